import { DAY_MS, dateOfDay, dayNumber, offsetSegments, weekdayOfDay } from '../time/index.js';
import { localDateTime, utcOffset, weekdayName } from './date-time.js';

/** A change of offset. */
interface Change {
  /** Wall time before the change, as RFC 5545 wants it in DTSTART. */
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/** Years to look ahead: long enough to tell a rule from chance, and as far as dates are listed without one. */
const YEARS = 10;

/** Which of its weekday in the month a day is: 1 to 4 from the start, -1 for the last, or 5 for none of these. */
function ordinalsOf(wall: number): readonly number[] {
  const number = Math.floor(wall / DAY_MS);
  const { month, day } = dateOfDay(number);
  const ordinal = Math.ceil(day / 7);
  return dateOfDay(number + 7).month === month ? [ordinal] : [-1, ordinal];
}

/** The yearly rule that all changes follow, for example `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`. */
function yearlyRule(changes: readonly Change[]): string | undefined {
  if (changes.length < YEARS) return undefined;
  const shapes = changes.map(({ wall }) => {
    const number = Math.floor(wall / DAY_MS);
    return { ...dateOfDay(number), weekday: weekdayOfDay(number), time: wall - number * DAY_MS };
  });
  const first = shapes[0]!;
  const isRegular = shapes.every(
    (shape, i) =>
      shape.year === first.year + i && shape.month === first.month && shape.weekday === first.weekday && shape.time === first.time,
  );
  const ordinal = [-1, 1, 2, 3, 4].find((wanted) => changes.every(({ wall }) => ordinalsOf(wall).includes(wanted)));
  if (!isRegular || ordinal === undefined) return undefined;
  return `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${ordinal}${weekdayName(first.weekday)}`;
}

function observance(changes: readonly Change[]): string[] {
  const { wall, before, after } = changes[0]!;
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  const rule = yearlyRule(changes);
  // A line for each date: some programs read only the first date of a line (ical.js 2.2).
  const dates = changes.slice(1).map((change) => `RDATE:${localDateTime(change.wall)}`);
  return [
    `BEGIN:${name}`,
    `DTSTART:${localDateTime(wall)}`,
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    ...(rule ? [`RRULE:${rule}`] : dates),
    `END:${name}`,
  ];
}

/**
 * Content lines of the VTIMEZONE of an IANA zone, good from `now` (milliseconds since the epoch) on.
 * Changes that follow a yearly rule are written as that rule, without end; others as dates for ten years.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function writeTimeZone(timeZone: string, now: number): string[] {
  const { year } = dateOfDay(Math.floor(now / DAY_MS));
  const from = dayNumber({ year: year - 1, month: 1, day: 1 }) * DAY_MS;
  const to = dayNumber({ year: year + YEARS, month: 1, day: 1 }) * DAY_MS;
  const segments = offsetSegments(timeZone, from, to);
  const groups = new Map<string, Change[]>();
  segments.forEach(({ from: instant, offset: after }, i) => {
    // Before its first change the zone has an offset too; it changes from itself.
    const before = segments[Math.max(0, i - 1)]!.offset;
    const change = { wall: instant + before, before, after };
    const key = `${before} ${after}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...[...groups.values()].flatMap(observance), 'END:VTIMEZONE'];
}
