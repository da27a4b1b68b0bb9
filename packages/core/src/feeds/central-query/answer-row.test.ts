import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallTime } from '../../time/wall-time.js';
import { zoneClock } from '../../time/zone-clock.js';
import { readCentralQuery } from './read.js';

const DAY_MS = 86_400_000;

/**
 * What the server's view answers at a moment, worked out as its aggregation does: today's date, plus days of 24 hours.
 * `undefined` for an hour that a change of clocks leaves out today: the server has another one then.
 */
function nextEventUtc(day: number, startMin: number, timeZone: string, now: number): number | undefined {
  const today = wallTime(now, timeZone);
  const base = zoneClock(timeZone).instantAt(Date.UTC(today.year, today.month - 1, today.day) + startMin * 60_000);
  if (wallTime(base, timeZone).minutes !== startMin) return;
  const away = (day - (today.weekday || 7) + 7) % 7;
  return base + (away === 0 && base <= now - 600_000 ? 7 : away) * DAY_MS;
}

/** On the day on which clocks go back, a start just before midnight and one just after the next have the same instant. */
function isTwoStarts(instant: number, timeZone: string, now: number): boolean {
  const dateOf = (at: number): string => {
    const { year, month, day } = wallTime(at, timeZone);
    return [year, month, day].join('-');
  };
  const days = [0, 1, 2, 3, 4, 5, 6, 7].filter((count) => dateOf(instant - count * DAY_MS) === dateOf(now));
  return days.length > 1;
}

const answer = {
  slug: 'harbour-light-1',
  name: 'Harbour Light',
  groupID: '000000000000000000000002',
  timezone: 'America/New_York',
  timeUTC: '2026-03-03T00:00:00.000Z',
  nextEventUTC: '2026-03-03T00:00:00.000Z',
  rtc: '2:00:00',
  duration: 60,
  languages: ['EN'],
  communities: ['W'],
  features: ['CF'],
  formats: ['D'],
  type: ['O'],
  conference_url: 'https://zoom.us/j/1',
};
const read = (change: object, answeredAt?: number) =>
  readCentralQuery([{ ...answer, ...change }], { feed: 'test', ...(answeredAt !== undefined && { answeredAt }) });

describe('an answer of the public API', () => {
  it('becomes a meeting with its weekly start and all its types', () => {
    const { meetings, findings } = read({});
    expect(meetings).toMatchObject([
      { slots: [{ day: 1, startMin: 1140, durationMin: 60 }], timeZone: 'America/New_York', types: ['O', 'D', 'CF', 'W', 'EN'] },
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes a single type, as some versions send it', () =>
    expect(read({ type: 'C' }).meetings[0]?.types).toEqual(['C', 'D', 'CF', 'W', 'EN']));

  it('keeps the hour over a change of clocks when it is told when the answer was given', () => {
    const now = Date.parse('2026-03-06T17:00:00Z');
    // Monday 9 March 19:00 in New York is 23:00 UTC; the server says midnight, for on 6 March it was still winter time.
    const timeUTC = new Date(nextEventUtc(1, 1140, 'America/New_York', now) ?? NaN).toISOString();
    expect(timeUTC).toBe('2026-03-10T00:00:00.000Z');
    expect(read({ timeUTC }, now).meetings[0]?.slots).toEqual([{ day: 1, startMin: 1140, durationMin: 60 }]);
    expect(read({ timeUTC }).meetings[0]?.slots).toEqual([{ day: 1, startMin: 1200, durationMin: 60 }]);
  });

  it('gives back the start that the server started from, at any moment and in any zone', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(
          'America/New_York',
          'Europe/Lisbon',
          'Australia/Lord_Howe',
          'Asia/Kathmandu',
          'Pacific/Apia',
          'UTC',
          'America/St_Johns',
        ),
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
        (day, startMin, timezone, now) => {
          const instant = nextEventUtc(day, startMin, timezone, now);
          fc.pre(instant !== undefined && !isTwoStarts(instant, timezone, now));
          const { meetings } = read({ timezone, timeUTC: new Date(instant).toISOString() }, now);
          expect(meetings[0]?.slots).toMatchObject([{ day: day % 7, startMin }]);
        },
      ),
      { numRuns: 2000 },
    ));

  it('takes the first of two starts that have one instant', () => {
    const now = Date.parse('2027-04-03T13:00:00Z');
    const midnight = nextEventUtc(1, 0, 'Australia/Lord_Howe', now);
    expect(midnight).toBe(nextEventUtc(7, 23 * 60 + 30, 'Australia/Lord_Howe', now));
    const { meetings } = read({ timezone: 'Australia/Lord_Howe', timeUTC: new Date(midnight ?? NaN).toISOString() }, now);
    expect(meetings[0]?.slots).toMatchObject([{ day: 0, startMin: 23 * 60 + 30 }]);
  });

  it.each([
    [{ timeUTC: 'soon', nextEventUTC: undefined }, ['time-invalid time']],
    [{ timezone: 'Mars/Olympus' }, ['time-invalid time']],
    [{ timezone: undefined }, ['time-invalid time']],
  ])('reports a start that cannot be worked out: %j', (change, codes) => {
    const { meetings, findings } = read(change);
    expect(meetings[0]?.slots).toEqual([]);
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual(expect.arrayContaining(codes));
  });

  it('without a start is a meeting without hours', () => {
    const { meetings, findings } = read({ timeUTC: undefined, nextEventUTC: undefined, rtc: undefined });
    expect([meetings[0]?.slots, findings.filter(({ code }) => code.startsWith('time'))]).toEqual([[], []]);
  });
});
