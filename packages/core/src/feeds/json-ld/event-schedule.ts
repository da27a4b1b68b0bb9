import type { Pause, WeeklySlot } from '../../model/meeting.js';
import { parseClockTime } from '../../normalise/clock-time.js';
import type { FeedRow } from '../feed-row.js';
import { isoDate } from '../icalendar/moment.js';
import { durationOf } from '../icalendar/duration.js';
import { boundsOf } from '../icalendar/rule-bounds.js';
import { ruleDays } from '../icalendar/weekly-rule.js';
import type { Rule, RuleDay } from '../icalendar/weekly-rule.js';
import { ownValue } from '../own-value.js';
import { readEventTime } from './event-time.js';
import { listOf, numberOf, scalarOf, termOf } from './nodes.js';

/** Slots of one Schedule and the days on which it is not held. */
export interface ScheduleReading {
  readonly slots: readonly WeeklySlot[];
  /** Days that it excepts. */
  readonly excepted: readonly Pause[];
}

const FIELD = 'eventSchedule';
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['p1w', 'WEEKLY'],
  ['p7d', 'WEEKLY'],
  ['weekly', 'WEEKLY'],
  ['p1d', 'DAILY'],
  ['daily', 'DAILY'],
  ['p1m', 'MONTHLY'],
  ['monthly', 'MONTHLY'],
]);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A day as RFC 5545 writes it, with its place in the month if it has one: "Monday" is "MO"; `''` when it is none. */
function dayCode(value: unknown): string {
  const term = termOf(scalarOf(value));
  if (/^[+-]?\d*(?:SU|MO|TU|WE|TH|FR|SA)$/i.test(term)) return term.toUpperCase();
  const name = term.toLowerCase();
  return DAYS.includes(name) ? name.slice(0, 2).toUpperCase() : '';
}

/** The rule of a Schedule as RFC 5545 has it; `undefined` when it cannot be one. */
function ruleOf(row: FeedRow, schedule: unknown): Rule | undefined {
  const given = termOf(scalarOf(ownValue(schedule, 'repeatFrequency')));
  const weeks = listOf(ownValue(schedule, 'byMonthWeek')).map(numberOf);
  // Many say the day alone and mean each week.
  const freq = given ? FREQUENCIES.get(given.toLowerCase()) : weeks.length > 0 ? 'MONTHLY' : 'WEEKLY';
  const isBounded = ['byMonth', 'byMonthDay'].some((key) => listOf(ownValue(schedule, key)).length > 0);
  if (!freq || isBounded || (weeks.length > 0 && freq !== 'MONTHLY')) return;
  const days: string[] = [];
  for (const item of listOf(ownValue(schedule, 'byDay')).flatMap((each) => (typeof each === 'string' ? each.split(',') : [each]))) {
    const code = dayCode(item);
    if (code) days.push(code);
    else row.note('day-invalid', FIELD, scalarOf(item));
  }
  // "Monthly on Tuesday" does not say which; a rule of RFC 5545 would mean them all.
  if (freq === 'MONTHLY' && weeks.length === 0 && days.some((code) => code.length === 2)) return;
  return { freq, byday: weeks.length > 0 ? days.flatMap((code) => weeks.map((week) => `${week}${code}`)) : days };
}

/** Minutes after midnight of a time, also with an offset, or with a date before it. */
function clockOf(value: unknown): number | undefined {
  const scalar = scalarOf(value);
  const text = typeof scalar === 'string' ? scalar.trim() : '';
  const minutes = parseClockTime(text.replace(/^\d{4}-\d\d-\d\dT/, '').replace(/\s*(?:Z|[+-]\d\d:?\d\d)$/, ''));
  return minutes === undefined ? undefined : minutes % 1440;
}

function readDuration(row: FeedRow, schedule: unknown, start: number): number | undefined {
  const duration = scalarOf(ownValue(schedule, 'duration'));
  const end = scalarOf(ownValue(schedule, 'endTime'));
  if (end != null) {
    const minutes = clockOf(end);
    if (minutes === undefined) row.note('end-invalid', FIELD, end);
    else if (minutes === start) row.note('end-equals-start', FIELD, end);
    // A time before the start is one on the next day.
    else return (minutes - start + 1440) % 1440;
  }
  const durationMin = duration == null ? undefined : durationOf({ day: 0 }, duration, undefined);
  if (duration != null && !durationMin) row.note('duration-invalid', FIELD, duration);
  return durationMin;
}

const dayIn = (schedule: unknown, key: string): number | undefined =>
  readEventTime(scalarOf(ownValue(schedule, key)), undefined)?.moment.day;

const countOf = (schedule: unknown): number => {
  const count = numberOf(ownValue(schedule, 'repeatCount'));
  return Number.isInteger(count) && count > 0 ? count : 0;
};

/**
 * Reads one Schedule of schema.org; `undefined` when weekly slots cannot say it, or its day or time cannot be used, which is reported.
 * @see https://schema.org/Schedule
 */
export function readEventSchedule(row: FeedRow, schedule: unknown): ScheduleReading | undefined {
  const time = scalarOf(ownValue(schedule, 'startTime'));
  const startMin = clockOf(time);
  if (startMin === undefined) {
    row.note(time == null ? 'time-missing' : 'time-invalid', FIELD, time ?? schedule);
    return;
  }
  const rule = ruleOf(row, schedule);
  const first = dayIn(schedule, 'startDate');
  const isWithoutDay = listOf(rule?.['byday']).length === 0 && rule?.['freq'] === 'WEEKLY' && first === undefined;
  const days: RuleDay[] | undefined = rule && !isWithoutDay ? ruleDays(rule, first ?? 0) : undefined;
  if (!days?.length) {
    if (isWithoutDay) row.note('day-missing', FIELD, schedule);
    else row.note('schedule-unsupported', FIELD, schedule);
    return;
  }
  const durationMin = readDuration(row, schedule, startMin);
  const slots = days.map(({ day, weeks }) => ({ day, startMin, ...(durationMin ? { durationMin } : {}), ...(weeks ? { weeks } : {}) }));
  const last = dayIn(schedule, 'endDate');
  // A count says nothing when nobody knows where it begins.
  const span = {
    start: { day: first ?? 0, minutes: startMin },
    until: last === undefined ? undefined : { day: last },
    count: first === undefined ? 0 : countOf(schedule),
  };
  const excepted = listOf(ownValue(schedule, 'exceptDate')).flatMap((item) => {
    const day = readEventTime(scalarOf(item), undefined)?.moment.day;
    if (day === undefined) row.note('time-invalid', FIELD, scalarOf(item));
    return day === undefined ? [] : [{ from: isoDate(day), until: isoDate(day) }];
  });
  const { from, until } = boundsOf(days, span);
  const bounds = { ...(first === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  return { slots: slots.map((slot) => ({ ...slot, ...bounds })), excepted };
}
