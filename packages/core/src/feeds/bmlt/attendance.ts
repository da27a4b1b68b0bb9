import type { Attendance, Conference, Place } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import type { RowFormats } from './format-reader.js';

/** @see https://github.com/bmlt-enabled/bmlt-server `src/app/Models/Meeting.php` */
const VENUE_TYPES: ReadonlyMap<string, Attendance> = new Map([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);

/** What servers from before version 3 mean, which have no `venue_type`: the reserved formats, or a way to join and a street. */
function impliedAttendance({ isVirtual, isHybrid }: RowFormats, canJoin: boolean, place: Place): Attendance {
  if (isHybrid) return 'hybrid';
  if (isVirtual || (canJoin && place.isApproximate)) return 'online';
  return canJoin ? 'hybrid' : 'in-person';
}

/**
 * How people attend, by `venue_type`, which an editor chose. Many rooms that opened again kept the link of their online
 * time, so a link beside "in person" is shown but not counted as a way to attend. A venue that is closed for now leaves
 * the online side, with or without its link; without any it leaves nothing.
 */
export function readAttendance(
  row: FeedRow,
  { conference, place, formats }: { readonly conference: Conference | undefined; readonly place: Place; readonly formats: RowFormats },
): Attendance {
  const canJoin = conference?.url !== undefined || conference?.phone !== undefined;
  const value = row.value('venue_type');
  const declared = VENUE_TYPES.get(typeof value === 'number' ? String(value) : row.line('venue_type'));
  if (!declared && isGiven(value)) row.note('attendance-invalid', 'venue_type');
  const attendance = declared ?? impliedAttendance(formats, canJoin, place);
  const isOnline = attendance !== 'in-person' || (formats.isVenueClosed && canJoin);
  const isOpen = attendance !== 'online' && !formats.isVenueClosed;
  if (declared && ((isOnline && !canJoin) || (isOpen && place.isApproximate) || (!isOnline && canJoin))) {
    row.note('attendance-declared', 'venue_type');
  }
  if (isOpen) return isOnline ? 'hybrid' : 'in-person';
  if (!isOnline) return 'inactive';
  return conference?.phone && !conference.url ? 'phone' : 'online';
}
