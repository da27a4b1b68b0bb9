import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_FORMATS, LANGUAGE_REGISTERS, LINT_LOCALES, lint, lintWith } from './index.js';
import type { LanguageFormat, LintOptions } from './index.js';
import { english } from './en/english.js';
import { spanish } from './es/spanish.js';

const organisation = { register: 'organisation', locale: 'en' } as const;
const terms = (text: string, options: Partial<LintOptions> = {}): readonly string[] =>
  lint(text, { ...organisation, ...options }).map(({ term }) => term);

describe('lint', () => {
  it('says what, where, why, who advises it and what to say instead', () =>
    expect(lint('For an addict.', organisation)).toEqual([
      {
        code: 'addict',
        term: 'an addict',
        start: 4,
        end: 13,
        suggestions: ['a person with a substance use disorder', 'a person with an addiction'],
        reason: 'labels-a-person',
        source: 'nida',
        severity: 'warning',
      },
    ]));

  it.each([
    ['An addict', 'A person with a substance use disorder'],
    ['ADDICTS', 'PEOPLE WITH A SUBSTANCE USE DISORDER'],
    ['A clean needle', 'A sterile needle'],
    ['a drug of abuse', 'a drug'],
    ['a treatment failure', 'an unsuccessful treatment'],
    ['A dirty urine', 'A positive urine test'],
    ['alcohol abuse', 'alcohol use'],
    ['an abuse of alcohol', 'a use of alcohol'],
    ['a substitution treatment', 'a medication for opioid use disorder'],
  ])('puts something in the place of %s that fits', (text, expected) => {
    const [finding] = lint(text, organisation);
    expect(text.slice(0, finding?.start) + (finding?.suggestions[0] ?? '') + text.slice(finding?.end)).toBe(expected);
  });

  it('gives a hint and no warning for words that have good uses', () =>
    expect(lint('She is an enabler.', organisation)).toMatchObject([{ code: 'enabler', severity: 'info' }]));

  it('leaves a member’s own story and quoted speech as they are', () => {
    const story = 'My brother is a junkie. Drug abuse is everywhere.';
    expect(terms(story, { register: 'member' })).toEqual([]);
    expect(terms(story, { register: 'quote', hint: true })).toEqual([]);
  });

  it('gives a member one gentle hint at most, and only when it is asked for', () =>
    expect(lint('My brother is a junkie. Drug abuse is everywhere.', { register: 'member', locale: 'en', hint: true })).toMatchObject([
      { term: 'junkie', severity: 'info' },
    ]));

  it.each([
    ['en', 'I’m Sam and I’m an addict. I have been clean for three years.'],
    ['en', 'We are addicts.'],
    ['es', 'Soy adicto. Llevo tres años limpio.'],
  ])('lets people name themselves (%s)', (locale, story) => expect(terms(story, { register: 'member', locale, hint: true })).toEqual([]));

  it('leaves further names alone, with the capitals that they have', () => {
    const names = ['The Clean Time Crew', ''];
    expect(terms('The Clean Time Crew meets.', { names })).toEqual([]);
    expect(terms('the clean time crew meets.', { names })).toEqual(['clean time']);
  });

  it.each(['en', 'en-GB', 'EN_us', 'es-419'])('takes the locale %s', (locale) => expect(terms('-', { locale })).toEqual([]));

  it('refuses what it does not know, for that would look like a text without findings', () => {
    expect(() => lint('', { ...organisation, locale: 'fr' })).toThrow(
      new RangeError('There is no lexicon for the locale "fr", only for: en, es'),
    );
    // `as never`: what a caller without types may say.
    expect(() => lint('', { ...organisation, register: 'org' as never })).toThrow(RangeError);
    expect(() => lint('', { ...organisation, format: 'pdf' as never })).toThrow(RangeError);
    expect(LINT_LOCALES).toEqual(['en', 'es']);
  });

  it('can be shipped with one language', () => {
    expect(lintWith([spanish], 'adictos', { register: 'organisation', locale: 'es' })).toHaveLength(1);
    expect(() => lintWith([english], '', { register: 'organisation', locale: 'es' })).toThrow(RangeError);
  });

  const WORDS =
    'addicts|an|a|alcoholic|Anonymous|drug|abuse|clean|time|stay|relapse|adicto|el|los|recaída|“|”|"|‘|’|«|`|```|>|<b>|</q>|<q>|&nbsp;|\n|\n\n|*|_|.|-|I|İ|ﬁ|é|\u00ad|😀';
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.oneof(fc.constantFrom(...WORDS.split('|')), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
      .map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...WORDS.split('|')), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const anyOptions = fc.record({
    register: fc.constantFrom(...LANGUAGE_REGISTERS),
    locale: fc.constantFrom(...LINT_LOCALES),
    format: fc.constantFrom(...LANGUAGE_FORMATS),
    hint: fc.boolean(),
    names: fc.array(fc.string(), { maxLength: 2 }),
  });

  it('names places that lie in the text, in order and none over another, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        let behind = 0;
        for (const { start, end, term, suggestions } of lint(text, options)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(term);
          expect(suggestions.length).toBeGreaterThan(0);
          behind = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in a text without words of its lexicons', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'the', 'room', 'clean', 'dirty', 'energy', 'habit', 'user', '.', '\n'), { maxLength: 60 }),
        (words) => void expect(terms(words.join(' '))).toEqual([]),
      ),
    );
  });

  const SIZE = 200_000;
  it.each<readonly [string, string, LanguageFormat]>([
    ['blanks', 'alcohol' + ' '.repeat(SIZE) + '!', 'text'],
    ['one long word', 'a'.repeat(SIZE), 'text'],
    ['words of a phrase', 'alcohol '.repeat(SIZE / 8), 'text'],
    ['phrases', 'stay clean and '.repeat(SIZE / 15), 'text'],
    ['beginnings of names', 'Adult Children of '.repeat(SIZE / 18), 'text'],
    ['ends of names', 'Group '.repeat(SIZE / 6), 'text'],
    ['articles', 'a an '.repeat(SIZE / 5) + 'addict', 'text'],
    ['opening marks', '“'.repeat(SIZE), 'text'],
    ['opening marks with letters', '“a '.repeat(SIZE / 3), 'text'],
    ['straight marks', '"a '.repeat(SIZE / 3), 'text'],
    ['apostrophes', "‘a’b'".repeat(SIZE / 5), 'text'],
    ['signs of an address', '@'.repeat(SIZE), 'text'],
    ['dots of an address', 'a.'.repeat(SIZE / 2), 'text'],
    ['accents', 'e\u0301'.repeat(SIZE / 2), 'text'],
    ['soft hyphens', '\u00ad'.repeat(SIZE), 'text'],
    ['line ends', '\n '.repeat(SIZE / 2), 'markdown'],
    ['backticks', '` `` ``` '.repeat(SIZE / 9), 'markdown'],
    ['runs of backticks, all different', Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join(' '), 'markdown'],
    ['quotation signs', '> '.repeat(SIZE / 2), 'markdown'],
    ['links', ']('.repeat(SIZE / 2), 'markdown'],
    ['link definitions', '['.repeat(SIZE), 'markdown'],
    ['stars', '*'.repeat(SIZE), 'markdown'],
    ['open tags', '<a '.repeat(SIZE / 3), 'html'],
    ['open code', '<code>'.repeat(SIZE / 6), 'html'],
    ['open attributes', `<a ${' alt="'.repeat(SIZE / 6)}>`, 'html'],
    ['attributes', `<a ${' alt=""'.repeat(SIZE / 7)}>`, 'html'],
    ['references', '&'.repeat(SIZE), 'html'],
    ['references without an end', '&#x1'.repeat(SIZE / 4), 'html'],
  ])(
    'reads 200 kB of %s in a moment',
    (_, text, format) => {
      const began = performance.now();
      for (const locale of LINT_LOCALES) lint(text, { register: 'organisation', locale, format });
      // It takes less than a second on an idle machine; what grows with the square takes minutes.
      expect(performance.now() - began).toBeLessThan(20_000);
    },
    60_000,
  );
});
