import { plainLetters } from '../plain-letters.js';
import { en } from './en.js';
import { es } from './es.js';
import { phraseExpression } from './phrase-expression.js';
import type { RiskPhrases, RiskTopic } from './risk-phrases.js';

/** A phrase that was found, in UTF-16 offsets of the text. */
export interface RiskMatch {
  readonly start: number;
  readonly end: number;
  readonly topic: RiskTopic;
}

/** What to do first with a text: nothing, or to show where support is. Whoever wrote it goes on as they like in both cases. */
export interface RiskClassification {
  readonly level: 'none' | 'support-first';
  /** In the order of the text; phrases of two topics may overlap. */
  readonly matches: readonly RiskMatch[];
  /** False where there are no rules for the language: `none` then says nothing at all. */
  readonly isLanguageKnown: boolean;
}

const LANGUAGES: Readonly<Record<string, RiskPhrases>> = { en, es };

const makeRules = () =>
  Object.values(LANGUAGES).flatMap((phrases) =>
    // The keys of an object that is written out with its type.
    (Object.keys(phrases) as RiskTopic[]).map((topic) => ({ topic, expression: phraseExpression(phrases[topic]) })),
  );

// Made at the first use and kept, for it takes longer than reading a story.
let rules: ReturnType<typeof makeRules> | undefined;

/**
 * Looks for phrases that may mean that somebody thinks of suicide or of hurting themselves, so that support can be shown to them
 * before anything else. It decides nothing: it is no assessment, it stops nobody from posting, and it is to tell nobody.
 *
 * It would rather show support once too often. "I do not want to die", a quotation and a memory of years ago count as much as
 * anything else, for people say hard things in such ways. The phrases of every known language are looked for in every text.
 * Takes time in proportion to the length of the text. Meant to run where the text is written, before it is sent anywhere.
 *
 * @param locale BCP 47 tag of the text.
 * @example
 * classifyRisk('I do not want to be here anymore', { locale: 'en' }).level; // 'support-first'
 * @see https://www.nimh.nih.gov/health/publications/warning-signs-of-suicide
 * @see https://www.samaritans.org/about-samaritans/research-policy/internet-suicide/guidelines-tech-industry/developing-content-policy
 */
export function classifyRisk(text: string, { locale }: { readonly locale: string }): RiskClassification {
  rules ??= makeRules();
  const plain = plainLetters(text);
  const matches = rules
    .flatMap(({ topic, expression }) =>
      [...plain.text.matchAll(expression)].map(({ 0: found, index }): RiskMatch => {
        const [start, end] = plain.sourceRange(index, index + found.length);
        return { start, end, topic };
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const isLanguageKnown = Object.hasOwn(LANGUAGES, locale.toLowerCase().split('-')[0] ?? '');
  return { level: matches.length > 0 ? 'support-first' : 'none', matches, isLanguageKnown };
}
