import type { JsonValue } from '@handrail/core/vault';
import { eraseTraces } from './erase-traces.js';
import { findVault, findVaultSoon } from './find-vault.js';
import { DONE, refused } from './keep-result.js';
import type { KeepResult } from './keep-result.js';
import type { ImportPlan, Keeper, KeeperEvent, KeeperStatus, RecordChange } from './keeper.js';
import { Listeners } from './listeners.js';
import { NAME } from './keeper-settings.js';
import type { KeeperSettings } from './keeper-settings.js';
import { PASSPHRASE_LENGTH } from './passphrase-length.js';
import { TabChannel } from './tab-channel.js';
import type { TabWord } from './tab-channel.js';
import { watchPage } from './watch-page.js';
import type { VaultDesk } from './vault-desk.js';

/** The keeper that this copy of Handrail brings along. Light: the vault is loaded when somebody keeps or opens something. */
export class DeviceKeeper implements Keeper {
  readonly #settings: KeeperSettings;
  readonly #name: string;
  readonly #listeners = new Listeners<KeeperEvent>();
  readonly #tabs: TabChannel;
  #status: KeeperStatus = { state: 'unknown' };
  #desk: VaultDesk | undefined;
  #loading: Promise<VaultDesk> | undefined;
  #locks = 0;
  #isWatching = false;

  constructor(settings: KeeperSettings = {}) {
    this.#settings = settings;
    this.#name = settings.name ?? NAME;
    this.#tabs = new TabChannel(this.#name, (word) => this.#heard(word));
  }

  get status(): KeeperStatus {
    return this.#status;
  }

  subscribe(listener: (event: KeeperEvent) => void): () => void {
    this.#watchPage();
    return this.#listeners.add(listener);
  }

  async look(): Promise<KeeperStatus> {
    this.#watchPage();
    if (this.#isOpen) return this.#status;
    const locks = this.#locks;
    const found = await findVault(this.#name);
    // Somebody may have unlocked while the browser looked.
    if (!this.#isOpen && this.#locks === locks) this.#become(found);
    return this.#status;
  }

  async create(passphrase: string): Promise<KeepResult<void>> {
    const { reason } = await this.look();
    if (reason) return refused(reason);
    const created = await this.#opening((desk) => this.#alone(() => desk.create(passphrase)));
    if (created.ok) this.#tabs.tell('changed');
    return created;
  }

  unlock(passphrase: string): Promise<KeepResult<void>> {
    return this.#opening((desk) => desk.unlock(passphrase));
  }

  lock(): void {
    this.#tabs.tell('locked');
    this.#lock();
  }

  lockAll(): void {
    this.#tabs.tell('wiped');
    this.#wipe();
  }

  changePassphrase(current: string, next: string): Promise<KeepResult<void>> {
    return this.#with((desk) => desk.changePassphrase(current, next));
  }

  keys(): Promise<KeepResult<readonly string[]>> {
    return this.#with((desk) => desk.keys());
  }

  read(key: string): Promise<KeepResult<JsonValue | undefined>> {
    return this.#with((desk) => desk.read(key));
  }

  update(key: string, change: RecordChange): Promise<KeepResult<JsonValue | undefined>> {
    return this.#with((desk) => desk.update(key, change));
  }

  write(key: string, value: JsonValue): Promise<KeepResult<void>> {
    return this.#with((desk) => desk.write(key, value));
  }

  remove(key: string): Promise<KeepResult<void>> {
    return this.#with((desk) => desk.remove(key));
  }

  export(passphrase?: string): Promise<KeepResult<string>> {
    return this.#with((desk) => desk.export(passphrase));
  }

  exportReadable(): Promise<KeepResult<string>> {
    return this.#with((desk) => desk.exportReadable());
  }

  import(text: string, passphrase?: string): Promise<KeepResult<ImportPlan>> {
    return this.#with((desk) => desk.import(text, passphrase));
  }

  confirmImport(how: 'add' | 'replace'): Promise<KeepResult<void>> {
    return this.#with((desk) => desk.confirmImport(how));
  }

  async erase(): Promise<KeepResult<void>> {
    this.#wipe();
    const { reason } = await findVault(this.#name);
    if (reason) return refused(reason);
    return this.#alone(async () => {
      // Overwriting comes first where it can be had; where the vault does not arrive, deleting is what counts.
      const desk = await this.#load().catch(() => undefined);
      await desk?.erase();
      const left = await eraseTraces(this.#name);
      this.#become(await findVaultSoon(this.#name));
      this.#tabs.tell('erased');
      return left.length === 0 ? DONE : refused('not-erased', { left });
    });
  }

  get #isOpen(): boolean {
    return this.#status.state === 'open';
  }

  #become(status: KeeperStatus): void {
    const { state, reason, isLockingSoon } = this.#status;
    if (status.state === state && status.reason === reason && status.isLockingSoon === isLockingSoon) return;
    this.#status = status;
    this.#listeners.tell({ type: 'status' });
  }

  #load(): Promise<VaultDesk> {
    this.#loading ??= import('./vault-desk.js').then((desk) => (this.#desk = this.#deskOf(desk.VaultDesk)));
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #deskOf(Desk: typeof VaultDesk): VaultDesk {
    const { now = () => Date.now(), policy, autoLock } = this.#settings;
    return new Desk({
      database: this.#name,
      now,
      policy: { minPassphraseLength: PASSPHRASE_LENGTH, ...policy },
      changed: (keys, isOwn) => {
        if (isOwn) this.#tabs.tell('changed');
        this.#listeners.tell({ type: 'changed', keys });
      },
      autoLock,
      lock: () => this.#lock(),
      warn: (isLockingSoon) => this.#become(isLockingSoon ? { state: 'open', isLockingSoon } : { state: 'open' }),
    });
  }

  /** Does something with the open vault. */
  async #with<Value>(work: (desk: VaultDesk) => Promise<KeepResult<Value>>): Promise<KeepResult<Value>> {
    if (!this.#isOpen) return refused('locked');
    const locks = this.#locks;
    const desk = await this.#load();
    const result = await work(desk);
    // An answer to what was asked before a lock says nothing of who has unlocked since.
    if (!result.ok && this.#locks === locks) this.#learn(result.fault.code);
    return result;
  }

  async #opening(open: (desk: VaultDesk) => Promise<KeepResult<void>>): Promise<KeepResult<void>> {
    this.#watchPage();
    const locks = this.#locks;
    const desk = await this.#load().catch(() => undefined);
    if (!desk) return refused('not-loaded');
    const result = await open(desk);
    if (!result.ok) this.#learn(result.fault.code);
    if (!result.ok) return result;
    // Locked while the vault was loaded or the passphrase stretched: it stays locked, and says so.
    if (this.#locks !== locks) {
      desk.lock();
      return refused('locked');
    }
    desk.watch();
    this.#become({ state: 'open' });
    return DONE;
  }

  /** What a refusal tells about the state. */
  #learn(code: string): void {
    if (code === 'nothing-kept') this.#drop({ state: 'none' });
    else if (code === 'locked' || (code === 'vault-exists' && !this.#isOpen)) this.#drop({ state: 'locked' });
    else if (code === 'insecure-context') this.#drop({ state: 'unavailable', reason: 'insecure-context' });
  }

  #drop(status: KeeperStatus): void {
    this.#locks += 1;
    this.#desk?.lock();
    this.#become(status);
  }

  /** Locks this page only. */
  #lock(): void {
    this.#drop(this.#isOpen ? { state: 'locked' } : this.#status);
  }

  #wipe(): void {
    this.#lock();
    this.#listeners.tell({ type: 'wipe' });
  }

  #heard(word: TabWord): void {
    if (word === 'wiped' || word === 'erased') this.#wipe();
    else if (word === 'locked') this.#lock();
    if (this.#isOpen) void this.#with((desk) => desk.refresh());
    else void this.look();
  }

  /** No other tab makes a vault while this one erases the last, where the browser can see to it. */
  #alone<Value>(work: () => Promise<Value>): Promise<Value> {
    return navigator.locks ? navigator.locks.request(this.#name, work) : work();
  }

  /** What is gone from the page must be gone from what the browser keeps of it for the way back. */
  #watchPage(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#tabs.open();
    watchPage(
      () => {
        this.#wipe();
        this.#tabs.close();
      },
      () => {
        this.#tabs.open();
        void this.look();
      },
    );
  }
}
