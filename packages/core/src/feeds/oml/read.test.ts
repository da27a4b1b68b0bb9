import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import type { FeedOptions } from '../feed-reading.js';
import { readOml, startOmlReading } from './read.js';

const GOOD = {
  name: 'Harbour Light',
  meetingId: 7,
  times: 'Tuesday 08:15 PM\nMonday 7:00 AM\n',
  timezone: 'Europe/Lisbon',
  url: 'https://zoom.us/j/1',
  types: 'Open, Big Book, English',
  languages: 'English',
  formats: 'Video, Audio',
  notes: 'Cameras on.',
  email: 'someone@example.org',
  primaryContactName: 'Someone S.',
  notesComment: 'added by S',
};

function read(change: object, options: Partial<FeedOptions> = {}): { meeting: Meeting | undefined; findings: string[] } {
  const row = Object.fromEntries(Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined));
  const { meetings, findings } = readOml([row], { feed: 'test', ...options });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

type Case = readonly [note: string, change: object, meeting: object | undefined, ...findings: string[]];

const check = (cases: readonly Case[]): void =>
  it.each(cases.map(([note, change, meeting, ...findings]) => [note, change, { meeting, findings }] as const))(
    '%s',
    (_, change: object, outcome: { readonly meeting?: object | undefined; readonly findings: readonly string[] }) => {
      const { meeting, findings } = read(change);
      if (outcome.meeting) expect(meeting).toMatchObject(outcome.meeting);
      else expect(meeting).toBeUndefined();
      expect(findings).toEqual(outcome.findings);
    },
  );

const PHONE = '+1 555-555-0100';
const DIALLED = '+15555550100';

describe('readOml', () => {
  it('makes a canonical meeting of a row, and reads nothing of persons', () => {
    expect(read({})).toEqual({
      findings: [],
      meeting: {
        id: '7',
        name: 'Harbour Light',
        slots: [
          { day: 1, startMin: 420 },
          { day: 2, startMin: 1215 },
        ],
        timeZone: 'Europe/Lisbon',
        timeZoneFrom: 'row',
        attendance: 'online',
        isVenueClosed: false,
        conference: { url: 'https://zoom.us/j/1', provider: 'Zoom' },
        types: ['O', 'B', 'EN'],
        programme: 'aa',
        notes: 'Cameras on.',
        extras: { formats: 'Video, Audio' },
        contributions: [],
        source: { feed: 'test', row: 0 },
      },
    });
  });

  describe('tells times', () => {
    check([
      ['each once', { times: 'Friday 7:00 PM\nFriday 19:00' }, { slots: [{ day: 5, startMin: 1140 }] }],
      ['in a list', { times: ['Fri 7:00 PM', ''] }, { slots: [{ day: 5, startMin: 1140 }] }],
      ['as objects', { times: [{ day: 5, time: '19:00' }] }, { slots: [{ day: 5, startMin: 1140 }] }],
      ['as one object', { times: { day: 'Friday', time: '7:00 PM' } }, { slots: [{ day: 5, startMin: 1140 }] }],
      ['with an end', { times: 'Friday 7:00 PM - 8:30 PM' }, { slots: [{ day: 5, startMin: 1140, durationMin: 90 }] }],
      ['none', { times: '' }, { slots: [] }],
      ['of no day', { times: 'Someday 7:00 PM' }, { slots: [] }, 'day-invalid times'],
      ['of a day alone', { times: 'Friday' }, { slots: [] }, 'time-missing times'],
      ['in prose', { times: 'Friday in the evening' }, { slots: [] }, 'time-invalid times'],
      ['of nothing', { times: [7] }, { slots: [] }, 'time-invalid times', 'day-missing times'],
    ]);
  });

  describe('tells how people join', () => {
    const noLink = { url: undefined, phone: PHONE };
    check([
      ['by telephone, with a code', { ...noLink, accessCode: 1234 }, { attendance: 'phone', conference: { phone: `${DIALLED},,1234` } }],
      ['by a code in words', { ...noLink, access_code: 'hope' }, { conference: { phone: DIALLED, phoneNotes: 'hope' } }],
      [
        'by link, with a code of link or telephone',
        { phone: PHONE, access_code: '12' },
        { conference: { phone: DIALLED, urlNotes: '12' } },
      ],
      ['by a number', { url: undefined, phone: 15555550100 }, { conference: { phone: '15555550100' } }],
      ['but not by half a link', { url: 'https:' }, { attendance: 'online' }, 'url-invalid url', 'attendance-declared url'],
      ['but not by half a number', { phone: '555' }, { attendance: 'online' }, 'phone-invalid phone'],
    ]);
  });

  describe('reads the rest', () => {
    check([
      ['types in a list', { types: ['Women', 'Closed'] }, { types: ['W', 'C', 'EN'] }],
      ['an unknown language as it is', { languages: 'Elvish' }, { types: ['O', 'B', 'EN', 'Elvish'] }, 'type-unknown languages'],
      ['where the group is at home', { physicalLocation: 'Port Amity, ME' }, { attendance: 'online', place: { isApproximate: true } }],
      ['an id of its own', { meetingId: undefined }, { name: 'Harbour Light' }, 'slug-missing slug'],
      ['but no empty row', { name: '', url: '' }, undefined, 'row-empty'],
    ]);

    it('in slices', () => {
      const reader = startOmlReading([GOOD, 7], { feed: 'test' });
      expect([reader.step(1), reader.step(1)]).toEqual([false, true]);
      expect(reader.finish()).toMatchObject({ accepted: 1, reported: 1 });
    });
  });
});
