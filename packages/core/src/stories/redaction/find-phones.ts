import type { Spot } from './redaction-finding.js';

const PHONE = /(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\p{Nd}(?:[ ()./-]{0,3}\p{Nd}){6,14}(?![\p{L}\p{N}])/gu;
const YEARS = /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/;

/** The text with nothing where the spots are, each letter in its place. */
function without(text: string, spots: readonly Spot[]): string {
  let rest = '';
  for (const { start, end } of [...spots].sort((a, b) => a.start - b.start))
    if (end > rest.length) rest += text.slice(rest.length, start) + '\n'.repeat(end - Math.max(start, rest.length));
  return rest + text.slice(rest.length);
}

/**
 * Telephone numbers of seven to fifteen digits in any script, with what people write between them. Dates and spans of years are
 * none, and neither are the short numbers of crisis lines.
 * @see https://www.itu.int/rec/T-REC-E.164 (at most fifteen digits)
 */
export function findPhones(text: string, dates: readonly Spot[]): Spot[] {
  return [...without(text, dates).matchAll(PHONE)].flatMap(({ 0: found, index }) =>
    YEARS.test(found) ? [] : [{ start: index, end: index + found.length, kind: 'phone' as const }],
  );
}
