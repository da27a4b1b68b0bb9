import type { Meeting } from '../model/meeting.js';
import type { EntryTable } from './entry-table.js';
import type { Catalogue } from './query.js';

/** The type codes of a catalogue: a list for people and columns for counting. */
export interface TypeIndex {
  readonly list: Catalogue['types'];
  readonly codes: readonly string[];
  /** Per meeting: where its codes begin in `codesOf`. One more item than meetings. */
  readonly first: Int32Array;
  /** Indices in `codes`, meeting after meeting. */
  readonly codesOf: Int32Array;
}

/** Gathers the type codes of meetings. Counts are rows; the most frequent come first, then by code and programme. */
export function indexTypes(meetings: readonly Meeting[], { firstRow }: EntryTable): TypeIndex {
  const byCode = new Map<string, number>();
  const countsOf = new Map<string, number[]>();
  const first = new Int32Array(meetings.length + 1);
  const codesOf: number[] = [];
  for (let m = 0; m < meetings.length; m++) {
    const { types, programme } = meetings[m]!;
    const rows = firstRow[m + 1]! - firstRow[m]!;
    let counts = countsOf.get(programme);
    if (!counts) countsOf.set(programme, (counts = []));
    for (const code of types) {
      let index = byCode.get(code);
      if (index === undefined) byCode.set(code, (index = byCode.size));
      counts[index] = (counts[index] ?? 0) + rows;
      codesOf.push(index);
    }
    first[m + 1] = codesOf.length;
  }
  const codes = [...byCode.keys()];
  const list: { code: string; programme: string; count: number }[] = [];
  for (const [programme, counts] of countsOf) {
    counts.forEach((count, index) => list.push({ code: codes[index]!, programme, count }));
  }
  const sortKey = (type: (typeof list)[number]): string => `${type.code}\0${type.programme}`;
  list.sort((a, b) => b.count - a.count || (sortKey(a) < sortKey(b) ? -1 : 1));
  return { list, codes, first, codesOf: Int32Array.from(codesOf) };
}
