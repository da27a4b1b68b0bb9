import type { AttendanceSlip } from './attendance-slip.schema.js';

/** Makes a digest of a text, as hex or base64; SHA-256 or better, for example by `crypto.subtle.digest`. */
export type Digest = (text: string) => Promise<string>;

/**
 * The digest of a slip's code, to sign or verify with. The slip's id goes into it, so that one code makes another digest on each slip.
 * Blanks, hyphens and case do not matter, for people read codes to each other. A code that cannot be guessed has at least 16 random
 * letters and digits: the caller makes it, and gives it away only once.
 */
export function slipCodeHash({ id }: Pick<AttendanceSlip, 'id'>, code: string, digest: Digest): Promise<string> {
  return digest(`${id}\n${code.replace(/[\s-]/g, '').toUpperCase()}`);
}

/** Compares without stopping at the first difference, so that the time it takes tells nothing. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}

/**
 * Whether a slip is good, for somebody who holds its code. Without the right code the answer is `no-match` whatever the slip's state,
 * so that nobody learns anything of a slip that is not theirs.
 * @param codeHash From `slipCodeHash`.
 */
export function verifySlip({ state, codeHash: signed }: AttendanceSlip, codeHash: string): 'valid' | 'void' | 'no-match' {
  if (signed === undefined || !isSame(signed, codeHash)) return 'no-match';
  return state === 'signed' ? 'valid' : 'void';
}
