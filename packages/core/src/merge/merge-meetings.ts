import type { Meeting } from '../model/meeting.js';
import { findDuplicates } from './find-duplicates.js';
import type { Duplicate } from './find-duplicates.js';

/** Several sources as one list. */
export interface MergedMeetings {
  /** Each meeting once, in the order of the sources; `source` tells where it is from. */
  readonly meetings: readonly Meeting[];
  /** What was listed more than once, with every listing, so that nothing is lost. */
  readonly duplicates: readonly Duplicate[];
}

/**
 * Puts the meetings of several sources together, the preferred source first. Of a meeting that several sources list, the
 * first listing is kept. Where sources use the same id for different meetings, a catalogue tells them apart.
 * @example
 * const { meetings, duplicates } = mergeMeetings([own.meetings, neighbour.meetings]);
 */
export function mergeMeetings(sources: readonly (readonly Meeting[])[]): MergedMeetings {
  const all = sources.flat();
  const duplicates = findDuplicates(all);
  const dropped = new Set(duplicates.flatMap(({ others }) => others));
  return { meetings: all.filter((meeting) => !dropped.has(meeting)), duplicates };
}
