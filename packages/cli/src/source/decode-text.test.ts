import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

describe('decodeText', () => {
  it.each([
    ['utf-8', 'Café', Buffer.from('Café')],
    ['utf-8', 'Café', Buffer.from('\uFEFFCafé')],
    ['utf-16le', 'Café', Buffer.from('\uFEFFCafé', 'utf16le')],
    ['utf-16be', 'Café', Buffer.from('\uFEFFCafé', 'utf16le').swap16()],
    ['windows-1252', 'Café', Buffer.from('Café', 'latin1')],
    ['windows-1252', '“€”', Buffer.from([0x93, 0x80, 0x94])],
    ['utf-8', '', Buffer.alloc(0)],
  ])('reads %s', (encoding, text, bytes) => expect(decodeText(bytes)).toEqual({ text, encoding }));

  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeText(bytes)));
  });
});
