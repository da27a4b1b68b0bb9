import { FIELD_COUNT } from './text-index.js';
import type { TextIndex, TextSlice } from './text-index.js';
import { isNarrower, parseSearch } from './text-query.js';
import type { SearchTerm } from './text-query.js';

/** Score of a hit by field, for the beginning of a word; a whole word gets one more. */
const FIELD_SCORES = [1000, 100, 20, 4] as const;

/** Blanks and line ends part words; both are below this, letters and digits are above. */
const LAST_SEPARATOR = 32;

/**
 * Finds a term in the meetings of a slice that still have a score, and adds its score or takes theirs away.
 * `scores` is changed. Tells how many are left.
 */
function scoreSlice(slice: TextSlice, term: SearchTerm, scores: Uint16Array): number {
  const { text, ends, first, count } = slice;
  const { length } = term.text;
  let left = 0;
  let at = text.indexOf(term.text, 1);
  for (let i = 0; i < count; i++) {
    const end = ends[i * FIELD_COUNT + FIELD_COUNT - 1]!;
    if (scores[first + i] === 0) continue;
    const begin = i === 0 ? 1 : ends[i * FIELD_COUNT - 1]!;
    if (at >= 0 && at < begin) at = text.indexOf(term.text, begin);
    let best = 0;
    let field = 0;
    while (at >= 0 && at < end) {
      while (at >= ends[i * FIELD_COUNT + field]!) field++;
      // Fields come best first: once there is a hit, only a whole word in the same field is better.
      // One letter is a beginning: whether it also is a word is not worth a look at all the others.
      if (best > 0 && best !== FIELD_SCORES[field]) break;
      const isWhole = text.charCodeAt(at + length) <= LAST_SEPARATOR;
      const isHit = (term.isInside || text.charCodeAt(at - 1) <= LAST_SEPARATOR) && (isWhole || !term.isWhole);
      if (isHit) best = FIELD_SCORES[field]! + (isWhole ? FIELD_SCORES[field]! / 4 : 0);
      if (isHit && (isWhole || length === 1)) break;
      at = text.indexOf(term.text, at + 1);
    }
    scores[first + i] = best === 0 ? 0 : Math.min(0xffff, scores[first + i]! + best);
    if (best > 0) left++;
  }
  return left;
}

/** Finds text in meetings. */
export interface TextSearch {
  /**
   * Per meeting, 0 when it does not have all the words, else a score: the better the hit, the higher.
   * Undefined when the text has no words, so that it filters nothing.
   */
  find(text: string): Uint16Array | undefined;
}

/** Opens a search that remembers its last answer, because the next text mostly is that text and one letter more. */
export function openTextSearch(index: TextIndex, meetingCount: number): TextSearch {
  let lastTerms: readonly SearchTerm[] = [];
  let lastScores: Uint16Array | undefined;

  function find(text: string): Uint16Array | undefined {
    const terms = parseSearch(text);
    if (terms.length === 0) return undefined;
    const isSame = terms.length === lastTerms.length && isNarrower(terms, lastTerms) && isNarrower(lastTerms, terms);
    if (lastScores && isSame) return lastScores;
    index.extend(meetingCount);
    const isNarrowing = lastScores !== undefined && isNarrower(terms, lastTerms);
    const scores = isNarrowing ? lastScores!.map((score) => (score ? 1 : 0)) : new Uint16Array(meetingCount).fill(1);
    for (const slice of index.slices) {
      for (const term of terms) if (scoreSlice(slice, term, scores) === 0) break;
    }
    lastTerms = terms;
    lastScores = scores;
    return scores;
  }

  return { find };
}
