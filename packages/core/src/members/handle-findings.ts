import type { Finding } from '../finding.js';
import { HANDLE_LIMITS } from './profile-limits.js';
import { textFaults, tidyText } from './text-faults.js';

const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const PARTICLE = /^(?:al|bin|bint|da|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)$/u;

/** "First Last", also with initials or "van der" between. "First L." is how fellowships say a name, and is fine. */
function looksLikeFullName(handle: string): boolean {
  const words = handle.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    NAME.test(last) &&
    (NAME.test(first) || INITIAL.test(first)) &&
    words.slice(1, -1).every((word) => NAME.test(word) || INITIAL.test(word) || PARTICLE.test(word))
  );
}

/**
 * What is to be said of a handle before it is taken. Errors: it is refused (see `TextFault`). A warning, `looks-like-full-name`:
 * it may be taken once the person was asked. Scripts without capital letters cannot be told, and get no warning.
 * @example
 * handleFindings('Ana P.'); // []
 * handleFindings('Ana Pereira'); // one warning, 'looks-like-full-name'
 * @see "Understanding Anonymity" (AA pamphlet P-47): what is posted online is published, and a full name has no place there
 */
export function handleFindings(handle: string): readonly Finding[] {
  const tidy = tidyText(handle);
  const finding = (code: string, severity: Finding['severity']): Finding => ({ code, severity, row: -1, field: 'handle', value: handle });
  const errors = textFaults(tidy, HANDLE_LIMITS).map((code) => finding(code, 'error'));
  return looksLikeFullName(tidy) ? [...errors, finding('looks-like-full-name', 'warning')] : errors;
}
