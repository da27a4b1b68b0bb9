import type { CrisisResource } from '@handrail/core/support/crisis-resources';
import type { Formats } from '../../format/formats.js';
import type { ContactMessages } from './messages/contact-en.js';

type Hours = Exclude<CrisisResource['hours'], string>;
type Weekday = Hours['windows'][number]['day'];

/** Days in words: a run of three or more from its first to its last, others one by one. The week begins on Monday. */
const daysText = (days: readonly Weekday[], m: ContactMessages, formats: Formats): string => {
  const ordered = [...new Set(days)].sort((one, other) => ((one + 6) % 7) - ((other + 6) % 7));
  const [first = 0, last = 0] = [ordered[0], ordered.at(-1)];
  const isRun = ordered.length > 2 && ((last - first + 7) % 7) + 1 === ordered.length;
  return isRun ? m.days(formats.weekday(first), formats.weekday(last)) : formats.list(ordered.map((day) => formats.weekday(day)));
};

/** The place that a zone is named after: "Dublin". */
const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replace(/_/g, ' ');

/** Weekly hours in words, with the place whose clock counts where that is not the visitor's zone. */
export const hoursText = ({ timeZone, windows }: Hours, visitorZone: string, m: ContactMessages, formats: Formats): string => {
  const times = new Map<string, Weekday[]>();
  for (const { day, startMin, endMin } of windows) {
    const time = `${startMin} ${endMin % 1440}`;
    times.set(time, [...(times.get(time) ?? []), day]);
  }
  const texts = [...times].map(([time, days]) => {
    const [from = 0, to = 0] = time.split(' ').map(Number);
    return m.hours(daysText(days, m, formats), formats.time(from), formats.time(to));
  });
  return [...texts, ...(timeZone === visitorZone ? [] : [m.clockOf(placeOf(timeZone))])].join('; ');
};
