import { commandError } from '../command/index.js';
import type { VaultChange } from './commit.js';
import { planImport } from './import-plan.js';
import type { ImportReport, ImportStrategy } from './import-plan.js';
import type { JsonValue } from './json-value.js';
import { readFile } from './read-file.js';
import { readRecord } from './record-slot.js';
import { VaultFault } from './vault-fault.js';
import type { VaultRecord } from './vault-record.js';
import type { VaultErrorCode } from './vault-result.js';
import type { VaultTools, VaultView } from './vault-view.js';

/** How to import a file. */
export interface ImportOptions {
  readonly strategy: ImportStrategy;
  /** The passphrase that the file was sealed with, which may be another than the vault's. */
  readonly passphrase?: string;
  /** Says whether a record is one that the application knows, for example with its schemas. Without it any JSON is taken. */
  readonly isKnown?: (key: string, value: JsonValue) => boolean;
}

/** JSON texts of what the vault has under the keys of the records. */
async function presentTexts(tools: VaultTools, view: VaultView, records: readonly VaultRecord[]): Promise<ReadonlyMap<string, string>> {
  const present = new Map<string, string>();
  for (const { key } of records) {
    const value = await readRecord(tools, view, key);
    if (value !== undefined) present.set(key, JSON.stringify(value));
  }
  return present;
}

/**
 * What importing a file changes, in one write, and the report of it. No change where the vault has all of it already.
 * @throws VaultFault for whatever is wrong with the file, or `invalid-record` for each record that is not known.
 */
export async function readImport(
  tools: VaultTools,
  view: VaultView,
  text: string,
  { strategy, passphrase, isKnown = () => true }: ImportOptions,
): Promise<{ readonly change: VaultChange | undefined; readonly report: ImportReport }> {
  const records = await readFile(tools, text, passphrase);
  const unknown = records.filter(({ key, value }) => !isKnown(key, value));
  if (unknown.length > 0) throw new VaultFault(...unknown.map(({ key }) => commandError<VaultErrorCode>('invalid-record', 'key', key)));
  const { put, report } = planImport(records, { present: await presentTexts(tools, view, records), keys: view.slots.keys() }, strategy);
  return { change: put.size > 0 ? { put } : undefined, report };
}
