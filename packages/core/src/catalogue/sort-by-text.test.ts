import { describe, expect, it } from 'vitest';
import { sortByText } from './sort-by-text.js';

describe('sortByText', () => {
  it.each([
    { texts: ['b', 'a'], sorted: [1, 0] },
    { texts: ['b-10', 'b-9', 'a', 'b-1'], sorted: [2, 3, 0, 1] },
    { texts: ['a', 'b', 'c', 'd', 'e'], sorted: [0, 1, 2, 3, 4] },
    { texts: ['e', 'd', 'c', 'b', 'a'], sorted: [4, 3, 2, 1, 0] },
    { texts: ['b', 'a', 'b', 'a'], sorted: [1, 3, 0, 2], note: 'equal ones stay in the order they came in' },
  ])('sorts $texts', ({ texts, sorted }) => {
    const items = Int32Array.from(texts.keys());
    sortByText(items, texts, 0, items.length);
    expect([...items]).toEqual(sorted);
  });

  it('leaves what is outside of the stretch', () => {
    const items = Int32Array.of(3, 2, 1, 0);
    sortByText(items, ['a', 'b', 'c', 'd'], 1, 3);
    expect([...items]).toEqual([3, 1, 2, 0]);
  });
});
