import type { Attendance, Conference, Contribution, Group, Meeting, Place, Publisher } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import { dialString } from '../../normalise/dial-string.js';
import { updatedTime } from '../../normalise/updated-time.js';
import type { FeedRow } from '../feed-row.js';
import { requestedId } from '../meeting-guide/requested-id.js';
import { zoneReader } from '../meeting-guide/zone-reader.js';
import { partReader } from '../part-reader.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import { readPart, readParts } from './part-of.js';
import { readDates, readPauses, readSlots } from './schedule.js';

const ATTENDANCES: readonly Attendance[] = ['in-person', 'online', 'hybrid', 'phone', 'inactive'];
const SERVICES: readonly Contribution['service'][] = ['venmo', 'square', 'paypal', 'homegroup-online'];

const readPlaceTexts = partReader<Place>({ line: { name: 'name', address: 'address', city: 'city' }, text: { notes: 'notes' } });
const readConferenceTexts = partReader<Conference>({
  line: { provider: 'provider' },
  text: { urlNotes: 'urlNotes', phoneNotes: 'phoneNotes' },
});
const readGroup = partReader<Group>({
  line: { name: 'name', phone: 'phone', district: 'district' },
  text: { notes: 'notes' },
  url: { website: 'website' },
  email: { email: 'email' },
});
const readPublisherTexts = partReader<Publisher>({
  line: { name: 'name', phone: 'phone', location: 'location' },
  url: { url: 'url' },
  email: { email: 'email' },
});
const readRest = partReader<Meeting>({ text: { notes: 'notes' }, url: { url: 'url' } });

function readPlace(part: FeedRow): Place {
  const place: Writable<Place> = { isApproximate: part.value('isApproximate') === true, regions: part.lines('regions', '>') };
  readPlaceTexts(part, place);
  const found = readPart(part, 'position', (position) => readPosition(position.value('latitude'), position.value('longitude')));
  if (typeof found === 'string') part.note(found, 'position');
  else if (found) place.position = found.position;
  return place;
}

function readConference(part: FeedRow): Conference | undefined {
  const conference: Writable<Conference> = {};
  const hasTexts = readConferenceTexts(part, conference);
  const link = part.link('url');
  if (link?.host) conference.url = link.url;
  else if (link) part.note('url-invalid', 'url');
  const text = part.line('phone');
  const phone = dialString(text);
  if (phone) conference.phone = phone;
  else if (text) part.note('phone-invalid', 'phone');
  return hasTexts || conference.url || conference.phone ? conference : undefined;
}

function readContributions(row: FeedRow): Contribution[] {
  return readParts(row, 'contributions', (part) => {
    const service = SERVICES.find((name) => name === part.value('service'));
    const [handle, link] = [part.line('handle'), part.link('url')];
    if (service && handle && link?.host) return { service, handle, url: link.url };
    part.note('contribution-invalid', 'service');
    return undefined;
  });
}

function readExtras(row: FeedRow): Readonly<Record<string, string>> | undefined {
  const found = readPart(row, 'extras', (part) =>
    Object.keys(part.fields).flatMap((field) => (part.text(field) ? [[field, part.text(field)] as const] : [])),
  );
  return found?.length ? Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}

function readFeedback(part: FeedRow): Meeting['feedback'] {
  const emails = part.lines('emails', /[,;\s]+/).flatMap((text) => part.checkedEmail(text, 'emails') ?? []);
  const url = part.url('url');
  return url ? { url, emails } : emails[0] ? { emails } : undefined;
}

function readWhole<T extends object>(
  part: FeedRow,
  read: (part: FeedRow, whole: Writable<T>) => boolean,
  whole: Writable<T>,
): T | undefined {
  return read(part, whole) ? whole : undefined;
}

/** `inactive` when it cannot be read: nobody is sent to a door or a call that may not be there. */
function readAttendance(row: FeedRow): Attendance {
  const attendance = ATTENDANCES.find((name) => name === row.value('attendance'));
  if (!attendance) row.note('attendance-invalid', 'attendance');
  return attendance ?? 'inactive';
}

function readUpdated(row: FeedRow): string | undefined {
  const text = row.line('updated');
  const updated = updatedTime(text);
  if (text && !updated) row.note('updated-invalid', 'updated');
  return updated;
}

/** What a meeting may leave out. */
function readOptional(row: FeedRow): Partial<Meeting> {
  const [dates, pauses] = [readDates(row), readPauses(row)];
  const place = readPart(row, 'place', readPlace);
  const conference = readPart(row, 'conference', readConference);
  const group = readPart(row, 'group', (part) => readWhole<Group>(part, readGroup, {}));
  const publisher = readPart(row, 'publisher', (part) => readWhole<Publisher>(part, readPublisherTexts, { name: '' }));
  const [extras, feedback, updated] = [readExtras(row), readPart(row, 'feedback', readFeedback), readUpdated(row)];
  return {
    ...(dates[0] && { dates }),
    ...(pauses[0] && { pauses }),
    ...(place && { place }),
    ...(conference && { conference }),
    ...(group && { group }),
    ...(extras && { extras }),
    ...(publisher?.name && { publisher }),
    ...(feedback && { feedback }),
    ...(updated && { updated }),
  };
}

/** Makes a reader of single meetings in Handrail's own form. */
export function handrailReader({ feed, programme, timeZone }: FeedContext): RowReader {
  const readZone = zoneReader(timeZone, 'timeZone');
  return (row) => {
    const zone = readZone(row);
    const meeting: Writable<Meeting> = {
      id: '',
      name: row.line('name'),
      slots: readSlots(row),
      ...zone,
      // What a setting said when the file was written is still a setting.
      timeZoneFrom: zone.timeZoneFrom === 'row' && row.value('timeZoneFrom') === 'setting' ? 'setting' : zone.timeZoneFrom,
      attendance: readAttendance(row),
      isVenueClosed: row.value('isVenueClosed') === true,
      types: [...new Set(row.lines('types', ','))],
      programme: row.line('programme') || programme,
      contributions: readContributions(row),
      source: { feed, row: row.index },
      ...readOptional(row),
    };
    readRest(row, meeting);
    if (!meeting.name && !meeting.place?.address && !meeting.conference) {
      row.note('row-empty', '', null);
      return;
    }
    meeting.id = row.line('id') || requestedId(row, meeting);
    return meeting;
  };
}
