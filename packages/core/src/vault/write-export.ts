import { readRecord } from './record-slot.js';
import { writeEnvelope } from './vault-envelope.js';
import type { VaultRecord } from './vault-record.js';
import type { VaultTools, VaultView } from './vault-view.js';

/** Every record of a view, in the order in which they came in. @throws VaultFault `conflict` or `tampered`. */
async function allRecords(tools: VaultTools, view: VaultView): Promise<readonly VaultRecord[]> {
  const records: VaultRecord[] = [];
  for (const key of view.slots.keys()) {
    const value = await readRecord(tools, view, key);
    if (value !== undefined) records.push({ key, value });
  }
  return records;
}

/** A sealed export: the envelope of the vault, with its records for a body. The passphrase of the vault opens it. */
export async function sealedExport(tools: VaultTools, view: VaultView): Promise<string> {
  const { wrap, n, key } = view;
  return writeEnvelope(tools.crypto, key, { kind: 'export', id: tools.id, n, wrap }, JSON.stringify(await allRecords(tools, view)));
}

/** A readable export: JSON for a person's own eyes, indented. Whoever finds the file can read it. */
export async function readableExport(tools: VaultTools, view: VaultView): Promise<string> {
  return JSON.stringify({ format: 'handrail-records', v: 2, records: await allRecords(tools, view) }, null, 2);
}
