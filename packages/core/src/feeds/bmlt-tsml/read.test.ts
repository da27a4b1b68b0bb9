import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { readMeetingGuide } from '../meeting-guide/read.js';
import { readBmltTsml, startBmltTsmlReading } from './read.js';

/** A row as the server writes it: everything is there, as `null` or `''` where it is empty. */
const GOOD = {
  day: 1,
  time: '19:00',
  end_time: '20:30',
  name: 'Harbour Light',
  location: 'Pier House',
  formatted_address: '1 Lantern Street, Port Amity, ME',
  address: '1 Lantern Street',
  city: 'Port Amity',
  state: 'ME',
  postal_code: '',
  country: '',
  types: ['O', 'STEP'],
  location_notes: '',
  notes: '',
  coordinates: '44.5,-68.2',
  slug: 'harbour-light-7',
  updated: null,
  region: 'Harbour Area',
  regions: ['Harbour Area'],
  conference_url: null,
  conference_url_notes: null,
  conference_phone: null,
  conference_phone_notes: null,
};
const ZOOM = { conference_url: 'https://zoom.us/j/1' };

function read(change: object): { meeting: Meeting | undefined; findings: string[] } {
  const { meetings, findings } = readBmltTsml([{ ...GOOD, ...change }], { feed: 'test', timeZone: 'America/New_York' });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

describe('readBmltTsml', () => {
  it('makes a canonical meeting of a row', () => {
    expect(read({})).toEqual({
      findings: [],
      meeting: {
        id: 'harbour-light-7',
        name: 'Harbour Light',
        slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
        timeZone: 'America/New_York',
        timeZoneFrom: 'setting',
        attendance: 'in-person',
        isVenueClosed: false,
        place: {
          name: 'Pier House',
          address: '1 Lantern Street, Port Amity, ME',
          city: 'Port Amity',
          position: { latitude: 44.5, longitude: -68.2 },
          isApproximate: false,
          regions: ['Harbour Area'],
        },
        types: ['O', 'STEP'],
        programme: 'na',
        contributions: [],
        source: { feed: 'test', row: 0 },
      },
    });
  });

  it('opens a door that the rule of Meeting Guide would close', () => {
    expect(readMeetingGuide([GOOD], { feed: 'test', programme: 'na' }).meetings[0]?.attendance).toBe('inactive');
    const reader = startBmltTsmlReading([GOOD], { feed: 'test' });
    expect(reader.finish().meetings[0]?.attendance).toBe('in-person');
  });

  const online = { coordinates: null, types: ['O', 'ONL'] };
  it.each([
    ['a room with a link', ZOOM, 'hybrid', []],
    ['online under the address of a room', { ...online, ...ZOOM }, 'online', []],
    ['online by telephone', { ...online, conference_phone: '+15555550100' }, 'phone', []],
    ['online, and the link kept back', online, 'online', ['attendance-declared attendance_option']],
    ['a room without coordinates', { coordinates: null }, 'in-person', []],
    [
      'a room without a street',
      { address: '', formatted_address: 'Port Amity, ME' },
      'in-person',
      ['attendance-declared attendance_option'],
    ],
    ['a closed room', { types: ['TC'] }, 'inactive', []],
    ['a newer server that says it', { approximate: 'yes', attendance_option: 'online', ...ZOOM }, 'online', []],
  ])('tells attendance: %s', (_, change, attendance, expected) => {
    const { meeting, findings } = read(change);
    expect(meeting?.attendance).toBe(attendance);
    expect(findings).toEqual(expected);
  });

  it('reports what is no row, and 24 hours that look like none', () => {
    const { rows, accepted, reported, findings } = readBmltTsml([GOOD, null, 7, []], { feed: 'test' });
    expect([rows, accepted, reported]).toEqual([4, 1, 3]);
    expect(findings.map(({ code }) => code)).toEqual(['row-not-an-object', 'row-not-an-object', 'row-not-an-object']);
    expect(readBmltTsml({ error: 'no' }, { feed: 'test' }).findings[0]?.code).toBe('feed-shape');
    expect(read({ end_time: '19:00' }).findings).toEqual(['end-equals-start end_time']);
  });

  it('does not change the feed', () => {
    const before = JSON.stringify(GOOD);
    read({});
    expect(JSON.stringify(GOOD)).toBe(before);
  });
});
