import { describe, expect, it } from 'vitest';
import { safeCell } from './safe-cell.js';

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=cmd|" /C calc"!A0',
    '+1-503-555-0100',
    '-',
    '+',
    '＝1',
    '--1',
    '+1(1)',
  ])('guards %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['', 'Hope', '1+1', '+15035550100', '+15035550100,,123#,,#', '-68.77265', '-9', '(503) 555-0100', '19:00', "'=1"])(
    'leaves %j alone',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );
});
