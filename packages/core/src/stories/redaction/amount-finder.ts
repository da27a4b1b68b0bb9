import type { RedactionWords } from './redaction-words.js';
import { allFinders, patternFinder } from './spot-finder.js';
import type { SpotFinder } from './spot-finder.js';
import { GAP, NOT_GOING_ON, NOT_INSIDE, anyOf } from './word-pattern.js';

const DIGITS = '(?<![\\p{L}\\p{N}.,])\\d{1,6}(?:[.,]\\d{1,4})?(?:\\s?(?:-|to|or|a|o)\\s?\\d{1,6})?';

/** Amounts of what somebody took, and words that tell how something was done: both can be a recipe for a reader on a hard day. */
export function amountFinder({ units, numbers, oneOf, methods }: RedactionWords): SpotFinder {
  return allFinders(
    patternFinder('dose', `${DIGITS}(?:\\s?|-)${anyOf(units)}${NOT_GOING_ON}`),
    patternFinder('dose', `${NOT_INSIDE}${anyOf(numbers)}${GAP}(?:\\p{L}{1,20}${GAP})?${anyOf(units)}${NOT_GOING_ON}`),
    patternFinder('dose', `${NOT_INSIDE}${anyOf(oneOf)}${NOT_GOING_ON}`),
    patternFinder('method-detail', `${NOT_INSIDE}${anyOf(methods)}${NOT_GOING_ON}`),
  );
}
