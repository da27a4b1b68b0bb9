import type { Meeting } from '../../model/meeting.js';
import { updatedTime } from '../../normalise/updated-time.js';
import type { FeedRow } from '../feed-row.js';
import { deriveKey } from '../meeting-guide/derived-key.js';
import { zoneReader } from '../meeting-guide/zone-reader.js';
import { ownValue } from '../own-value.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import { serviceLink } from '../service-link.js';
import type { Writable } from '../writable.js';
import { readLocation } from './event-location.js';
import { readTimes } from './event-times.js';
import type { LinkedData } from './linked-data.js';
import { listOf, scalarOf, termOf } from './nodes.js';
import type { EventNode } from './nodes.js';
import { readOrganizer } from './organizer.js';

/** Fields of an event that hold one text or number. Others are looked at one by one, and those of persons never. */
const SCALARS = [
  '@id',
  'identifier',
  'name',
  'description',
  'url',
  'startDate',
  'endDate',
  'duration',
  'eventStatus',
  'eventAttendanceMode',
  'dateModified',
];
const OFF = /^Event(?:Cancelled|Postponed)$/;
const KEYS = ['identifier', '@id', 'url'];

/** The fields of an event as a row of a feed has them, with the zone of its schedules. */
export function rowOf({ node }: EventNode): object {
  const fields = SCALARS.map((key) => [key, scalarOf(ownValue(node, key))]).filter(([, value]) => value != null);
  const zones = listOf(ownValue(node, 'eventSchedule')).map((schedule) => scalarOf(ownValue(schedule, 'scheduleTimezone')));
  const zone = zones.find((each) => each != null);
  return Object.fromEntries(zone === undefined ? fields : [...fields, ['scheduleTimezone', zone]]);
}

/** Makes the reader of the events of one feed, which may lie in one another. What follows them are broken scripts. */
export function meetingReader({ events, byId }: LinkedData, { feed, programme, timeZone }: FeedContext): RowReader {
  const readZone = zoneReader(timeZone, 'scheduleTimezone');
  const holders = new Set(events.map(({ parent }) => parent));

  /** Values of a property, of the event itself or the one that holds it; a node that is only named is looked up. */
  function valuesOf({ node, parent }: EventNode, key: string): readonly unknown[] {
    const values = listOf(ownValue(node, key)).map((value) => {
      const id = ownValue(value, '@id');
      return typeof id === 'string' && !Object.hasOwn(Object(value), 'name') ? (byId.get(id) ?? value) : value;
    });
    return values.length > 0 || !parent ? values : valuesOf(parent, key);
  }

  function nameOf(row: FeedRow, event: EventNode): string {
    const name = row.line('name');
    if (name) return name;
    row.note('name-missing', 'name');
    const [value] = valuesOf(event, 'name').map(scalarOf);
    return typeof value === 'string' ? row.plain(value, 'name').replace(/\n+/g, ' ') : '';
  }

  function idOf(row: FeedRow, meeting: Meeting): string {
    for (const key of KEYS) {
      const value = row.value(key);
      const id = typeof value === 'string' || typeof value === 'number' ? row.plain(String(value), key).replace(/\n+/g, ' ') : '';
      // A blank node has another name each time.
      if (id && !id.startsWith('_:')) return id;
    }
    row.note('slug-missing', 'identifier');
    return deriveKey(meeting);
  }

  return (row) => {
    const event = events[row.index];
    if (!event) {
      row.note('script-invalid', '', row.value('script'));
      return;
    }
    const schedules = listOf(ownValue(event.node, 'eventSchedule'));
    if (holders.has(event) && schedules.length === 0 && row.value('startDate') === undefined) {
      row.note('event-merged', '', row.value('name') ?? null);
      return;
    }
    const status = termOf(row.value('eventStatus'));
    const isOff = OFF.test(status);
    const { attendance, ...location } = readLocation(row, valuesOf(event, 'location'), status);
    const group = readOrganizer(row, valuesOf(event, 'organizer'));
    const name = nameOf(row, event) || group?.name || location.place?.name || '';
    if (!name && !location.place?.address && !location.conference) {
      row.note('row-empty', '', null);
      return;
    }
    const zone = readZone(row);
    if (isOff) row.note('event-cancelled', 'eventStatus');
    const times = isOff ? { slots: [], ...zone } : readTimes(row, schedules, zone);
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      ...times,
      // Nobody is to be sent to what is called off.
      attendance: isOff ? 'inactive' : attendance,
      isVenueClosed: status === 'EventMovedOnline' && location.place !== undefined,
      ...location,
      types: [],
      programme,
      contributions: [],
      source: { feed, row: row.index },
    };
    if (group) meeting.group = group;
    const notes = row.text('description');
    if (notes) meeting.notes = notes;
    const page = row.url('url');
    if (page && !serviceLink(page)) meeting.url = page;
    const updated = updatedTime(row.line('dateModified'));
    if (updated) meeting.updated = updated;
    meeting.id = idOf(row, meeting);
    return meeting;
  };
}
