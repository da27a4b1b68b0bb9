import { DEFAULT_VAULT_POLICY, Vault } from '@handrail/core/vault';
import type { JsonValue, VaultOptions, VaultResult, VaultStore } from '@handrail/core/vault';

/** A store that is gone with the page. */
const memoryStore = (): VaultStore => {
  const texts = new Map<string, string>();
  return {
    get: async (key) => texts.get(key),
    set: async (key, text) => void texts.set(key, text),
    delete: async (key) => void texts.delete(key),
    keys: async () => [...texts.keys()],
    compareAndSet: async (key, expected, text) => {
      if (texts.get(key) !== expected) return false;
      texts.set(key, text);
      return true;
    },
  };
};

/** A record as files hold it. */
export interface FileRecord {
  readonly key: string;
  readonly value: JsonValue;
}

/** The text of a readable file with these records. */
export const readableFile = (records: readonly FileRecord[]): string => JSON.stringify({ format: 'handrail-records', v: 2, records });

/** The records of a readable file that a vault has just written. */
export const recordsIn = (text: string): readonly FileRecord[] => {
  const { records } = JSON.parse(text) as { records: readonly FileRecord[] }; // Core's own format, written a moment ago.
  return records;
};

type Settings = Omit<VaultOptions, 'store'>;

/** Seals the records of a readable file under a passphrase of its own. */
export const sealedUnder = async (text: string, passphrase: string, settings: Settings): Promise<VaultResult<string>> => {
  const scratch = new Vault({ ...settings, store: memoryStore() });
  const created = await scratch.create(passphrase);
  if (!created.ok) return created;
  const taken = await scratch.import(text, { strategy: 'refuse-if-present' });
  return taken.ok ? scratch.export() : taken;
};

/** Reads a file apart from the vault of the device, so that whatever is wrong with it is the file's. */
export const readAnyFile = async (
  text: string,
  passphrase: string | undefined,
  settings: Settings,
): Promise<VaultResult<readonly FileRecord[]>> => {
  // Nothing of it is ever stored: the fewest iterations will do.
  const { minIterations } = { ...DEFAULT_VAULT_POLICY, ...settings.policy };
  const scratch = new Vault({ ...settings, store: memoryStore(), policy: { ...settings.policy, iterations: minIterations } });
  const created = await scratch.create(crypto.randomUUID());
  if (!created.ok) return created;
  const taken = await scratch.import(text, { strategy: 'refuse-if-present', ...(passphrase === undefined ? {} : { passphrase }) });
  if (!taken.ok) return taken;
  const readable = await scratch.export({ readable: true });
  return readable.ok ? { ok: true, value: recordsIn(readable.value) } : readable;
};
