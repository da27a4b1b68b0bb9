import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meetingsInDays, weeklyStreak } from '../src/showing-up/index.js';
import type { WeeklyStreak } from '../src/showing-up/index.js';

// Vectors lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const path = `${root}/milestones/vectors.json`;

interface Vectors {
  readonly streak: Readonly<
    Record<string, { readonly attended: readonly string[]; readonly today: string; readonly expect: WeeklyStreak }>
  >;
  readonly ninety: Readonly<
    Record<string, Readonly<Record<'windowEnd' | 'day' | 'attended' | 'distinctDays' | 'daysLeft', string | number>>>
  >;
}

/** The vectors of the window hold answers alone; these are their questions. */
const NINETY: Readonly<Record<string, readonly [dates: readonly string[], start: string, today: string]>> = {
  N1: [['2025-01-01', '2025-01-01', '2025-01-03'], '2025-01-01', '2025-01-03'],
  N2: [[], '2025-01-01', '2025-03-31'],
  N3: [['2024-12-01', '2025-03-01'], '2024-12-01', '2025-03-01'],
};

describe('showing up', () => {
  it.runIf(!existsSync(path))('is not tried on the vectors, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(path)).toBe(false);
  });

  describe.runIf(existsSync(path))('agrees with the vectors', () => {
    const vectors = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { streak: {}, ninety: {} }) as Vectors;

    it('has all of them', () => {
      expect(Object.keys(vectors.streak)).toHaveLength(7);
      expect(Object.keys(vectors.ninety)).toEqual(Object.keys(NINETY));
    });

    it.each(Object.entries(vectors.streak))('of the weekly streak, %s', (_, { attended, today, expect: expected }) => {
      expect(weeklyStreak(attended, { today })).toEqual(expected);
    });

    it.each(Object.entries(vectors.ninety))('of ninety meetings in ninety days, %s', (id, expected) => {
      const [dates, start, today] = NINETY[id]!;
      expect(meetingsInDays(dates, { start, today })).toMatchObject(expected);
    });
  });
});
