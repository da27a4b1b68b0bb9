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

/** Folded text with a line end behind it; empty when there is nothing to find. */
function foldLine(text: string | undefined): string {
  if (!text) return '';
  const folded = foldText(text);
  const joined = foldJoinedWords(text);
  return (folded && folded + '\n') + (joined && joined + '\n');
}

/** Prepares the text of meetings for search, a slice at a time. */
export function indexText(meetings: readonly Meeting[], typeNames: TypeNames): TextIndex {
  const slices: TextSlice[] = [];
  const known = new Map<string, string>();
  let done = 0;

  // Regions, towns, types and groups are said many times in a feed, so folding each once saves much.
  function foldOften(text: string | undefined): string {
    if (!text) return '';
    let line = known.get(text);
    if (line === undefined) known.set(text, (line = foldLine(text)));
    return line;
  }

  function foldTypes({ types, programme }: Meeting): string {
    let field = '';
    for (const code of types) {
      const key = `${programme}\0${code}`;
      let line = known.get(key);
      // Feeds also hold names where a code should be; those are worth finding, single letters are not.
      if (line === undefined) known.set(key, (line = foldLine(typeNames(code, programme) ?? (code.length > 3 ? code : ''))));
      field += line;
    }
    return field;
  }

  function foldSlice(first: number, count: number): TextSlice {
    const ends = new Int32Array(count * FIELD_COUNT);
    let text = '\n';
    for (let i = 0; i < count; i++) {
      const meeting = meetings[first + i]!;
      const { place, group, conference } = meeting;
      text += foldLine(meeting.name);
      ends[i * FIELD_COUNT] = text.length;
      text += foldOften(group?.name) + foldOften(group?.district) + foldOften(place?.name);
      text += foldOften(place?.address) + foldOften(place?.city);
      for (const region of place?.regions ?? []) text += foldOften(region);
      ends[i * FIELD_COUNT + 1] = text.length;
      text += foldTypes(meeting) + foldOften(conference?.provider);
      ends[i * FIELD_COUNT + 2] = text.length;
      text += foldLine(meeting.notes) + foldOften(place?.notes) + foldOften(group?.notes);
      text += foldOften(conference?.urlNotes) + foldOften(conference?.phoneNotes);
      ends[i * FIELD_COUNT + 3] = text.length;
    }
    return { first, count, text, ends };
  }

  function extend(limit: number): boolean {
    const to = Math.min(meetings.length, done + Math.max(0, limit));
    while (done < to) {
      const count = Math.min(SLICE, to - done);
      slices.push(foldSlice(done, count));
      done += count;
    }
    if (done === meetings.length) known.clear();
    return done === meetings.length;
  }

  return { slices, extend };
}
