import type { Meeting } from '../model/meeting.js';
import type { EntryTable } from './entry-table.js';
import type { RegionNode } from './query.js';

/** The regions of a catalogue: a tree for people and columns for counting. */
export interface RegionIndex {
  readonly roots: readonly RegionNode[];
  /** Keys of the nodes; every parent comes before its children. */
  readonly keys: readonly string[];
  /** Per node: index of its parent, -1 for a root. */
  readonly parent: readonly number[];
  /** Per meeting: its most specific node, -1 without regions. */
  readonly leaf: Int32Array;
}

interface Branch {
  readonly node: number;
  readonly key: string;
  readonly name: string;
  readonly below: Map<string, Branch>;
}

/** Adds the counts of every node to its parent's, leaves first. Changes `counts`. */
export function rollUp(counts: Int32Array, parent: readonly number[]): Int32Array {
  for (let node = counts.length - 1; node >= 0; node--) {
    const above = parent[node]!;
    if (above >= 0) counts[above]! += counts[node]!;
  }
  return counts;
}

function growTree({ below }: Branch, counts: Int32Array, byName: Intl.Collator): RegionNode[] {
  return [...below.values()]
    .sort((a, b) => byName.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
    .map((branch) => ({
      key: branch.key,
      name: branch.name,
      count: counts[branch.node]!,
      children: growTree(branch, counts, byName),
    }));
}

/** Gathers the browse paths of meetings into a tree, with the number of rows in and below each node. */
export function indexRegions(meetings: readonly Meeting[], { firstRow }: EntryTable): RegionIndex {
  const keys: string[] = [];
  const parent: number[] = [];
  const root: Branch = { node: -1, key: '', name: '', below: new Map() };
  const leaf = new Int32Array(meetings.length).fill(-1);
  for (let m = 0; m < meetings.length; m++) {
    let branch = root;
    for (const name of meetings[m]!.place?.regions ?? []) {
      let next = branch.below.get(name);
      if (!next) {
        const key = branch === root ? name : `${branch.key} > ${name}`;
        next = { node: keys.push(key) - 1, key, name, below: new Map() };
        parent.push(branch.node);
        branch.below.set(name, next);
      }
      branch = next;
    }
    leaf[m] = branch.node;
  }
  const counts = new Int32Array(keys.length);
  for (let m = 0; m < meetings.length; m++) if (leaf[m]! >= 0) counts[leaf[m]!]! += firstRow[m + 1]! - firstRow[m]!;
  // "District 2" before "District 10", whatever the visitor's language.
  const roots = growTree(root, rollUp(counts, parent), new Intl.Collator('en', { numeric: true }));
  return { roots, keys, parent, leaf };
}
