import type { SafeLink } from './mended-link.js';

// Read in one go and given back as they came, which nearly all links are. The hosts of wrappers are left to `mendedLink`.
const USUAL = /^https?:\/\/(?![^/]*(?:google|outlook))((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#][!#-&(-;=?-[\]_a-z~]*)?$/;

/** A link that needs nothing; `undefined` when it must be looked at closely. */
export function usualLink(text: string): SafeLink | undefined {
  const host = USUAL.exec(text)?.[1];
  return host ? { url: text, host } : undefined;
}
