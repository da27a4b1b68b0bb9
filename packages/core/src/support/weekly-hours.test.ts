import { describe, expect, it } from 'vitest';
import { nextReachable } from './index.js';
import type { WeeklyHours } from './index.js';
import { weeklyHoursSchema } from './schema.js';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number | undefined): string | undefined => (instant === undefined ? undefined : new Date(instant).toISOString());
const hours = (timeZone: string, ...windows: readonly (readonly [day: number, startMin: number, endMin: number])[]): WeeklyHours =>
  weeklyHoursSchema.parse({ timeZone, windows: windows.map(([day, startMin, endMin]) => ({ day, startMin, endMin })) });

const evening = hours('Europe/London', [1, 1080, 1260]);
const overMidnight = hours('America/New_York', [5, 1320, 1560]);

describe('nextReachable', () => {
  it.each([
    // 2025-01-06 is a Monday.
    ['in their hours', evening, '2025-01-06T18:00:00Z', '2025-01-06T18:00:00.000Z'],
    ['in the last minute', evening, '2025-01-06T20:59:00Z', '2025-01-06T20:59:00.000Z'],
    ['at the end, a week later', evening, '2025-01-06T21:00:00Z', '2025-01-13T18:00:00.000Z'],
    ['before, on the same day', evening, '2025-01-06T09:00:00Z', '2025-01-06T18:00:00.000Z'],
    ['in summer, by the clock on the wall', evening, '2025-07-07T12:00:00Z', '2025-07-07T17:00:00.000Z'],
    ['over midnight, before it', overMidnight, '2025-01-11T03:30:00Z', '2025-01-11T03:30:00.000Z'],
    ['over midnight, after it', overMidnight, '2025-01-11T06:59:00Z', '2025-01-11T06:59:00.000Z'],
    ['over midnight, past the end', overMidnight, '2025-01-11T07:00:00Z', '2025-01-18T03:00:00.000Z'],
    // Clocks go from 02:00 to 03:00 on Sunday 2025-03-09 in New York.
    [
      'at a start that is skipped, moved on by the gap',
      hours('America/New_York', [0, 150, 300]),
      '2025-03-09T05:00:00Z',
      '2025-03-09T07:30:00.000Z',
    ],
    ['over a night that is an hour short', hours('America/New_York', [6, 1380, 1620]), '2025-03-09T06:59:00Z', '2025-03-09T06:59:00.000Z'],
    [
      'over a night that is an hour short, past the end',
      hours('America/New_York', [6, 1380, 1620]),
      '2025-03-09T07:00:00Z',
      '2025-03-16T03:00:00.000Z',
    ],
    // 01:30 comes twice on Sunday 2025-11-02 in New York.
    ['at the first of two half past ones', hours('America/New_York', [0, 90, 180]), '2025-11-02T05:29:00Z', '2025-11-02T05:30:00.000Z'],
    [
      'around the clock',
      hours('Asia/Kathmandu', ...[0, 1, 2, 3, 4, 5, 6].map((day) => [day, 0, 1440] as const)),
      '2025-01-06T18:15:00Z',
      '2025-01-06T18:15:00.000Z',
    ],
    [
      'on the day that Samoa left out, moved on by the gap',
      hours('Pacific/Apia', [5, 600, 660]),
      '2011-12-29T12:00:00Z',
      '2011-12-30T20:00:00.000Z',
    ],
    ['in a zone that nobody knows, as in UTC', hours('Mars/Olympus', [1, 600, 660]), '2025-01-06T10:30:00Z', '2025-01-06T10:30:00.000Z'],
  ])('answers %s', (_, week, now, expected) => expect(iso(nextReachable(week, at(now)))).toBe(expected));

  it('has no answer without windows', () => expect(nextReachable({ timeZone: 'UTC', windows: [] }, 0)).toBeUndefined());
});

describe('weeklyHoursSchema', () => {
  it.each([
    [{ day: 7, startMin: 0, endMin: 60 }, 'day'],
    [{ day: 0, startMin: 1440, endMin: 1500 }, 'startMin'],
    [{ day: 0, startMin: 600, endMin: 600 }, 'endMin'],
    [{ day: 0, startMin: 600, endMin: 2041 }, 'endMin'],
  ])('refuses the window %j', (window, field) => {
    const { error } = weeklyHoursSchema.safeParse({ timeZone: 'UTC', windows: [window] });
    expect(error?.issues[0]?.path.at(-1)).toBe(field);
  });
});
