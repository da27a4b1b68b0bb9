import type { MonthWeek, Weekday } from '../../model/meeting.js';
import { dateOfDay, weekdayOfDay } from '../../time/index.js';

/** A RRULE as jCal has it: parts by names in lower case. */
export type Rule = Readonly<Record<string, unknown>>;

/** A day of the week on which a rule falls, in all weeks or some of the month. */
export interface RuleDay {
  readonly day: Weekday;
  readonly weeks?: readonly MonthWeek[];
}

const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WEEKS: readonly number[] = [1, 2, 3, 4, 5, -1];
const KNOWN = new Set(['freq', 'interval', 'byday', 'bysetpos', 'until', 'count', 'wkst']);

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Weeks by day; `undefined` for every week. Nothing when some week is none that the model has. */
function collect(pairs: readonly (readonly [day: number, week: number | undefined])[]): RuleDay[] | undefined {
  const found = new Map<number, Set<number> | undefined>();
  for (const [day, week] of pairs) {
    if (day < 0 || (week !== undefined && !WEEKS.includes(week))) return;
    if (week === undefined) found.set(day, undefined);
    else if (!found.has(day)) found.set(day, new Set([week]));
    else found.get(day)?.add(week);
  }
  const days = [...found].sort(([a], [b]) => a - b);
  return days.map(([day, weeks]) =>
    // `as`: a place in the list of weekdays, and weeks that were looked up above.
    weeks ? { day: day as Weekday, weeks: WEEKS.filter((week) => weeks.has(week)) as MonthWeek[] } : { day: day as Weekday },
  );
}

/**
 * The days of a rule that is weekly, or monthly by days of the week; a daily one is held on seven days. `undefined` for
 * rules that slots cannot say.
 * @param startDay Day number of DTSTART, whose weekday a weekly rule without BYDAY has.
 */
export function ruleDays(rule: Rule, startDay: number): RuleDay[] | undefined {
  const { freq, interval = 1, byday, bysetpos } = rule;
  if (interval !== 1 || Object.keys(rule).some((key) => !KNOWN.has(key))) return;
  const days = listOf(byday).map((item) => {
    const [, week, name = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(String(item)) ?? [];
    return [NAMES.indexOf(name), week === undefined ? undefined : Number(week)] as const;
  });
  const hasWeeks = days.some(([, week]) => week !== undefined);
  if (freq === 'MONTHLY') {
    if (days.length === 0) return;
    if (bysetpos === undefined) return collect(days);
    // Of several days the position counts all together: "the first Monday or Tuesday".
    return days.length > 1 || hasWeeks ? undefined : collect(listOf(bysetpos).map((week) => [days[0]![0], Number(week)] as const));
  }
  if (bysetpos !== undefined || hasWeeks) return;
  if (days.length > 0) return freq === 'WEEKLY' || freq === 'DAILY' ? collect(days) : undefined;
  if (freq === 'WEEKLY') return [{ day: weekdayOfDay(startDay) }];
  return freq === 'DAILY' ? NAMES.map((_, day) => ({ day: day as Weekday })) : undefined;
}

/** Tells whether a rule falls on a day (days since 1970-01-01). */
export function isOn(days: readonly RuleDay[], number: number): boolean {
  const weekday = weekdayOfDay(number);
  return days.some(({ day, weeks }) => {
    if (day !== weekday || !weeks) return day === weekday;
    const date = dateOfDay(number);
    // `as`: the fifth seventh of a month is its last.
    return weeks.includes(Math.ceil(date.day / 7) as MonthWeek) || (weeks.includes(-1) && dateOfDay(number + 7).month !== date.month);
  });
}
