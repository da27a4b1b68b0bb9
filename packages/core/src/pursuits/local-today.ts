import { todayIn } from '../time/today-in.js';
import { DEVICE_ZONE, ZONE_PATTERN } from './pursuit-choices.js';
import type { Pursuit } from './pursuit.schema.js';

/** The device's clock: milliseconds since the epoch and an IANA name. */
export interface DeviceClock {
  readonly now: number;
  readonly timeZone: string;
}

/** A member's today, and the zone in which it is that. */
export interface LocalToday {
  readonly zone: string;
  readonly today: string;
}

/** Tells whether this engine knows a zone by that name. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || !ZONE_PATTERN.test(name)) return false;
  try {
    return todayIn(0, name) !== '';
  } catch {
    return false;
  }
}

/**
 * The calendar date that a pursuit's member lives in: of the zone that they chose, or of the device when they chose that or when this
 * engine does not know the zone.
 * @throws RangeError when `Intl` does not know the device's zone either.
 */
export function localToday({ zone }: Pick<Pursuit, 'zone'>, { now, timeZone }: DeviceClock): LocalToday {
  const chosen = zone !== DEVICE_ZONE && isZone(zone) ? zone : timeZone;
  return { zone: chosen, today: todayIn(now, chosen) };
}
