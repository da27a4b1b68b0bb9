import { describe, expect, it } from 'vitest';
import { wishesInWords } from './index.js';

describe('wishesInWords', () => {
  it.each([
    [Number.NaN, 'none'],
    [-1, 'none'],
    [0, 'none'],
    [1, 'one'],
    [2, 'a-few'],
    [4, 'a-few'],
    [5, 'several'],
    [9, 'several'],
    [10, 'many'],
    [Infinity, 'many'],
  ])('says of %d: %s', (count, words) => expect(wishesInWords(count)).toBe(words));
});
