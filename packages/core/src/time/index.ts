export { DAY_MS, MINUTE_MS, dateOfDay, dayNumber, weekdayOfDay } from './plain-date.js';
export type { PlainDate } from './plain-date.js';
export { ASSUMED_DURATION_MIN, nextStart, occurrenceAt } from './occurrence.js';
export type { Occurrence, SlotStart } from './occurrence.js';
export { wallTime } from './wall-time.js';
export type { WallTime } from './wall-time.js';
export { isTimeZone, minuteOfWeek, offsetSegments, zoneClock } from './zone-clock.js';
export type { OffsetSegment, ZoneClock } from './zone-clock.js';
