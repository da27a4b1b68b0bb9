const DAY_MIN = 1440;
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const WORDS = new RegExp(
  String.raw`^(?:${NUMBER}\s*(?:h|hrs?|hours?|horas?|heures?|stunden?|std|timmar|timme|時間)\.?)?(?:\s*(?:and|y|et|und|e|och)?\s*${NUMBER}\s*(?:m|mins?|minutes?|minutos?|minuten?|minuter|分)\.?)?$`,
  'i',
);

/**
 * Minutes, 1 to 1440, of a duration as people write it: "90", "1:30", "01:30:00", "1hr 30mins", "1h30", "1.5 hours", "90 min".
 * A number alone means minutes. `undefined` when it is no duration, or none that a meeting can have.
 */
export function durationMinutes(text: string): number | undefined {
  const plain = text.trim();
  const clock = /^(\d{1,2})(?::|\s?h\s?)([0-5]\d)(?::[0-5]\d)?$/i.exec(plain);
  const [, hours = 0, minutes = 0] = clock ?? (/^\d+$/.test(plain) ? ['', 0, plain] : (WORDS.exec(plain) ?? []));
  const total = Math.round(60 * Number(String(hours).replace(',', '.')) + Number(String(minutes).replace(',', '.')));
  return total >= 1 && total <= DAY_MIN ? total : undefined;
}
