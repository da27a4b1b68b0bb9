import type { Meeting } from '../model/meeting.js';
import type { EntryTable } from './entry-table.js';
import type { RegionNode } from './query.js';

/** The regions of a catalogue: a tree for people and columns for counting. */
export interface RegionIndex {
  readonly roots: readonly RegionNode[];
  /** Keys of the nodes; every parent comes before its children. */
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, number>;
  /** Per node: index of its parent, -1 for a root. */
  readonly parent: Int32Array;
  /** Per meeting: its most specific node, -1 without regions. */
  readonly leaf: Int32Array;
}

const SEPARATOR = ' > ';

/** Adds the counts of every node to its parent's, leaves first. Changes `counts`. */
export function rollUp(counts: Int32Array, parent: Int32Array): Int32Array {
  for (let node = counts.length - 1; node >= 0; node--) {
    const above = parent[node]!;
    if (above >= 0) counts[above]! += counts[node]!;
  }
  return counts;
}

function growTree(names: readonly string[], keys: readonly string[], parent: Int32Array, counts: Int32Array): RegionNode[] {
  const children = new Map<number, number[]>();
  parent.forEach((above, node) => {
    const siblings = children.get(above);
    if (siblings) siblings.push(node);
    else children.set(above, [node]);
  });
  // "District 2" before "District 10", whatever the visitor's language; the key breaks ties.
  const collator = new Intl.Collator('en', { numeric: true });
  const grow = (above: number): RegionNode[] =>
    (children.get(above) ?? [])
      .sort((a, b) => collator.compare(names[a]!, names[b]!) || (keys[a]! < keys[b]! ? -1 : 1))
      .map((node) => ({ key: keys[node]!, name: names[node]!, count: counts[node]!, children: grow(node) }));
  return grow(-1);
}

/** Gathers the browse paths of meetings into a tree, with the number of rows in and below each node. */
export function indexRegions(meetings: readonly Meeting[], table: EntryTable): RegionIndex {
  const byKey = new Map<string, number>();
  const names: string[] = [];
  const parents: number[] = [];
  const leaf = new Int32Array(meetings.length).fill(-1);
  meetings.forEach((meeting, m) => {
    let key = '';
    let above = -1;
    for (const name of meeting.place?.regions ?? []) {
      key = key ? key + SEPARATOR + name : name;
      let node = byKey.get(key);
      if (node === undefined) {
        node = names.push(name) - 1;
        parents.push(above);
        byKey.set(key, node);
      }
      above = node;
    }
    leaf[m] = above;
  });
  const keys = [...byKey.keys()];
  const parent = Int32Array.from(parents);
  const counts = new Int32Array(keys.length);
  for (let row = 0; row < table.size; row++) {
    const node = leaf[table.meeting[row]!]!;
    if (node >= 0) counts[node]!++;
  }
  return { roots: growTree(names, keys, parent, rollUp(counts, parent)), keys, byKey, parent, leaf };
}
