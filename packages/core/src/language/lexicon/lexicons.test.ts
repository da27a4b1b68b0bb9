import { describe, expect, it } from 'vitest';
import { english } from '../en/english.js';
import { spanish } from '../es/spanish.js';
import { LANGUAGE_SOURCES, lintWith } from '../index.js';
import type { LanguageFinding, Lexicon, LexiconEntry } from '../index.js';

/** Every phrase that a form stands for. */
const phrasesOf = (form: string): string[] =>
  form
    .split(' ')
    .map((place) => place.split('|'))
    .reduce<string[]>((phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())), ['']);

const firstOf = (place: string): string => (place === '.' ? '' : place === '*' ? 'quince' : (place.split('|')[0] ?? ''));
/** A phrase where it is found: alone, or in each of the entry's contexts. */
const placesOf = ({ when = ['_'] }: LexiconEntry, phrase: string): string[] =>
  when.map((context) =>
    context
      .split(' ')
      .map((place) => (place === '_' ? phrase : firstOf(place)))
      .join(' ')
      .trim(),
  );

const replaced = (text: string, { start, end, suggestions }: LanguageFinding, which = 0): string =>
  text.slice(0, start) + suggestions[which] + text.slice(end);

describe.each([english, spanish])('lexicon $locale', (lexicon: Lexicon) => {
  const find = (text: string) => lintWith([lexicon], text, { register: 'organisation', locale: lexicon.locale });

  it.each(lexicon.entries)('finds every form of $code, and nothing once its first suggestion stands there', (entry) => {
    for (const [form, suggestions] of Object.entries(entry.forms)) {
      expect(suggestions.length, form).toBeGreaterThan(0);
      for (const text of phrasesOf(form).flatMap((phrase) => placesOf(entry, phrase))) {
        const findings = find(text);
        expect([text, findings.map(({ code }) => code)]).toEqual([text, [entry.code]]);
        for (const finding of findings)
          for (const which of finding.suggestions.keys()) expect([text, find(replaced(text, finding, which))]).toEqual([text, []]);
      }
    }
  });

  it('leaves no place of a form unfilled in a suggestion', () => {
    for (const { forms } of lexicon.entries) {
      for (const [form, suggestions] of Object.entries(forms)) {
        const places = form.split(' ').length;
        for (const [, place] of suggestions.join(' ').matchAll(/\$(\d)/g)) {
          expect(Number(place), form).toBeGreaterThan(0);
          expect(Number(place), form).toBeLessThanOrEqual(places);
        }
      }
    }
  });

  it('has a code of its own for each entry, and a source that can be looked up', () => {
    const codes = lexicon.entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { source } of lexicon.entries) expect(LANGUAGE_SOURCES[source].url).toMatch(/^https?:\/\//);
  });

  it.each(lexicon.names.map((name) => [name]))('leaves the name %s alone, which it would not without it', (name) => {
    expect(find(name)).toEqual([]);
    expect(lintWith([{ ...lexicon, names: [] }], name, { register: 'organisation', locale: lexicon.locale })).not.toEqual([]);
    expect(find(`${name}, ${name.toUpperCase()}`)).toEqual([]);
  });
});
