import { LANGUAGE_SOURCES, lint } from '@handrail/core/language';
import type { LanguageFinding, LanguageReason, LanguageRegister, LintOptions } from '@handrail/core/language';
import type { LoadedText } from './load-text.js';

/** One place where a word was found. */
export interface WordPlace {
  /** From 1. */
  readonly line: number;
  /** In characters of the line, from 1. */
  readonly column: number;
  /** As it stands in the text. */
  readonly term: string;
  /** What can stand in its place; the first fits best. */
  readonly suggestions: readonly string[];
}

/** All findings of one entry of the lexicon. */
export interface WordKind {
  readonly code: string;
  readonly severity: LanguageFinding['severity'];
  readonly reason: LanguageReason;
  readonly meaning: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly count: number;
  /** In the order of the text; `--limit` cuts them off. */
  readonly places: readonly WordPlace[];
}

/** Words to reconsider in a text. */
export interface WordsReport {
  readonly file: string;
  readonly format: LoadedText['format'];
  readonly language: string;
  readonly register: LanguageRegister;
  readonly warnings: number;
  readonly infos: number;
  /** Warnings first, then the most frequent. */
  readonly kinds: readonly WordKind[];
}

const MEANINGS: Readonly<Record<LanguageReason, string>> = {
  'labels-a-person': 'It names people by a condition',
  'moral-judgement': 'It judges',
  blames: 'It blames',
  imprecise: 'There is a more exact word',
  'loss-framed': 'It makes a loss of a return to use',
};

/** Tells lines and columns of places that are asked for in the order of the text. */
function placeFinder(text: string): (start: number) => Pick<WordPlace, 'line' | 'column'> {
  let [line, lineStart] = [1, 0];
  return (start) => {
    for (let next; (next = text.indexOf('\n', lineStart)) >= 0 && next < start; lineStart = next + 1) line++;
    return { line, column: Array.from(text.slice(lineStart, start)).length + 1 };
  };
}

/** Finds words to reconsider and puts them in order for a person: by kind. */
export function wordsReport({ name, text, format }: LoadedText, options: LintOptions, mostPlaces = Infinity): WordsReport {
  const findings = lint(text, { ...options, format });
  const placeOf = placeFinder(text);
  const byCode = new Map<string, { readonly finding: LanguageFinding; readonly places: WordPlace[] }>();
  for (const finding of findings) {
    const { code, start, term, suggestions } = finding;
    const place = { ...placeOf(start), term, suggestions };
    const kind = byCode.get(code);
    if (kind) kind.places.push(place);
    else byCode.set(code, { finding, places: [place] });
  }
  const kinds = Array.from(byCode.values(), ({ finding: { code, severity, reason, source }, places }): WordKind => {
    const words = { meaning: MEANINGS[reason], source: LANGUAGE_SOURCES[source] };
    return { code, severity, reason, ...words, count: places.length, places: places.slice(0, mostPlaces) };
  });
  const isHint = (severity: string): number => Number(severity === 'info');
  kinds.sort((a, b) => isHint(a.severity) - isHint(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1));
  const infos = findings.filter(({ severity }) => severity === 'info').length;
  return { file: name, format, language: options.locale, register: options.register, warnings: findings.length - infos, infos, kinds };
}
