import type { WritingCode, WritingFinding } from '@handrail/core/writing/meeting-guide';
import { counted } from '../terminal/counted.js';

/** What the writers report, for the person who converts a list. */
const WORDS: Readonly<Record<WritingCode, string>> = {
  'schedule-not-weekly': 'held in some weeks only, on single dates or paused, which this format cannot say: the times stand in the notes',
  'value-not-written': 'with something that this format cannot say or that is not safe to hand on: it was left out',
  'approximate-changed': 'whose address is written as an area, or as a door, because that is how this format says how people attend',
  'attendance-changed': 'that readers of this format will take for another kind of attendance',
  'id-changed': 'whose id was taken or not usable, and got another one',
  'row-split': 'that became several rows, one for each time',
};

/** One sentence for each kind of finding, the most frequent first. */
export function writingNotes(findings: readonly WritingFinding[]): readonly string[] {
  const ids = new Map<WritingCode, Set<string>>();
  for (const { code, id } of findings) ids.set(code, (ids.get(code) ?? new Set()).add(id));
  return [...ids]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([code, { size }]) => `${counted(size, 'meeting')} ${WORDS[code]} (${code}).`);
}
