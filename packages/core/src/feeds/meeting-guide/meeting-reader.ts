import type { Meeting } from '../../model/meeting.js';
import { updatedTime } from '../../normalise/updated-time.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FeedRow } from '../feed-row.js';
import { readAttendance } from './attendance.js';
import { readConference } from './conference.js';
import { readContributions } from './contributions.js';
import { readGroup } from './group.js';
import { deriveKey, readKey } from './identity.js';
import { readPlace } from './place.js';
import { readFeedback, readPublisher } from './publisher.js';
import { typeReader } from './type-reader.js';
import { readSlots } from './weekly-slots.js';
import type { Writable } from './writable.js';
import { zoneReader } from './zone-reader.js';

/** What holds for all rows of a feed. */
export interface MeetingContext {
  readonly feed: string;
  readonly programme: string;
  readonly vocabulary: Vocabulary;
  /** Checked. */
  readonly timeZone: string | undefined;
}

function readUpdated(row: FeedRow): string | undefined {
  const text = row.line('updated');
  const updated = updatedTime(text);
  if (text && !updated) row.note('updated-invalid', 'updated');
  return updated;
}

/** Makes a reader of single rows. It gives `undefined` for a row that says neither what, who nor where. */
export function meetingReader({ feed, programme, vocabulary, timeZone }: MeetingContext): (row: FeedRow) => Meeting | undefined {
  const readZone = zoneReader(timeZone);
  const readTypes = typeReader(vocabulary);

  return (row) => {
    const place = readPlace(row);
    const group = readGroup(row);
    const conference = readConference(row);
    const ownName = row.line('name');
    const name = ownName || group?.name || place.name || '';
    if (!name && !place.address && !conference) {
      row.note('row-empty', '');
      return;
    }
    if (!ownName) row.note('name-missing', 'name');
    const { types, isVenueClosed } = readTypes(row);
    const attendance = readAttendance(row, place, { conference, isVenueClosed });
    const meeting: Writable<Meeting> = {
      id: readKey(row),
      name,
      slots: readSlots(row),
      ...readZone(row),
      attendance,
      isVenueClosed,
      types,
      programme,
      contributions: readContributions(row),
      source: { feed, row: row.index },
    };
    const isRemote = attendance === 'online' || attendance === 'phone';
    if (place.address || place.position || place.notes || place.regions.length > 0 || (place.name && !isRemote)) meeting.place = place;
    if (conference) meeting.conference = conference;
    if (group) meeting.group = group;
    const notes = row.text('notes');
    if (notes) meeting.notes = notes;
    const publisher = readPublisher(row);
    if (publisher) meeting.publisher = publisher;
    const url = row.link('url')?.url;
    if (url) meeting.url = url;
    const feedback = readFeedback(row);
    if (feedback) meeting.feedback = feedback;
    const updated = readUpdated(row);
    if (updated) meeting.updated = updated;
    if (row.value('slug') == null || !meeting.id || row.value('slug') === '') row.note('slug-missing', 'slug');
    if (!meeting.id) meeting.id = deriveKey(meeting);
    return meeting;
  };
}
