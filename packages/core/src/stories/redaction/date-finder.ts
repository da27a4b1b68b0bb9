import type { DateWords } from './redaction-words.js';
import type { SpotFinder } from './spot-finder.js';
import { GAP, NOT_GOING_ON, NOT_INSIDE, anyOf } from './word-pattern.js';

const NUMERIC =
  /(?<![\p{L}\p{N}./-])(?:(?<year>\d{4})([./-])(?<m>\d{1,2})\2(?<d>\d{1,2})|(?<one>\d{1,2})([./-])(?<two>\d{1,2})\6(?:\d{4}|\d{2}))(?![\p{L}\p{N}]|[./-]\d)/gu;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** The month of a date in digits, from 1; 0 where the order of day and month cannot be told; undefined where it is no date. */
function monthOf({ m, d, one, two }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (m !== undefined) return isMonth(Number(m)) && isDay(Number(d)) ? Number(m) : undefined;
  const [a, b] = [Number(one), Number(two)];
  const readings = [isMonth(a) && isDay(b) ? a : 0, isMonth(b) && isDay(a) ? b : 0].filter((month) => month > 0);
  if (readings.length === 0) return undefined;
  return readings.every((month) => month === readings[0]) ? readings[0] : 0;
}

const inCase = (words: string, found: string): string => (/^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words);

/** Dates in words with a day: `on Monday, 3 March 2021`, `March 3rd`, `el 3 de marzo`. A month alone is not exact. */
export function dateFinder(words: DateWords): SpotFinder {
  const forms = words.months.map(([, pattern]) => pattern.split('|'));
  const month = `(?<month>${anyOf(forms.flat())})\\.?`;
  const day = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:${anyOf(words.dayEndings)})?|${anyOf(words.days)})${NOT_GOING_ON}`;
  const between = `(?:${GAP}|[-/.])(?:${anyOf(words.between)}${GAP})?`;
  const article = `(?:${anyOf(words.article)}${GAP})?`;
  const year = `(?:,?${between}\\d{4}|,?${GAP}'\\d\\d)?${NOT_GOING_ON}`;
  const weekday = `(?:${anyOf(words.weekdays)}\\.?,?${GAP})?`;
  const before = `${NOT_INSIDE}(?<before>${anyOf(words.before)}${GAP})?${weekday}${article}`;
  const dayFirst = new RegExp(`${before}${day}${between}${month}${year}`, 'gu');
  const monthFirst = new RegExp(`${before}${month}${GAP}${article}${day}(?![.,:]?\\d)${year}`, 'gu');
  const bareAfter = new RegExp(`${NOT_INSIDE}${anyOf(words.bareAfter)}${GAP}$`, 'u');
  return (text) =>
    [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)].map(({ 0: found, index, groups }) => {
      const form = groups?.['month']?.toLowerCase() ?? '';
      const name = words.months[forms.findIndex((some) => some.includes(form))]?.[0] ?? '';
      const isBare = groups?.['before'] === undefined || bareAfter.test(text.slice(Math.max(0, index - 20), index));
      const replacement = inCase(isBare ? name : `${words.inMonth} ${name}`, found);
      return { start: index, end: index + found.length, kind: 'exact-date', replacement };
    });
}

/** Dates in digits: `2021-03-03`, `3/3/2021`. Where day and month cannot be told apart, there is no replacement. */
export function numericDateFinder({ months, before, inMonth }: DateWords): SpotFinder {
  const lead = new RegExp(`${NOT_INSIDE}${anyOf(before)}${GAP}$`, 'u');
  return (text) =>
    [...text.matchAll(NUMERIC)].flatMap(({ 0: found, index, groups = {} }) => {
      const month = monthOf(groups);
      if (month === undefined) return [];
      const end = index + found.length;
      const name = months[month - 1]?.[0];
      if (name === undefined) return [{ start: index, end, kind: 'exact-date' as const }];
      const from = Math.max(0, index - 20);
      const led = lead.exec(text.slice(from, index));
      const replacement = led ? inCase(`${inMonth} ${name}`, led[0]) : name;
      return [{ start: led ? from + led.index : index, end, kind: 'exact-date' as const, replacement }];
    });
}
