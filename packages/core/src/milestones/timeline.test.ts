import { describe, expect, it } from 'vitest';
import {
  breakdown,
  currentMilestone,
  elapsedDays,
  firstMilestones,
  intervalDate,
  milestonesBetween,
  nextMilestone,
  withOptional,
} from './index.js';
import type { Milestone } from './index.js';
import { familyYearly, naKeytags, none, simple } from './schemes/index.js';

const codes = (milestones: readonly Milestone[]): readonly string[] => milestones.map(({ token }) => token.code);

describe('milestonesBetween', () => {
  it('has both dates in it', () => {
    const counting = { start: '2025-01-01', scheme: naKeytags };
    expect(milestonesBetween(counting, '2025-01-31', '2025-03-02').map(({ on }) => on)).toEqual(['2025-01-31', '2025-03-02']);
    expect(milestonesBetween(counting, '2025-02-01', '2025-03-01')).toEqual([]);
  });

  it.each(['', '2025-02-30', 'soon'])('is empty for the start %j', (start) =>
    expect(milestonesBetween({ start, scheme: naKeytags }, '2025-01-01', '2026-01-01')).toEqual([]),
  );

  it('lists every year once, whatever the scheme lists', () =>
    expect(codes(milestonesBetween({ start: '2010-06-01', scheme: withOptional(naKeytags) }, '2012-01-01', '2020-06-01'))).toEqual([
      '2y',
      '3y',
      '4y',
      '5y',
      '6y',
      '7y',
      '8y',
      '9y',
      '10y',
    ]));
});

describe('firstMilestones', () => {
  it('takes as many as are asked for, in order of date', () =>
    expect(codes(firstMilestones({ start: '2025-01-01', scheme: simple }, 9))).toEqual([
      '1d',
      '1w',
      '1mo',
      '3mo',
      '6mo',
      '9mo',
      '1y',
      '2y',
      '3y',
    ]));

  it('goes on beyond the listed tokens, and ends where a scheme ends', () => {
    expect(codes(firstMilestones({ start: '2025-01-01', scheme: familyYearly }, 60)).at(-1)).toBe('60y');
    expect(firstMilestones({ start: '2025-01-01', scheme: none }, 5)).toEqual([]);
  });
});

describe('nextMilestone', () => {
  it('finds one for every year, and none in a scheme without', () => {
    expect(nextMilestone({ start: '1900-01-01', scheme: naKeytags }, '2099-12-31')?.on).toBe('2100-01-01');
    expect(nextMilestone({ start: '2025-01-01', scheme: familyYearly }, '2025-01-01')?.token.code).toBe('1y');
    expect(nextMilestone({ start: '2025-01-01', scheme: none }, '2025-01-01')).toBeUndefined();
  });

  it('finds the second year from the day of the first, where years have a token from the second on', () =>
    expect(nextMilestone({ start: '2025-01-01', scheme: { ...naKeytags, tokens: [] } }, '2025-06-01')?.token.code).toBe('2y'));
});

describe('withOptional', () => {
  it('counts 10,000 days when asked, on their date', () => {
    const scheme = withOptional(naKeytags, ['10000d']);
    const current = currentMilestone({ start: '1998-05-20', scheme }, '2025-10-05');
    expect(current).toMatchObject({ on: '2025-10-05', token: { code: '10000d', kind: 'special' } });
    expect(currentMilestone({ start: '1998-05-20', scheme }, '2003-05-20')?.token.colour).toBe('black');
  });

  it('puts the token of a year in the place of the yearly one', () =>
    expect(currentMilestone({ start: '1998-05-20', scheme: withOptional(naKeytags) }, '2003-05-20')?.token).toMatchObject({
      code: '5y',
      colour: 'burnt-orange',
    }));

  it('leaves the scheme as it was, and changes nothing for codes that it does not have', () => {
    expect(withOptional(naKeytags, ['7y', 'welcome'])).toEqual(naKeytags);
    expect(naKeytags.tokens.some(({ code, optional }) => code === '10000d' && optional)).toBe(true);
  });
});

describe('bad dates', () => {
  it('have no interval, no days and no breakdown', () => {
    expect(intervalDate('2025-13-01', { months: 1 })).toBe('');
    expect(intervalDate('9999-12-31', { days: 1 })).toBe('');
    expect(elapsedDays('2025-02-29', '2025-03-01')).toBeNaN();
    expect(breakdown('2025-02-29', '2025-03-01')).toBeUndefined();
    expect(breakdown('2025-03-02', '2025-03-01')).toBeUndefined();
  });
});
