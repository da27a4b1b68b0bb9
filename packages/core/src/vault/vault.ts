import { commit } from './commit.js';
import type { VaultChange } from './commit.js';
import { eraseVault } from './erase-vault.js';
import { guardedStore } from './guarded-store.js';
import type { ImportReport } from './import-plan.js';
import { readImport } from './read-import.js';
import type { ImportOptions } from './read-import.js';
import { jsonText } from './json-value.js';
import type { JsonValue } from './json-value.js';
import { newVault } from './new-vault.js';
import { passphraseBytes } from './passphrase-bytes.js';
import { readRecord } from './record-slot.js';
import { changedKeys, refreshedView } from './refresh-view.js';
import { rewrap } from './rewrap.js';
import { unlockVault } from './unlock-vault.js';
import type { VaultCrypto } from './vault-crypto.js';
import { VaultFault, fault, settle } from './vault-fault.js';
import { vaultPolicy } from './vault-policy.js';
import type { VaultPolicy } from './vault-policy.js';
import { isRecordKey } from './vault-record.js';
import type { VaultResult } from './vault-result.js';
import type { VaultStore } from './vault-store.js';
import { headKey, readHead } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';
import { readableExport, sealedExport } from './write-export.js';
import { WrongPassphrases } from './wrong-passphrases.js';

/** Where a vault stands: there is none, it is closed, or its key is in memory. */
export type VaultState = 'none' | 'locked' | 'unlocked';

/** What a vault is given of the world. */
export interface VaultOptions {
  /** `globalThis.crypto`. */
  readonly crypto: VaultCrypto;
  readonly store: VaultStore;
  /** Tells vaults in one store apart: 1 to 64 letters, digits, `.`, `_` or `-`. It is stored in clear: choose one that says nothing. */
  readonly id: string;
  /** Milliseconds since the epoch, for the wait after wrong passphrases. */
  readonly now: () => number;
  readonly policy?: Partial<VaultPolicy>;
}

/**
 * A person's private records on a device, encrypted while at rest. Every method answers with a value or typed errors and never rejects
 * for data; methods are carried out one after another, in the order in which they were called.
 * @example
 * const vault = new Vault({ crypto: globalThis.crypto, store, id: 'notes', now: () => Date.now() });
 * const unlocked = await vault.unlock(passphrase);
 * if (unlocked.ok) await vault.set('plan', { warningSigns: ['not sleeping'] });
 */
export class Vault {
  readonly #tools: VaultTools;
  readonly #now: () => number;
  readonly #wrong = new WrongPassphrases();
  #view: VaultView | undefined;
  #locks = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @throws RangeError for an id or a policy that is none. */
  constructor({ crypto, store, id, now, policy }: VaultOptions) {
    if (!/^[\w.-]{1,64}$/.test(id)) throw new RangeError(`Not an id of a vault: ${JSON.stringify(id)}`);
    this.#tools = { crypto, store: guardedStore(store), id, policy: vaultPolicy(policy) };
    this.#now = now;
  }

  /** Where the vault stands. It needs no passphrase, and looks into the store: another tab may have erased it. */
  state(): Promise<VaultResult<VaultState>> {
    return this.#run(async () => {
      if ((await readHead(this.#tools)) !== undefined) return this.#view ? 'unlocked' : 'locked';
      this.#view = undefined;
      return 'none';
    });
  }

  /** Makes an empty vault and leaves it unlocked. Say before: without the passphrase nobody can open it, not even we. */
  create(passphrase: string): Promise<VaultResult<void>> {
    return this.#opening(async () => {
      const bytes = passphraseBytes(passphrase, this.#tools.policy.minPassphraseLength);
      const text = (await this.#tools.store.get(headKey(this.#tools.id))) ?? undefined;
      if (text?.trim()) throw fault('already-exists');
      return newVault(this.#tools, bytes, text);
    });
  }

  /** Opens the vault; with fewer iterations than today's, or in an older format, it is also brought up to date. */
  unlock(passphrase: string): Promise<VaultResult<void>> {
    return this.#opening(() => this.#wrong.try(this.#now(), async () => unlockVault(this.#tools, passphraseBytes(passphrase, 1))));
  }

  /** Drops the key at once, also while something else goes on: writes are finished, what is being read is not handed out any more. */
  lock(): void {
    this.#view = undefined;
    this.#locks += 1;
  }

  /** The record under a key, or undefined where there is none. */
  get(key: string): Promise<VaultResult<JsonValue | undefined>> {
    return this.#reading((view) => readRecord(this.#tools, view, key));
  }

  /** The keys of all records, in the order in which they came in. */
  keys(): Promise<VaultResult<readonly string[]>> {
    return this.#reading(async (view) => [...view.slots.keys()]);
  }

  /** Keeps a record under a key, in place of the one that was there. The key is sealed like the value. */
  set(key: string, value: JsonValue): Promise<VaultResult<void>> {
    // Now, and not when its turn comes: the caller may go on to change the value.
    const json = jsonText(value);
    return this.#writing(() => {
      if (!isRecordKey(key)) throw fault('invalid-key', 'key', key);
      if (json === undefined) throw fault('not-json', 'key', key);
      return { put: new Map([[key, json]]) };
    });
  }

  /** Deletes a record. Deleting what is not there is no error. */
  delete(key: string): Promise<VaultResult<void>> {
    return this.#writing((view) => (view.slots.has(key) ? { remove: [key] } : undefined));
  }

  /** After a `conflict`: takes over what another tab wrote, and tells which records it added, replaced or deleted. */
  refresh(): Promise<VaultResult<{ readonly changed: readonly string[] }>> {
    return this.#run(async () => {
      const view = this.#open();
      try {
        const next = await refreshedView(this.#tools, view);
        this.#replace(view, next);
        return { changed: changedKeys(view, next) };
      } catch (error) {
        if (error instanceof VaultFault && (error.has('locked') || error.has('no-vault'))) this.#view = undefined;
        throw error;
      }
    });
  }

  /**
   * Changes the passphrase. Asks for the current one, so that an unlocked device left on a table is not enough. The data key stays the
   * same: who has a copy of the store or an export from before, and knows the old passphrase, can read later copies of the store too.
   * Against them export, erase, create, import.
   */
  changePassphrase(current: string, next: string): Promise<VaultResult<void>> {
    return this.#writing(async (view) => {
      const bytes = passphraseBytes(next, this.#tools.policy.minPassphraseLength, 'next');
      return this.#wrong.try(this.#now(), () => rewrap(this.#tools, view, passphraseBytes(current, 1, 'current'), bytes));
    });
  }

  /** Every record as the text of a file: sealed under the passphrase, or in clear where the person was warned and said so. */
  export({ readable = false }: { readonly readable?: boolean } = {}): Promise<VaultResult<string>> {
    return this.#reading((view) => (readable === true ? readableExport(this.#tools, view) : sealedExport(this.#tools, view)));
  }

  /** Takes in the text of an exported file, all of it or nothing, by the strategy that the person chose. */
  import(text: string, options: ImportOptions): Promise<VaultResult<ImportReport>> {
    return this.#run(async () => {
      const view = this.#open();
      const { change, report } = await readImport(this.#tools, view, text, options);
      if (change) this.#replace(view, await commit(this.#tools, view, change));
      return report;
    });
  }

  /** Erases the vault, without a passphrase: whoever forgot it may start again. Nothing brings back what was erased. */
  erase(): Promise<VaultResult<void>> {
    this.lock();
    return this.#run(() => eraseVault(this.#tools));
  }

  #run<Value>(operation: () => Promise<Value>): Promise<VaultResult<Value>> {
    const result = this.#last.then(() => settle(operation));
    this.#last = result.catch(() => undefined);
    return result;
  }

  #open(): VaultView {
    if (!this.#view) throw fault('locked');
    return this.#view;
  }

  /** Where the vault was locked meanwhile, it stays locked. */
  #replace(view: VaultView, next: VaultView): void {
    if (this.#view === view) this.#view = next;
  }

  #opening(open: () => Promise<VaultView>): Promise<VaultResult<void>> {
    const locks = this.#locks;
    return this.#run(async () => {
      const view = await open();
      if (this.#locks !== locks) throw fault('locked');
      this.#view = view;
    });
  }

  #reading<Value>(read: (view: VaultView) => Promise<Value>): Promise<VaultResult<Value>> {
    return this.#run(async () => {
      const view = this.#open();
      const value = await read(view);
      if (this.#view !== view) throw fault('locked');
      return value;
    });
  }

  #writing(changeOf: (view: VaultView) => VaultChange | undefined | Promise<VaultChange | undefined>): Promise<VaultResult<void>> {
    return this.#run(async () => {
      const view = this.#open();
      const change = await changeOf(view);
      if (change) this.#replace(view, await commit(this.#tools, view, change));
    });
  }
}
