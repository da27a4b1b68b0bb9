import { commandError } from '../command/index.js';
import { VaultFault } from './vault-fault.js';
import type { VaultRecord } from './vault-record.js';
import type { VaultErrorCode } from './vault-result.js';

/**
 * What becomes of a record whose key the vault has already.
 * - `refuse-if-present`: nothing at all is imported; the errors name each such key.
 * - `replace`: the file's record takes the place of the vault's.
 * - `keep-both`: the vault's stays, and the file's is kept under a new key, which the report names.
 *
 * Whichever it is, records that the file does not mention stay as they are. To have the file and nothing else, erase first.
 */
export type ImportStrategy = 'refuse-if-present' | 'replace' | 'keep-both';

const STRATEGIES: readonly ImportStrategy[] = ['refuse-if-present', 'replace', 'keep-both'];

/** What an import did, by keys of records. */
export interface ImportReport {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** The vault had the same under the same key. */
  readonly unchanged: readonly string[];
  /** Under which key the file's record is kept beside the vault's own. */
  readonly keptBoth: readonly { readonly key: string; readonly as: string }[];
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let i = 2; ; i++) {
    const suffix = ` (${i})`;
    const candidate = key.slice(0, 200 - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * Plans an import.
 * @param present JSON texts of the vault's records under those of the file's keys that it has.
 * @param keys Every key of the vault.
 * @returns What to write, JSON texts by key, and the report of it.
 * @throws VaultFault `already-present` for each key, under `refuse-if-present`; RangeError where no strategy was chosen.
 */
export function planImport(
  records: readonly VaultRecord[],
  { present, keys }: { readonly present: ReadonlyMap<string, string>; readonly keys: Iterable<string> },
  strategy: ImportStrategy,
): { readonly put: ReadonlyMap<string, string>; readonly report: ImportReport } {
  // No strategy is the default: two sets of records are never mixed because somebody forgot to say how.
  if (!STRATEGIES.includes(strategy)) throw new RangeError(`Not a strategy: ${String(strategy)}`);
  if (strategy === 'refuse-if-present' && present.size > 0)
    throw new VaultFault(...[...present.keys()].map((key) => commandError<VaultErrorCode>('already-present', 'key', key)));
  const taken = new Set([...keys, ...records.map(({ key }) => key)]);
  const put = new Map<string, string>();
  const [added, replaced, unchanged]: [string[], string[], string[]] = [[], [], []];
  const keptBoth: { readonly key: string; readonly as: string }[] = [];
  for (const { key, value } of records) {
    const json = JSON.stringify(value);
    const old = present.get(key);
    if (old === json) {
      unchanged.push(key);
      continue;
    }
    const as = old !== undefined && strategy === 'keep-both' ? freeKey(key, taken) : key;
    taken.add(as);
    put.set(as, json);
    if (as !== key) keptBoth.push({ key, as });
    else (old === undefined ? added : replaced).push(key);
  }
  return { put, report: { added, replaced, unchanged, keptBoth } };
}
