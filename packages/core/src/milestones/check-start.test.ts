import { describe, expect, it } from 'vitest';
import { checkStart } from './index.js';

describe('checkStart', () => {
  it.each([
    ['2026-01-01', []],
    ['1900-01-01', []],
    ['2026-01-08', []],
    ['2026-01-09', ['far-ahead']],
    ['2027-01-02', ['far-ahead']],
    ['2027-01-03', ['too-far-ahead']],
    ['1899-12-31', ['too-early']],
    ['0202-01-01', ['too-early']],
    ['2025-02-29', ['not-a-date']],
    ['1/2/2025', ['not-a-date']],
    ['', ['not-a-date']],
    [undefined, ['not-a-date']],
    [20250101, ['not-a-date']],
  ])('says of %j on 1 January 2026: %j', (start, codes) => {
    const findings = checkStart(start, '2026-01-01');
    expect(findings.map(({ code }) => code)).toEqual(codes);
    for (const finding of findings)
      expect(finding).toMatchObject({ severity: finding.code === 'far-ahead' ? 'warning' : 'error', field: 'start', value: start });
  });

  it('names today when that is not a date', () =>
    expect(checkStart('2026-01-01', 'today')).toEqual([
      { code: 'not-a-date', severity: 'error', row: -1, field: 'today', value: 'today' },
    ]));
});
