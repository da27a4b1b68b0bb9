import { isGiven } from '../is-given.js';

/**
 * A row of BMLT's Meeting Guide output with what it leaves unsaid. Meeting Guide tells a door from an area by the commas
 * of the address and has no other sign of it, but BMLT writes a street or none: "1 Main St, Albany, NY" is a door. And it
 * gives no coordinates exactly where the meeting is held online, also under the address of a room that it once had.
 * What is no row is given back as it is.
 */
export function meetingGuideRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  // `as`: any object can be asked for a property, and a missing one is `undefined`.
  const { address, coordinates, conference_url: link, conference_phone: phone, types } = row as Record<string, unknown>;
  const isMarked = Array.isArray(types) && types.includes('ONL');
  const isOnline = !isGiven(coordinates) && (isMarked || isGiven(link) || isGiven(phone));
  const isDoor = isGiven(address) && !isOnline;
  // A newer server may say these itself, and then it knows better.
  return { approximate: isDoor ? 'no' : 'yes', attendance_option: isOnline ? 'online' : 'in_person', ...row };
}
