import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOfDay } from '../time/iso-date.js';
import { addDays } from '../time/calendar-date.js';
import {
  breakdown,
  currentMilestone,
  elapsedDays,
  firstMilestones,
  intervalDate,
  milestonesBetween,
  nextMilestone,
  sumPeriods,
} from './index.js';
import type { Period } from './index.js';
import { MILESTONE_SCHEMES } from './schemes/index.js';

const day = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000;
const date = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }).map(isoDateOfDay);
const rules = fc.record({
  leapDay: fc.constantFrom('feb28' as const, 'mar1' as const),
  count: fc.constantFrom('elapsed' as const, 'inclusive' as const),
});
const counting = fc.tuple(date, fc.constantFrom(...MILESTONE_SCHEMES), rules).map(([start, scheme, more]) => ({ start, scheme, ...more }));
const span = fc.integer({ min: 0, max: 60_000 });

describe('milestones of every start from 1900 to 2100', () => {
  it('never go back in time', () =>
    fc.assert(
      fc.property(counting, fc.integer({ min: 0, max: 140 }), (item, count) => {
        const dates = firstMilestones(item, count).map(({ on }) => on);
        expect(dates).toEqual(dates.toSorted());
        expect(dates.every((on) => on >= item.start)).toBe(true);
      }),
    ));

  it('are reached on their day', () =>
    fc.assert(
      fc.property(counting, (item) => {
        for (const { on } of firstMilestones(item, 40)) expect(currentMilestone(item, on)?.on).toBe(on);
      }),
    ));

  it('come as they were announced', () =>
    fc.assert(
      fc.property(counting, span, (item, days) => {
        const next = nextMilestone(item, addDays(item.start, days));
        if (!next) return item.scheme.id === 'none';
        expect(currentMilestone(item, next.on)).toEqual(next);
        expect(currentMilestone(item, addDays(next.on, -1))?.token).toEqual(currentMilestone(item, addDays(item.start, days))?.token);
      }),
    ));

  it('once reached, stay reached', () =>
    fc.assert(
      fc.property(counting, span, span, (item, days, more) => {
        const reached = milestonesBetween(item, item.start, addDays(item.start, days));
        const later = milestonesBetween(item, item.start, addDays(item.start, days + more));
        expect(later.slice(0, reached.length)).toEqual(reached);
      }),
    ));
});

describe('breakdown', () => {
  it('is whole years on every anniversary, and whole months on every day of a month', () =>
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 1500 }), rules, (start, months, { leapDay }) => {
        const on = intervalDate(start, { months }, { leapDay });
        expect(breakdown(start, on, leapDay)).toEqual({ years: Math.floor(months / 12), months: months % 12, days: 0 });
      }),
    ));

  it('adds up to today, and never shows twelve months or a month of days', () =>
    fc.assert(
      fc.property(date, span, rules, (start, days, { leapDay }) => {
        const today = addDays(start, days);
        const parts = breakdown(start, today, leapDay);
        expect(parts).toBeDefined();
        if (!parts) return;
        const whole = parts.years * 12 + parts.months;
        expect(addDays(whole === 0 ? start : intervalDate(start, { months: whole }, { leapDay }), parts.days)).toBe(today);
        expect(parts.months).toBeLessThan(12);
        expect(parts.days).toBeLessThan(31);
        expect(Math.min(parts.years, parts.months, parts.days)).toBeGreaterThanOrEqual(0);
      }),
    ));
});

describe('elapsedDays', () => {
  it('grows by one each day', () =>
    fc.assert(
      fc.property(date, date, rules, (start, today, { count }) => {
        expect(elapsedDays(start, addDays(today, 1), count)).toBe(elapsedDays(start, today, count) + 1);
      }),
    ));
});

describe('sumPeriods', () => {
  const periods = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 900 })), { maxLength: 8 }).map((parts) => {
    let at = day('2000-01-01');
    return parts.map(([gap, length]): Period => {
      const start = isoDateOfDay((at += gap));
      return { start, end: isoDateOfDay((at += length)) };
    });
  });

  it('never falls when a period is added or a day passes', () =>
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 9000 }), rules, (all, days, { count }) => {
        const today = addDays('2000-01-01', days);
        const sums = sumPeriods(all, today, count);
        const without = sumPeriods(all.slice(0, -1), today, count);
        const before = sumPeriods(all, addDays(today, -1), count);
        for (const key of ['cumulative', 'longest', 'periods'] as const) {
          expect(sums[key]).toBeGreaterThanOrEqual(without[key]);
          expect(sums[key]).toBeGreaterThanOrEqual(before[key]);
        }
        expect(sums.cumulative).toBeLessThanOrEqual(sums.span);
      }),
    ));
});
