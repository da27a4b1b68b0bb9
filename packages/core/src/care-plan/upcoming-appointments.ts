import { dayOfIsoDate } from '../time/iso-date.js';
import { DAY_MS, MINUTE_MS } from '../time/plain-date.js';
import { isTimeZone, zoneClock } from '../time/zone-clock.js';
import type { CareAppointment, CarePlan } from './care-plan.schema.js';

/** An appointment and its instant, in milliseconds since the epoch. */
export interface UpcomingAppointment {
  readonly appointment: CareAppointment;
  readonly start: number;
}

/**
 * The instant of an appointment, milliseconds since the epoch, by the clock of its place; as in UTC where this engine does not know
 * the zone. A time that a clock change skips moves forward; one that it repeats is the first.
 */
export function startOfAppointment({ date, startMin, timeZone }: CareAppointment): number {
  const wall = dayOfIsoDate(date) * DAY_MS + startMin * MINUTE_MS;
  return isTimeZone(timeZone) ? zoneClock(timeZone).instantAt(wall) : wall;
}

/** The appointments of a plan that start at or after an instant (milliseconds since the epoch), the next one first. */
export function upcomingAppointments({ appointments }: Pick<CarePlan, 'appointments'>, now: number): readonly UpcomingAppointment[] {
  return appointments
    .map((appointment) => ({ appointment, start: startOfAppointment(appointment) }))
    .filter(({ start }) => start >= now)
    .sort((a, b) => a.start - b.start);
}
