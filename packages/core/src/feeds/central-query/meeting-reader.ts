import type { Attendance, Conference, Group, Meeting } from '../../model/meeting.js';
import { updatedTime } from '../../normalise/updated-time.js';
import type { FeedRow } from '../feed-row.js';
import { readConference } from '../meeting-guide/conference.js';
import { deriveKey } from '../meeting-guide/derived-key.js';
import { readKey } from '../meeting-guide/requested-id.js';
import { typeReader } from '../meeting-guide/type-reader.js';
import { zoneReader } from '../meeting-guide/zone-reader.js';
import { partReader } from '../part-reader.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import { plainValue } from './extended-json.js';
import { languageCodes } from './language-codes.js';
import { readSlots } from './weekly-slot.js';

const readGroup = partReader<Group>({
  text: { notes: 'groupNotes' },
  url: { website: 'groupWebsite' },
  email: { email: 'groupEmail' },
});

/** The documents are online meetings, also those whose link the group keeps back, or that are held by mail or chat. */
function attendanceOf(row: FeedRow, conference: Conference | undefined): Attendance {
  if (!conference?.url && !conference?.phone) row.note('attendance-declared', 'conference_url');
  return conference?.phone && !conference.url ? 'phone' : 'online';
}

function readUpdated(row: FeedRow): string | undefined {
  const value = plainValue(row.value('updatedAt'));
  if (value == null || value === '') return;
  const at = typeof value === 'number' ? new Date(value) : undefined;
  const text = at && !Number.isNaN(at.getTime()) ? at.toISOString() : typeof value === 'string' ? value.trim() : '';
  const updated = updatedTime(text);
  if (!updated) row.note('updated-invalid', 'updatedAt');
  return updated;
}

function requestedId(row: FeedRow, meeting: Meeting): string {
  const slug = readKey(row, 'slug');
  if (slug) return slug;
  row.note('slug-missing', 'slug');
  const id = plainValue(row.value('_id'));
  return (typeof id === 'string' && row.plain(id, '_id')) || deriveKey(meeting);
}

/** Makes a reader of single documents. It gives `undefined` for one that is archived, or says neither what nor how to join. */
export function meetingReader({ feed, programme, vocabulary, timeZone }: FeedContext): RowReader {
  const readZone = zoneReader(timeZone);
  const readTypes = typeReader(vocabulary);
  const languageCode = languageCodes(vocabulary);

  function readLanguages(row: FeedRow): string[] {
    return row.lines('languages', ',').flatMap((language) => {
      const code = languageCode(language);
      if (!code || !Object.hasOwn(vocabulary, code)) row.note('type-unknown', 'languages', language);
      return code ?? language;
    });
  }

  return (row) => {
    if (row.value('archived') === true) {
      row.note('row-unpublished', '', 'archived');
      return;
    }
    const name = row.line('name');
    const conference = readConference(row);
    if (!name && !conference) {
      row.note('row-empty', '', null);
      return;
    }
    if (!name) row.note('name-missing', 'name');
    const { types } = readTypes(row);
    const zone = readZone(row);
    const group: Writable<Group> = {};
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      slots: readSlots(row),
      timeZoneFrom: zone.timeZoneFrom,
      attendance: attendanceOf(row, conference),
      isVenueClosed: false,
      types: [...new Set([...types, ...readLanguages(row)])],
      programme,
      contributions: [],
      source: { feed, row: row.index },
    };
    if (zone.timeZone) meeting.timeZone = zone.timeZone;
    if (conference) meeting.conference = conference;
    if (readGroup(row, group)) meeting.group = group;
    const notes = row.text('notes');
    if (notes) meeting.notes = notes;
    const updated = readUpdated(row);
    if (updated) meeting.updated = updated;
    meeting.id = requestedId(row, meeting);
    return meeting;
  };
}
