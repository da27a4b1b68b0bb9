import type { Meeting } from '../../model/meeting.js';
import { updatedTime } from '../../normalise/updated-time.js';
import type { FeedRow } from '../feed-row.js';
import { deriveKey } from '../meeting-guide/derived-key.js';
import { typeReader } from '../meeting-guide/type-reader.js';
import { readRenamed } from '../renamed-fields.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import type { CalendarEvent } from './calendar-events.js';
import { durationOf } from './duration.js';
import { zoneFinder } from './event-zone.js';
import type { EventZone } from './event-zone.js';
import { isOther, seriesOf } from './event-series.js';
import type { SeriesEvent } from './event-series.js';
import type { DaySpan } from './expand-rule.js';
import { isoDate, readMoment } from './moment.js';
import type { Moment } from './moment.js';
import type { Property } from './property.js';
import { NO_SCHEDULE, readSchedule } from './schedule.js';
import type { Exception, Schedule } from './schedule.js';
import { readVenue } from './venue.js';

/** Days that a reading is told. */
export interface CalendarDays {
  readonly horizon: DaySpan | undefined;
}

/** Start and length that the repeated event has on all other dates. */
interface Usual {
  readonly minutes: number;
  readonly durationMin: number | undefined;
}

type MomentReader = (property: Property, value?: unknown) => Moment | undefined;

/** Makes the reader of the events of one file, which know of each other. */
export function meetingReader(events: readonly CalendarEvent[], days: CalendarDays, context: FeedContext): RowReader {
  const { feed, programme, vocabulary, timeZone } = context;
  const zones = zoneFinder(timeZone);
  const readTypes = typeReader(vocabulary);
  const { all, repeated, exceptions } = seriesOf(events);

  const momentReader =
    ({ event }: SeriesEvent, zone: EventZone): MomentReader =>
    (property, value = property.values[0]) =>
      readMoment(value, zones.ofTime(property, value, event.calendar), zone.timeZone);

  /** Minutes by DTEND or DURATION, reported when they cannot be; `undefined` too when the event has neither. */
  function readDuration(row: FeedRow, { of }: SeriesEvent, start: Moment, momentOf: MomentReader): number | undefined {
    const end = of('DTEND')[0] ?? of('DURATION')[0];
    if (!end) return;
    const at = end.name === 'DTEND' ? momentOf(end) : undefined;
    const durationMin = durationOf(start, end.name === 'DTEND' ? undefined : end.values[0], at);
    if (durationMin === undefined) row.note(at || end.name === 'DURATION' ? 'duration-invalid' : 'end-invalid', end.name);
    return durationMin;
  }

  function exceptionsOf(row: FeedRow, one: SeriesEvent, zone: EventZone, usual: Usual): Exception[] {
    return (exceptions.get(one.uid) ?? []).flatMap((exception) => {
      const momentOf = momentReader(exception, zone);
      const recurrence = exception.recurrence!;
      const instead = momentOf(recurrence);
      if (!instead) return [];
      const isForFuture = recurrence.params['range'] !== undefined;
      if (isForFuture) row.note('schedule-unsupported', 'RECURRENCE-ID', recurrence.line);
      const startProperty = exception.of('DTSTART')[0];
      const start = startProperty && momentOf(startProperty);
      const isHeld = !exception.isCancelled && !isForFuture && !isOther(exception, one);
      if (!isHeld || !start) return [{ day: instead.day, isForFuture }];
      const end = exception.of('DTEND')[0] ?? exception.of('DURATION')[0];
      const durationMin = end && durationOf(start, end.values[0], end.name === 'DTEND' ? momentOf(end) : undefined);
      const isUsual =
        start.day === instead.day && start.minutes === usual.minutes && (durationMin ?? usual.durationMin) === usual.durationMin;
      return isUsual ? [] : [{ day: instead.day, isForFuture, start, durationMin }];
    });
  }

  function scheduleOf(row: FeedRow, one: SeriesEvent, zone: EventZone, startProperty: Property | undefined): Schedule {
    if (one.isCancelled) {
      row.note('event-cancelled', 'STATUS');
      return NO_SCHEDULE;
    }
    const momentOf = momentReader(one, zone);
    const start = startProperty && momentOf(startProperty);
    if (start?.minutes === undefined) {
      row.note(start || !startProperty ? 'time-missing' : 'time-invalid', 'DTSTART');
      return NO_SCHEDULE;
    }
    const { minutes } = start;
    const durationMin = readDuration(row, one, start, momentOf);
    const exceptionsToIt = one.recurrence ? [] : exceptionsOf(row, one, zone, { minutes, durationMin });
    return readSchedule(row, { ...start, minutes }, durationMin, { of: one.of, momentOf, exceptions: exceptionsToIt, ...days });
  }

  function idOf(row: FeedRow, { recurrence }: SeriesEvent, meeting: Meeting): string {
    const uid = row.line('UID');
    if (!uid) row.note('slug-missing', 'UID');
    const day = recurrence && readMoment(recurrence.values[0], undefined, undefined)?.day;
    return (uid || deriveKey(meeting)) + (day === undefined ? '' : `-${isoDate(day)}`);
  }

  /** Whether an event is no meeting of its own, which is then reported. */
  function isLeftOut(row: FeedRow, one: SeriesEvent): boolean {
    const { event, isPrivate, isCancelled, recurrence, uid } = one;
    const series = recurrence && repeated.get(uid);
    if (!event.isWhole) row.note('row-unreadable', '', 'END:VEVENT');
    else if (isPrivate) row.note('row-unpublished', '', 'CLASS');
    else if (series && (isCancelled || recurrence.params['range'] !== undefined || !isOther(one, series)))
      row.note('event-merged', '', recurrence.line);
    else return false;
    return true;
  }

  return (row) => {
    const one = all[row.index]!;
    for (const { name, line, values } of one.event.properties) if (values.length === 0) row.note('line-invalid', name || 'VEVENT', line);
    if (isLeftOut(row, one)) return;
    const { attendance, ...venue } = readVenue(row, one.of);
    const ownName = row.line('SUMMARY');
    const name = ownName || venue.place?.address || '';
    if (!name && !venue.conference) {
      row.note('row-empty', '', null);
      return;
    }
    if (!ownName) row.note('name-missing', 'SUMMARY');
    const [start] = one.of('DTSTART');
    const zone = start ? zones.ofEvent(row, start, one.event.calendar) : zones.ofNone();
    const { slots, dates, pauses } = scheduleOf(row, one, zone, start);
    const categories = { types: one.of('CATEGORIES').flatMap(({ values }) => values) };
    const { types, isVenueClosed } = readRenamed(row, categories, { types: 'CATEGORIES' }, readTypes);
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      slots,
      ...zone,
      // Nobody is to be sent to what is called off.
      attendance: one.isCancelled ? 'inactive' : attendance,
      isVenueClosed,
      ...venue,
      types,
      programme,
      contributions: [],
      source: { feed, row: row.index },
    };
    if (dates.length > 0) meeting.dates = dates;
    if (pauses.length > 0) meeting.pauses = pauses;
    const notes = row.text('DESCRIPTION');
    if (notes) meeting.notes = notes;
    const updated = updatedTime(row.line('LAST-MODIFIED'));
    if (updated) meeting.updated = updated;
    meeting.id = idOf(row, one, meeting);
    return meeting;
  };
}
