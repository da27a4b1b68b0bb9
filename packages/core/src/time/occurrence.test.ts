import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Weekday, WeeklySlot } from '../model/meeting.js';
import { nextStart, occurrenceAt, wallTime, zoneClock } from './index.js';

const at = (text: string): number => Date.parse(text);

const clockOf = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
};

/** Minutes east of UTC at the epoch. */
const wallOffset = (zone: string): number => zoneClock(zone).offsetAt(0) / 60_000;

// The process zone must not matter. Changing TZ takes effect at once in Node.
const PROCESS_ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia'];
const processZone = process.env['TZ'];
afterEach(() => {
  if (processZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = processZone;
});

describe('nextStart', () => {
  it.each([
    // why, zone, weekday, clock, now, expected
    ['a plain week', 'America/Chicago', 1, '19:00', '2026-06-03T00:00Z', '2026-06-09T00:00Z'],
    ['a start at this instant', 'America/Chicago', 1, '19:00', '2026-06-09T00:00Z', '2026-06-09T00:00Z'],
    ['a start a millisecond ago', 'America/Chicago', 1, '19:00', '2026-06-09T00:00:00.001Z', '2026-06-16T00:00Z'],
    ['a gap of an hour moves the start forward', 'America/Chicago', 0, '02:15', '2027-03-13T12:00Z', '2027-03-14T08:15Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', 0, '02:10', '2026-10-03T00:00Z', '2026-10-03T15:40Z'],
    ['a gap at midnight stays the same day', 'Asia/Beirut', 0, '00:20', '2027-03-27T12:00Z', '2027-03-27T22:20Z'],
    ['a start that a gap pushes past midnight', 'America/Nuuk', 6, '23:30', '2026-03-29T01:10Z', '2026-03-29T01:30Z'],
    ['a repeated hour counts the first time', 'Europe/Berlin', 0, '02:30', '2026-10-24T12:00Z', '2026-10-25T00:30Z'],
    ['between the two passes the next is a week away', 'Europe/Berlin', 0, '02:30', '2026-10-25T01:00Z', '2026-11-01T01:30Z'],
    ['an offset of three quarters of an hour', 'Pacific/Chatham', 3, '20:00', '2026-06-01T00:00Z', '2026-06-03T07:15Z'],
    ['a link', 'Asia/Calcutta', 3, '20:00', '2026-06-01T00:00Z', '2026-06-03T14:30Z'],
    ['a name in another letter case', 'asia/kolkata', 3, '20:00', '2026-06-01T00:00Z', '2026-06-03T14:30Z'],
    ['the reversed sign of Etc/GMT', 'Etc/GMT-14', 1, '00:00', '2026-06-06T00:00Z', '2026-06-07T10:00Z'],
    ['a day that a zone skipped', 'Pacific/Apia', 5, '12:00', '2011-12-28T00:00Z', '2011-12-30T22:00Z'],
    ['the offset of the meeting, not of today', 'America/New_York', 1, '20:00', '2027-03-13T12:00Z', '2027-03-16T00:00Z'],
  ] as const)('finds %s', (_why, zone, day, clock, now, expected) => {
    const found = nextStart({ day, startMin: clockOf(clock) }, zone, at(now));
    expect(new Date(found).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('agrees with a scan of every minute through Intl', () => {
    const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'Africa/Casablanca', 'Pacific/Chatham', 'America/Nuuk'];
    // Days on which one of these zones changes its clocks lie in these months.
    const days = ['2026-03-01', '2026-04-01', '2026-10-01', '2026-10-25', '2026-02-12', '2026-07-01'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...days), fc.nat(20 * 1440), fc.nat(3), (zone, day, later, quarter) => {
        const now = at(`${day}T00:00Z`) + later * 60_000;
        const format = new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          hourCycle: 'h23',
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
        });
        // A clock time at which the scan surely arrives: that of some instant in the coming week.
        const target = now + ((later * 7919) % 10_000) * 60_000 + quarter * 900_000;
        const wanted = format.format(target);
        const slot = { day: wallTime(target, zone).weekday, startMin: wallTime(target, zone).minutes };
        let scan = now;
        while (format.format(scan) !== wanted) scan += 60_000;
        const found = nextStart(slot, zone, now);
        // The scan sees the second pass of a repeated hour when now is between the two, and nothing in a gap.
        const isSecondPass =
          (scan - found !== 0 && wallTime(scan - 3_600_000, zone).minutes === slot.startMin) ||
          wallTime(scan - 1_800_000, zone).minutes === slot.startMin;
        const isSkipped = found < scan && wallTime(found, zone).minutes !== slot.startMin;
        expect(found === scan || isSecondPass || isSkipped).toBe(true);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('occurrenceAt', () => {
  const late: WeeklySlot = { day: 6, startMin: clockOf('23:30'), durationMin: 90 };

  it('gives the one that began yesterday while it lasts', () => {
    const now = at('2026-06-07T04:30Z'); // Sunday 00:30 in New York
    expect(occurrenceAt(late, 'America/New_York', now)).toEqual({
      start: at('2026-06-07T03:30Z'),
      end: at('2026-06-07T05:00Z'),
      isEndAssumed: false,
    });
  });

  it('gives the next one from the minute it ends', () => {
    expect(occurrenceAt(late, 'America/New_York', at('2026-06-07T05:00Z'))?.start).toBe(at('2026-06-14T03:30Z'));
  });

  it('gives the one that starts now', () => {
    expect(occurrenceAt(late, 'America/New_York', at('2026-06-07T03:30Z'))?.start).toBe(at('2026-06-07T03:30Z'));
  });

  it('assumes an hour when the feed gives no end', () => {
    expect(occurrenceAt({ day: 1, startMin: 600 }, 'UTC', 0)).toMatchObject({
      start: at('1970-01-05T10:00Z'),
      end: at('1970-01-05T11:00Z'),
      isEndAssumed: true,
    });
  });

  it('keeps the elapsed time over a clock change', () => {
    const over: WeeklySlot = { day: 0, startMin: clockOf('01:30'), durationMin: 120 };
    expect(occurrenceAt(over, 'America/New_York', at('2026-03-08T08:15Z'))?.end).toBe(at('2026-03-08T08:30Z'));
  });

  it('lasts a whole day at most', () => {
    const day: WeeklySlot = { day: 2, startMin: 0, durationMin: 1440 };
    expect(occurrenceAt(day, 'UTC', at('2026-06-02T23:59Z'))?.start).toBe(at('2026-06-02T00:00Z'));
    expect(occurrenceAt(day, 'UTC', at('2026-06-03T00:00Z'))?.start).toBe(at('2026-06-09T00:00Z'));
  });
});

interface Vector {
  readonly why: string;
  readonly meeting: { readonly timezone: string; readonly day: Weekday; readonly time: string; readonly duration_minutes: number };
  readonly now: string;
  readonly visitor_zone: string;
  readonly start_utc: string;
  readonly end_utc: string;
  readonly visitor_local: string;
  readonly visitor_weekday: string;
  readonly weekday_shift: number;
}

/** Public vectors live outside the repository; HANDRAIL_FIXTURES tells where. */
const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../../shared/fixtures', import.meta.url));
const vectorFile = `${fixtures}/time/vectors.json`;
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe.skipIf(!existsSync(vectorFile))('the time vectors (set HANDRAIL_FIXTURES when they are elsewhere)', () => {
  const read = (): readonly Vector[] => JSON.parse(readFileSync(vectorFile, 'utf8')).vectors as readonly Vector[];

  it.each(PROCESS_ZONES)('all hold in a process in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(new Date(0).getTimezoneOffset()).toBe(0 - wallOffset(zone));
    const vectors = read();
    expect(vectors.length).toBeGreaterThan(40);
    for (const { why, meeting, now, visitor_zone: visitorZone, ...expected } of vectors) {
      const slot: WeeklySlot = { day: meeting.day, startMin: clockOf(meeting.time), durationMin: meeting.duration_minutes };
      const start = nextStart(slot, meeting.timezone, at(now));
      const shown = wallTime(start, visitorZone);
      const found = {
        why,
        start: new Date(start).toISOString(),
        end: new Date(start + slot.durationMin! * 60_000).toISOString(),
        weekday: NAMES[shown.weekday],
        clock: `${String(Math.floor(shown.minutes / 60)).padStart(2, '0')}:${String(shown.minutes % 60).padStart(2, '0')}`,
        shift: ((shown.weekday - wallTime(start, meeting.timezone).weekday + 10) % 7) - 3,
      };
      expect(found).toEqual({
        why,
        start: new Date(expected.start_utc).toISOString(),
        end: new Date(expected.end_utc).toISOString(),
        weekday: expected.visitor_weekday,
        clock: expected.visitor_local.slice(11, 16),
        shift: expected.weekday_shift,
      });
    }
  });
});
