/** How many people, as a code for words and not as a number, so that nobody compares. */
export type AmountInWords = 'none' | 'one' | 'a-few' | 'several' | 'many';

/** A count in words: `a-few` from 2, `several` from 5, `many` from 10. What is no count is `none`. */
export function amountInWords(count: number): AmountInWords {
  if (count >= 10) return 'many';
  if (count >= 5) return 'several';
  if (count >= 2) return 'a-few';
  return count >= 1 ? 'one' : 'none';
}
