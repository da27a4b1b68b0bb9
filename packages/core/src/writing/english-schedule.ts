import type { DatedSlot, MonthWeek, Pause, WeeklySlot } from '../model/meeting.js';
import { clockTime } from './clock.js';
import type { BeyondWeekly } from './weekly-part.js';

/** Says what a format cannot: a plain sentence or two for the notes of a meeting, in the language of the list. */
export type ScheduleWords = (beyond: BeyondWeekly) => string;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKS: Readonly<Record<MonthWeek, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' };

const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

function slotWords({ day, startMin, weeks, from, until }: WeeklySlot): string {
  const days = weeks ? `on the ${listed(weeks.map((week) => WEEKS[week]))} ${DAYS[day]} of the month` : `every ${DAYS[day]}`;
  return `${days} at ${clockTime(startMin)}${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`;
}

const dateWords = ({ date, startMin }: DatedSlot): string => `on ${date} at ${clockTime(startMin)}`;

const pauseWords = ({ from, until }: Pause): string =>
  until === from ? `on ${from}` : until ? `from ${from} to ${until}` : `from ${from} until further notice`;

/**
 * What is not weekly about a meeting, in English.
 * @example
 * // 'Meets on the first and third Tuesday of the month at 19:00. No meeting on 2026-12-25.'
 */
export function englishSchedule({ slots, bounded, dates, pauses, isAlsoWeekly }: BeyondWeekly): string {
  const starts = [...slots.map(slotWords), ...dates.map(dateWords)];
  const sentences = [
    bounded.length > 0 ? `Meets ${listed(bounded.map(slotWords))}.` : '',
    starts.length > 0 ? `${isAlsoWeekly ? 'Also meets' : 'Meets'} ${listed(starts)}.` : '',
    pauses.length > 0 ? `No meeting ${listed(pauses.map(pauseWords))}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
