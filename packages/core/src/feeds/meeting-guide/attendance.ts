import type { Attendance, Conference, Place } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** Attendance by its two sides: `isOpen` for a door, `online` for a way to join. */
const combine = (isOpen: boolean, online: '' | 'online' | 'phone'): Attendance =>
  isOpen ? (online ? 'hybrid' : 'in-person') : online || 'inactive';

/**
 * How people attend, by what they can use: a link or telephone to join, and a door (an open venue with an exact address).
 *
 * When there is neither, the feed's own `attendance_option` is asked. Groups keep their link back against intruders, and
 * some their address; such a meeting is alive, and calling it inactive would send a newcomer away. The claim can add the
 * side whose link or address is missing, but never opens a venue that is marked as temporarily closed.
 */
export function readAttendance(
  row: FeedRow,
  place: Place,
  { conference, isVenueClosed }: { readonly conference: Conference | undefined; readonly isVenueClosed: boolean },
): Attendance {
  const attendance = combine(!isVenueClosed && !place.isApproximate, conference?.url ? 'online' : conference?.phone ? 'phone' : '');
  const declared = row.value('attendance_option');
  if (attendance !== 'inactive' || typeof declared !== 'string') return attendance;
  const claimed = combine(!isVenueClosed && /person|hybrid/i.test(declared), /online|hybrid/i.test(declared) ? 'online' : '');
  if (claimed !== attendance) row.note('attendance-declared', 'attendance_option');
  return claimed;
}
