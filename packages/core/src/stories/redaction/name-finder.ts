import type { Spot } from './redaction-finding.js';
import type { RedactionWords } from './redaction-words.js';
import { allFinders } from './spot-finder.js';
import type { SpotFinder } from './spot-finder.js';
import { CAPITALISED, GAP, NOT_INSIDE, anyOf } from './word-pattern.js';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const INITIALS = /^(?:\p{L}\.)+$/u;
const POSSESSIVE = /'s$/i;

/** Words of a text from `start` to `end`, without the ending of a possessive. */
function tokensOf(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: found, index }) => {
    const word = found.replace(POSSESSIVE, '');
    return { start: start + index, end: start + index + word.length, word };
  });
}

/** "First L." is how fellowships protect their members; anything more tells who somebody is. */
function isFullName(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ word }) => !INITIALS.test(word)).length;
  const last = tokens.at(-1);
  return words >= 2 || (words === 1 && tokens.length >= 2 && last !== undefined && !INITIALS.test(last.word));
}

function spotOf(tokens: readonly Token[]): Spot[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || !isFullName(tokens)) return [];
  const keeps = INITIALS.test(first.word) ? undefined : ([first.start, first.end] as const);
  return [{ start: first.start, end: last.end, kind: 'full-name', ...(keeps && { keeps }) }];
}

/** Parts of a run of words between those that are no names. A small word stays only between two names. */
function namesIn(tokens: readonly Token[], isNoName: (word: string) => boolean, isParticle: (word: string) => boolean): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (isNoName(token.word.toLowerCase()) && !isParticle(token.word)) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.map((run) => {
    const names = run.flatMap(({ word }, i) => (isParticle(word) ? [] : [i]));
    return run.slice(names[0] ?? 0, (names.at(-1) ?? -1) + 1);
  });
}

/** Two or more names of one person, also in small letters where the text says that a name follows, and a surname after a title. */
export function nameFinder({ particles, nameAfter, titles }: RedactionWords, common: ReadonlySet<string>): SpotFinder {
  const particle = new RegExp(`^${anyOf(particles)}$`, 'u');
  const isParticle = (word: string) => particle.test(word) && !/^\p{Lu}/u.test(word);
  const isNoName = (word: string) => common.has(word);
  const small = `(?:${GAP}${anyOf(particles)}){0,3}`;
  const run = new RegExp(`${NOT_INSIDE}${CAPITALISED}(?:${small}${GAP}${CAPITALISED})+`, 'gu');
  const anyWord = "\\p{L}[\\p{L}'-]{0,40}";
  const named = new RegExp(`${NOT_INSIDE}${anyOf(nameAfter)}:?${GAP}(?<what>${anyWord}(?:${GAP}${anyWord}){1,3})`, 'dgu');
  const titled = new RegExp(`${NOT_INSIDE}${anyOf(titles)}${GAP}(?<what>${CAPITALISED}(?:${small}${GAP}${CAPITALISED}){0,3})`, 'gu');
  return allFinders(
    (text) =>
      [...text.matchAll(run)].flatMap(({ 0: found, index }) =>
        namesIn(tokensOf(text, index, index + found.length), isNoName, isParticle).flatMap(spotOf),
      ),
    (text) =>
      [...text.matchAll(named)].flatMap(({ indices }) => {
        const [start, end] = indices?.groups?.['what'] ?? [0, 0];
        const [name = []] = namesIn(tokensOf(text, start, end), isNoName, isParticle);
        return spotOf(name);
      }),
    (text) =>
      [...text.matchAll(titled)].flatMap(({ 0: found, index, groups }) => {
        const end = tokensOf(text, index, index + found.length).at(-1)?.end ?? index;
        return isNoName(groups?.['what']?.toLowerCase() ?? '') ? [] : [{ start: index, end, kind: 'full-name' as const }];
      }),
  );
}
