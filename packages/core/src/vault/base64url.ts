import type { Bytes } from './vault-crypto.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The six bits of a character by its code, -1 for those of no base64url: an array, since a person's vault is long and a phone slow. */
const SIX_BITS: readonly number[] = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

/**
 * Bytes as base64url without padding.
 * @see https://datatracker.ietf.org/doc/html/rfc4648#section-5
 */
export function toBase64url(bytes: Bytes): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt((triple >> shift) & 63);
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/** The bytes of a base64url text, or undefined where it is none. Each array of bytes has one text: leftover bits must be 0. */
export function fromBase64url(text: string): Bytes | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, length] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const six = SIX_BITS[text.charCodeAt(i)] ?? -1;
    if (six < 0) return undefined;
    held = ((held & 63) << 6) | six;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return bits < 6 && (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
