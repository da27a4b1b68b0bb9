import type { Meeting } from '../model/meeting.js';
import type { EntryTable } from './entry-table.js';
import type { Catalogue } from './query.js';

/** The type codes of a catalogue: a list for people and columns for counting. */
export interface TypeIndex {
  readonly list: Catalogue['types'];
  readonly codes: readonly string[];
  readonly byCode: ReadonlyMap<string, number>;
  /** Per meeting: where its codes begin in `codesOf`. One more item than meetings. */
  readonly first: Int32Array;
  /** Indices in `codes`, meeting after meeting. */
  readonly codesOf: Int32Array;
}

/** Gathers the type codes of meetings. Counts are rows; the most frequent come first, then by code and programme. */
export function indexTypes(meetings: readonly Meeting[], table: EntryTable): TypeIndex {
  const byCode = new Map<string, number>();
  const used = new Map<string, Map<string, number>>();
  const first = new Int32Array(meetings.length + 1);
  const codesOf: number[] = [];
  meetings.forEach(({ types, programme }, m) => {
    first[m] = codesOf.length;
    let counts = used.get(programme);
    if (!counts) used.set(programme, (counts = new Map()));
    const rows = table.firstRow[m + 1]! - table.firstRow[m]!;
    for (const code of types) {
      let index = byCode.get(code);
      if (index === undefined) byCode.set(code, (index = byCode.size));
      codesOf.push(index);
      counts.set(code, (counts.get(code) ?? 0) + rows);
    }
  });
  first[meetings.length] = codesOf.length;
  const list = [...used].flatMap(([programme, counts]) => [...counts].map(([code, count]) => ({ code, programme, count })));
  list.sort((a, b) => b.count - a.count || (a.code + '\0' + a.programme < b.code + '\0' + b.programme ? -1 : 1));
  return { list, codes: [...byCode.keys()], byCode, first, codesOf: Int32Array.from(codesOf) };
}
