import { amountInWords } from '../model/amount-in-words.js';
import type { AmountInWords } from '../model/amount-in-words.js';

export type { AmountInWords };

/**
 * How many wishes there are, in words: `a-few` from 2, `several` from 5, `many` from 10. What is no count is `none`.
 * @example
 * wishesInWords(3); // 'a-few'
 */
export const wishesInWords = (count: number): AmountInWords => amountInWords(count);
