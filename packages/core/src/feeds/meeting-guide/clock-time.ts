const CLOCK = /^(\d{1,2})(?:[:.h]?(\d\d)(?::\d\d(?:\.\d+)?)?)? *(?:([ap])\.? ?m\.?)?$/;

/**
 * Minutes after midnight, 0 to 1440, of a time as feeds write it: "19:00", "7:00:00", "7:00 PM", "7 p.m.", "0730",
 * "noon", "midnight" and "24:00" (1440). `undefined` when it is no time.
 */
export function parseClockTime(text: string): number | undefined {
  const [, hourText, minuteText, half] = CLOCK.exec(text) ?? readWords(text);
  const minute = Number(minuteText ?? 0);
  let hour = Number(hourText ?? NaN);
  if (minute > 59 || (!minuteText && !half)) return;
  if (half && hour <= 12) {
    if (hour === 0 && half === 'p') return;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  } else if (half === 'a') return;
  // "19:00 PM" says the same thing twice. 24:00 is the end of the day, 24:01 is a mistake.
  const minutes = hour * 60 + minute;
  return minutes <= 1440 ? minutes : undefined;
}

function readWords(text: string): readonly (string | undefined)[] {
  const word = /^(?:12(?::00)? ?)?(noon|midday|midnight)$/i.exec(text)?.[1];
  return word ? ['', word.toLowerCase() === 'midnight' ? '0' : '12', '00'] : CLOCK.exec(text.toLowerCase()) ?? [];
}
