import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { programmes } from '../../vocabulary/programmes.js';
import type { FeedOptions } from '../feed-reading.js';
import { readCentralQuery, startCentralQueryReading } from './read.js';

const GOOD = {
  _id: { $oid: '000000000000000000000007' },
  slug: 'harbour-light-1',
  name: 'Harbour Light',
  timezone: 'Europe/Lisbon',
  day: 1,
  time: '19:00',
  duration: 60,
  conference_url: 'https://zoom.us/j/1',
  archived: false,
  accountID: { $oid: '000000000000000000000001' },
  updatedAt: { $date: '2024-01-02T03:04:05.678Z' },
  types: ['O', 'D'],
  languages: ['en'],
};

function read(change: object, options: Partial<FeedOptions> = {}): { meeting: Meeting | undefined; findings: string[] } {
  const row = Object.fromEntries(Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined));
  const { meetings, findings } = readCentralQuery([row], { feed: 'test', ...options });
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

const slot = (day: number, startMin: number, durationMin?: number): object => ({
  slots: [durationMin ? { day, startMin, durationMin } : { day, startMin }],
});

describe('readCentralQuery', () => {
  it('makes a canonical meeting of a full document', () => {
    const full = {
      conference_url_notes: 'Passcode: hope',
      conference_phone: '+15555550100,,1#',
      conference_phone_notes: 'Dial in early.',
      notes: '\nCameras on.\n',
      groupNotes: 'Since 1990.',
      groupWebsite: 'https://group.example.org',
      groupEmail: 'group@example.org',
    };
    expect(read(full)).toEqual({
      findings: [],
      meeting: {
        id: 'harbour-light-1',
        name: 'Harbour Light',
        slots: [{ day: 1, startMin: 1140, durationMin: 60 }],
        timeZone: 'Europe/Lisbon',
        timeZoneFrom: 'row',
        attendance: 'online',
        isVenueClosed: false,
        conference: {
          url: 'https://zoom.us/j/1',
          provider: 'Zoom',
          phone: '+15555550100,,1#',
          urlNotes: 'Passcode: hope',
          phoneNotes: 'Dial in early.',
        },
        types: ['O', 'D', 'EN'],
        programme: 'aa',
        group: { notes: 'Since 1990.', website: 'https://group.example.org', email: 'group@example.org' },
        notes: 'Cameras on.',
        contributions: [],
        updated: '2024-01-02T03:04:05Z',
        source: { feed: 'test', row: 0 },
      },
    });
  });

  describe('tells days and times', () => {
    check([
      ['7 is Sunday', { day: 7 }, slot(0, 1140, 60)],
      ['0 is Sunday too', { day: 0 }, slot(0, 1140, 60)],
      ['6 is Saturday, and its 24:00 is Sunday', { day: 6, time: '24:00' }, slot(0, 0, 60)],
      ['8 is no day', { day: 8 }, { slots: [] }, 'day-invalid day'],
      ['nor is half a day', { day: 1.5 }, { slots: [] }, 'day-invalid day'],
      ['no duration', { duration: undefined }, slot(1, 1140)],
      ['a duration of nothing', { duration: 0 }, slot(1, 1140)],
      ['a whole day', { duration: 1440 }, slot(1, 1140, 1440)],
      ['more than a day', { duration: 1441 }, slot(1, 1140), 'duration-invalid duration'],
      ['a time that is none', { time: 'soon' }, { slots: [] }, 'time-invalid time'],
      ['no schedule', { day: undefined, time: undefined, timezone: undefined }, { slots: [], timeZoneFrom: 'none' }],
      ['no zone', { timezone: null }, { timeZoneFrom: 'none' }],
    ]);
  });

  describe('tells how people join', () => {
    check([
      ['by link', {}, { attendance: 'online' }],
      ['by telephone', { conference_url: null, conference_phone: '+15555550100' }, { attendance: 'phone' }],
      ['when the link is kept back', { conference_url: undefined }, { attendance: 'online' }, 'attendance-declared conference_url'],
    ]);
  });

  describe('makes types of languages', () => {
    check([
      ['in the codes of AA', { languages: ['es', 'PT'] }, { types: ['O', 'D', 'S', 'POR'] }],
      ['each once', { types: ['S'], languages: ['es'] }, { types: ['S'] }],
      ['by name, when AA has no code', { languages: ['sw'] }, { types: ['O', 'D', 'Swahili'] }, 'type-unknown languages'],
      ['as it is, when it is none', { languages: ['x!'] }, { types: ['O', 'D', 'x!'] }, 'type-unknown languages'],
      ['none', { languages: [] }, { types: ['O', 'D'] }],
    ]);

    it('in the codes of another programme', () => {
      const types = read({ languages: ['es'] }, { programme: 'aca', vocabulary: programmes.aca!.types }).meeting?.types;
      expect(types).toEqual(['O', 'D', 'SP']);
    });
  });

  describe('reads the rest', () => {
    check([
      ['but no archived document', { archived: true }, undefined, 'row-unpublished'],
      ['but no empty one', { name: '', conference_url: '' }, undefined, 'row-empty'],
      ['an id of MongoDB where there is no slug', { slug: null }, { id: GOOD._id.$oid }, 'slug-missing slug'],
      ['a date in milliseconds', { updatedAt: { $date: 0 } }, { updated: '1970-01-01T00:00:00Z' }],
      ['a date that is a text', { updatedAt: '2024-01-02' }, { updated: '2024-01-02' }],
      ['a date that is none', { updatedAt: { $date: 'soon' } }, {}, 'updated-invalid updatedAt'],
      ['a date out of range', { updatedAt: 1e300 }, {}, 'updated-invalid updatedAt'],
    ]);

    it('in slices', () => {
      const reader = startCentralQueryReading([GOOD, 7], { feed: 'test' });
      expect([reader.step(1), reader.step(1)]).toEqual([false, true]);
      expect(reader.finish()).toMatchObject({ accepted: 1, reported: 1 });
    });
  });
});
