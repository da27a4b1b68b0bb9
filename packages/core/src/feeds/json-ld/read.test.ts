import { describe, expect, it } from 'vitest';
import { meetingSchema } from '../../schema/index.js';
import { readJsonLd, startJsonLdReading } from './read.js';
import type { FeedOptions } from '../feed-reading.js';

const SCHEDULE = {
  '@type': 'Schedule',
  byDay: 'https://schema.org/Monday',
  repeatFrequency: 'P1W',
  startTime: '19:00:00',
  endTime: '20:30:00',
  scheduleTimezone: 'Europe/Lisbon',
};
const PLACE = {
  '@type': 'Place',
  name: 'Pier House',
  address: {
    '@type': 'PostalAddress',
    streetAddress: '1 Lantern Street',
    addressLocality: 'Port Amity',
    addressRegion: 'ME',
    postalCode: '04000',
    addressCountry: { '@type': 'Country', name: 'US' },
  },
  geo: { '@type': 'GeoCoordinates', latitude: 44.5, longitude: '-68.2' },
};
const ZOOM = { '@type': 'VirtualLocation', url: 'https://zoom.us/j/1' };
const GOOD = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  identifier: 'harbour-1',
  name: 'Harbour Light',
  location: PLACE,
  eventSchedule: SCHEDULE,
};

function read(input: unknown, options: Partial<FeedOptions> = {}) {
  const reading = readJsonLd(input, { feed: 'test', ...options });
  for (const meeting of reading.meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  expect(reading.accepted + reading.reported).toBe(reading.rows);
  return { meetings: reading.meetings, findings: reading.findings.map(({ code, field }) => `${code} ${field}`.trim()), reading };
}

const MONDAY = { day: 1, startMin: 1140, durationMin: 90 };

describe('readJsonLd', () => {
  it('makes a canonical meeting of an event, and reads nothing of persons', () => {
    const full = {
      ...GOOD,
      '@type': ['SocialEvent'],
      location: [PLACE, ZOOM],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: [
        { '@type': 'Person', name: 'Someone S.', email: 'someone@example.org' },
        { '@type': 'Organization', name: 'Harbour Group', url: 'https://group.example.org', email: 'someone@example.org' },
      ],
      performer: { '@type': 'Person', name: 'Someone S.' },
      description: '<p>Ring twice.</p>',
      url: 'https://example.org/harbour',
      dateModified: '2026-01-02T03:04:05Z',
    };
    const { meetings, findings } = read(full);
    expect(findings).toEqual([]);
    expect(meetings).toEqual([
      {
        id: 'harbour-1',
        name: 'Harbour Light',
        slots: [MONDAY],
        timeZone: 'Europe/Lisbon',
        timeZoneFrom: 'row',
        attendance: 'hybrid',
        isVenueClosed: false,
        place: {
          name: 'Pier House',
          address: '1 Lantern Street, Port Amity, ME 04000, US',
          city: 'Port Amity',
          position: { latitude: 44.5, longitude: -68.2 },
          isApproximate: false,
          regions: [],
        },
        conference: { url: 'https://zoom.us/j/1', provider: 'Zoom' },
        group: { name: 'Harbour Group', website: 'https://group.example.org' },
        url: 'https://example.org/harbour',
        types: [],
        programme: 'aa',
        notes: 'Ring twice.',
        updated: '2026-01-02T03:04:05Z',
        contributions: [],
        source: { feed: 'test', row: 0 },
      },
    ]);
  });

  describe('reads schedules', () => {
    const both = [MONDAY, { ...MONDAY, day: 3 }];
    it.each<[string, object, object, string[]?]>([
      ['days by name', { byDay: ['Monday', 'http://schema.org/Wednesday'] }, { slots: both }],
      ['days by code', { byDay: 'MO,WE' }, { slots: both }],
      ['"weekly"', { repeatFrequency: 'weekly' }, { slots: [MONDAY] }],
      ['a day alone', { repeatFrequency: undefined }, { slots: [MONDAY] }],
      ['each day', { repeatFrequency: 'P1D', byDay: undefined }, { slots: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ ...MONDAY, day })) }],
      ['the day of the first date', { byDay: undefined, startDate: '2026-01-07' }, { slots: [{ ...MONDAY, day: 3 }] }],
      ['weeks of the month', { repeatFrequency: 'P1M', byMonthWeek: [1, -1] }, { slots: [{ ...MONDAY, weeks: [1, -1] }] }],
      ['a week in the day', { repeatFrequency: 'P1M', byDay: '2MO' }, { slots: [{ ...MONDAY, weeks: [2] }] }],
      ['a duration', { endTime: undefined, duration: 'PT1H' }, { slots: [{ ...MONDAY, durationMin: 60 }] }],
      ['an end after midnight', { startTime: '23:00', endTime: '00:30' }, { slots: [{ ...MONDAY, startMin: 1380 }] }],
      ['times with a date and an offset', { startTime: '2026-01-05T19:00:00+00:00', endTime: '20:30Z' }, { slots: [MONDAY] }],
      [
        'an end of the series',
        { startDate: '2026-01-01', endDate: '2026-01-21' },
        { slots: [{ from: '2026-01-01', until: '2026-01-19' }] },
      ],
      ['a count', { startDate: '2026-01-05', repeatCount: 2 }, { slots: [{ from: '2026-01-05', until: '2026-01-12' }] }],
      ['excepted dates', { exceptDate: ['2026-01-12', '2026-01-05T19:00'] }, { pauses: [{ from: '2026-01-05' }, { from: '2026-01-12' }] }],
      ['but not every second week', { repeatFrequency: 'P2W' }, { slots: [] }, ['schedule-unsupported eventSchedule']],
      ['nor "monthly on Monday"', { repeatFrequency: 'P1M' }, { slots: [] }, ['schedule-unsupported eventSchedule']],
      ['nor some months', { byMonth: [1, 2] }, { slots: [] }, ['schedule-unsupported eventSchedule']],
      ['nor no day', { byDay: undefined }, { slots: [] }, ['day-missing eventSchedule']],
      ['nor no time', { startTime: undefined }, { slots: [] }, ['time-missing eventSchedule']],
      ['nor a time that is none', { startTime: 'late' }, { slots: [] }, ['time-invalid eventSchedule']],
      ['nor an end that is none', { endTime: 'late' }, { slots: [{ day: 1, startMin: 1140 }] }, ['end-invalid eventSchedule']],
    ])('%s', (_, change, expected, findings = []) => {
      const outcome = read(JSON.stringify({ ...GOOD, eventSchedule: { ...SCHEDULE, ...change } }));
      expect(outcome.meetings).toMatchObject([expected]);
      expect(outcome.findings).toEqual(findings);
    });

    it('joins several, each with its own end', () => {
      const wednesday = { ...SCHEDULE, byDay: 'Wednesday' };
      expect(read({ ...GOOD, eventSchedule: [SCHEDULE, wednesday] }).meetings).toMatchObject([{ slots: both }]);
      const ending = { ...wednesday, startDate: '2026-01-01', endDate: '2026-02-01' };
      const { meetings, findings } = read({ ...GOOD, eventSchedule: [ending, SCHEDULE] });
      expect(meetings).toMatchObject([{ slots: [MONDAY, { day: 3, from: '2026-01-01', until: '2026-01-28' }] }]);
      expect(findings).toEqual([]);
    });
  });

  describe('reads single dates', () => {
    const date = { date: '2026-01-05', startMin: 1140 };
    it.each<[string, object, object, string[]?, string?]>([
      [
        'in the zone of the option',
        { startDate: '2026-01-05T19:00' },
        { dates: [date], timeZone: 'America/New_York', timeZoneFrom: 'setting' },
      ],
      ['with its offset', { startDate: '2026-01-05T19:00-05:00' }, { dates: [date], timeZone: 'America/New_York' }],
      ['with another offset', { startDate: '2026-01-05T19:00:00-08:00' }, { dates: [date], timeZone: 'Etc/GMT+8', timeZoneFrom: 'row' }],
      ['with an offset of half an hour', { startDate: '2026-01-05T19:00:00+05:30' }, { dates: [date], timeZoneFrom: 'none' }],
      ['in UTC', { startDate: '2026-01-06T00:00:00.000Z' }, { dates: [date], timeZone: 'America/New_York' }],
      [
        'with an end',
        { startDate: '2026-01-05T19:00:00-0500', endDate: '2026-01-05T20:15:00-0500' },
        { dates: [{ ...date, durationMin: 75 }] },
      ],
      ['with a duration', { startDate: '2026-01-05T19:00', duration: 'PT75M' }, { dates: [{ ...date, durationMin: 75 }] }],
      [
        'that last too long',
        { startDate: '2026-01-05T19:00', endDate: '2026-02-05T19:00' },
        { dates: [date] },
        ['duration-invalid endDate'],
      ],
      ['without a time', { startDate: '2026-01-05' }, { slots: [] }, ['time-missing startDate']],
      ['that are none', { startDate: '2026-02-31T19:00' }, { slots: [] }, ['time-invalid startDate']],
      ['that are not there', {}, { slots: [] }, ['time-missing startDate']],
    ])('%s', (_, change, expected, findings = []) => {
      const outcome = read({ ...GOOD, eventSchedule: undefined, ...change }, { timeZone: 'America/New_York' });
      expect(outcome.meetings).toMatchObject([expected]);
      expect(outcome.findings).toEqual(findings);
    });
  });

  describe('tells how people attend', () => {
    const online = 'https://schema.org/OnlineEventAttendanceMode';
    it.each<[string, object, object, string[]?]>([
      ['in a room', {}, { attendance: 'in-person' }],
      [
        'in a room with an address in one text',
        { location: '1 Lantern Street' },
        { attendance: 'in-person', place: { address: '1 Lantern Street' } },
      ],
      ['in a town', { location: { '@type': 'Place', address: { addressLocality: 'Port Amity' } } }, { place: { isApproximate: true } }],
      ['online', { location: ZOOM }, { attendance: 'online' }],
      ['by a link in place of a room', { location: 'https://zoom.us/j/1' }, { attendance: 'online' }],
      ['online with the address of the host', { eventAttendanceMode: online, url: 'https://zoom.us/j/1' }, { attendance: 'online' }],
      [
        'online, and the link kept back',
        { eventAttendanceMode: online },
        { attendance: 'online' },
        ['attendance-declared eventAttendanceMode'],
      ],
      ['nowhere', { location: undefined }, { attendance: 'in-person' }, ['attendance-declared location']],
      [
        'by a link that does harm',
        { location: [PLACE, { ...ZOOM, url: 'javascript:x' }] },
        { attendance: 'in-person' },
        ['url-unsafe location'],
      ],
      ['online for now', { eventStatus: 'EventMovedOnline', location: [PLACE, ZOOM] }, { attendance: 'online', isVenueClosed: true }],
      [
        'not when it is called off',
        { eventStatus: 'http://schema.org/EventCancelled' },
        { attendance: 'inactive', slots: [] },
        ['event-cancelled eventStatus'],
      ],
    ])('%s', (_, change, expected, findings = []) => {
      const outcome = read({ ...GOOD, ...change });
      expect(outcome.meetings).toMatchObject([expected]);
      expect(outcome.findings).toEqual(findings);
    });
  });

  it.each<[unknown]>([
    ['Someone S.'],
    [{ name: 'Someone S.' }],
    [{ '@type': ['Organization', 'Person'], name: 'Someone S.' }],
    [{ '@id': '#me' }],
  ])('does not read %j as a group', (organizer) => expect(read({ ...GOOD, organizer }).meetings[0]?.group).toBeUndefined());

  it('finds events in graphs and lists, and nodes that are only named', () => {
    const { '@context': _, ...event } = GOOD;
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'Page', mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event }] } },
        { ...event, identifier: 'harbour-2', location: { '@id': '#pier' } },
        { ...PLACE, '@id': '#pier' },
        { '@type': 'DeliveryEvent', name: 'Parcel' },
      ],
    };
    const { meetings } = read(graph);
    expect(meetings.map(({ id, place }) => [id, place?.name])).toEqual([
      ['harbour-1', 'Pier House'],
      ['harbour-2', 'Pier House'],
    ]);
  });

  it('gives events that lie in another its place and group', () => {
    const organizer = { '@type': 'Organization', name: 'Harbour Group' };
    const dates = ['2026-01-05T19:00', '2026-02-02T19:00'].map((startDate) => ({
      '@type': 'EducationEvent',
      startDate,
      '@id': `#${startDate}`,
    }));
    const { meetings, findings } = read({ '@type': 'EventSeries', name: 'Harbour Light', location: PLACE, organizer, subEvent: dates });
    expect(meetings).toMatchObject(
      ['2026-01-05', '2026-02-02'].map((date) => ({
        name: 'Harbour Light',
        dates: [{ date }],
        place: { name: 'Pier House' },
        group: { name: 'Harbour Group' },
      })),
    );
    expect(findings).toEqual(['event-merged', 'name-missing name', 'name-missing name']);
  });

  it('reads the scripts of a page, and reports one that is broken', () => {
    const page = `<!doctype html><html><head>
      <script type="text/javascript">var x = {"@type": "Event"};</script>
      <script type='application/ld+json'>{"@type": "Event", "name": </script>
      <SCRIPT TYPE="application/ld+json; charset=utf-8">//<![CDATA[
        ${JSON.stringify(GOOD)};
      //]]></SCRIPT>
      <script type="application/ld+json"><!-- ${JSON.stringify([{ ...GOOD, identifier: '</b>' }])} --></script>
      </head><body><p>"@type": "Event"</p></body></html>`;
    const { meetings, findings, reading } = read(page);
    expect(meetings.map(({ name }) => name)).toEqual(['Harbour Light', 'Harbour Light']);
    expect([reading.rows, reading.reported]).toEqual([3, 1]);
    expect(findings.filter((finding) => finding.startsWith('script'))).toEqual(['script-invalid']);
  });

  it('finds nothing in what has no events, and reports what is no linked data', () => {
    for (const input of [[], { '@type': 'Organization', name: 'Harbour Group' }, '<script type="application/ld+json">{}</script>'])
      expect(read(input).reading).toMatchObject({ rows: 0, findings: [] });
    for (const input of [null, 7, '', 'x', '{"a": 1}', { error: 'no' }, '<p>Hello</p>'])
      expect(read(input).reading).toMatchObject({ rows: 0, findings: [{ code: 'feed-shape' }] });
  });

  it('reads in slices', () => {
    const reader = startJsonLdReading([GOOD, { ...GOOD, identifier: 2 }], { feed: 'test' });
    expect([reader.rows, reader.step(1), reader.step(1)]).toEqual([2, false, true]);
    expect(reader.finish().meetings.map(({ id }) => id)).toEqual(['harbour-1', '2']);
  });
});
