import { describe, expect, it } from 'vitest';
import { loadCode } from './load-code.js';

describe('loadCode', () => {
  it('gives what was loaded', async () => expect(await loadCode('https://example.org/', async () => ({ a: 1 }))).toEqual({ a: 1 }));

  it('tells what cannot be had as a network without an answer', async () => {
    const gone = new TypeError('Failed to fetch dynamically imported module');
    await expect(loadCode('https://example.org/x?secret=1', () => Promise.reject(gone))).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'network',
      url: 'https://example.org/x',
      cause: gone,
    });
  });
});
