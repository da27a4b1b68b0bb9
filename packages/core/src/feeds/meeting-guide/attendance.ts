import type { Attendance, Conference, Place } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

function computeAttendance(isOpen: boolean, conference: Conference | undefined): Attendance {
  if (conference?.url || conference?.phone) return isOpen ? 'hybrid' : conference.url ? 'online' : 'phone';
  return isOpen ? 'in-person' : 'inactive';
}

/**
 * How people attend, by what they can use: a link or telephone to join, and a door (an open venue with an exact address).
 *
 * When there is neither, the feed's own `attendance_option` is asked. Groups keep their link back against intruders, and
 * some their address; such a meeting is alive, and calling it inactive would send a newcomer away. The claim can add the
 * side whose link or address is missing, but never opens a venue that is marked as temporarily closed.
 */
export function readAttendance(row: FeedRow, place: Place, options: { conference: Conference | undefined; isVenueClosed: boolean }): Attendance {
  const { conference, isVenueClosed } = options;
  const attendance = computeAttendance(!isVenueClosed && !place.isApproximate, conference);
  if (attendance !== 'inactive') return attendance;
  const declared = row.value('attendance_option');
  const text = typeof declared === 'string' ? declared.trim().toLowerCase().replace(/[ _]/g, '-') : '';
  const isOnline = text === 'online' || text === 'hybrid';
  const isInPerson = !isVenueClosed && (text === 'in-person' || text === 'hybrid');
  if (!isOnline && !isInPerson) return attendance;
  row.note('attendance-declared', 'attendance_option');
  return isOnline ? (isInPerson ? 'hybrid' : 'online') : 'in-person';
}
