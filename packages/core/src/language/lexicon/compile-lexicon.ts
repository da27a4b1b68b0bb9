import { alternativesOf, contextOf } from '../match/context.js';
import type { Context } from '../match/context.js';
import { nameIndex } from '../match/name-phrase.js';
import type { NameIndex } from '../match/name-phrase.js';
import type { Lexicon, LexiconEntry } from './lexicon.js';

/** A form of an entry, ready to be compared. */
export interface Form {
  readonly entry: LexiconEntry;
  readonly places: readonly ReadonlySet<string>[];
  readonly suggestions: readonly string[];
  readonly spare: readonly Context[];
  readonly when: readonly Context[];
}

/** A lexicon, ready to be used. */
export interface CompiledLexicon {
  /** Forms by each word that they can begin with, the longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly names: NameIndex;
}

function formsOf(entry: LexiconEntry): (Form & { readonly firstWords: readonly string[] })[] {
  const spare = (entry.spare ?? []).map(contextOf);
  const when = (entry.when ?? []).map(contextOf);
  return Object.entries(entry.forms).map(([phrase, suggestions]) => {
    const words = alternativesOf(phrase);
    return { entry, places: words.map((place) => new Set(place)), suggestions, spare, when, firstWords: words[0] ?? [] };
  });
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Prepares a lexicon once; the next call gives the same. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const forms = new Map<string, Form[]>();
  for (const form of lexicon.entries.flatMap(formsOf).sort((a, b) => b.places.length - a.places.length)) {
    for (const word of form.firstWords) {
      const list = forms.get(word);
      if (list) list.push(form);
      else forms.set(word, [form]);
    }
  }
  const made = { forms, names: nameIndex(lexicon.names) };
  compiled.set(lexicon, made);
  return made;
}
