import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklyStreak } from './index.js';
import type { StreakRule } from './index.js';
import { addDays } from '../time/calendar-date.js';

/** Dates of January 2025 by day, and beyond its end into February. */
const jan = (...days: readonly number[]): readonly string[] => days.map((day) => addDays('2025-01-01', day - 1));

describe('weeklyStreak', () => {
  // Mondays of January 2025: 6, 13, 20, 27. `weeks, graced, state`.
  it.each<[string, readonly string[], number, string]>([
    ['three weeks in a row', jan(6, 13, 20), 22, '3 0 kept'],
    ['a current week that is still open', jan(6, 13), 22, '2 0 open'],
    ['one week missed', jan(6, 20), 22, '2 1 kept'],
    ['two weeks missed in a row', jan(6, 27), 29, '1 0 kept'],
    ['one week missed, and an open one', jan(6, 13, 20, 34, 41), 50, '5 1 open'],
    ['nothing', [], 22, '0 0 none'],
    ['a Sunday and the Monday after it', jan(5, 6), 6, '2 0 kept'],
    ['a week missed just before the open one', jan(6, 13), 29, '2 1 open'],
    ['two weeks missed before the open one', jan(6), 29, '0 0 none'],
    ['a Sunday night, the last of its week', jan(12), 12, '1 0 kept'],
    ['the Monday after, when the week is new', jan(12), 13, '1 0 open'],
    ['weeks missed three apart', jan(6, 20, 27, 41), 41, '3 1 kept'],
    ['weeks missed four apart', jan(6, 20, 27, 34, 48), 48, '5 2 kept'],
    ['the turn of the year', ['2024-12-29', '2024-12-30', ...jan(6)], 6, '3 0 kept'],
    ['a date of tomorrow', jan(6, 13), 12, '1 0 kept'],
    ['what is no date', ['2025-02-30', 'yesterday', ''], 22, '0 0 none'],
  ])('answers %s', (_, dates, today, expected) => {
    const { weeks, graced, state } = weeklyStreak(dates, { today: addDays('2025-01-01', today - 1) });
    expect(`${weeks} ${graced} ${state}`).toBe(expected);
  });

  it.each<[Partial<StreakRule>, readonly string[], string]>([
    [{ goalPerWeek: 2 }, jan(6, 7, 13, 13, 20), '2 0 open'],
    [{ goalPerWeek: 0 }, jan(20), '1 0 kept'],
    [{ grace: 0 }, jan(6, 20), '1 0 kept'],
    [{ grace: 2 }, [...jan(20), '2024-12-31'], '2 2 kept'],
    [{ grace: -1 }, jan(6, 20), '1 0 kept'],
    [{ graceWeeks: 2 }, [...jan(6, 20), '2024-12-23'], '3 2 kept'],
  ])('counts by the rule %j', (rule, dates, expected) => {
    const { weeks, graced, state } = weeklyStreak(dates, { today: '2025-01-22', ...rule });
    expect(`${weeks} ${graced} ${state}`).toBe(expected);
  });

  it('has nothing to say where today is no date', () =>
    expect(weeklyStreak(jan(6), { today: 'today' })).toEqual({ weeks: 0, graced: 0, state: 'none' }));

  it('grows by nothing but showing up, and never says that a week was missed where there is no streak', () => {
    const dates = fc
      .array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 })
      .map((days) => days.map((day) => addDays('2025-01-01', day)));
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (attended, now, another) => {
        const today = addDays('2025-01-01', now);
        const before = weeklyStreak(attended, { today });
        const after = weeklyStreak([...attended, addDays('2025-01-01', another)], { today });
        expect(after.weeks).toBeGreaterThanOrEqual(before.weeks);
        expect(before.weeks === 0).toBe(before.state === 'none');
        if (before.weeks === 0) expect(before.graced).toBe(0);
        expect(before.graced).toBeLessThanOrEqual(Math.ceil(before.weeks / 3));
      }),
    );
  });
});
