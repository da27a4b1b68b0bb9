import { plainLetters } from '../plain-letters.js';
import { en } from './en.js';
import { es } from './es.js';
import { amountFinder } from './amount-finder.js';
import { contactFinder } from './contact-finder.js';
import { dateFinder, numericDateFinder } from './date-finder.js';
import { findPhones } from './find-phones.js';
import { joinSpots } from './join-spots.js';
import { nameFinder } from './name-finder.js';
import { properNounFinder } from './proper-noun-finder.js';
import { SUGGESTIONS } from './redaction-finding.js';
import type { RedactionFinding, Spot } from './redaction-finding.js';
import type { RedactionWords } from './redaction-words.js';
import { allFinders } from './spot-finder.js';

/** The words of all languages together, for people mix them. */
function allWords(): RedactionWords {
  const keys = Object.keys(en) as (keyof RedactionWords)[]; // The keys of an object that is written out with its type.
  const lists = keys.filter((key) => key !== 'dates').map((key) => [key, [...new Set([...en[key], ...es[key]])]]);
  // Every list of the type is there, and `dates` is of no use to these finders.
  return { ...en, ...Object.fromEntries(lists) } as RedactionWords;
}

function makeFinders() {
  const words = allWords();
  const common = new Set(words.common.flatMap((line) => line.split(' ')));
  return {
    others: allFinders(contactFinder(words.handleLinks), nameFinder(words, common), properNounFinder(words, common), amountFinder(words)),
    dates: allFinders(dateFinder(en.dates), dateFinder(es.dates)),
    digits: { en: numericDateFinder(en.dates), es: numericDateFinder(es.dates) },
  };
}

// Made at the first use and kept, for it takes longer than reading a story.
let finders: ReturnType<typeof makeFinders> | undefined;

/**
 * Points at what could tell who somebody is: full names, places, streets, employers, clinics, telephone numbers, e-mail and web
 * addresses, names in networks, exact dates; and at amounts and methods. It would rather ask once too often: the author decides
 * about each, and nothing is changed here. It finds names by their capitals, so that scripts without capitals have none.
 *
 * Takes time in proportion to the length of the text.
 *
 * @param locale BCP 47 tag of the text. The rules of English and Spanish are read in every text; for Spanish, dates in digits become Spanish words.
 * @returns Findings in the order of the text, none of which overlaps another. Empty when there are none.
 * @example
 * suggestRedactions('It ended on 3 March 2021.', { locale: 'en' })[0]?.replacement; // 'in March'
 */
export function suggestRedactions(text: string, { locale }: { readonly locale: string }): readonly RedactionFinding[] {
  finders ??= makeFinders();
  const plain = plainLetters(text);
  const language = /^es\b/i.test(locale) ? 'es' : 'en';
  const dates = allFinders(finders.digits[language], finders.dates)(plain.text);
  const spots = [...dates, ...findPhones(plain.text, dates), ...finders.others(plain.text)];
  const inSource = spots.map((spot): Spot => {
    const [start, end] = plain.sourceRange(spot.start, spot.end);
    const { kind, keeps } = spot;
    const replacement = keeps ? text.slice(...plain.sourceRange(...keeps)) : spot.replacement;
    return { start, end, kind, ...(replacement !== undefined && { replacement }) };
  });
  return joinSpots(inSource).map((spot) => ({ ...spot, text: text.slice(spot.start, spot.end), suggestion: SUGGESTIONS[spot.kind] }));
}
