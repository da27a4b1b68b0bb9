import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsInDays } from './index.js';
import { addDays } from '../time/calendar-date.js';

describe('meetingsInDays', () => {
  it.each([
    ['day 3', ['2025-01-01', '2025-01-01', '2025-01-03'], '2025-01-01', '2025-01-03', ['2025-03-31', 3, 87, 3, 2, 'open']],
    ['the last day', [], '2025-01-01', '2025-03-31', ['2025-03-31', 90, 0, 0, 0, 'open']],
    ['a meeting on the day after the end', ['2024-12-01', '2025-03-01'], '2024-12-01', '2025-03-01', ['2025-02-28', 90, 0, 1, 1, 'ended']],
    ['the day before it begins', ['2024-12-31'], '2025-01-01', '2024-12-31', ['2025-03-31', 0, 90, 0, 0, 'upcoming']],
    ['a meeting of tomorrow', ['2025-01-02'], '2025-01-01', '2025-01-01', ['2025-03-31', 1, 89, 0, 0, 'open']],
    ['a leap year', ['2024-02-29'], '2024-01-01', '2024-03-01', ['2024-03-30', 61, 29, 1, 1, 'open']],
  ] as const)('answers on %s', (_, dates, start, today, [windowEnd, day, daysLeft, attended, distinctDays, state]) =>
    expect(meetingsInDays(dates, { start, today })).toEqual({ windowEnd, day, daysLeft, attended, distinctDays, state }),
  );

  it('counts any number of meetings in any number of days, and says when they are reached', () => {
    const plan = { start: '2025-01-01', today: '2025-01-05', days: 7, meetings: 3 };
    expect(meetingsInDays(['2025-01-01', '2025-01-02'], plan)).toMatchObject({ windowEnd: '2025-01-07', state: 'open' });
    expect(meetingsInDays(['2025-01-01', '2025-01-02', '2025-01-02'], plan)).toMatchObject({
      attended: 3,
      distinctDays: 2,
      state: 'reached',
    });
  });

  it.each([[{ start: '2025-02-30' }], [{ today: '' }], [{ days: 0 }], [{ days: 1.5 }], [{ meetings: -1 }]])(
    'has no answer to %j',
    (change) => expect(meetingsInDays([], { start: '2025-01-01', today: '2025-01-02', ...change })).toBeUndefined(),
  );

  it('never counts more days than meetings, nor more than the days that have passed', () => {
    const day = fc.integer({ min: -20, max: 120 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(fc.array(day), day, (dates, today) => {
        const progress = meetingsInDays(dates, { start: '2025-01-01', today })!;
        expect(progress.distinctDays).toBeLessThanOrEqual(Math.min(progress.attended, progress.day));
        expect(progress.day + progress.daysLeft).toBe(90);
      }),
    );
  });
});
