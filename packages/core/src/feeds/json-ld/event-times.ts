import type { DatedSlot, Pause, WeeklySlot, ZoneOrigin } from '../../model/meeting.js';
import { sortedPauses } from '../day-schedule.js';
import type { FeedRow } from '../feed-row.js';
import { durationOf } from '../icalendar/duration.js';
import { isoDate } from '../icalendar/moment.js';
import { readEventSchedule } from './event-schedule.js';
import type { ScheduleReading } from './event-schedule.js';
import { readEventTime } from './event-time.js';
import type { EventTime } from './event-time.js';

/** When an event is held, and by which clock. */
export interface EventTimes {
  readonly slots: readonly WeeklySlot[];
  readonly dates?: readonly DatedSlot[];
  readonly pauses?: readonly Pause[];
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
}

/** The zone of an event that names one, or that of the setting. */
export interface KnownZone {
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
}

/** The zone of a single time: none when it has an offset that no zone is named after. */
function zoneOf({ timeZone }: EventTime, zone: KnownZone): KnownZone {
  if (!timeZone) return { timeZoneFrom: 'none' };
  return timeZone === zone.timeZone ? zone : { timeZone, timeZoneFrom: 'row' };
}

function readSingle(row: FeedRow, zone: KnownZone): EventTimes {
  const value = row.value('startDate');
  const start = readEventTime(value, zone.timeZone);
  if (start?.moment.minutes === undefined) {
    row.note(value == null || start ? 'time-missing' : 'time-invalid', 'startDate');
    return { slots: [], ...zone };
  }
  const { day, minutes } = start.moment;
  const end = row.value('endDate');
  const at = end == null ? undefined : readEventTime(end, start.timeZone)?.moment;
  const duration = row.value('duration');
  let durationMin = end == null ? undefined : durationOf(start.moment, undefined, at?.minutes === undefined ? undefined : at);
  if (end != null && at === undefined) row.note('end-invalid', 'endDate');
  // An end that is a day alone says nothing about the hour.
  else if (at?.minutes !== undefined && !durationMin) row.note('duration-invalid', 'endDate');
  if (!durationMin && duration != null) {
    durationMin = durationOf(start.moment, duration, undefined);
    if (!durationMin) row.note('duration-invalid', 'duration');
  }
  const date = { date: isoDate(day), startMin: minutes, ...(durationMin ? { durationMin } : {}) };
  return { slots: [], dates: [date], ...zoneOf(start, zone) };
}

/** Slots of several schedules, and the days that any of them excepts. */
function join(readings: readonly ScheduleReading[]): { readonly slots: WeeklySlot[]; readonly pauses: Pause[] } {
  const found = new Map(readings.flatMap(({ slots }) => slots).map((slot) => [JSON.stringify(slot), slot]));
  const slots = [...found.values()].sort((a, b) => a.day - b.day || a.startMin - b.startMin);
  return { slots, pauses: slots.length > 0 ? sortedPauses(readings.flatMap(({ excepted }) => excepted)) : [] };
}

/**
 * When an event is held: by its schedules, or on its one date. A date beside a schedule is the first of the series or of the
 * next one, and adds nothing.
 * @param schedules Values of `eventSchedule`.
 */
export function readTimes(row: FeedRow, schedules: readonly unknown[], zone: KnownZone): EventTimes {
  if (schedules.length === 0) return readSingle(row, zone);
  const readings = schedules.flatMap((schedule) => readEventSchedule(row, schedule) ?? []);
  const { slots, pauses } = join(readings);
  return { slots, ...(pauses.length > 0 ? { pauses } : {}), ...zone };
}
