import type { Attendance, Meeting } from '../../model/meeting.js';
import type { Report } from '../finding.js';
import type { MeetingGuideRow } from './row.js';

const OPTIONS: Readonly<Record<Attendance, MeetingGuideRow['attendance_option']>> = {
  'in-person': 'in_person',
  hybrid: 'hybrid',
  online: 'online',
  phone: 'online',
  inactive: 'inactive',
};

/** A way to join that is written. */
export interface WrittenConference {
  readonly url: string | undefined;
  readonly phone: string | undefined;
}

/** What says how people attend. */
export interface WrittenAttendance {
  readonly option: MeetingGuideRow['attendance_option'];
  readonly isApproximate: boolean;
  /** Codes `ONL` and `TC`, which stand among the types. */
  readonly codes: readonly string[];
  readonly conference: WrittenConference;
}

/**
 * Says how people attend in the ways that Meeting Guide has for it. Readers do not ask `attendance_option` first: a link
 * or telephone is the online side, and an exact address of a venue that is not closed is the door. So the link that a room
 * keeps from its online time, the exact address of a meeting that is only online, and the approximate one of a hybrid meeting
 * give way to the attendance, and are reported.
 * @param given The way to join, as far as it is safe.
 */
export function writeAttendance(
  { attendance, isVenueClosed, place, conference }: Meeting,
  given: WrittenConference,
  report: Report,
): WrittenAttendance {
  const isOnline = attendance === 'online' || attendance === 'hybrid' || attendance === 'phone';
  const hasDoor = attendance === 'in-person' || attendance === 'hybrid';
  const url = isOnline && attendance !== 'phone' ? given.url : undefined;
  const phone = isOnline ? given.phone : undefined;
  if (conference?.url && conference.url !== url) report('value-not-written', 'conference_url', conference.url);
  if (conference?.phone && conference.phone !== phone) report('value-not-written', 'conference_phone', conference.phone);

  const canJoin = url !== undefined || phone !== undefined;
  const wasApproximate = place?.isApproximate ?? !hasDoor;
  const isApproximate = isVenueClosed ? wasApproximate : hasDoor ? wasApproximate && !canJoin : true;
  if (isApproximate !== wasApproximate) report('approximate-changed', 'approximate', isApproximate ? 'yes' : 'no');

  const isDoorRead = !isVenueClosed && !isApproximate;
  // With neither side to be seen, readers take the word of attendance_option, but no door of a closed venue.
  const isTakenAtWord = !isDoorRead && !canJoin && !(isVenueClosed && hasDoor) && attendance !== 'phone';
  const isKept = hasDoor === isDoorRead && isOnline === canJoin && (attendance !== 'phone' || phone) && (attendance !== 'online' || url);
  if (!isTakenAtWord && !isKept) report('attendance-changed', 'attendance_option', attendance);
  const codes = [...(isOnline ? ['ONL'] : []), ...(isVenueClosed ? ['TC'] : [])];
  return { option: OPTIONS[attendance], isApproximate, codes, conference: { url, phone } };
}
