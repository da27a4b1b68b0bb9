import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { oneMeeting } from '../../bench/one-meeting.js';
import type { Meeting, MonthWeek, Weekday } from '../model/meeting.js';
import { dayOfIsoDate, isoDateOfDay, nextStart } from '../time/index.js';
import { writeCalendar } from './index.js';
import type { CalendarOptions } from './index.js';

const OPTIONS: CalendarOptions = { now: Date.parse('2026-02-20T12:00Z'), productId: '-//Test//Meetings//EN', uidDomain: 'example.org' };
const write = (meeting: Partial<Meeting>, options: Partial<CalendarOptions> = {}) =>
  writeCalendar([{ meeting: oneMeeting(meeting) }], { ...OPTIONS, ...options });

const withoutZone = (change: Partial<Meeting> = {}): Meeting => {
  const { timeZone: _, ...meeting } = oneMeeting({ timeZoneFrom: 'none', ...change });
  return meeting;
};

/** The file as another program reads it. Its zones come from the file itself. */
function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** First instants of an event, in milliseconds. */
function instants(event: ICAL.Event, count: number): number[] {
  const iterator = event.iterator();
  return Array.from({ length: count }, () => iterator.next()!.toUnixTime() * 1000);
}

describe('writeCalendar', () => {
  it('gives the starts that nextStart gives, over the clock changes of three years', () => {
    // One zone per kind of rule: nth weekday, last weekday, southern, half an hour, none, rule by another day, moon.
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Asia/Jerusalem',
      'Africa/Casablanca',
      'Europe/Dublin',
      'America/Nuuk',
      'Pacific/Chatham',
    ];
    fc.assert(
      // From 04:00 on, because ical.js reads skipped and repeated wall times in its own way.
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 240, max: 1380 }),
        fc.nat(400),
        (zone, day, startMin, later) => {
          const now = OPTIONS.now + later * 86_400_000;
          const slot = { day: day as Weekday, startMin, durationMin: 75 };
          const { events } = read(write({ slots: [slot], timeZone: zone }, { now }).text);
          const found = instants(events[0]!, 156);
          let expected = now - 1;
          for (const instant of found) {
            expected = nextStart(slot, zone, expected + 1);
            expect(new Date(instant).toISOString()).toBe(new Date(expected).toISOString());
          }
        },
      ),
      { seed: 29, numRuns: 60 },
    );
  });

  it.each([
    ['America/New_York', 'BYMONTH=3;BYDAY=2SU'],
    ['America/New_York', 'BYMONTH=11;BYDAY=1SU'],
    ['Europe/London', 'BYMONTH=3;BYDAY=-1SU'],
    ['Australia/Sydney', 'BYMONTH=4;BYDAY=1SU'],
    ['Asia/Beirut', 'BYMONTH=3;BYDAY=-1SU'],
  ])('writes the yearly rule of %s: %s', (timeZone, rule) => expect(write({ timeZone }).text).toContain(`RRULE:FREQ=YEARLY;${rule}\r\n`));

  it('lists the changes of a zone that follows the moon for ten years', () => {
    const { text } = write({ timeZone: 'Africa/Casablanca' });
    expect(text.match(/^RDATE:203[0-5]/gm)!.length).toBeGreaterThanOrEqual(12);
    expect(text).not.toContain('FREQ=YEARLY');
  });

  it('writes one event per slot, and each zone once', () => {
    const slots = [
      { day: 1, startMin: 1140 },
      { day: 3, startMin: 600, durationMin: 90 },
      { day: 3, startMin: 1200 },
    ] as const;
    const items = [{ meeting: oneMeeting({ slots }) }, { meeting: oneMeeting({ id: 'a b@ü' }) }];
    const { calendar, events } = read(writeCalendar(items, OPTIONS).text);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(events.map(({ uid, duration }) => [uid, duration.toSeconds() / 60])).toEqual([
      ['one-MO@example.org', 60],
      ['one-WE@example.org', 90],
      ['one-WE2@example.org', 60],
      ['a%20b%40%C3%BC-MO@example.org', 60],
    ]);
  });

  it('writes one slot of a meeting when asked, under the same identifier', () => {
    const slots = [
      { day: 1, startMin: 1140 },
      { day: 3, startMin: 600 },
      { day: 3, startMin: 1200 },
    ] as const;
    const { events } = read(writeCalendar([{ meeting: oneMeeting({ slots }), slot: slots[2] }], OPTIONS).text);
    expect(events.map(({ uid }) => uid)).toEqual(['one-WE2@example.org']);
  });

  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const wild = `a;b,c\\n\\;"x" 日本語🧑‍🤝‍🧑\n${'éЖ'.repeat(40)}${noise}`;
        const texts = { summary: wild, location: wild, description: wild.repeat(3) };
        const { text } = write({}, { texts: () => texts, name: wild });
        const { events } = read(text);
        const kept = (value: string): string => value.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
        expect([events[0]!.summary, events[0]!.location, events[0]!.description]).toEqual([kept(wild), kept(wild), kept(wild.repeat(3))]);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  it('has what RFC 5545 requires', () => {
    const { calendar, events } = read(write({ url: 'https://example.org/a b\r\nX-EVIL:1' }).text);
    const event = events[0]!.component;
    expect(['version', 'prodid'].map((name) => calendar.getFirstPropertyValue(name))).toEqual(['2.0', '-//Test//Meetings//EN']);
    expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-02-20T12:00:00Z');
    expect(event.getFirstPropertyValue('url')).toBe('https://example.org/abX-EVIL:1');
    expect(event.hasProperty('geo')).toBe(false);
  });

  it('says where a venue is, unless only the online side is open', () => {
    const place = {
      isApproximate: false,
      regions: [],
      name: 'Hall',
      address: '1 Main St, Town',
      position: { latitude: 40.5, longitude: -73.123 },
    };
    expect(write({ place }).text).toContain('GEO:40.500000;-73.123000\r\n');
    expect(write({ place }).text).toContain('LOCATION:Hall\\, 1 Main St\\, Town\r\n');
    expect(write({ place, attendance: 'online' }).text).not.toContain('GEO');
  });

  it('writes floating time when the zone is unknown', () => {
    const { text } = writeCalendar([{ meeting: withoutZone() }], OPTIONS);
    expect(text).toContain('DTSTART:20260223T190000\r\n');
    expect(text).not.toContain('TZID');
  });

  it('writes a skipped start as it is, which RFC 5545 moves forward by the gap', () => {
    const slots = [{ day: 0, startMin: 150 }] as const;
    expect(write({ slots }, { now: Date.parse('2026-03-07T12:00Z') }).text).toContain('DTSTART;TZID=America/New_York:20260308T023000\r\n');
  });

  it('refuses what has no event, and says why', () => {
    const none = writeCalendar(
      [{ meeting: oneMeeting({ slots: [] }) }, { meeting: oneMeeting({ id: 'shut', attendance: 'inactive' }) }],
      OPTIONS,
    );
    expect(none).toEqual({
      text: '',
      eventCount: 0,
      refusals: [
        { id: 'one', reason: 'unscheduled' },
        { id: 'shut', reason: 'inactive' },
      ],
    });
  });

  it('leaves out the days on which a slot is not held', () => {
    const weeks = fc.option(fc.subarray<MonthWeek>([1, 2, 3, 4, -1], { minLength: 1 }), { nil: undefined });
    const pause = fc.tuple(fc.nat(700), fc.option(fc.nat(90), { nil: undefined }));
    const iso = (offset: number): string => isoDateOfDay(dayOfIsoDate('2026-02-15') + offset);
    fc.assert(
      fc.property(
        fc.nat(6),
        weeks,
        fc.option(fc.nat(600)),
        fc.option(fc.nat(900)),
        fc.array(pause, { maxLength: 3 }),
        (day, of, from, until, gaps) => {
          const slot = {
            day: day as Weekday,
            startMin: 1140,
            ...(of && { weeks: of }),
            ...(from !== null && { from: iso(from) }),
            ...(until !== null && { until: iso(until) }),
          };
          const pauses = gaps.map(([at, length]) => ({ from: iso(at), ...(length !== undefined && { until: iso(at + length) }) }));
          const expected: number[] = [];
          for (let next = OPTIONS.now - 1; expected.length < 30;) {
            next = nextStart(slot, 'Europe/Berlin', next + 1, pauses);
            if (next === Infinity) break;
            expected.push(next);
          }
          const file = write({ slots: [slot], pauses, timeZone: 'Europe/Berlin' });
          expect(file.eventCount).toBe(expected.length > 0 ? 1 : 0);
          if (expected.length === 0) {
            expect(file.refusals).toEqual([{ id: 'one', reason: 'inactive' }]);
            return;
          }
          const iterator = read(file.text).events[0]!.iterator();
          const found: number[] = [];
          for (let time = iterator.next(); time && found.length < 30; time = iterator.next()) found.push(time.toUnixTime() * 1000);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('writes single dates that are still to come, each as an event of its own', () => {
    const dates = [
      { date: '2026-02-19', startMin: 600 },
      { date: '2026-02-20', startMin: 600, durationMin: 90 },
      { date: '2026-03-09', startMin: 600 },
      { date: '2026-03-09', startMin: 900 },
    ];
    const { events } = read(write({ slots: [], dates }).text);
    expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
      ['one-2026-02-20@example.org', '2026-02-20T10:00:00'],
      ['one-2026-03-09@example.org', '2026-03-09T10:00:00'],
      ['one-2026-03-09-2@example.org', '2026-03-09T15:00:00'],
    ]);
    expect(events.map((event) => event.isRecurring())).toEqual([false, false, false]);
    const meeting = oneMeeting({ dates });
    expect(writeCalendar([{ meeting, date: '2026-02-20' }], OPTIONS).eventCount).toBe(1);
    expect(writeCalendar([{ meeting, slot: meeting.slots[0] }], OPTIONS).eventCount).toBe(1);
    expect(write({ slots: [], dates: dates.slice(0, 1) }).refusals).toEqual([{ id: 'one', reason: 'inactive' }]);
  });
});
