import ICAL from 'ical.js';

/** A content line of an event. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  /** The whole line, unfolded. */
  readonly line: string;
  /** By names in lower case. */
  readonly params: Readonly<Record<string, unknown>>;
  /** As jCal has them; empty when the line cannot be read. @see https://www.rfc-editor.org/rfc/rfc7265 */
  readonly values: readonly unknown[];
}

// ORGANIZER, ATTENDEE, CONTACT and all else are not looked at: they belong to persons, or say nothing about a meeting.
const WANTED = new Set(
  (
    'UID SUMMARY DESCRIPTION LOCATION GEO URL CONFERENCE X-GOOGLE-CONFERENCE CATEGORIES STATUS CLASS LAST-MODIFIED ' +
    'DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID'
  ).split(' '),
);

/** Reads a content line: `undefined` for a property that no meeting needs, no values when the line is broken. */
export function readProperty(line: string): Property | undefined {
  const name = /^[\w-]+(?=[;:])/.exec(line)?.[0].toUpperCase() ?? '';
  if (name && !WANTED.has(name)) return;
  const broken = { name, line, params: {}, values: [] };
  if (!name) return broken;
  try {
    // `as`: a line that is read is a list of name, parameters, type and values.
    const [, params, , ...values] = ICAL.parse.property(line, ICAL.design.icalendar) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    return { name, line, params, values };
  } catch {
    return broken;
  }
}
