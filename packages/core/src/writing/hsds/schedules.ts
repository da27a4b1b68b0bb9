import type { Meeting, WeeklySlot } from '../../model/meeting.js';
import { dayOfIsoDate } from '../../time/iso-date.js';
import { DAY_MS, MINUTE_MS, weekdayOfDay } from '../../time/plain-date.js';
import { zoneClock } from '../../time/zone-clock.js';
import { clockTime, endTime } from '../clock.js';
import { heldSpans } from '../held-spans.js';
import { safeDate, safeZone } from '../safe-value.js';
import { weekdayCodes } from '../weekday-code.js';
import type { HsdsSchedule } from './service.js';

const HALF_DAY_MS = DAY_MS / 2;
const HOUR_MIN = 60;

/** A schedule without what only its service knows. */
export type BareSchedule = Omit<HsdsSchedule, 'id' | 'service_id'>;

/** Minutes from UTC of a zone on a day, at noon; `undefined` where nobody says the day. */
function offsetOn(date: string | undefined, zone: string | undefined): number | undefined {
  const day = safeDate(date);
  return day && zone ? zoneClock(zone).offsetAt(dayOfIsoDate(day) * DAY_MS + HALF_DAY_MS) / MINUTE_MS : undefined;
}

/** "-05:00" */
const suffix = (offsetMin: number): string => `${offsetMin < 0 ? '-' : '+'}${clockTime(Math.abs(offsetMin))}`;

function rule(slot: WeeklySlot, offset: string): Pick<BareSchedule, 'freq' | 'byday' | 'opens_at' | 'closes_at'> {
  const { startMin, durationMin } = slot;
  return {
    freq: slot.weeks?.[0] ? 'MONTHLY' : 'WEEKLY',
    byday: weekdayCodes(slot).join(','),
    opens_at: clockTime(startMin) + offset,
    ...(durationMin ? { closes_at: endTime(startMin, durationMin) + offset } : {}),
  };
}

/**
 * When a meeting is held. HSDS has no exceptions, so a pause parts a schedule in two, each valid on its side of it.
 * @param date The day whose offset from UTC is written.
 */
export function writeSchedules({ slots, dates = [], pauses = [], timeZone }: Meeting, date: string | undefined): BareSchedule[] {
  const zone = safeZone(timeZone);
  const offsetMin = offsetOn(date, zone);
  const offset = offsetMin === undefined ? '' : suffix(offsetMin);
  const rest = { ...(offsetMin === undefined ? {} : { timezone: offsetMin / HOUR_MIN }), ...(zone ? { description: zone } : {}) };
  const recurring = slots.flatMap((slot) =>
    heldSpans(slot, pauses).map(({ from, until }) => ({
      ...rule(slot, offset),
      ...(from ? { valid_from: from } : {}),
      ...(until ? { valid_to: until } : {}),
      ...rest,
    })),
  );
  const single = dates.flatMap(({ date: day, ...times }) => {
    if (!safeDate(day)) return [];
    const slot = { ...times, day: weekdayOfDay(dayOfIsoDate(day)) };
    return [{ ...rule(slot, offset), dtstart: day, until: day, valid_from: day, valid_to: day, ...rest }];
  });
  return [...recurring, ...single];
}
