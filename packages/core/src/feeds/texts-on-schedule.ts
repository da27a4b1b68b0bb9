import type { Meeting } from '../model/meeting.js';

/** Cheap, for nearly all texts are passed over by it: what every text has that could speak of a day, or of weeks. */
const HINTS = ['sun|dom', 'mon|lun', 'tue|mar', 'wed|mi.r', 'thu|jue', 'fri|vie', 'sat|s.b'].map(
  (stems) => new RegExp(`${stems}|other|second|altern|weekly|fortn|month|semanas|quince`, 'i'),
);

/** The texts of a weekly meeting that could say that it is not held every week; nearly always none. */
export function textsOnSchedule({ name, notes, slots, group, place }: Meeting): string[] {
  const found: string[] = [];
  if (slots.some(({ weeks }) => weeks)) return found;
  for (const text of [name, notes, group?.notes, place?.notes]) {
    if (text && slots.some(({ day }) => HINTS[day]!.test(text))) found.push(text);
  }
  return found;
}
