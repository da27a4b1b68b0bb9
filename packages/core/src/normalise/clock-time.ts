const CLOCK = /^(\d{1,2})(?:[:.h]?(\d\d)(?::\d\d(?:\.\d+)?)?)? *(?:([ap])\.? ?m\.?)?$/;

/**
 * Minutes after midnight, 0 to 1440, of a time as feeds write it: "19:00", "7:00:00", "7:00 PM", "7 p.m.", "0730",
 * "noon", "midnight" and "24:00" (1440). `undefined` when it is no time.
 */
export function parseClockTime(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:12(?::00)? )?(noon|mid(?:day|night))$/, (_, word: string) => (word === 'midnight' ? '00:00' : '12:00'));
  const [, hourText, minuteText, half] = CLOCK.exec(plain) ?? [];
  const minute = Number(minuteText ?? 0);
  let hour = Number(hourText);
  // An hour alone may be of either half of the day.
  if (!(minute < 60) || (!minuteText && !half)) return;
  if (half) {
    // "19:00 PM" says the same thing twice; "19:00 AM" and "0:30 PM" contradict themselves.
    if ((hour > 12 && half === 'a') || (hour === 0 && half === 'p')) return;
    if (hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  const minutes = hour * 60 + minute;
  return minutes <= 1440 ? minutes : undefined;
}
