import { Vault, unlockDelayMs } from '@handrail/core/vault';
import type { JsonValue, VaultOptions, VaultPolicy, VaultResult } from '@handrail/core/vault';
import { indexedDbStore } from '../platform/indexed-db-store.js';
import { AutoLock, LOCK_SETTINGS } from './auto-lock.js';
import type { AutoLockOptions, LockSettings } from './auto-lock.js';
import { faultOf } from './fault-of.js';
import { ImportDesk } from './import-desk.js';
import { DONE, kept, refused } from './keep-result.js';
import type { KeepFault, KeepResult } from './keep-result.js';
import type { ImportPlan, RecordChange } from './keeper.js';
import { sealedUnder } from './scratch-vault.js';
import { Turns } from './turns.js';

/** What the desk works with, beside the browser. */
export interface DeskOptions extends Omit<AutoLockOptions, 'settings'> {
  readonly database: string;
  readonly policy: Partial<VaultPolicy> & { readonly minPassphraseLength: number };
  /** Records were written; by this tab, where `isOwn`. */
  readonly changed: (keys: readonly string[], isOwn: boolean) => void;
  readonly autoLock: LockSettings | undefined;
}

/** Each conflict means that another tab has written: more than that many in a row are no person's doing. */
const TRIES = 25;

const isConflict = (result: VaultResult<unknown>): boolean => !result.ok && result.errors.some(({ code }) => code === 'conflict');

/** The part of the keeper that needs the vault, loaded when somebody keeps or opens something. */
export class VaultDesk {
  readonly #options: DeskOptions;
  readonly #settings: Omit<VaultOptions, 'store'>;
  readonly #vault: Vault;
  readonly #imports: ImportDesk;
  readonly #turns = new Turns();
  #autoLock: AutoLock | undefined;
  #wrong = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    const { database, now, policy } = options;
    this.#settings = { crypto: globalThis.crypto, id: 'v', now, policy };
    this.#vault = new Vault({ ...this.#settings, store: indexedDbStore(database) });
    this.#imports = new ImportDesk(this.#settings, this.#vault);
  }

  async create(passphrase: string): Promise<KeepResult<void>> {
    return this.#answer(await this.#vault.create(passphrase));
  }

  async unlock(passphrase: string): Promise<KeepResult<void>> {
    return this.#afterTry(await this.#vault.unlock(passphrase));
  }

  /** From now on the vault locks by itself. */
  watch(): void {
    this.#autoLock?.stop();
    this.#autoLock = new AutoLock({ ...this.#options, settings: this.#options.autoLock ?? LOCK_SETTINGS });
  }

  lock(): void {
    this.#vault.lock();
    this.#imports.drop();
    this.#autoLock?.stop();
    this.#autoLock = undefined;
  }

  changePassphrase(current: string, next: string): Promise<KeepResult<void>> {
    return this.#turns.take(async () => this.#afterTry(await this.#persistently(() => this.#vault.changePassphrase(current, next))));
  }

  async keys(): Promise<KeepResult<readonly string[]>> {
    return this.#answer(await this.#vault.keys());
  }

  read(key: string): Promise<KeepResult<JsonValue | undefined>> {
    return this.#turns.take(async () => this.#answer(await this.#persistently(() => this.#vault.get(key))));
  }

  /** One at a time: two changes of this tab must not both start from the same record. */
  update(key: string, change: RecordChange): Promise<KeepResult<JsonValue | undefined>> {
    return this.#turns.take(async () => {
      let refusal: KeepFault | undefined;
      let next: JsonValue | undefined;
      const result = await this.#persistently<unknown>(async () => {
        const present = await this.#vault.get(key);
        if (!present.ok) return present;
        const changed = await change(present.value);
        refusal = changed.ok ? undefined : changed.fault;
        if (!changed.ok) return present;
        next = changed.value;
        return next === undefined ? this.#vault.delete(key) : this.#vault.set(key, next);
      });
      if (!result.ok) return this.#answer(result);
      if (refusal) return { ok: false, fault: refusal };
      this.#options.changed([key], true);
      return kept(next);
    });
  }

  write(key: string, value: JsonValue): Promise<KeepResult<void>> {
    return this.#put(key, () => this.#vault.set(key, value));
  }

  /** Without a look at the record, which may be damaged. */
  remove(key: string): Promise<KeepResult<void>> {
    return this.#put(key, () => this.#vault.delete(key));
  }

  /** Takes over what another tab wrote. */
  async refresh(): Promise<KeepResult<void>> {
    const refreshed = await this.#vault.refresh();
    if (!refreshed.ok) return this.#answer(refreshed);
    if (refreshed.value.changed.length > 0) this.#options.changed(refreshed.value.changed, false);
    return DONE;
  }

  async export(passphrase?: string): Promise<KeepResult<string>> {
    if (passphrase === undefined) return this.#export(false);
    const readable = await this.#export(true);
    return readable.ok ? this.#answer(await sealedUnder(readable.value, passphrase, this.#settings)) : readable;
  }

  exportReadable(): Promise<KeepResult<string>> {
    return this.#export(true);
  }

  import(text: string, passphrase?: string): Promise<KeepResult<ImportPlan>> {
    return this.#turns.take(async () => {
      const read = await this.#imports.read(text, passphrase);
      if (!read.ok) return read;
      return this.#answer(await this.#persistently(() => this.#imports.plan()));
    });
  }

  confirmImport(how: 'add' | 'replace'): Promise<KeepResult<void>> {
    return this.#turns.take(async () => {
      const taken = await this.#persistently(() => this.#imports.takeIn(how));
      if (!taken.ok) return this.#answer(taken);
      if (!taken.value) return refused('conflict');
      this.#options.changed(taken.value, true);
      return DONE;
    });
  }

  async erase(): Promise<KeepResult<void>> {
    this.lock();
    return this.#answer(await this.#vault.erase());
  }

  #put(key: string, write: () => Promise<VaultResult<void>>): Promise<KeepResult<void>> {
    return this.#turns.take(async () => {
      const written = this.#answer(await this.#persistently(write));
      if (written.ok) this.#options.changed([key], true);
      return written;
    });
  }

  #export(isReadable: boolean): Promise<KeepResult<string>> {
    return this.#turns.take(async () => this.#answer(await this.#persistently(() => this.#vault.export({ readable: isReadable }))));
  }

  #answer<Value>(result: VaultResult<Value>): KeepResult<Value> {
    return result.ok ? result : { ok: false, fault: faultOf(result, this.#options.policy.minPassphraseLength) };
  }

  /** After a wrong passphrase, tells how long the vault will not look at the next. It counts in the same way. */
  #afterTry(result: VaultResult<void>): KeepResult<void> {
    const answer = this.#answer(result);
    if (answer.ok) this.#wrong = 0;
    if (answer.ok || answer.fault.code !== 'wrong-passphrase') return answer;
    this.#wrong += 1;
    return refused('wrong-passphrase', { waitMs: unlockDelayMs(this.#wrong) });
  }

  /** Repeats what met the writing of another tab, on what that tab has left. */
  async #persistently<Value>(attempt: () => Promise<VaultResult<Value>>): Promise<VaultResult<Value>> {
    let result = await attempt();
    for (let i = 1; i < TRIES && isConflict(result); i++) {
      const refreshed = await this.#vault.refresh();
      if (!refreshed.ok) return refreshed;
      if (refreshed.value.changed.length > 0) this.#options.changed(refreshed.value.changed, false);
      result = await attempt();
    }
    return result;
  }
}
