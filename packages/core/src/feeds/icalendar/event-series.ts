import type { CalendarEvent } from './calendar-events.js';
import type { Property } from './property.js';

/** An event with the lines that it has by name, and what was said about single dates of it. */
export interface SeriesEvent {
  readonly event: CalendarEvent;
  readonly uid: string;
  readonly of: (name: string) => readonly Property[];
  /** RECURRENCE-ID: it stands for one date of the event with the same UID. */
  readonly recurrence: Property | undefined;
  readonly isCancelled: boolean;
  /** CLASS is something else than PUBLIC. */
  readonly isPrivate: boolean;
}

const textOf = (properties: readonly Property[]): string => String(properties[0]?.values[0] ?? '').trim();

const contentOf = ({ event }: SeriesEvent): string => event.properties.map(({ line }) => line).join('\n');

/** What makes an event on one date another meeting, and not the same at another hour. */
const PLACE_AND_NAME = ['SUMMARY', 'LOCATION', 'URL', 'CONFERENCE', 'X-GOOGLE-CONFERENCE'];

function seriesEvent(event: CalendarEvent): SeriesEvent {
  const of = (name: string): Property[] => event.properties.filter((property) => property.name === name);
  return {
    event,
    of,
    uid: textOf(of('UID')),
    recurrence: of('RECURRENCE-ID')[0],
    isCancelled: event.calendar.isCancelled || /^cancel/i.test(textOf(of('STATUS'))),
    isPrivate: /^(?:private|confidential)$/i.test(textOf(of('CLASS'))),
  };
}

/** Tells whether an event on one date says another name or place than the repeated one. */
export const isOther = (exception: SeriesEvent, repeated: SeriesEvent): boolean =>
  PLACE_AND_NAME.some((name) => {
    const own = textOf(exception.of(name));
    return own !== '' && own !== textOf(repeated.of(name));
  });

/** The events of a file, with those for single dates by the UID of the repeated ones that can be shown. */
export function seriesOf(events: readonly CalendarEvent[]) {
  const all = events.map(seriesEvent);
  const repeated = new Map<string, SeriesEvent>();
  const exceptions = new Map<string, SeriesEvent[]>();
  const isShown = ({ event, isPrivate }: SeriesEvent): boolean => event.isWhole && !isPrivate;
  for (const one of all) {
    if (!one.uid || one.recurrence || !isShown(one)) continue;
    const known = repeated.get(one.uid);
    // Of several with one UID the same stands for them in any order of events.
    if (!known || contentOf(one) < contentOf(known)) repeated.set(one.uid, one);
  }
  for (const one of all) {
    if (!one.recurrence || !isShown(one) || !repeated.has(one.uid)) continue;
    const known = exceptions.get(one.uid);
    if (known) known.push(one);
    else exceptions.set(one.uid, [one]);
  }
  return { all, repeated, exceptions };
}
