import { plainName } from './plain-name.js';

const WORDS: ReadonlyMap<string, string> = new Map([
  ...['mediodía', 'midi', 'mittag', 'mittags', 'meio dia', 'mezzogiorno', '正午'].map((word) => [plainName(word), '12:00'] as const),
  ...['medianoche', 'minuit', 'mitternacht', 'meia noite', 'midnatt', 'mezzanotte'].map((word) => [plainName(word), '00:00'] as const),
]);

/**
 * A time of day as `parseClockTime` reads it, of what other languages put around it: "20 Uhr", "19 h", "kl. 19.00",
 * "午後7時30分". Any other text stays as it is.
 */
export function localTime(text: string): string {
  const word = WORDS.get(plainName(text));
  if (word) return word;
  const [, half, hour, minutes = '00'] = /^(午前|午後)?\s*(\d{1,2})(?:[:：時](\d\d)?分?)$/.exec(text) ?? [];
  if (half) return `${hour}:${minutes} ${half === '午前' ? 'am' : 'pm'}`;
  if (hour) return `${hour}:${minutes}`;
  const [, clock = '', hourAlone] = /^(?:kl\.?|às|à|um)?\s*((\d{1,2})|\d{1,2}[:.h]\d\d)\s*(?:uhr|hrs?\.?|h)?$/i.exec(text) ?? [];
  // A number without a word says nothing of minutes.
  if (hourAlone) return /[a-zà]/i.test(text) ? `${hourAlone}:00` : text;
  return clock || text;
}
