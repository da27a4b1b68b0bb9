import type { Meeting } from '../model/meeting.js';
import { isEqual } from './is-equal.js';
import { doorKey, haveSameDoor, haveSimilarNames, nameKeyOf, roomKey, startKeys } from './likeness.js';

/** One meeting in two versions of a list. */
export interface ChangedMeeting {
  readonly before: Meeting;
  readonly after: Meeting;
  /** Members of `Meeting` that differ, in alphabetical order; `source` is not one of them. */
  readonly fields: readonly (keyof Meeting)[];
}

/** What happened to a list between two versions. */
export interface MeetingsDiff {
  readonly added: readonly Meeting[];
  readonly removed: readonly Meeting[];
  readonly changed: readonly ChangedMeeting[];
  /** Meetings that are the same in every respect. */
  readonly same: number;
}

/** Of four: name, door, room and a weekly start. Two must agree for a meeting to be the same under another id. */
const ENOUGH = 2;

function agreement(a: Meeting, b: Meeting): number {
  const room = roomKey(a);
  const starts = new Set(startKeys(a));
  return (
    Number(haveSimilarNames(a, b)) +
    Number(haveSameDoor(a, b)) +
    Number(room !== '' && room === roomKey(b)) +
    Number(startKeys(b).some((key) => starts.has(key)))
  );
}

const candidateKeys = (meeting: Meeting): string[] =>
  [`n${nameKeyOf(meeting)}`, `d${doorKey(meeting)}`, `r${roomKey(meeting)}`].filter((key) => key.length > 1);

/** Pairs meetings that changed their id: the most alike first, each at most once. */
function pairByLikeness(before: readonly Meeting[], after: readonly Meeting[]): Map<Meeting, Meeting> {
  const byKey = new Map<string, Meeting[]>();
  for (const meeting of before) {
    for (const key of candidateKeys(meeting)) byKey.set(key, [...(byKey.get(key) ?? []), meeting]);
  }
  const pairs = after.flatMap((next) => {
    const candidates = new Set(candidateKeys(next).flatMap((key) => byKey.get(key) ?? []));
    return [...candidates].map((last) => ({ last, next, score: agreement(last, next) }));
  });
  pairs.sort((a, b) => b.score - a.score || (a.last.id < b.last.id ? -1 : 1) || (a.next.id < b.next.id ? -1 : 1));
  const found = new Map<Meeting, Meeting>();
  const taken = new Set<Meeting>();
  for (const { last, next, score } of pairs) {
    if (score < ENOUGH || found.has(next) || taken.has(last)) continue;
    found.set(next, last);
    taken.add(last);
  }
  return found;
}

function changedFields(before: Meeting, after: Meeting): (keyof Meeting)[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Meeting>; // Keys of meetings.
  names.delete('source');
  return [...names].filter((name) => !isEqual(before[name], after[name])).sort();
}

/** Which meeting of an older version each meeting of a newer one is: by id, then by likeness. */
function pairMeetings(before: readonly Meeting[], after: readonly Meeting[]): Map<Meeting, Meeting> {
  const byId = new Map(before.map((meeting) => [meeting.id, meeting]));
  const pairs = new Map<Meeting, Meeting>();
  for (const next of after) {
    const last = byId.get(next.id);
    if (last) pairs.set(next, last);
  }
  const known = new Set(pairs.values());
  const left = pairByLikeness(
    before.filter((meeting) => !known.has(meeting)),
    after.filter((meeting) => !pairs.has(meeting)),
  );
  for (const [next, last] of left) pairs.set(next, last);
  return pairs;
}

/**
 * Compares two versions of a list. A meeting is the same when it kept its id; failing that, when two of name, door, online
 * room and weekly start agree.
 * @example
 * const { added, removed, changed } = diffMeetings(lastWeek.meetings, today.meetings);
 */
export function diffMeetings(before: readonly Meeting[], after: readonly Meeting[]): MeetingsDiff {
  const pairs = pairMeetings(before, after);
  const known = new Set(pairs.values());
  const changed: ChangedMeeting[] = [];
  for (const [next, last] of pairs) {
    const fields = changedFields(last, next);
    if (fields.length > 0) changed.push({ before: last, after: next, fields });
  }
  return {
    added: after.filter((meeting) => !pairs.has(meeting)),
    removed: before.filter((meeting) => !known.has(meeting)),
    changed,
    same: pairs.size - changed.length,
  };
}

/**
 * Gives meetings the ids that they had in an older version of their list, so that links to them outlive an edit in a list
 * whose publisher gives no ids of their own. An id is kept only when no other meeting of the newer version has it.
 */
export function keepIds(before: readonly Meeting[], after: readonly Meeting[]): readonly Meeting[] {
  const pairs = pairMeetings(before, after);
  const ids = new Set(after.map(({ id }) => id));
  return after.map((meeting) => {
    const id = pairs.get(meeting)?.id ?? meeting.id;
    return id === meeting.id || ids.has(id) ? meeting : { ...meeting, id };
  });
}
