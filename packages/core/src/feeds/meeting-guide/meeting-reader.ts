import type { Group, Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import type { FeedContext, RowReader } from '../row-list.js';
import { partReader } from '../part-reader.js';
import { readOnce } from '../read-once.js';
import type { Writable } from '../writable.js';
import { readAttendance } from './attendance.js';
import { readConference } from './conference.js';
import { readFeedback, readFeedbackEmails } from './feedback.js';
import { requestedId } from './requested-id.js';
import { readPlace } from './place.js';
import { readPublisher } from './publisher.js';
import { readRegions } from './regions.js';
import { typeReader } from './type-reader.js';
import { readSlots } from './weekly-slots.js';
import { zoneReader } from './zone-reader.js';

// The fields contact_1_name and so on belong to persons and are never read.
const readGroup = partReader<Group>({
  line: { name: 'group', phone: 'phone', district: 'district' },
  text: { notes: 'group_notes' },
  url: { website: 'website' },
  email: { email: 'email' },
});
const readRest = partReader<Meeting>({ text: { notes: 'notes' }, url: { url: 'url' } });

function readUpdated(row: FeedRow): string | undefined {
  const text = row.line('updated');
  const updated = row.read.updated(text);
  if (text && !updated) row.note('updated-invalid', 'updated');
  return updated;
}

/** Makes a reader of single rows. It gives `undefined` for a row that says neither what, who nor where. */
export function meetingReader({ feed, programme, vocabulary, timeZone, codeOf }: FeedContext): RowReader {
  const readZone = zoneReader(timeZone);
  const typesOf = readOnce(typeReader(vocabulary, codeOf));
  const regionsOf = readOnce(readRegions);
  const slotsOf = readOnce(readSlots);
  const contributionsOf = readOnce((row) => row.read.giving(row));
  const publisherOf = readOnce(readPublisher);
  const emailsOf = readOnce(readFeedbackEmails);

  return (row) => {
    const place = readPlace(row, regionsOf);
    const group: Writable<Group> = {};
    const hasGroup = readGroup(row, group);
    const conference = readConference(row);
    const ownName = row.line('name');
    const name = ownName || group.name || place.name || '';
    if (!name && !place.address && !conference) {
      row.note('row-empty', '', null);
      return;
    }
    if (!ownName) row.note('name-missing', 'name');
    const { types, isVenueClosed } = typesOf(row);
    const zone = readZone(row);
    const contributions = contributionsOf(row);
    const meeting: Writable<Meeting> = {
      id: '',
      name,
      slots: slotsOf(row),
      timeZoneFrom: zone.timeZoneFrom,
      attendance: readAttendance(row, place, { conference, isVenueClosed }),
      isVenueClosed,
      types,
      programme,
      contributions,
      source: { feed, row: row.index },
    };
    if (zone.timeZone) meeting.timeZone = zone.timeZone;
    // "Online" as the name of a venue is no place; notes and regions are worth keeping whatever the attendance.
    const isRemote = meeting.attendance === 'online' || meeting.attendance === 'phone';
    if (place.address || place.position || place.notes || place.regions[0] || (place.name && !isRemote)) meeting.place = place;
    if (conference) meeting.conference = conference;
    if (hasGroup) meeting.group = group;
    readRest(row, meeting);
    const publisher = publisherOf(row);
    if (publisher) meeting.publisher = publisher;
    const feedback = readFeedback(row, emailsOf(row));
    if (feedback) meeting.feedback = feedback;
    const updated = readUpdated(row);
    if (updated) meeting.updated = updated;
    meeting.id = requestedId(row, meeting);
    return meeting;
  };
}
