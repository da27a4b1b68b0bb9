import type { WeeklySlot } from '../../model/meeting.js';
import { isOn } from './weekly-rule.js';
import type { RuleDay } from './weekly-rule.js';
import { isoDate } from './moment.js';
import type { Moment } from './moment.js';

/** Longest wait for a fifth Monday, with some days more. */
const LONGEST_GAP_DAYS = 120;
/** Twenty years of weeks. A rule that counts further is no worse without an end. */
const LARGEST_COUNT = 1000;

/** When a rule begins and what ends it. */
export interface RuleSpan {
  readonly start: Moment & { readonly minutes: number };
  /** The last moment at which the rule may begin, itself included. */
  readonly until?: Moment | undefined;
  /** How often it is held, with the dates that were excepted. */
  readonly count?: number | undefined;
}

function lastUntil(days: readonly RuleDay[], { start, until }: RuleSpan): number {
  const { day, minutes = 1440 } = until!;
  const last = minutes < start.minutes ? day - 1 : day;
  for (let number = last; number >= start.day && number > last - LONGEST_GAP_DAYS; number--) if (isOn(days, number)) return number;
  return start.day - 1;
}

/** The last day of a rule (days since 1970-01-01), the day before its start when it is never held; `undefined` when it goes on. */
function lastDay(days: readonly RuleDay[], span: RuleSpan): number | undefined {
  if (span.until) return lastUntil(days, span);
  const { start, count } = span;
  if (!count || count > LARGEST_COUNT) return;
  let left = count;
  let number = start.day - 1;
  while (left > 0) if (isOn(days, ++number)) left--;
  return number;
}

/** The first and last day of a rule as a weekly slot has them. */
export function boundsOf(days: readonly RuleDay[], span: RuleSpan): Pick<WeeklySlot, 'from' | 'until'> {
  const last = lastDay(days, span);
  return { from: isoDate(span.start.day), ...(last === undefined ? {} : { until: isoDate(last) }) };
}
