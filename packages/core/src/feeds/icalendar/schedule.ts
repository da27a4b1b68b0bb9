import type { DatedSlot, Pause, WeeklySlot } from '../../model/meeting.js';
import { DAY_MS } from '../../time/index.js';
import type { FeedRow } from '../feed-row.js';
import { sortedDates, sortedPauses } from '../day-schedule.js';
import { durationOf } from './duration.js';
import { expandRule } from './expand-rule.js';
import type { DaySpan } from './expand-rule.js';
import { isoDate } from './moment.js';
import type { Moment } from './moment.js';
import type { Property } from './property.js';
import { boundsOf } from './rule-bounds.js';
import { ruleDays } from './weekly-rule.js';
import type { Rule } from './weekly-rule.js';

/** When an event is held. */
export interface Schedule {
  readonly slots: readonly WeeklySlot[];
  readonly dates: readonly DatedSlot[];
  readonly pauses: readonly Pause[];
}

/** An event of a repeated one that is held otherwise than the rule says, or not at all. */
export interface Exception {
  /** Day for which the rule stands, by the clock of the repeated event. */
  readonly day: number;
  /** It is also meant for all days after. */
  readonly isForFuture: boolean;
  /** Absent when it is not held, or an event of its own. */
  readonly start?: Moment | undefined;
  readonly durationMin?: number | undefined;
}

/** What a schedule is made of, beside the row. */
export interface ScheduleParts {
  readonly of: (name: string) => readonly Property[];
  /** Reads a value by the clock of the event's zone. */
  readonly momentOf: (property: Property, value: unknown) => Moment | undefined;
  readonly exceptions: readonly Exception[];
  readonly horizon: DaySpan | undefined;
}

export const NO_SCHEDULE: Schedule = { slots: [], dates: [], pauses: [] };

type Start = Moment & { readonly minutes: number };

const ruleText = ({ line }: Property): string => line.slice(line.indexOf(':') + 1);

function datedSlot({ day, minutes }: Start, durationMin: number | undefined): DatedSlot {
  const slot = { date: isoDate(day), startMin: minutes };
  return durationMin ? { ...slot, durationMin } : slot;
}

/** Dates beside the rule. One of a whole day in an event with a time says no time. */
function readAdditions(row: FeedRow, { of, momentOf }: ScheduleParts, durationMin: number | undefined): DatedSlot[] {
  return of('RDATE').flatMap((property) =>
    property.values.flatMap((value) => {
      const [first, end] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      const start = momentOf(property, first);
      if (start?.minutes === undefined) {
        row.note(start ? 'time-missing' : 'time-invalid', 'RDATE', value);
        return [];
      }
      const own = end === undefined ? durationMin : durationOf(start, end, momentOf(property, end));
      return [datedSlot({ ...start, minutes: start.minutes }, own)];
    }),
  );
}

function readExclusions(row: FeedRow, { of, momentOf, exceptions }: ScheduleParts): { readonly days: Set<number>; readonly from: number } {
  const days = new Set<number>();
  for (const property of of('EXDATE')) {
    for (const value of property.values) {
      const moment = momentOf(property, value);
      if (moment) days.add(moment.day);
      else row.note('time-invalid', 'EXDATE', value);
    }
  }
  let from = Infinity;
  for (const { day, isForFuture } of exceptions) {
    if (isForFuture) from = Math.min(from, day);
    else days.add(day);
  }
  return { days, from };
}

/** The slots of an event's one rule, from its first day to its last, or dates in the horizon; nothing when it cannot be said. */
function readRule(property: Property, start: Start, durationMin: number | undefined, parts: ScheduleParts): Schedule | undefined {
  // `as`: what is read from a RRULE is an object, and its parts are looked at one by one.
  const rule = property.values[0] as Rule | undefined;
  if (!rule || typeof rule !== 'object') return;
  const until = rule['until'] === undefined ? undefined : parts.momentOf(property, rule['until']);
  if (rule['until'] !== undefined && !until) return;
  const days = ruleDays(rule, start.day);
  if (!days?.length) {
    const dates = parts.horizon && expandRule(rule, start, until, parts.horizon);
    return dates && { ...NO_SCHEDULE, dates: dates.map((day) => datedSlot({ day, minutes: start.minutes }, durationMin)) };
  }
  const bounds = boundsOf(days, { start, until, count: Number(rule['count'] ?? 0) });
  const slots = days.map(({ day, weeks }) => ({
    day,
    startMin: start.minutes,
    ...(durationMin ? { durationMin } : {}),
    ...(weeks ? { weeks } : {}),
    ...bounds,
  }));
  return { ...NO_SCHEDULE, slots };
}

/**
 * The weekly starts, dates and pauses of an event. What is excepted is a pause of one day, or a date less where there are
 * only dates; what was moved is that and a date. A rule that slots cannot say is written out within the horizon, or reported.
 */
export function readSchedule(row: FeedRow, start: Start, durationMin: number | undefined, parts: ScheduleParts): Schedule {
  const rules = parts.of('RRULE');
  const isPlain = parts.of('EXRULE').length === 0 && rules.length < 2;
  const ruled = !rules[0] || !isPlain ? undefined : readRule(rules[0], start, durationMin, parts);
  const isUnsaid = rules.length > 0 && !ruled;
  if (isUnsaid) for (const rule of rules) row.note('schedule-unsupported', 'RRULE', ruleText(rule));
  const additions = readAdditions(row, parts, durationMin);
  const excluded = readExclusions(row, parts);
  const { slots, dates } = ruled ?? { ...NO_SCHEDULE, dates: rules.length > 0 ? [] : [datedSlot(start, durationMin)] };

  const isHeld = ({ date }: DatedSlot): boolean => {
    const day = Date.parse(date) / DAY_MS;
    return !excluded.days.has(day) && day < excluded.from;
  };
  const moved = parts.exceptions.flatMap((exception) =>
    exception.start?.minutes === undefined
      ? []
      : [datedSlot({ ...exception.start, minutes: exception.start.minutes }, exception.durationMin ?? durationMin)],
  );
  const off: Pause[] = [...excluded.days].map((day) => ({ from: isoDate(day), until: isoDate(day) }));
  if (excluded.from < Infinity) off.push({ from: isoDate(excluded.from) });
  return {
    slots,
    dates: sortedDates([...[...dates, ...additions].filter(isHeld), ...moved]),
    pauses: slots.length > 0 ? sortedPauses(off) : [],
  };
}
