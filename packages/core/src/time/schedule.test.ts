import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthWeek, Pause, Weekday, WeeklySlot } from '../model/meeting.js';
import { dayOfIsoDate, isoDateOfDay, nextStart, occurrenceAt } from './index.js';

const at = (text: string): number => Date.parse(text);
const next = (slot: Partial<WeeklySlot>, now: string, pauses: readonly Pause[] = []): string => {
  const found = nextStart({ day: 2, startMin: 1140, ...slot }, 'America/New_York', at(now), pauses);
  return found === Infinity ? 'never' : new Date(found).toISOString();
};

describe('a slot that is not held every week', () => {
  it.each([
    // Tuesdays of March 2026: 3, 10, 17, 24, 31; of April: 7, 14, 21, 28.
    ['the first Tuesday', [1], '2026-03-04T00:01Z', '2026-04-07T23:00:00.000Z'],
    ['the second and fourth', [2, 4], '2026-03-11T00:00Z', '2026-03-24T23:00:00.000Z'],
    ['the last, which is a fifth', [-1], '2026-03-25T00:00Z', '2026-03-31T23:00:00.000Z'],
    ['the last, which is a fourth', [-1], '2026-04-01T00:00Z', '2026-04-28T23:00:00.000Z'],
    ['a fifth, two months away', [5], '2026-04-01T00:00Z', '2026-06-30T23:00:00.000Z'],
  ] as const)('on %s of the month', (_why, weeks, now, expected) => {
    expect(next({ weeks }, now)).toBe(expected);
  });

  it.each([
    ['before a start far ahead', { from: '2026-06-03' }, [], '2026-06-09T23:00:00.000Z'],
    ['on its first day', { from: '2026-06-09' }, [], '2026-06-09T23:00:00.000Z'],
    ['on its last day', { until: '2026-03-10' }, [], '2026-03-10T23:00:00.000Z'],
    ['after its last day', { until: '2026-03-09' }, [], 'never'],
    ['past one cancelled day', {}, [{ from: '2026-03-10', until: '2026-03-10' }], '2026-03-17T23:00:00.000Z'],
    [
      'past two pauses that meet',
      {},
      [
        { from: '2026-03-17', until: '2026-04-01' },
        { from: '2026-03-09', until: '2026-03-16' },
      ],
      '2026-04-07T23:00:00.000Z',
    ],
    ['past a pause of many years', { weeks: [1] }, [{ from: '2026-01-01', until: '2099-12-31' }], '2100-01-06T00:00:00.000Z'],
    ['in a pause without end', {}, [{ from: '2026-03-10' }], 'never'],
    ['before a pause without end', {}, [{ from: '2026-03-11' }], '2026-03-10T23:00:00.000Z'],
    ['in no week at all', { weeks: [] }, [], 'never'],
    [
      'with dates that are none',
      { from: 'soon', until: '2026-02-30' },
      [{ from: 'x' }, { from: '2026-01-01', until: '2026-99-99' }],
      '2026-03-10T23:00:00.000Z',
    ],
  ] as const)('%s', (_why, slot, pauses, expected) => {
    expect(next(slot, '2026-03-09T22:00Z', pauses)).toBe(expected);
  });

  it('is on while an occurrence lasts, unless that one was cancelled', () => {
    const slot: WeeklySlot = { day: 2, startMin: 1410, durationMin: 90, weeks: [2] };
    const now = at('2026-03-11T04:10Z');
    expect(occurrenceAt(slot, 'America/New_York', now)).toMatchObject({ start: at('2026-03-11T03:30Z'), end: at('2026-03-11T05:00Z') });
    const cancelled = occurrenceAt(slot, 'America/New_York', now, [{ from: '2026-03-10', until: '2026-03-10' }]);
    expect(cancelled?.start).toBe(at('2026-04-15T03:30Z'));
    expect(occurrenceAt({ ...slot, until: '2026-03-01' }, 'America/New_York', now)).toBeUndefined();
  });

  it('agrees with a walk over all days', () => {
    const date = fc.integer({ min: 20_400, max: 21_200 });
    const weeks = fc.option(fc.subarray<MonthWeek>([1, 2, 3, 4, 5, -1], { minLength: 1 }), { nil: undefined });
    const pause = fc.tuple(date, fc.option(fc.nat(60), { nil: undefined }));
    fc.assert(
      fc.property(
        date,
        fc.nat(6),
        weeks,
        fc.option(date),
        fc.option(date),
        fc.array(pause, { maxLength: 4 }),
        (today, day, weeksOf, from, until, gaps) => {
          const slot: WeeklySlot = {
            day: day as Weekday,
            startMin: 0,
            ...(weeksOf && { weeks: weeksOf }),
            ...(from && { from: isoDateOfDay(from) }),
            ...(until && { until: isoDateOfDay(until) }),
          };
          const pauses = gaps.map(([start, length]) => ({
            from: isoDateOfDay(start),
            ...(length !== undefined && { until: isoDateOfDay(start + length) }),
          }));
          let expected = Infinity;
          for (let d = today; d < today + 1800; d++) {
            const here = new Date(d * 86_400_000);
            const of = here.getUTCDate();
            const inMonth = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 0)).getUTCDate();
            if (here.getUTCDay() !== day || (from && d < from) || (until && d > until)) continue;
            if (weeksOf && !weeksOf.some((week) => (week < 0 ? of > inMonth - 7 : of > 7 * week - 7 && of <= 7 * week))) continue;
            const gap = gaps.find(([start, length]) => d >= start && (length === undefined || d <= start + length));
            if (gap) continue;
            expected = d * 86_400_000;
            break;
          }
          expect(nextStart(slot, 'UTC', today * 86_400_000, pauses)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('dates', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1'])('takes %j for none', (text) => {
    expect(dayOfIsoDate(text)).toBeNaN();
  });

  it('goes there and back', () => {
    for (const text of ['1970-01-01', '2024-02-29', '2026-11-24', '0099-12-31', '9999-12-31'])
      expect(isoDateOfDay(dayOfIsoDate(text))).toBe(text);
    expect(isoDateOfDay(NaN)).toBe('');
  });
});
