import type { Meeting, Pause, WeeklySlot } from '../../model/meeting.js';
import { dayOfIsoDate, isoDateOfDay } from '../../time/iso-date.js';
import { weekdayOfDay } from '../../time/plain-date.js';
import { clockTime } from '../clock.js';
import { heldSpans } from '../held-spans.js';
import type { HeldSpan } from '../held-spans.js';
import { safeDate, safeZone } from '../safe-value.js';
import { weekdayCodes } from '../weekday-code.js';

/** A Schedule of schema.org. */
export type ScheduleNode = Readonly<Record<string, unknown>>;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Longer pauses part a schedule in two; the days of shorter ones are excepted one by one. */
const MOST_EXCEPTED_DAYS = 366;

const isLong = ({ from, until }: Pause): boolean => !until || dayOfIsoDate(until) - dayOfIsoDate(from) > MOST_EXCEPTED_DAYS;
const isDated = ({ from, until }: Pause): boolean => Boolean(safeDate(from) && (until === undefined || safeDate(until)));

function exceptedDays({ day }: WeeklySlot, pauses: readonly Pause[], span: HeldSpan): string[] {
  const days = new Set<string>();
  for (const { from, until = from } of pauses) {
    for (let each = dayOfIsoDate(from); each <= dayOfIsoDate(until); each++) {
      const date = isoDateOfDay(each);
      const isInside = !(span.from && date < span.from) && !(span.until && date > span.until);
      if (weekdayOfDay(each) === day && isInside) days.add(date);
    }
  }
  return [...days].sort();
}

/** The days of a slot: integers for weeks of the month as schema.org prefers it, but it has none for the last. */
function rule(slot: WeeklySlot): ScheduleNode {
  const { day, weeks = [] } = slot;
  if (weeks.includes(-1)) return { byDay: weekdayCodes(slot), repeatFrequency: 'P1M' };
  const byDay = `https://schema.org/${DAYS[day]}`;
  return weeks.length > 0 ? { byDay, byMonthWeek: weeks, repeatFrequency: 'P1M' } : { byDay, repeatFrequency: 'P1W' };
}

function times({ startMin, durationMin }: WeeklySlot): ScheduleNode {
  if (!durationMin) return { startTime: `${clockTime(startMin)}:00` };
  // An end on the next day would be read as one before the start.
  const end = startMin + durationMin < 1440 ? { endTime: `${clockTime(startMin + durationMin)}:00` } : {};
  return { startTime: `${clockTime(startMin)}:00`, ...end, duration: `PT${durationMin}M` };
}

/** When a meeting is held. A single date is a schedule that begins and ends on it. Empty when nobody said. */
export function writeSchedules({ slots, dates = [], pauses = [], timeZone }: Meeting): ScheduleNode[] {
  const zone = safeZone(timeZone);
  const known = pauses.filter(isDated);
  const write = (slot: WeeklySlot, span: HeldSpan, excepted: readonly string[]): ScheduleNode => ({
    '@type': 'Schedule',
    ...rule(slot),
    ...times(slot),
    ...(zone ? { scheduleTimezone: zone } : {}),
    ...(span.from ? { startDate: span.from } : {}),
    ...(span.until ? { endDate: span.until } : {}),
    ...(excepted[0] ? { exceptDate: excepted } : {}),
  });
  const weekly = slots.flatMap((slot) => {
    const short = known.filter((pause) => !isLong(pause));
    return heldSpans(slot, known.filter(isLong)).map((span) => write(slot, span, exceptedDays(slot, short, span)));
  });
  const single = dates.flatMap(({ date, ...rest }) =>
    safeDate(date) ? [write({ ...rest, day: weekdayOfDay(dayOfIsoDate(date)) }, { from: date, until: date }, [])] : [],
  );
  return [...weekly, ...single];
}
