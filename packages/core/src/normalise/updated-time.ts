const pad = (part: string | number): string => String(part).padStart(2, '0');

const isDate = (year: number, month: number, day: number): boolean =>
  month > 0 && month < 13 && day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]*(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? +(\d{1,2}):(\d\d)(?::(\d\d))? *([ap]m)?)?$/i;

function fromParts(date: string, clock: readonly [string, string, string], offset: string | undefined): string | undefined {
  const [hour, minute, second] = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return;
  const instant = `${date}T${pad(hour)}:${minute}:${second}`;
  if (!offset || /z/i.test(offset)) return `${instant}Z`;
  const at = Date.parse(instant + offset.replace(/(\d\d):?(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function fromUs(text: string): string | undefined {
  const [, month = '', day = '', year = '', hour, minute = '00', second = '00', half] = US.exec(text) ?? [];
  if (!isDate(Number(year), Number(month), Number(day))) return;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!hour) return date;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  return fromParts(date, [String(hours), minute, second], undefined);
}

/**
 * The moment of the last change: SQL or ISO date-times (UTC unless they say otherwise), dates, and US order
 * ("8/25/2022 11:17:07 AM"). Gives an ISO 8601 UTC instant, or the plain date when there is no time. `undefined` when unreadable.
 */
export function updatedTime(text: string): string | undefined {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', offset] = ISO.exec(text) ?? [];
  if (!year) return fromUs(text);
  if (!isDate(Number(year), Number(month), Number(day))) return;
  const date = `${year}-${month}-${day}`;
  return hour ? fromParts(date, [hour, minute, second], offset) : date;
}
