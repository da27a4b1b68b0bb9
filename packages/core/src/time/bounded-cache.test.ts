import { describe, expect, it } from 'vitest';
import { boundedCache } from './bounded-cache.js';

describe('boundedCache', () => {
  it('computes each key once while it is kept, and drops the oldest', () => {
    const asked: string[] = [];
    const lengthOf = boundedCache(2, (text: string) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 2, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('does not remember a failure', () => {
    let calls = 0;
    const failing = boundedCache(2, (text: string): number => {
      calls++;
      throw new RangeError(text);
    });
    expect(() => failing('x')).toThrow(RangeError);
    expect(() => failing('x')).toThrow(RangeError);
    expect(calls).toBe(2);
  });
});
