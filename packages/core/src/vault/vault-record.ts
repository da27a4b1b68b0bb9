import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import type { JsonValue } from './json-value.js';
import { hasShape } from './read-envelope.js';
import { VaultFault, fault } from './vault-fault.js';
import type { VaultErrorCode } from './vault-result.js';

/** One thing that a vault keeps, under a key that only the vault's owner sees: a text of 1 to 200 characters, any of them. */
export interface VaultRecord {
  readonly key: string;
  readonly value: JsonValue;
}

/** Tells whether something can be the key of a record. */
export function isRecordKey(key: unknown): key is string {
  return typeof key === 'string' && key.length >= 1 && key.length <= 200;
}

/**
 * Records as parsed from JSON, in their order.
 * @throws VaultFault `corrupt-json` where it is no list of records, else `invalid-key` for each bad key and each that comes twice.
 */
export function readRecords(list: unknown): readonly VaultRecord[] {
  if (!Array.isArray(list)) throw fault('corrupt-json', 'records');
  const errors: CommandError<VaultErrorCode>[] = [];
  const records = new Map<string, VaultRecord>();
  for (const item of list) {
    if (!hasShape<{ key: unknown; value: JsonValue }>(item, { key: () => true, value: () => true })) throw fault('corrupt-json', 'records');
    const { key, value } = item;
    if (!isRecordKey(key) || records.has(key)) errors.push(commandError('invalid-key', 'key', key));
    else records.set(key, { key, value });
  }
  if (errors.length > 0) throw new VaultFault(...errors);
  return [...records.values()];
}

/** Records as their JSON texts by key, as they are written. */
export function jsonTexts(records: readonly VaultRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ key, value }) => [key, JSON.stringify(value)]));
}
