import type { TextLimits } from './profile-limits.js';

/** What makes a text one that Handrail does not keep about a person. */
export type TextFault = 'text-length' | 'hidden-characters' | 'contains-email' | 'contains-phone' | 'contains-url';

// Control, bidirectional and zero-width characters can make two names look the same. U+200C and U+200D stay: Persian, Hindi and
// emoji need them.
const HIDDEN = /\p{Cc}|\p{Cs}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
const EMAIL = /\S@\S|\S\s*@\s*\S+\.\S/;
// Seven digits with nothing but what people write between the digits of a number.
const PHONE = /\p{Nd}(?:[\s()+./·-]*\p{Nd}){6}/u;
// A list of endings cannot be complete. It holds those that are common, so that "St. Ives" and "J.R." are still names.
const ENDING =
  'app|at|au|be|biz|blog|br|ca|ch|chat|club|co|com|cz|de|dev|dk|edu|es|eu|fi|fm|fr|gg|gov|ie|im|in|info|io|is|it|jp|link|live|ly|me|mx|net|nl|no|nz|online|org|page|pl|pt|ru|se|shop|site|social|space|tv|uk|us|website|xyz|za';
const WEB = new RegExp(`\\w://|\\bwww\\.|[\\p{L}\\p{N}-]\\.(?:${ENDING})(?![\\p{L}\\p{N}-])|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}/`, 'iu');

/** A text with one blank between words, none outside, and letters in their composed form (Unicode NFC). */
export function tidyText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/**
 * Every reason not to keep a text about a person: its length, characters that nobody sees, or a way to reach or find the person
 * (e-mail address, telephone number, web address). Digits and signs of every script count. Empty when there is none.
 */
export function textFaults(text: string, { min, max }: TextLimits): TextFault[] {
  // What is longer is refused anyway, and patterns take their time on it.
  const plain = text.slice(0, 300).normalize('NFKC');
  const length = [...text].length;
  const faults: TextFault[] = [];
  if (length < min || length > max) faults.push('text-length');
  if (HIDDEN.test(text)) faults.push('hidden-characters');
  if (EMAIL.test(plain)) faults.push('contains-email');
  else if (WEB.test(plain)) faults.push('contains-url');
  if (PHONE.test(plain)) faults.push('contains-phone');
  return faults;
}
