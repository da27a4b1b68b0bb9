import type { RedactionFinding } from './redaction-finding.js';

/** What stands for words that are left out without others in their place. */
export const LEFT_OUT = '[…]';

/** A finding that the author agreed to, with the words to put there; without them, `LEFT_OUT`. `''` leaves nothing. */
export type AcceptedRedaction = Pick<RedactionFinding, 'start' | 'end' | 'text' | 'replacement'>;

/**
 * Puts in place what the author agreed to, and nothing else. Where two overlap, both are left out together, so that nothing which
 * the author wanted gone comes back with the words of the other.
 *
 * @param accepted In any order; the same twice counts once.
 * @returns The text, and those that did not fit: their words are no longer where they were found. Look for them again.
 */
export function applyRedactions(
  text: string,
  accepted: readonly AcceptedRedaction[],
): { readonly text: string; readonly left: readonly AcceptedRedaction[] } {
  const fits = ({ start, end, text: found }: AcceptedRedaction) => start >= 0 && start < end && text.slice(start, end) === found;
  const spots: { start: number; end: number; words: string }[] = [];
  for (const { start, end, replacement: words = LEFT_OUT } of accepted.filter(fits).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spots.at(-1);
    if (!last || start >= last.end) spots.push({ start, end, words });
    else if (start !== last.start || end !== last.end || words !== last.words)
      spots[spots.length - 1] = { start: last.start, end: Math.max(last.end, end), words: LEFT_OUT };
  }
  let result = '';
  let done = 0;
  for (const { start, end, words } of spots) {
    result += text.slice(done, start) + words;
    done = end;
  }
  return { text: result + text.slice(done), left: accepted.filter((one) => !fits(one)) };
}
