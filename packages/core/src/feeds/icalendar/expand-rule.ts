import ICAL from 'ical.js';
import { dateOfDay } from '../../time/index.js';
import type { Moment } from './moment.js';
import type { Rule } from './weekly-rule.js';

/** Days between which rules are written out as dates, both included. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** Parts that can stand in a rule without the search for its next day going on for ever (ical.js 2.2). */
const SAFE: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['byday'],
  MONTHLY: ['byday', 'bymonthday', 'bysetpos'],
  YEARLY: ['byday', 'bymonth', 'bymonthday'],
};
const ALWAYS = ['freq', 'interval', 'until', 'count', 'wkst'];
/** More starts than any horizon needs; what has begun so long ago is not worth the wait. */
const MOST_STARTS = 5000;

function isSafe(rule: Rule): boolean {
  const parts = SAFE[String(rule['freq'])];
  const isMixed = 'byday' in rule && 'bymonthday' in rule;
  return !!parts && !isMixed && Object.keys(rule).every((key) => ALWAYS.includes(key) || parts.includes(key));
}

/**
 * The days of any rule within a span; `undefined` when it cannot be said.
 * @param until The rule's own end by the event's clock, which it may have in another zone.
 */
export function expandRule(rule: Rule, start: Moment, until: Moment | undefined, span: DaySpan): number[] | undefined {
  if (!isSafe(rule)) return;
  const { until: _, ...endless } = rule;
  try {
    const end = Math.min(span.until, until?.day ?? Infinity);
    const iterator = ICAL.Recur.fromData(endless).iterator(
      new ICAL.Time({ ...dateOfDay(start.day), isDate: true }, ICAL.Timezone.localTimezone),
    );
    const days: number[] = [];
    for (let i = 0; i < MOST_STARTS; i++) {
      const next = iterator.next();
      const day = next ? Date.UTC(next.year, next.month - 1, next.day) / 86_400_000 : Infinity;
      if (day > end) return days;
      const isBeforeEnd = day !== until?.day || (start.minutes ?? 0) <= (until.minutes ?? 1440);
      if (day >= span.from && isBeforeEnd) days.push(day);
    }
  } catch {
    // ical.js refuses some rules.
  }
  return;
}
