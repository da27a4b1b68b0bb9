import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidOfUrl } from './uuid.js';

describe('uuidOfUrl', () => {
  it('is version 5 of RFC 9562, as Node works it out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (url) => {
        const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
        const digest = createHash('sha1').update(namespace).update(url).digest();
        digest[6] = (digest[6]! & 0x0f) | 0x50;
        digest[8] = (digest[8]! & 0x3f) | 0x80;
        const hex = digest.toString('hex');
        const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
        expect(uuidOfUrl(url)).toBe(uuid);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
