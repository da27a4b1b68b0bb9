import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/calendar-date.js';
import { attendanceWindow } from './index.js';

describe('attendanceWindow', () => {
  it.each([
    [
      '2025-01-01',
      ['2025-01-01', '2025-01-01', '2025-01-03'],
      '2025-01-03',
      { lastDay: '2025-03-31', day: 3, daysLeft: 87, meetings: 3, days: 2 },
    ],
    ['2025-01-01', [], '2025-03-31', { lastDay: '2025-03-31', day: 90, daysLeft: 0, meetings: 0, days: 0 }],
    ['2024-12-01', ['2025-02-28', '2025-03-01'], '2025-03-05', { lastDay: '2025-02-28', day: 90, daysLeft: 0, meetings: 1, days: 1 }],
    ['2025-01-01', ['2024-12-31'], '2024-12-31', { lastDay: '2025-03-31', day: 0, daysLeft: 90, meetings: 0, days: 0 }],
    ['2025-01-01', ['2025-01-05', '5 January'], '2025-01-04', { lastDay: '2025-03-31', day: 4, daysLeft: 86, meetings: 0, days: 0 }],
    ['1 January', [], '2025-01-04', undefined],
    ['2025-01-01', [], '', undefined],
  ])('from %s, with %j, on %s', (startsOn, attendedOn, today, wanted) =>
    expect(attendanceWindow(startsOn, attendedOn, today)).toEqual(wanted),
  );

  it('counts no more days than have passed, and no fewer meetings than days', () => {
    const date = fc.integer({ min: -20, max: 140 }).map((day) => addDays('2024-02-01', day));
    fc.assert(
      fc.property(fc.array(date), date, fc.integer({ min: 1, max: 120 }), (attendedOn, today, length) => {
        const found = attendanceWindow('2024-02-01', attendedOn, today, length)!;
        expect(found.day + found.daysLeft).toBe(length);
        expect(found.days).toBeLessThanOrEqual(Math.min(found.day, found.meetings));
        expect(found.meetings).toBe(attendedOn.filter((each) => each >= '2024-02-01' && each <= found.lastDay && each <= today).length);
      }),
    );
  });
});
