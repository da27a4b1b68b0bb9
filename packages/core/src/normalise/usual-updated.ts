// The 29th of February, which not every year has, is left to a closer look.
const USUAL =
  /^(\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31))[ T]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)Z?$/;

/** The moment of the last change as an ISO 8601 UTC instant, of an SQL or ISO date-time in UTC; `undefined` when it is anything else. */
export function usualUpdated(text: string): string | undefined {
  const [, date, time] = USUAL.exec(text) ?? [];
  return date && `${date}T${time}Z`;
}
