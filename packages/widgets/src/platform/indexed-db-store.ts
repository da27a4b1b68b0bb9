import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { VaultStore } from '@handrail/core/vault';

interface Texts extends DBSchema {
  texts: { key: string; value: string };
}

const STORE = 'texts';

/**
 * Keeps the texts of a vault in the browser's IndexedDB, for `new Vault({ store: indexedDbStore('…'), … })` of
 * `@handrail/core/vault`. What is kept is what the vault hands over: sealed texts under names that say nothing.
 *
 * Where the browser refuses (a private window, a sandboxed frame, no room), each method rejects with the browser's own
 * `DOMException`, and the vault answers with `store-failed` or `full`. Nothing is opened before the first call.
 *
 * @param database Name of the database, shared by all pages of the origin: choose one that says nothing.
 * @see https://www.w3.org/TR/IndexedDB-3/
 */
export const indexedDbStore = (database: string): VaultStore => {
  let opening: Promise<IDBPDatabase<Texts>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = (): Promise<IDBPDatabase<Texts>> => {
    opening ??= openDB<Texts>(database, 1, {
      upgrade: (db) => void db.createObjectStore(STORE),
      // Another tab deletes the database, or a later release changes it: this one lets go, and opens anew when it is asked.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close(); // What a `versionchange` event is fired at.
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };

  /** Resolves when the browser says that the change lies on the disk, and not when it was only asked for. */
  const change = async <T>(work: (texts: Writing) => Promise<T>): Promise<T> => {
    const transaction = (await open()).transaction(STORE, 'readwrite', { durability: 'strict' });
    // A failed request fails the transaction as well, and both would be told: the first is enough.
    transaction.done.catch(() => undefined);
    const result = await work(transaction.store);
    await transaction.done;
    return result;
  };

  return {
    get: async (key) => (await open()).get(STORE, key),
    keys: async () => (await open()).getAllKeys(STORE),
    set: (key, text) => change(async (texts) => void (await texts.put(text, key))),
    delete: (key) => change((texts) => texts.delete(key)),
    compareAndSet: (key, expected, text) =>
      // One transaction: no other tab can write between the look and the change.
      change(async (texts) => {
        if ((await texts.get(key)) !== expected) return false;
        await texts.put(text, key);
        return true;
      }),
  };
};

/** What a transaction that writes lets one do. */
interface Writing {
  get(key: string): Promise<string | undefined>;
  put(text: string, key: string): Promise<string>;
  delete(key: string): Promise<void>;
}
