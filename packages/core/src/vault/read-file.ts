import { passphraseBytes } from './passphrase-bytes.js';
import { hasShape, parseJson, readEnvelope, versionOf } from './read-envelope.js';
import { withEnvelope } from './vault-envelope.js';
import { fault } from './vault-fault.js';
import { readRecords } from './vault-record.js';
import type { VaultRecord } from './vault-record.js';
import type { VaultTools } from './vault-view.js';
import type { ReadableVault } from './vault.schema.js';
import { openVersionOne } from './version-one.js';

const isReadable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'handrail-records';

function readableRecords(value: unknown): readonly VaultRecord[] {
  versionOf(value, 2);
  const isFile = hasShape<ReadableVault>(value, { format: () => true, v: () => true, records: () => true });
  if (!isFile) throw fault('corrupt-json', 'file');
  return readRecords(value.records);
}

/**
 * The records of an exported file, sealed or readable, of any version there has been.
 * @throws VaultFault for whatever is wrong with the file; `passphrase-needed` where it is sealed and no passphrase was given.
 */
export async function readFile(
  { crypto, policy }: VaultTools,
  text: string,
  passphrase: string | undefined,
): Promise<readonly VaultRecord[]> {
  const value = parseJson(text, 'file');
  if (isReadable(value)) return readableRecords(value);
  const envelope = readEnvelope(value, policy);
  if (passphrase === undefined) throw fault('passphrase-needed', 'passphrase');
  const bytes = passphraseBytes(passphrase, 1);
  if (envelope.v === 1) return readRecords(await openVersionOne(crypto, envelope, bytes));
  // The head of a vault alone has no records in it.
  if (envelope.kind !== 'export') throw fault('corrupt-json', 'kind');
  return withEnvelope(crypto, envelope, bytes, async ({ content }) => readRecords(content));
}
