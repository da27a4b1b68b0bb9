import type { Attendance, Conference, Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { deriveKey } from '../meeting-guide/derived-key.js';
import { readKey } from '../meeting-guide/requested-id.js';
import { typeReader } from '../meeting-guide/type-reader.js';
import { zoneReader } from '../meeting-guide/zone-reader.js';
import { readRenamed } from '../renamed-fields.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import { readConference } from './conference.js';
import { readTimes } from './weekly-slots.js';

const KEYS = ['slug', 'id', 'meetingId'];

/** The rows are online meetings, also those that are held by mail or keep their link back. */
function attendanceOf(row: FeedRow, conference: Conference | undefined): Attendance {
  if (!conference?.url && !conference?.phone) row.note('attendance-declared', 'url');
  return conference?.phone && !conference.url ? 'phone' : 'online';
}

/**
 * Makes a reader of single rows. It gives `undefined` for a row that says neither what nor how to join. `email` and the
 * contacts are those of persons, and `notesComment` and the like are for editors: they are never read.
 */
export function meetingReader({ feed, programme, vocabulary, timeZone }: FeedContext): RowReader {
  const readZone = zoneReader(timeZone);
  const readTypes = typeReader(vocabulary);

  /** Types are names in a list or between commas, and most rows name their language there as well. */
  function typesOf(row: FeedRow): string[] {
    const spoken = { types: row.value('languages') };
    const languages = readRenamed(row, spoken, { types: 'languages' }, readTypes);
    return [...new Set([...readTypes(row).types, ...languages.types])];
  }

  return (row) => {
    const name = row.line('name');
    const conference = readConference(row);
    if (!name && !conference) {
      row.note('row-empty', '', null);
      return;
    }
    if (!name) row.note('name-missing', 'name');
    const zone = readZone(row);
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      slots: readTimes(row),
      timeZoneFrom: zone.timeZoneFrom,
      attendance: attendanceOf(row, conference),
      isVenueClosed: false,
      types: typesOf(row),
      programme,
      contributions: [],
      source: { feed, row: row.index },
    };
    if (zone.timeZone) meeting.timeZone = zone.timeZone;
    // Where the group is at home; nobody is sent there.
    const address = row.line('physicalLocation');
    if (address) meeting.place = { address, isApproximate: true, regions: [] };
    if (conference) meeting.conference = conference;
    const notes = row.text('notes');
    if (notes) meeting.notes = notes;
    const formats = row.lines('formats', ',').join(', ');
    if (formats) meeting.extras = { formats };
    const key = KEYS.map((field) => readKey(row, field)).find(Boolean);
    if (!key) row.note('slug-missing', 'slug');
    meeting.id = key ?? deriveKey(meeting);
    return meeting;
  };
}
