import type { JsonValue } from '@handrail/core/vault';
import { DeviceKeeper } from './device-keeper.js';
import type { KeepResult } from './keep-result.js';
import { PLACE, keeperPlace } from './keeper-place.js';

/** Where the vault of this device stands. `unknown` until somebody has asked by `look`. */
export type KeeperState = 'unknown' | 'unavailable' | 'none' | 'locked' | 'open';

/** The state, why the vault is unavailable, and whether it locks soon because nobody does anything. */
export interface KeeperStatus {
  readonly state: KeeperState;
  readonly reason?: 'insecure-context' | 'storage-refused';
  readonly isLockingSoon?: boolean;
}

/**
 * What subscribers are told. `status`: look at `keeper.status`, and drop what came from the vault unless it is open. `changed`: these
 * records were written, by this tab or another. `wipe`: drop everything that a person has entered, also what was only in memory.
 */
export type KeeperEvent =
  { readonly type: 'status' } | { readonly type: 'changed'; readonly keys: readonly string[] } | { readonly type: 'wipe' };

/** Makes the next value of a record from the present one, as it is in the vault at this moment; undefined for none. May be called again. */
export type RecordChange = (
  present: JsonValue | undefined,
) => KeepResult<JsonValue | undefined> | Promise<KeepResult<JsonValue | undefined>>;

/** What taking in a file would do, by keys of records. Nothing has been changed yet. */
export interface ImportPlan {
  readonly added: readonly string[];
  /** Kept already, with other content. */
  readonly replaced: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * The one keeper of a page, shared by all widgets and all copies of Handrail on it. Plain methods and plain answers, so that copies of
 * different age can use one: what is here stays, and only more may come. No method rejects for data.
 */
export interface Keeper {
  readonly status: KeeperStatus;
  /** @returns A function that ends the subscription. */
  subscribe(listener: (event: KeeperEvent) => void): () => void;
  /** Finds out whether something is kept, without loading the vault and without leaving a trace. */
  look(): Promise<KeeperStatus>;
  /** Makes an empty vault and opens it. Say before: nobody can open it without the passphrase, not even we. */
  create(passphrase: string): Promise<KeepResult<void>>;
  unlock(passphrase: string): Promise<KeepResult<void>>;
  /** Locks here and in all tabs. */
  lock(): void;
  /** For leaving at once: locks in all tabs, and tells every widget to drop also what was only in memory. */
  lockAll(): void;
  changePassphrase(current: string, next: string): Promise<KeepResult<void>>;
  keys(): Promise<KeepResult<readonly string[]>>;
  read(key: string): Promise<KeepResult<JsonValue | undefined>>;
  /** Writes what `change` makes of the present record, again until no other tab came in between. */
  update(key: string, change: RecordChange): Promise<KeepResult<JsonValue | undefined>>;
  /** Writes a record whatever was there. `update` is kinder to other tabs. */
  write(key: string, value: JsonValue): Promise<KeepResult<void>>;
  remove(key: string): Promise<KeepResult<void>>;
  /** A sealed file with everything: under the vault's passphrase, or another that is given. */
  export(passphrase?: string): Promise<KeepResult<string>>;
  /** A file that anybody can read who finds it. Warn before. */
  exportReadable(): Promise<KeepResult<string>>;
  /** Reads a file and says what it would change. It is held until `confirmImport`, the next file, or the lock. */
  import(text: string, passphrase?: string): Promise<KeepResult<ImportPlan>>;
  /** Takes the file in, all of it or nothing. `add`: only records that are not there. `replace`: also in place of those that are. */
  confirmImport(how: 'add' | 'replace'): Promise<KeepResult<void>>;
  /** Removes everything that Handrail keeps on this device, without a passphrase, and reads back that nothing is left. */
  erase(): Promise<KeepResult<void>>;
}

/** The keeper of this page. It does nothing before it is asked. */
export const pageKeeper = (): Keeper => (keeperPlace[PLACE] ??= new DeviceKeeper());
