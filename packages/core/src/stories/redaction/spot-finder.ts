import type { RedactionKind, Spot } from './redaction-finding.js';

/** Points at parts of a text. Made once from the words of the languages, and used for every text. */
export type SpotFinder = (text: string) => Spot[];

/** What a pattern may leave alone, and what could stand in place of what it finds. */
export interface PatternOptions {
  /** Leaves a find alone, by the words of its group `name`. */
  readonly isSpared?: (name: string) => boolean;
  readonly replacement?: string;
}

/** A finder of what a pattern matches: its group `what` or, where it has none, all of it. */
export function patternFinder(kind: RedactionKind, pattern: string, { isSpared, replacement }: PatternOptions = {}): SpotFinder {
  const expression = new RegExp(pattern, 'dgu');
  return (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: found, index, groups, indices }) => {
      const [start, end] = indices?.groups?.['what'] ?? [index, index + found.length];
      return isSpared?.(groups?.['name'] ?? '') ? [] : [{ start, end, kind, ...(replacement !== undefined && { replacement }) }];
    });
}

/** What several finders find. */
export const allFinders =
  (...finders: readonly SpotFinder[]): SpotFinder =>
  (text) =>
    finders.flatMap((find) => find(text));
