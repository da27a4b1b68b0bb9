import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, isTimeZone, offsetSegments, wallTime, weekdayOfDay, zoneClock } from './index.js';

const at = (text: string): number => Date.parse(text);
const HOUR_MS = 3_600_000;

/** Offset by another route than the clock's: the name that `Intl` gives it, in minutes. */
function offsetName(instant: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name)!;
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

describe('zoneClock', () => {
  it('knows the offset of every zone at any minute of five decades', () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'US/Eastern', 'Asia/Katmandu', 'Etc/GMT+5', 'UTC'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('1986-01-01') / 60_000, max: at('2037-01-01') / 60_000 }),
        (zone, minute) => {
          expect(zoneClock(zone).offsetAt(minute * 60_000) / 60_000).toBe(offsetName(minute * 60_000, zone));
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });

  it.each([
    ['America/New_York', '2026-03-08T07:00Z', -5, -4],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z', 10.5, 11],
    ['Africa/Cairo', '2026-04-23T22:00Z', 2, 3],
    ['Pacific/Apia', '2011-12-30T10:00Z', -10, 14],
  ])('changes the offset of %s in the very millisecond, at %s', (zone, change, before, after) => {
    const { offsetAt } = zoneClock(zone);
    expect([offsetAt(at(change) - 1) / HOUR_MS, offsetAt(at(change)) / HOUR_MS]).toEqual([before, after]);
  });

  it('comes back to the instant of every wall time that happens once', () => {
    const zones = ['Europe/London', 'America/St_Johns', 'Asia/Gaza', 'Antarctica/Troll', 'Asia/Tokyo'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('2015-01-01') / 60_000, max: at('2030-01-01') / 60_000 }),
        (zone, minute) => {
          const { offsetAt, instantAt } = zoneClock(zone);
          const instant = minute * 60_000;
          const back = instantAt(instant + offsetAt(instant));
          // In a repeated hour the first pass comes back, which is earlier and shows the same wall time.
          expect(back).toBeLessThanOrEqual(instant);
          expect(back + offsetAt(back)).toBe(instant + offsetAt(instant));
        },
      ),
      { seed: 13, numRuns: 400 },
    );
  });

  it('throws a RangeError for a zone that does not exist', () => {
    expect(() => zoneClock('Mars/Phobos')).toThrow(RangeError);
  });
});

describe('offsetSegments', () => {
  it('lists both changes of every year', () => {
    const segments = offsetSegments('Europe/Berlin', at('2026-01-01'), at('2029-01-01'));
    expect(segments.map(({ from, offset }) => [new Date(from).toISOString().slice(0, 16), offset / HOUR_MS])).toEqual([
      ['2026-01-01T00:00', 1],
      ['2026-03-29T01:00', 2],
      ['2026-10-25T01:00', 1],
      ['2027-03-28T01:00', 2],
      ['2027-10-31T01:00', 1],
      ['2028-03-26T01:00', 2],
      ['2028-10-29T01:00', 1],
    ]);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['America/New_York', true],
    ['US/Eastern', true],
    ['america/new_york', true],
    ['Etc/GMT+5', true],
    ['UTC', true],
    ['', false],
    [' America/New_York', false],
    ['Eastern Time (US & Canada)', false],
    ['+05:30', false],
    ['Mars/Phobos', false],
  ])('says of "%s": %s', (name, expected) => expect(isTimeZone(name)).toBe(expected));
});

describe('wallTime', () => {
  it.each([
    ['1969-12-31T23:59Z', 'UTC', { year: 1969, month: 12, day: 31, weekday: 3, minutes: 1439 }],
    ['2026-03-01T00:30Z', 'America/New_York', { year: 2026, month: 2, day: 28, weekday: 6, minutes: 1170 }],
    ['2028-02-29T12:00Z', 'Asia/Kathmandu', { year: 2028, month: 2, day: 29, weekday: 2, minutes: 1065 }],
  ])('reads %s in %s', (instant, zone, expected) => expect(wallTime(at(instant), zone)).toEqual(expected));
});

describe('plain dates', () => {
  it('count days without gaps and give the date back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(weekdayOfDay(day)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
      { seed: 17 },
    );
  });
});
