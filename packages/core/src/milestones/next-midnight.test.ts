import { describe, expect, it } from 'vitest';
import { nextMidnight, todayIn } from './index.js';

describe('nextMidnight', () => {
  it.each([
    ['2025-03-09T05:00:00Z', 'America/New_York', '2025-03-10T04:00:00.000Z', 'a day of 23 hours'],
    ['2025-11-02T04:00:00Z', 'America/New_York', '2025-11-03T05:00:00.000Z', 'a day of 25 hours'],
    ['2025-04-05T13:00:00Z', 'Australia/Lord_Howe', '2025-04-06T13:30:00.000Z', 'a day of 24.5 hours'],
    ['2018-11-03T12:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 'a day that began at one'],
    ['2018-02-17T12:00:00Z', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z', 'an evening that was lived twice'],
    ['2011-12-29T12:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'a date that was left out'],
    ['2025-01-30T18:14:59.999Z', 'Asia/Kathmandu', '2025-01-30T18:15:00.000Z', 'a millisecond before'],
    ['2025-01-30T18:15:00Z', 'Asia/Kathmandu', '2025-01-31T18:15:00.000Z', 'midnight itself'],
  ])('after %s in %s is %s: %s', (now, zone, expected) =>
    expect(new Date(nextMidnight(Date.parse(now), zone)).toISOString()).toBe(expected),
  );

  it('is the first instant of another date, all through a year', () => {
    const from = Date.parse('2025-01-01T00:30:00Z');
    for (let now = from; now < from + 365 * 86_400_000; now += 97 * 3_600_000) {
      const next = nextMidnight(now, 'Europe/Lisbon');
      expect([todayIn(next - 1, 'Europe/Lisbon'), todayIn(next, 'Europe/Lisbon') > todayIn(now, 'Europe/Lisbon')]).toEqual([
        todayIn(now, 'Europe/Lisbon'),
        true,
      ]);
    }
  });

  it('throws for a zone that nobody knows', () => expect(() => nextMidnight(0, 'Mars/Olympus')).toThrow(RangeError));
});
