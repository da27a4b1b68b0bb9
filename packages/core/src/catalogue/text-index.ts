import type { Meeting } from '../model/meeting.js';
import { foldJoinedWords, foldText } from './fold-text.js';

/** Gives the names of a type code, in every language that visitors may search in; absent when there are none. */
export type TypeNames = (code: string, programme: string) => string | undefined;

/** Name; group and place; types; notes. A hit in an earlier field says more. */
export const FIELD_COUNT = 4;

/** Folded text of some meetings in one string. Words are parted by blanks, fields and their parts by line ends. */
export interface TextSlice {
  /** Index of the first meeting. */
  readonly first: number;
  /** Meetings in the slice. */
  readonly count: number;
  readonly text: string;
  /** For each meeting and each of its fields, where the field ends in `text`; the next one begins there. */
  readonly ends: Int32Array;
}

/** Slices made so far, in order, and the way to make more. */
export interface TextIndex {
  readonly slices: readonly TextSlice[];
  /** Folds `limit` more meetings at most; tells whether all are done. */
  extend(limit: number): boolean;
}

/** Meetings in one slice at most: a search for a rare word runs to the end of its slice. */
const SLICE = 1024;

/** One folded line for each part that has words, with a line end behind the last. */
function foldField(parts: readonly (string | undefined)[]): string {
  const text = parts.filter(Boolean).join('\n');
  if (!text) return '';
  const joined = foldJoinedWords(text);
  return `${foldText(text)}\n${joined && joined + '\n'}`;
}

function fieldsOf(meeting: Meeting, typeLine: (code: string, programme: string) => string): string[] {
  const { name, place, group, conference, notes, types, programme } = meeting;
  return [
    foldField([name]),
    foldField([group?.name, group?.district, place?.name, place?.address, place?.city, ...(place?.regions ?? [])]),
    types.map((code) => typeLine(code, programme)).join('') + foldField([conference?.provider]),
    foldField([notes, place?.notes, group?.notes, conference?.urlNotes, conference?.phoneNotes]),
  ];
}

/** Prepares the text of meetings for search, a slice at a time. */
export function indexText(meetings: readonly Meeting[], typeNames: TypeNames): TextIndex {
  const slices: TextSlice[] = [];
  const typeLines = new Map<string, string>();
  let done = 0;

  function typeLine(code: string, programme: string): string {
    const key = `${programme}\0${code}`;
    let line = typeLines.get(key);
    // Feeds also hold names where a code should be; those are worth finding, single letters are not.
    if (line === undefined) typeLines.set(key, (line = foldField([typeNames(code, programme) ?? (code.length > 3 ? code : '')])));
    return line;
  }

  function foldSlice(first: number, count: number): TextSlice {
    const ends = new Int32Array(count * FIELD_COUNT);
    const fields = ['\n'];
    let end = 1;
    for (let i = 0; i < count; i++) {
      for (const field of fieldsOf(meetings[first + i]!, typeLine)) {
        ends[fields.push(field) - 2] = end += field.length;
      }
    }
    return { first, count, text: fields.join(''), ends };
  }

  function extend(limit: number): boolean {
    const to = Math.min(meetings.length, done + Math.max(0, limit));
    while (done < to) {
      const count = Math.min(SLICE, to - done);
      slices.push(foldSlice(done, count));
      done += count;
    }
    return done === meetings.length;
  }

  return { slices, extend };
}
