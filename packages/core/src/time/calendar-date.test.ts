import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate } from './calendar-date.js';
import { dayOfIsoDate, isoDateOfDay } from './iso-date.js';

const anyDate = fc.integer({ min: dayOfIsoDate('1900-01-01'), max: dayOfIsoDate('2100-12-31') }).map(isoDateOfDay);

describe('isIsoDate', () => {
  it.each([
    [true, '2024-02-29'],
    [false, '2023-02-29'],
    [false, '2024-2-9'],
    [false, '29.02.2024'],
    [false, '2024-02-29T00:00'],
    [false, ''],
    [false, 20240229],
    [false, undefined],
  ])('answers %s to %j', (answer, text) => expect(isIsoDate(text)).toBe(answer));
});

describe('addMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-31', 2, '2025-03-31'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2000-02-29', 1200, '2100-02-28'],
    ['not a date', 1, ''],
  ])('keeps %s plus %i months on %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', 18, '2025-08-29'],
    ['2024-01-31', 13, '2025-02-28'],
  ])('moves only a leap day to 1 March when asked: %s plus %i months', (date, months, expected) =>
    expect(addMonths(date, months, 'mar1')).toBe(expected),
  );

  it('never goes back as the months grow', () =>
    fc.assert(fc.property(anyDate, fc.nat(1500), (date, months) => addMonths(date, months) < addMonths(date, months + 1))));
});

describe('addDays and daysBetween', () => {
  it('undo each other', () =>
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => daysBetween(date, addDays(date, days)) === days),
    ));
});
