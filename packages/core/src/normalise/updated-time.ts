import { parseClockTime } from './clock-time.js';

// The ranges are in the pattern, which leaves 29 to 31 as the only days to look at.
const ISO =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ]*((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? +(.*?\d:\d\d)(:\d\d)?( *[ap]m)?)?$/i;

const pad = (part: string | number): string => String(part).padStart(2, '0');

const isInMonth = (date: string): boolean => {
  const noon = new Date(`${date}T12:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(date);
};

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
  const [, date, clock, seconds = ':00', offset = 'Z'] = ISO.exec(text.includes('/') ? fromUs(text) : text) ?? [];
  // Some engines carry 31 February over to March, others do not read it.
  if (!date || (date > `${date.slice(0, 8)}28` && !isInMonth(date))) return;
  if (!clock) return date;
  const instant = `${date}T${clock}${seconds}`;
  if (/z/i.test(offset)) return `${instant}Z`;
  const at = new Date(instant + offset.replace(/(\d\d):?(\d\d)$/, '$1:$2'));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace('.000', '');
}
