/**
 * A short, stable fingerprint of a text, to tell whether a list has changed: FNV-1a over its UTF-16 code units, 32 bits
 * each for even and odd ones. Not for secrets.
 * @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export const fingerprintOf = (text: string): string => {
  let even = 0x811c9dc5;
  let odd = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 2) {
    even = Math.imul(even ^ text.charCodeAt(i), 0x01000193);
    odd = Math.imul(odd ^ (i + 1 < text.length ? text.charCodeAt(i + 1) : 0x10000), 0x01000193);
  }
  return (even >>> 0).toString(36) + (odd >>> 0).toString(36);
};

/** Fingerprint of an answer as it came. */
export const textFingerprint = (text: string): string => `${text.length.toString(36)}-${fingerprintOf(text)}`;
