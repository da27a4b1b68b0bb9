import type { Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { deriveKey } from '../meeting-guide/derived-key.js';
import { readKey } from '../meeting-guide/requested-id.js';
import { isGiven } from '../is-given.js';
import { zoneReader } from '../meeting-guide/zone-reader.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import { readAttendance } from './attendance.js';
import { readConference } from './conference.js';
import { readExtras } from './extras.js';
import { fieldLine, fieldText } from './field-text.js';
import { formatReader } from './format-reader.js';
import type { FormatTable } from './format-table.js';
import { readPlace } from './place.js';
import { readSlots } from './weekly-slot.js';

/**
 * "example.org/main_server/807": the number is the server's, and an aggregator lists many servers. It numbers their meetings
 * anew, so that one has another id there than at its own server. A row cut down by `data_field_key` may lack either part.
 */
function requestedId(row: FeedRow, meeting: Meeting): string {
  const id = readKey(row, 'id_bigint');
  if (!id) {
    row.note('slug-missing', 'id_bigint');
    return deriveKey(meeting);
  }
  const server = row
    .line('root_server_uri')
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');
  return server ? `${server.toLowerCase()}/${id}` : id;
}

/** Servers give unpublished rows to anyone who asks with `advanced_published`; they are not meant for visitors. */
const isUnpublished = (value: unknown): boolean => isGiven(value) && !/^(?:1|true)$/.test(String(value).trim());

/** Makes a reader of single rows. It gives `undefined` for a row that is not published, or says neither what nor where. */
export function meetingReader({ feed, programme, vocabulary, timeZone }: FeedContext, table: FormatTable): RowReader {
  const readZone = zoneReader(timeZone, 'time_zone');
  const readFormats = formatReader(table, vocabulary);

  return (row) => {
    const published = row.value('published');
    if (typeof published !== 'object' && isUnpublished(published)) {
      row.note('row-unpublished', '', published);
      return;
    }
    const place = readPlace(row);
    const conference = readConference(row);
    const ownName = fieldLine(row, 'meeting_name');
    const name = ownName || place.name || '';
    if (!name && !place.address && !conference) {
      row.note('row-empty', '', null);
      return;
    }
    if (!ownName) row.note('name-missing', 'meeting_name');
    const formats = readFormats(row);
    const { isVenueClosed, types } = formats;
    const zone = readZone(row);
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      slots: readSlots(row),
      timeZoneFrom: zone.timeZoneFrom,
      attendance: readAttendance(row, { conference, place, formats }),
      isVenueClosed,
      types,
      programme,
      contributions: [],
      source: { feed, row: row.index },
    };
    if (zone.timeZone) meeting.timeZone = zone.timeZone;
    const isRemote = meeting.attendance === 'online' || meeting.attendance === 'phone';
    if (place.address || place.position || place.notes || place.regions[0] || (place.name && !isRemote)) meeting.place = place;
    if (conference) meeting.conference = conference;
    const notes = fieldText(row, 'comments');
    if (notes) meeting.notes = notes;
    const extras = readExtras(row);
    if (extras) meeting.extras = extras;
    const publisher = fieldLine(row, 'service_body_name');
    if (publisher) meeting.publisher = { name: publisher };
    meeting.id = requestedId(row, meeting);
    return meeting;
  };
}
