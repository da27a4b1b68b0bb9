import { describe, expect, it } from 'vitest';
import { todayIn } from './today-in.js';

describe('todayIn', () => {
  it.each([
    ['2025-01-31T01:00:00Z', 'America/New_York', '2025-01-30'],
    ['2025-01-31T01:00:00Z', 'Europe/London', '2025-01-31'],
    ['2025-01-30T10:30:00Z', 'Pacific/Kiritimati', '2025-01-31'],
    ['2025-01-31T09:59:59Z', 'Pacific/Honolulu', '2025-01-30'],
    ['2025-01-31T10:00:00Z', 'Pacific/Honolulu', '2025-01-31'],
    ['2025-01-30T18:20:00Z', 'Asia/Kathmandu', '2025-01-31'],
  ])('reads %s in %s as %s', (instant, zone, date) => expect(todayIn(Date.parse(instant), zone)).toBe(date));

  it('throws for a zone that nobody knows', () => expect(() => todayIn(0, 'Mars/Olympus')).toThrow(RangeError));
});
