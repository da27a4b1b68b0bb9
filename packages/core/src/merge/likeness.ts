import type { Meeting, WeeklySlot } from '../model/meeting.js';

const fold = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that say nothing about which meeting it is. */
const COMMON = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'at', 'group', 'meeting', 'grupo', 'el', 'la', 'de']);

/** Works out once what is compared many times: a list of 10,000 meetings has millions of pairs that start together. */
const once = <T>(read: (meeting: Meeting) => T): ((meeting: Meeting) => T) => {
  const known = new WeakMap<Meeting, { readonly value: T }>();
  return (meeting) => {
    let found = known.get(meeting);
    if (!found) known.set(meeting, (found = { value: read(meeting) }));
    return found.value;
  };
};

const wordsOf = once(
  ({ name }) =>
    new Set(
      fold(name)
        .split(' ')
        .filter((word) => word && !COMMON.has(word)),
    ),
);

/** Whether two names share at least half of the words of the shorter one that tell meetings apart. */
export function haveSimilarNames(a: Meeting, b: Meeting): boolean {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>]; // Two sets.
  if (fewer.size === 0) return fold(a.name) === fold(b.name);
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared * 2 >= fewer.size && (fewer.size > 1 || shared === 1);
}

/** What identifies an online room: host and path of the link, or the digits of the telephone; `''` without either. */
export const roomKey = once(({ conference }) => {
  if (conference?.url) return conference.url.replace(/^https?:\/\/(?:www\.|us\d\dweb\.)?/, '').replace(/[?#].*|\/$/g, '');
  return (conference?.phone ?? '').replace(/\D/g, '');
});

/** What identifies a door: its address, as people write it; `''` when only an area is known. */
export const doorKey = once(({ place }) => (place && !place.isApproximate ? fold(place.address) : ''));

const KM_PER_DEGREE = 111.2;
const SAME_DOOR_KM = 0.06;

/** Whether two meetings have the same address, or positions less than 60 metres apart. */
export function haveSameDoor(a: Meeting, b: Meeting): boolean {
  const door = doorKey(a);
  if (door && door === doorKey(b)) return true;
  const [p, q] = [a, b].map(({ place }) => (place?.isApproximate ? undefined : place?.position));
  if (!p || !q) return false;
  const north = (p.latitude - q.latitude) * KM_PER_DEGREE;
  const east = (p.longitude - q.longitude) * KM_PER_DEGREE * Math.cos((p.latitude * Math.PI) / 180);
  return Math.hypot(north, east) < SAME_DOOR_KM;
}

/** As long as `SAME_DOOR_KM`, and a little more. */
const BAND_DEGREES = 0.0006;

/** Marks of where a meeting is: those that have the same room or door have at least one in common. */
export function placeMarks(meeting: Meeting): string[] {
  const [room, door] = [roomKey(meeting), doorKey(meeting)];
  const position = meeting.place?.isApproximate ? undefined : meeting.place?.position;
  const band = position && Math.floor(position.latitude / BAND_DEGREES);
  // In the band to the north as well: who is near is in the same band or in the next.
  return [...(room ? [`r${room}`] : []), ...(door ? [`d${door}`] : []), ...(band === undefined ? [] : [`b${band}`, `b${band + 1}`])];
}

/** A weekly start as a key: only starts in the same zone are the same. */
export const startKey = (meeting: Meeting, { day, startMin, weeks }: WeeklySlot): string =>
  `${meeting.timeZone ?? ''}|${day}|${startMin}|${weeks?.join() ?? ''}`;

/** Keys of all weekly starts of a meeting. */
export const startKeys = (meeting: Meeting): string[] => meeting.slots.map((slot) => startKey(meeting, slot));

/** The name as it is compared, for finding candidates. */
export const nameKeyOf = ({ name }: Meeting): string => fold(name);
