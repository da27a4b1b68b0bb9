import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { readAirtable, startAirtableReading } from './read.js';

const GOOD = {
  NAME: 'Harbour Light',
  Day: 'Monday',
  time: '7:00 PM',
  'End Time': '8:30 PM',
  Location: ['Pier House'],
  Address: ['1 Lantern Street, Port Amity, ME 04000, USA'],
  Types: ['Open', 'Big Book'],
  'Contact 1 Name': 'Someone S.',
};
const ID = 'recAAAAAAAAAAAAA1';

const record = (change: object): object => ({ id: ID, createdTime: '2024-01-02T03:04:05.000Z', fields: { ...GOOD, ...change } });

function read(change: object): { meeting: Meeting | undefined; findings: string[] } {
  const { meetings, findings } = readAirtable({ records: [record(change)] }, { feed: 'test', timeZone: 'America/New_York' });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

describe('readAirtable', () => {
  it('makes a canonical meeting of a record, and reads nothing of persons', () => {
    expect(read({})).toEqual({
      findings: [],
      meeting: {
        id: ID,
        name: 'Harbour Light',
        slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
        timeZone: 'America/New_York',
        timeZoneFrom: 'setting',
        attendance: 'in-person',
        isVenueClosed: false,
        place: {
          name: 'Pier House',
          address: '1 Lantern Street, Port Amity, ME 04000, USA',
          isApproximate: false,
          regions: [],
        },
        types: ['O', 'B'],
        programme: 'aa',
        contributions: [],
        source: { feed: 'test', row: 0 },
      },
    });
  });

  it.each<[string, object, object, string[]]>([
    ['several days', { Day: ['Monday', 'Friday'] }, { slots: [{ day: 1 }, { day: 5 }] }, []],
    ['types between commas', { Types: 'Open, Women' }, { types: ['O', 'W'] }, []],
    ['regions in a list', { Regions: ['Coast', 'Port Amity'] }, { place: { regions: ['Coast', 'Port Amity'] } }, []],
    ['regions as a path', { regions: 'Coast > Port Amity' }, { place: { regions: ['Coast', 'Port Amity'] } }, []],
    ['a slug of its own', { Slug: 'harbour-light' }, { id: 'harbour-light' }, []],
    ['a lookup of two texts', { Notes: ['Ring', 'Knock', 'Ring'] }, { notes: 'Ring, Knock' }, []],
    ['prose about the schedule', { Notes: 'Meets first Monday only' }, { slots: [{ day: 1 }] }, ['schedule-in-prose Notes']],
    ['a button', { 'Conference URL': { label: 'Join', url: 'https://zoom.us/j/1' } }, { conference: { provider: 'Zoom' } }, []],
    ['numbers', { Latitude: 44.5, longitude: [-68.2] }, { place: { position: { latitude: 44.5, longitude: -68.2 } } }, []],
    ['linked records, which say nothing', { Location: [ID] }, { name: 'Harbour Light' }, ['text-invalid Location']],
    ['linked types', { Types: [ID] }, { types: [] }, ['type-invalid Types']],
    ['a formula that fails', { 'End Time': { error: '#ERROR!' } }, { slots: [{ day: 1, startMin: 1140 }] }, ['end-invalid End Time']],
    ['a collaborator, who is a person', { Editor: { id: 'usr1', email: 'someone@example.org' } }, { name: 'Harbour Light' }, []],
  ])('reads %s', (_, change, expected, findings) => {
    const outcome = read(change);
    expect(outcome.meeting).toMatchObject(expected);
    expect(outcome.findings).toEqual(findings);
  });

  it('reads several pages, in slices', () => {
    const page = { records: [record({})], offset: 'itr1' };
    const reader = startAirtableReading([page, { records: [{ ...record({}), id: 'recAAAAAAAAAAAAA2' }] }], { feed: 'test' });
    expect([reader.rows, reader.step(1)]).toEqual([2, false]);
    expect(reader.finish()).toMatchObject({ accepted: 2, reported: 0 });
  });

  it('reports records that are no meeting, and what is no table', () => {
    const { rows, accepted, findings } = readAirtable({ records: [{ id: ID, fields: {} }, { id: ID }, 7] }, { feed: 'test' });
    expect([rows, accepted]).toEqual([3, 0]);
    expect(findings.map(({ code }) => code)).toEqual(['row-empty', 'row-empty', 'row-not-an-object']);
    for (const input of [null, {}, [], { error: { type: 'NOT_FOUND' } }, [1]])
      expect(readAirtable(input, { feed: 'test' }).findings).toMatchObject([{ code: 'feed-shape' }]);
  });
});
