import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { readICalendar, startICalendarReading } from './read.js';
import type { ICalendarOptions } from './read.js';

const OPTIONS = { feed: 'test', timeZone: 'America/New_York' };

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');

const BASE = ['UID:harbour-1@example.org', 'SUMMARY:Harbour Light', 'LOCATION:Pier House\\, 1 Lantern Street'];
// 5 January 2026 is a Monday.
const START = 'DTSTART;TZID=Europe/Lisbon:20260105T190000';
const WEEKLY = 'RRULE:FREQ=WEEKLY;BYDAY=MO';

function readText(text: string, options: Partial<ICalendarOptions> = {}) {
  const reading = readICalendar(text, { ...OPTIONS, ...options });
  for (const meeting of reading.meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  expect(reading.accepted + reading.reported).toBe(reading.rows);
  return { meetings: reading.meetings, findings: reading.findings.map(({ code, field }) => `${code} ${field}`.trim()), reading };
}

function read(lines: readonly string[], options: Partial<ICalendarOptions> = {}): { meeting: Meeting | undefined; findings: string[] } {
  const { meetings, findings } = readText(calendar(event(...BASE, ...lines)), options);
  return { meeting: meetings[0], findings };
}

const MONDAY = { day: 1, startMin: 1140 };

describe('readICalendar', () => {
  it('makes a canonical meeting of an event, and reads nothing of persons', () => {
    const lines = [
      START,
      'DTEND;TZID=Europe/Lisbon:20260105T203000',
      'RRULE:FREQ=WEEKLY',
      'GEO:38.7;-9.1',
      'URL:https://example.org/harbour',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Join:https://zoom.us/j/1',
      'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-555-555-0100',
      'CATEGORIES:Open,b',
      'DESCRIPTION:Ring twice.\\nThen',
      '  wait.',
      'LAST-MODIFIED:20260102T030405Z',
      'ORGANIZER;CN=Someone S.:mailto:someone@example.org',
      'ATTENDEE;CN=Someone S.:mailto:someone@example.org',
      'CONTACT:Someone S.\\, 555-555-0100',
      'BEGIN:VALARM',
      'DESCRIPTION:Alarm',
      'END:VALARM',
    ];
    expect(read(lines)).toEqual({
      findings: [],
      meeting: {
        id: 'harbour-1@example.org',
        name: 'Harbour Light',
        slots: [{ ...MONDAY, durationMin: 90, from: '2026-01-05' }],
        timeZone: 'Europe/Lisbon',
        timeZoneFrom: 'row',
        attendance: 'hybrid',
        isVenueClosed: false,
        place: {
          address: 'Pier House, 1 Lantern Street',
          position: { latitude: 38.7, longitude: -9.1 },
          isApproximate: false,
          regions: [],
        },
        conference: { url: 'https://zoom.us/j/1', provider: 'Zoom', phone: '+15555550100' },
        url: 'https://example.org/harbour',
        types: ['O', 'B'],
        programme: 'aa',
        notes: 'Ring twice.\nThen wait.',
        updated: '2026-01-02T03:04:05Z',
        contributions: [],
        source: { feed: 'test', row: 0 },
      },
    });
  });

  describe('reads rules', () => {
    it.each<[string, object, string[]?]>([
      ['FREQ=WEEKLY;BYDAY=WE,MO', { slots: [MONDAY, { day: 3, startMin: 1140 }] }],
      ['FREQ=WEEKLY;WKST=SU;INTERVAL=1', { slots: [MONDAY] }],
      ['FREQ=DAILY', { slots: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, startMin: 1140 })) }],
      ['FREQ=MONTHLY;BYDAY=1TU', { slots: [{ day: 2, startMin: 1140, weeks: [1] }] }],
      ['FREQ=MONTHLY;BYDAY=-1TU,3TU', { slots: [{ day: 2, startMin: 1140, weeks: [3, -1] }] }],
      ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', { slots: [{ day: 2, startMin: 1140, weeks: [-1] }] }],
      ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2,4', { slots: [{ day: 2, startMin: 1140, weeks: [2, 4] }] }],
      ['FREQ=MONTHLY;BYDAY=TU', { slots: [{ day: 2, startMin: 1140 }] }],
      ['FREQ=WEEKLY;UNTIL=20260119T190000Z', { slots: [{ ...MONDAY, from: '2026-01-05', until: '2026-01-19' }] }],
      ['FREQ=WEEKLY;UNTIL=20260119T185959Z', { slots: [{ ...MONDAY, until: '2026-01-12' }] }],
      ['FREQ=WEEKLY;UNTIL=20260121', { slots: [{ ...MONDAY, from: '2026-01-05', until: '2026-01-19' }] }],
      ['FREQ=WEEKLY;UNTIL=20250101', { slots: [{ ...MONDAY, until: '2026-01-04' }] }],
      [
        'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3',
        {
          slots: [
            { day: 1, until: '2026-01-12' },
            { day: 3, until: '2026-01-12' },
          ],
        },
      ],
      ['FREQ=MONTHLY;BYDAY=5MO;COUNT=2', { slots: [{ day: 1, startMin: 1140, weeks: [5], until: '2026-06-29' }] }],
      ['FREQ=WEEKLY;INTERVAL=2', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=MONTHLY;BYMONTHDAY=15', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=MONTHLY;BYDAY=-2TU', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=YEARLY', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=WEEKLY;UNTIL=soon', { slots: [] }, ['schedule-unsupported RRULE']],
      ['FREQ=FORTNIGHTLY', { slots: [] }, ['line-invalid RRULE', 'schedule-unsupported RRULE']],
    ])('%s', (rule, expected, findings = []) => {
      const outcome = read([START, `RRULE:${rule}`]);
      expect(outcome.meeting).toMatchObject(expected);
      expect(outcome.meeting?.dates).toBeUndefined();
      expect(outcome.findings).toEqual(findings);
    });

    it('names a rule that slots cannot say', () => {
      const { reading } = readText(calendar(event(...BASE, START, 'RRULE:FREQ=WEEKLY;INTERVAL=2')));
      expect(reading.findings).toMatchObject([{ code: 'schedule-unsupported', field: 'RRULE', value: 'FREQ=WEEKLY;INTERVAL=2' }]);
    });

    it.each([
      ['FREQ=WEEKLY;INTERVAL=2', ['2026-03-02', '2026-03-16', '2026-03-30']],
      ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20260316T190000Z', ['2026-03-02', '2026-03-16']],
      ['FREQ=WEEKLY;INTERVAL=2;COUNT=5', ['2026-03-02']],
      ['FREQ=DAILY;INTERVAL=10', ['2026-03-06', '2026-03-16', '2026-03-26']],
      ['FREQ=MONTHLY;BYMONTHDAY=15', ['2026-03-15']],
      ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', ['2026-03-08']],
      ['FREQ=YEARLY;INTERVAL=2', undefined],
    ])('writes out %s within a horizon', (rule, expected) => {
      const { meeting, findings } = read([START, `RRULE:${rule}`], { horizon: { from: '2026-03-01', until: '2026-03-31' } });
      expect(meeting?.dates?.map(({ date }) => date)).toEqual(expected);
      expect(findings).toEqual([]);
    });

    it.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=SECONDLY', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1', 'FREQ=HOURLY;BYHOUR=3'])(
      'does not search for ever for %s',
      (rule) => {
        const { findings } = read([START, `RRULE:${rule}`], { horizon: { from: '2026-03-01', until: '2026-03-31' } });
        expect(findings).toEqual(['schedule-unsupported RRULE']);
      },
    );

    it('knows the first day of a series', () => {
      expect(read([START, WEEKLY]).meeting?.slots).toMatchObject([{ from: '2026-01-05' }]);
    });
  });

  describe('reads dates and exceptions', () => {
    const date = (day: string, startMin = 1140, more = {}): object => ({ date: day, startMin, ...more });

    it.each<[string, string[], object]>([
      ['a single event', [], { slots: [], dates: [date('2026-01-05')] }],
      ['one with a length', ['DURATION:PT1H15M'], { dates: [date('2026-01-05', 1140, { durationMin: 75 })] }],
      ['more dates', ['RDATE;TZID=Europe/Lisbon:20260107T200000'], { dates: [date('2026-01-05'), date('2026-01-07', 1200)] }],
      [
        'more dates with lengths',
        ['RDATE;VALUE=PERIOD:20260107T200000Z/PT2H'],
        { dates: [date('2026-01-05'), date('2026-01-07', 1200, { durationMin: 120 })] },
      ],
      ['a date beside a rule', [WEEKLY, 'RDATE:20260107T190000'], { slots: [MONDAY], dates: [date('2026-01-07')] }],
      [
        'excepted days',
        [WEEKLY, 'EXDATE;TZID=Europe/Lisbon:20260119T190000,20260112T190000'],
        {
          pauses: [
            { from: '2026-01-12', until: '2026-01-12' },
            { from: '2026-01-19', until: '2026-01-19' },
          ],
        },
      ],
      ['an excepted day in another zone', [WEEKLY, 'EXDATE:20260112T190000Z'], { pauses: [{ from: '2026-01-12', until: '2026-01-12' }] }],
    ])('%s', (_, lines, expected) => {
      const { meeting, findings } = read([START, ...lines]);
      expect(meeting).toMatchObject(expected);
      expect(findings).toEqual([]);
    });

    const exception = (...lines: readonly string[]): string =>
      event('UID:harbour-1@example.org', 'RECURRENCE-ID;TZID=Europe/Lisbon:20260112T190000', ...lines);
    const series = event(...BASE, START, 'DURATION:PT1H', WEEKLY);
    const pause = [{ from: '2026-01-12', until: '2026-01-12' }];

    it.each<[string, string[], object]>([
      ['moved', ['DTSTART;TZID=Europe/Lisbon:20260113T200000'], { pauses: pause, dates: [date('2026-01-13', 1200, { durationMin: 60 })] }],
      ['cancelled', ['STATUS:CANCELLED', 'DTSTART;TZID=Europe/Lisbon:20260112T190000'], { pauses: pause }],
      [
        'given other words',
        ['DTSTART;TZID=Europe/Lisbon:20260112T190000', 'DESCRIPTION:Cake'],
        { slots: [{ ...MONDAY, durationMin: 60 }] },
      ],
    ])('a date that is %s', (_, lines, expected) => {
      for (const text of [calendar(series, exception(...lines)), calendar(exception(...lines), series)]) {
        const { meetings, findings } = readText(text);
        expect(meetings).toMatchObject([expected]);
        expect(findings).toEqual(['event-merged']);
        expect([meetings[0]?.pauses, meetings[0]?.dates].filter(Boolean)).toHaveLength(
          Object.keys(expected).filter((key) => key !== 'slots').length,
        );
      }
    });

    it('makes a date in another place a meeting of its own', () => {
      const { meetings, findings } = readText(
        calendar(series, exception('SUMMARY:Harbour Light', 'LOCATION:Beach', 'DTSTART;TZID=Europe/Lisbon:20260112T190000')),
      );
      expect(findings).toEqual([]);
      expect(meetings).toMatchObject([
        { id: 'harbour-1@example.org', pauses: pause },
        { id: 'harbour-1@example.org-2026-01-12', slots: [], dates: [date('2026-01-12')], place: { address: 'Beach' } },
      ]);
    });

    it('reads a date whose series is not in the file', () => {
      const { meetings } = readText(calendar(exception('SUMMARY:Harbour Light', 'DTSTART;TZID=Europe/Lisbon:20260113T200000')));
      expect(meetings).toMatchObject([{ slots: [], dates: [date('2026-01-13', 1200)] }]);
    });

    it('ends a series where another takes over, and says so', () => {
      const { meetings, findings } = readText(
        calendar(series, event('UID:harbour-1@example.org', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260112T190000Z', 'SUMMARY:Other')),
      );
      expect(meetings).toMatchObject([{ pauses: [{ from: '2026-01-12' }] }]);
      expect(findings).toEqual(['schedule-unsupported RECURRENCE-ID', 'event-merged']);
    });
  });

  describe('tells time zones', () => {
    const zone = (tzid: string, location: string): string =>
      ['BEGIN:VTIMEZONE', `TZID:${tzid}`, `X-LIC-LOCATION:${location}`, 'BEGIN:STANDARD', 'TZID:x', 'END:STANDARD', 'END:VTIMEZONE'].join(
        '\r\n',
      );

    it.each<[string, string, object, string[]?, string[]?]>([
      ['of Windows', 'DTSTART;TZID=W. Europe Standard Time:20260105T190000', { timeZone: 'Europe/Berlin', slots: [MONDAY] }],
      ['of Windows in the USA', 'DTSTART;TZID=Eastern Standard Time:20260105T190000', { timeZone: 'America/New_York' }],
      ['with a prefix', 'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260105T190000', { timeZone: 'Europe/Berlin' }],
      ['by their place', 'DTSTART;TZID=Custom:20260105T190000', { timeZone: 'Europe/Paris' }, [zone('Custom', 'Europe/Paris')]],
      ['that nobody knows', 'DTSTART;TZID=Custom:20260105T190000', { timeZone: 'America/New_York' }, [], ['time-zone-unknown DTSTART']],
      ['of the option', 'DTSTART:20260105T190000', { timeZone: 'America/New_York', timeZoneFrom: 'setting', slots: [MONDAY] }],
      ['UTC', 'DTSTART:20260105T190000Z', { timeZone: 'UTC', timeZoneFrom: 'row', slots: [MONDAY] }],
      [
        'of the calendar',
        'DTSTART:20260106T003000Z',
        { timeZone: 'America/Denver', slots: [{ day: 1, startMin: 1050 }] },
        ['X-WR-TIMEZONE:America/Denver'],
        ['time-utc DTSTART'],
      ],
    ])('%s', (_, start, expected, parts = [], findings = []) => {
      const outcome = readText(calendar(...parts, event(...BASE, start, 'RRULE:FREQ=WEEKLY')));
      expect(outcome.meetings).toMatchObject([expected]);
      expect(outcome.findings).toEqual(findings);
    });

    it('of nobody', () => {
      const { meetings } = readICalendar(calendar(event(...BASE, 'DTSTART:20260105T190000', WEEKLY)), { feed: 'test' });
      expect(meetings).toMatchObject([{ timeZoneFrom: 'none', slots: [MONDAY] }]);
    });
  });

  describe('tells how people attend', () => {
    it.each<[string, string[], object, string[]?]>([
      ['in a room', ['LOCATION:Pier House'], { attendance: 'in-person' }],
      ['by a link in place of the room', ['LOCATION:https://zoom.us/j/1'], { attendance: 'online', conference: { provider: 'Zoom' } }],
      ['by a link of a known service', ['URL:https://zoom.us/j/1', 'LOCATION:Zoom'], { attendance: 'online' }],
      ['by telephone', ['CONFERENCE;VALUE=URI:tel:+15555550100'], { attendance: 'phone' }],
      ['online, and the link kept back', ['LOCATION:Online'], { attendance: 'online' }, ['attendance-declared LOCATION']],
      ['somewhere', [], { attendance: 'in-person' }, ['attendance-declared LOCATION']],
      [
        'by a link in the notes',
        ['DESCRIPTION:Join https://zoom.us/j/1'],
        { attendance: 'in-person' },
        ['link-in-notes DESCRIPTION', 'attendance-declared LOCATION'],
      ],
      [
        'not while it is called off',
        ['LOCATION:Pier House', 'STATUS:CANCELLED'],
        { attendance: 'inactive', slots: [] },
        ['event-cancelled STATUS'],
      ],
    ])('%s', (_, lines, expected, findings = []) => {
      const outcome = readText(calendar(event('UID:1', 'SUMMARY:Harbour Light', START, WEEKLY, ...lines)));
      expect(outcome.meetings).toMatchObject([expected]);
      expect(outcome.findings).toEqual(findings);
    });
  });

  it('reports days without a time', () => {
    const { meeting, findings } = read(['DTSTART;VALUE=DATE:20260105', WEEKLY]);
    expect(meeting).toMatchObject({ slots: [] });
    expect(meeting?.dates).toBeUndefined();
    expect(findings).toEqual(['time-missing DTSTART']);
  });

  it.each<[string, string[], string[]]>([
    ['no day', ['DTSTART:20260231T190000'], ['time-invalid DTSTART']],
    ['no start', [], ['time-missing DTSTART']],
    ['an end before the start', [START, 'DTEND;TZID=Europe/Lisbon:20260105T180000'], ['duration-invalid DTEND']],
    ['an end that is none', [START, 'DTEND:soon'], ['end-invalid DTEND']],
    ['a length that is none', [START, 'DURATION:soon'], ['duration-invalid DURATION']],
    ['a line that is none', [START, 'and bring coffee'], ['line-invalid VEVENT']],
  ])('mends an event with %s', (_, lines, findings) => expect(read(lines)).toMatchObject({ meeting: { name: 'Harbour Light' }, findings }));

  it('loses no event to a broken one', () => {
    const good = (uid: string): string => event(`UID:${uid}`, 'SUMMARY:Harbour Light', 'LOCATION:Pier House', START, WEEKLY);
    const text = calendar(
      good('1'),
      'BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Open end',
      good('3'),
      event('UID:4'),
      event('UID:5', 'SUMMARY:Secret', 'CLASS:PRIVATE', START),
      'BEGIN:VEVENT\r\nUID:6\r\nBEGIN:VALARM\r\nEND:VEVENT',
    );
    const { meetings, findings, reading } = readText(text);
    expect(meetings.map(({ id }) => id)).toEqual(['1', '3']);
    expect([reading.rows, reading.reported]).toEqual([6, 4]);
    expect(findings).toContain('row-unreadable');
    expect(findings).toContain('row-unpublished');
    expect(findings).toContain('row-empty');
  });

  it.each([[null], [7], [''], ['<html></html>'], ['[]']])('reports %j as no calendar', (input) => {
    expect(readICalendar(input, OPTIONS)).toMatchObject({ rows: 0, findings: [{ code: 'feed-shape' }] });
  });

  it('reads in slices, and with other line ends', () => {
    const text = calendar(event(...BASE, START, WEEKLY), event('UID:2', 'SUMMARY:Two', START));
    const reader = startICalendarReading(text, OPTIONS);
    expect([reader.rows, reader.step(1), reader.step(1)]).toEqual([2, false, true]);
    for (const end of ['\n', '\r']) expect(readICalendar(`\ufeff${text.replaceAll('\r\n', end)}`, OPTIONS)).toEqual(reader.finish());
  });
});
