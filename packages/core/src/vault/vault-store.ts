/**
 * Where a vault keeps its texts: an adapter over IndexedDB, for example. Any method may reject; the vault answers with
 * `store-failed`, or with `full` where the rejection is named `QuotaExceededError`, and what was stored stays readable.
 */
export interface VaultStore {
  /** The text under a key; null or undefined where there is none. */
  get(key: string): Promise<string | null | undefined>;
  /** May stop half way: the vault points at nothing that it has not read back. */
  set(key: string, text: string): Promise<void>;
  /** Deleting what is not there is no fault. */
  delete(key: string): Promise<void>;
  /** Every key of the store, also those of others. */
  keys(): Promise<readonly string[]>;
  /**
   * Replaces a text in one step, and only where it still is `expected` (undefined: only where there is none). Returns whether it did.
   * It happens wholly or not at all, whoever else writes: in IndexedDB, read and write within one `readwrite` transaction.
   * Everything that the vault promises about crashes and other tabs stands on this step.
   */
  compareAndSet(key: string, expected: string | undefined, text: string): Promise<boolean>;
}
