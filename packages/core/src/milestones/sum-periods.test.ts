import { describe, expect, it } from 'vitest';
import { sumPeriods } from './index.js';

describe('sumPeriods', () => {
  it.each([
    ['2023-01-01..2023-04-10 2023-04-11..', '2023-07-10', { current: 90, cumulative: 189, longest: 99, span: 190, periods: 2 }],
    ['2024-01-15..2024-03-17 2024-03-18..', '2024-04-03', { current: 16, cumulative: 78, longest: 62, span: 79, periods: 2 }],
    [
      '2020-02-29..2022-06-01 2022-06-15..2024-12-31 2025-01-01..',
      '2025-01-31',
      { current: 30, cumulative: 1783, longest: 930, span: 1798, periods: 3 },
    ],
    ['2025-05-01..2025-05-01 2025-05-02..', '2025-05-03', { current: 1, cumulative: 1, longest: 1, span: 2, periods: 2 }],
    ['2025-05-01..2025-06-10', '2025-06-20', { cumulative: 40, longest: 40, span: 50, periods: 1 }],
    // As it was on a day, or will be: a planned period is not one yet, and one that ends later goes on.
    ['2025-05-01..', '2025-04-01', { cumulative: 0, longest: 0, span: 0, periods: 0 }],
    ['2025-05-01..2025-06-10', '2025-05-31', { current: 30, cumulative: 30, longest: 30, span: 30, periods: 1 }],
  ])('sums %s on %s', (text, today, expected) => {
    const periods = text.split(' ').map((part) => {
      const [start = '', end = ''] = part.split('..');
      return end === '' ? { start } : { start, end };
    });
    expect(sumPeriods(periods, today)).toEqual(expected);
  });

  it('is nothing without a period', () => expect(sumPeriods([], '2025-01-01')).toEqual({ cumulative: 0, longest: 0, span: 0, periods: 0 }));

  it('counts today as well when asked', () =>
    expect(sumPeriods([{ start: '2024-01-15', end: '2024-03-17' }, { start: '2024-03-18' }], '2024-04-03', 'inclusive')).toEqual({
      current: 17,
      cumulative: 79,
      longest: 62,
      span: 80,
      periods: 2,
    }));
});
