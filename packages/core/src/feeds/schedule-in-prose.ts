import type { Meeting } from '../model/meeting.js';
import type { FeedRow } from './feed-row.js';

const DAYS = [
  'sun(?:day)?|domingo',
  'mon(?:day)?|lunes',
  'tue(?:s|sday)?|martes',
  'wed(?:nesday|s)?|mi[eé]rcoles',
  'thu(?:r|rs|rsday)?|jueves',
  'fri(?:day)?|viernes',
  'sat(?:urday)?|s[aá]bado',
];
const ORDINAL = '(?:1st|2nd|3rd|[45]th|first|second|third|fourth|fifth|last|primer|segundo|tercer|cuarto|quinto|[uú]ltimo)';
const ORDINALS = `${ORDINAL}(?:\\s*(?:,|&|/|-|and|or|y|o)\\s*${ORDINAL})*`;
/** "First and third Tuesday": the day is the only group that is set. */
const NTH_DAY = new RegExp(`\\b${ORDINALS}\\s+(?:${DAYS.map((names) => `(${names})`).join('|')})s?\\b`, 'giu');
const ANY_DAY = `(?:${DAYS.join('|')})s?`;
const NOT_WEEKLY = new RegExp(
  `\\b(?:every (?:other|second) (?:week|${ANY_DAY})|alternat(?:e|ing) (?:weeks|${ANY_DAY})|bi-?weekly|fortnightly|(?:meets?|held) (?:once a month|monthly)|cada (?:dos semanas|quince d[ií]as))\\b`,
  'giu',
);
/** Cheap beside the two above: without these words a text does not match them. */
const MAY_HAVE_NTH_DAY =
  /(?:1st|2nd|3rd|[45]th|first|second|third|fourth|fifth|last|primer|segundo|tercer|cuarto|quinto|ltimo)\s+(?:sun|mon|tue|wed|thu|fri|sat|dom|lun|mar|mi|jue|vie|s.b)/iu;
const MAY_BE_NOT_WEEKLY = /every (?:other|second)|alternat|weekly|fortnightly|once a month|monthly|cada/iu;
/** Words beside it when the meeting is held every week, and only its format changes on that day, or something else is held. */
const OTHER_SUBJECT =
  /\b(?:business|steering|committee|conscience|sp(?:ea)?ke?rs?|open|step|trad|tradition|birthdays?|anniversar(?:y|ies)|celebrat\w+|chips?|potluck|disc|discussion|topic|gv|(?:big )?book|is an?|story|except\w*|in addition|also|with the|negocios|orador|abierta)\b/iu;
/** The sentence around words, without them, as far as a reader connects it with them. */
const sentenceAround = (text: string, from: number, to: number): string => {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 50).replace(/^\./, '');
  return `${before.slice(before.search(/[^.;\n(]*$/))} ${/^[^.;\n]*/.exec(after)?.[0] ?? ''}`;
};

/** The words of a text that say a meeting is not held every week; `''` when there are none. */
function proseOf(text: string, days: readonly number[]): string {
  const hasNthDay = MAY_HAVE_NTH_DAY.test(text) && text.search(NTH_DAY) >= 0;
  if (!hasNthDay && !(MAY_BE_NOT_WEEKLY.test(text) && text.search(NOT_WEEKLY) >= 0)) return '';
  for (const found of [...text.matchAll(NTH_DAY), ...text.matchAll(NOT_WEEKLY)]) {
    const [words, ...names] = found;
    const day = names.findIndex((name) => name !== undefined);
    // Another day's rule is about something else: a business meeting, a party.
    if (day >= 0 && !days.includes(day)) continue;
    if (!OTHER_SUBJECT.test(sentenceAround(text, found.index, found.index + words.length))) return words;
  }
  return '';
}

/** Whether a feed's own text has certain words; line ends and tags between them were blanks when they were read. */
const hasWords = (value: unknown, words: string): boolean =>
  typeof value === 'string' && value.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));

/**
 * Reports a meeting that its feed lists as weekly while its texts say "first Tuesday only" and the like, in English or
 * Spanish. Nothing is changed: whether the words are about the meeting only a person can tell.
 * @param texts Those of the meeting that may say so, by `textsOnSchedule`.
 */
export function noteScheduleInProse(row: FeedRow, { slots }: Meeting, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const days = slots.map(({ day }) => day);
  for (const text of texts) {
    const words = proseOf(text, days);
    if (!words) continue;
    const field = Object.keys(row.fields).find((each) => hasWords(row.value(each), words));
    row.note('schedule-in-prose', field ?? '', words);
    return;
  }
}
