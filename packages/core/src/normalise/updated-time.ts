import { parseClockTime } from './clock-time.js';

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]*(\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? +(.*?\d:\d\d)(:\d\d)?( *[ap]m)?)?$/i;

const pad = (part: string | number): string => String(part).padStart(2, '0');

/** "8/25/2022 11:17:07 AM" as "2022-08-25 11:17:07". */
function fromUs(text: string): string {
  const [, month = '', day = '', year = '', clock, seconds = '', half = ''] = US.exec(text) ?? [];
  const minutes = parseClockTime(`${clock}${half}`);
  if (clock && minutes === undefined) return '';
  const time = minutes === undefined ? '' : ` ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${seconds}`;
  return `${year}-${pad(month)}-${pad(day)}${time}`;
}

/**
 * The moment of the last change: SQL or ISO date-times (UTC unless they say otherwise), dates, and US order
 * ("8/25/2022 11:17:07 AM"). Gives an ISO 8601 UTC instant, or the plain date when there is no time. `undefined` when unreadable.
 */
export function updatedTime(text: string): string | undefined {
  const [, date = '', clock, seconds = ':00', offset = 'Z'] = ISO.exec(text.includes('/') ? fromUs(text) : text) ?? [];
  const noon = new Date(`${date}T12:00Z`);
  // Some engines carry 31 February over to March.
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== date) return;
  if (!clock) return date;
  const at = new Date(`${date}T${clock}${seconds}${offset.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace('.000', '');
}
