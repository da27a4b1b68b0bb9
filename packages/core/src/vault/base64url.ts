import type { Bytes } from './vault-crypto.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Bytes as base64url without padding.
 * @see https://datatracker.ietf.org/doc/html/rfc4648#section-5
 */
export function toBase64url(bytes: Bytes): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(i, i + 3);
    const triple = (first << 16) | (second << 8) | third;
    const length = Math.min(4, bytes.length - i + 1);
    for (let j = 0; j < length; j++) text += ALPHABET.charAt((triple >> (18 - 6 * j)) & 63);
  }
  return text;
}

/** The bytes of a base64url text, or undefined where it is none. Each array of bytes has one text: leftover bits must be 0. */
export function fromBase64url(text: string): Bytes | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, length] = [0, 0, 0];
  for (const character of text) {
    const six = ALPHABET.indexOf(character);
    if (six < 0) return undefined;
    held = ((held & 63) << 6) | six;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return bits < 6 && (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
