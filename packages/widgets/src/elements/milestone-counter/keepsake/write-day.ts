import { intervalDate } from '@handrail/core/milestones';

/** A whole day in a calendar. */
export interface RememberedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A line may have 75 octets, and goes on after a blank. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const LINE_OCTETS = 75;

const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (octets + more > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += more;
  }
  return `${text}\r\n`;
};

const escaped = (text: string): string => text.replace(/[\0-\x1f\x7f]+/g, ' ').replace(/[\\;,]/g, '\\$&');
const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * A calendar file with one whole day, in whatever zone its person is then. Core's writer is for meetings, which have hours. Nothing in
 * it tells from which page it is: others may see a calendar.
 */
export const writeDay = ({ date, title, now }: RememberedDay): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handrail//Day//EN',
    'BEGIN:VEVENT',
    `UID:${crypto.getRandomValues(new Uint32Array(4)).join('-')}@day.invalid`,
    `DTSTAMP:${digits(new Date(now).toISOString().slice(0, 10))}T${digits(new Date(now).toISOString().slice(11, 19))}Z`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    `DTEND;VALUE=DATE:${digits(intervalDate(date, { days: 1 }))}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
