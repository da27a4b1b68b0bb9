import type { Meeting, Pause, WeeklySlot } from '@handrail/core';
import {
  ASSUMED_DURATION_MIN,
  DAY_MS,
  MINUTE_MS,
  dayOfIsoDate,
  dayNumber,
  isTimeZone,
  nextStart,
  wallTime,
  zoneClock,
} from '@handrail/core/time';
import type { Activity, ActivitySource } from './activity.js';

/** A pause up to this long is told date by date; of a longer one only the first date that is cancelled. */
const SHORT_PAUSE_DAYS = 14;

/** From when to when to look, and whose clock serves where a meeting has none. Milliseconds since the epoch. */
export interface ActivityWindow {
  readonly now: number;
  readonly until: number;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
}

interface Time {
  readonly start: number;
  readonly durationMin: number | undefined;
  readonly isCancelled: boolean;
}

/** The zone of a meeting, or the visitor's where the list names none. */
export const zoneOf = ({ timeZone }: Meeting, visitorZone: string): string =>
  timeZone !== undefined && isTimeZone(timeZone) ? timeZone : visitorZone;

const lengthOf = (durationMin: number | undefined): number => (durationMin ?? ASSUMED_DURATION_MIN) * MINUTE_MS;

/** The pause that an occurrence is in. */
const pauseAt = (start: number, zone: string, pauses: readonly Pause[]): Pause | undefined => {
  const day = dayNumber(wallTime(start, zone));
  return pauses.find(({ from, until }) => dayOfIsoDate(from) <= day && (until === undefined || dayOfIsoDate(until) >= day));
};

const isShort = ({ from, until }: Pause): boolean => until !== undefined && dayOfIsoDate(until) - dayOfIsoDate(from) <= SHORT_PAUSE_DAYS;

const timesOfSlot = (slot: WeeklySlot, { pauses = [] }: Meeting, zone: string, { now, until }: ActivityWindow): readonly Time[] => {
  const { durationMin } = slot;
  const times: Time[] = [];
  const told = new Set<Pause>();
  for (let start = nextStart(slot, zone, now - lengthOf(durationMin) + 1); start <= until; start = nextStart(slot, zone, start + 1)) {
    const pause = pauseAt(start, zone, pauses);
    if (pause && told.has(pause) && !isShort(pause)) continue;
    if (pause) told.add(pause);
    times.push({ start, durationMin, isCancelled: pause !== undefined });
  }
  return times;
};

const timesOfDates = ({ dates = [] }: Meeting, zone: string): readonly Time[] =>
  dates.map(({ date, startMin, durationMin }) => ({
    start: zoneClock(zone).instantAt(dayOfIsoDate(date) * DAY_MS + startMin * MINUTE_MS),
    durationMin,
    isCancelled: false,
  }));

/**
 * Everything that goes on now or begins until the end of a window, next start first. What is cancelled is among it, said to be
 * so: somebody may have it in their calendar.
 */
export const upcomingActivities = ({ meetings, groupOf, sessions }: ActivitySource, window: ActivityWindow): readonly Activity[] => {
  const found = new Map<string, Activity>();
  for (const meeting of meetings) {
    if (meeting.attendance === 'inactive') continue;
    const zone = zoneOf(meeting, window.timeZone);
    const group = groupOf.get(meeting.id);
    const times = [...meeting.slots.flatMap((slot) => timesOfSlot(slot, meeting, zone, window)), ...timesOfDates(meeting, zone)];
    const named = (sessions.get(meeting.id) ?? []).map(({ start, end, isCancelled }): Time => ({
      start,
      durationMin: end && (end - start) / MINUTE_MS,
      isCancelled,
    }));
    for (const { start, durationMin, isCancelled } of [...times, ...named]) {
      const key = `${meeting.id} ${start}`;
      const known = found.get(key);
      const end = start + lengthOf(durationMin);
      if (!(end > window.now && start <= window.until)) continue;
      found.set(key, {
        ...(known ?? { key, meeting, ...(group && { group }), start, end, isEndAssumed: durationMin === undefined }),
        isCancelled: isCancelled || (known?.isCancelled ?? false),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.meeting.name.localeCompare(b.meeting.name));
};
