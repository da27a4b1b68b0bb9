/**
 * The calendar date in a zone at an instant (milliseconds since the epoch), `YYYY-MM-DD`. The zone is the person's, never a server's.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * todayIn(Date.UTC(2025, 0, 31, 1), 'America/New_York'); // '2025-01-30'
 */
export function todayIn(now: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`;
}
