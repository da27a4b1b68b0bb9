import type { Meeting } from '@handrail/core';
import { writeCalendar } from '@handrail/core/icalendar';
import type { CalendarRefusal } from '@handrail/core/icalendar';
import { counted } from '../terminal/counted.js';
import type { WriteContext, WrittenFile } from './writers.js';

const REASONS: Readonly<Record<CalendarRefusal['reason'], string>> = {
  unscheduled: 'no day or time',
  inactive: 'not held at present',
};

/** Writes meetings as a calendar, from their next start on. */
export function writeIcs(meetings: readonly Meeting[], { now, name, host }: WriteContext): WrittenFile {
  const { text, refusals } = writeCalendar(
    meetings.map((meeting) => ({ meeting })),
    { now, name, productId: '-//Handrail//Command line//EN', uidDomain: host },
  );
  const notes = Object.entries(REASONS).flatMap(([reason, words]) => {
    const count = refusals.filter((refusal) => refusal.reason === reason).length;
    return count > 0 ? [`${counted(count, 'meeting')} left out of the calendar: ${words}.`] : [];
  });
  return { text, written: meetings.length - refusals.length, notes };
}
