import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByRank } from './sort-by-rank.js';

describe('sortByRank', () => {
  it('sorts as a stable comparison does, for ranks of any size', () => {
    const rank = fc.oneof(fc.nat(5), fc.nat(5000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(rank), (ranks) => {
        const items = Int32Array.from(ranks, (_, i) => 1000 - i);
        const expected = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]!).map((i) => 1000 - i);
        expect([...sortByRank(items, Uint32Array.from(ranks))]).toEqual(expected);
      }),
      { seed: 37 },
    );
  });
});
