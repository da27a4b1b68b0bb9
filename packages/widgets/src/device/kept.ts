import { DONE, kept, refused } from './keep-result.js';
import type { KeepFault, KeepResult } from './keep-result.js';
import { pageKeeper } from './keeper.js';
import type { Keeper, KeeperEvent } from './keeper.js';
import { LEFT_ALONE, readDocument } from './kept-document.js';
import type { KeptMode, KeptOptions } from './kept-options.js';
import { openOrCreate } from './open-or-create.js';
import { Turns } from './turns.js';
import { applied, replacement, writeChanges } from './write-changes.js';
import type { Change } from './write-changes.js';

/** A document that a person may choose to keep on their device. Until they do, it is in memory and nowhere else. */
export class Kept<Value> {
  readonly #options: KeptOptions<Value>;
  readonly #tell: () => void;
  #stop: (() => void) | undefined;
  /** What a status tells is looked at when what caused it is done. */
  readonly #turns = new Turns();
  #value: Value | undefined;
  #fault: KeepFault | undefined;
  #isRemembered = false;
  #isOnlyNow = false;
  /** Whether somebody has looked into the open vault. */
  #isKnown = false;
  /** Changes that are shown and not yet kept. */
  #pending: readonly Change<Value>[] = [];
  /** Raised whenever values are dropped: what was under way before must not bring them back. */
  #life = 0;

  constructor(options: KeptOptions<Value>, tell: () => void) {
    this.#options = options;
    this.#tell = tell;
  }

  get keeper(): Keeper {
    return (this.#options.keeper ?? pageKeeper)();
  }

  get mode(): KeptMode {
    if (!this.#mayRemember) return 'memory';
    const { state } = this.keeper.status;
    if (this.#isRemembered) return 'remembered';
    if (state === 'unavailable') return 'unavailable';
    return state === 'locked' && !this.#isOnlyNow && this.#value === undefined ? 'locked' : 'memory';
  }

  /** Undefined where there is none, and while it is locked. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** What keeps the document from being read or written. What is wrong with a passphrase is in the answers only. */
  get fault(): KeepFault | undefined {
    return this.#fault;
  }

  /** False while a change is shown that is not kept; `save` tries again. Always true in memory. */
  get isSaved(): boolean {
    return this.#pending.length === 0;
  }

  /** Whether it is yet to be found out if something is kept, in the device or in the vault that has just opened: no time to ask a person. */
  get isLooking(): boolean {
    const { state } = this.keeper.status;
    return this.#mayRemember && (state === 'unknown' || (state === 'open' && !this.#isKnown && this.#value === undefined));
  }

  /** Finds out what is kept, and follows the keeper until `stop`. */
  start(): Promise<void> {
    this.#stop ??= this.keeper.subscribe((event) => this.#heard(event));
    if (!this.#mayRemember) return Promise.resolve();
    return this.#turns.take(async () => {
      await this.keeper.look();
      await this.#sync();
    });
  }

  /** Lets go of what came from the vault. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#life += 1;
    if (this.#isRemembered) this.#drop();
  }

  /** Replaces the value. */
  set(value: Value): Promise<KeepResult<void>> {
    return this.#change(replacement(value, this.#value, this.#options.merge));
  }

  /** Changes the value by what it is in the vault at that moment, so that two tabs can add entries at once. */
  update(change: (present: Value | undefined) => Value): Promise<KeepResult<void>> {
    return this.#change((present) => kept(change(present)));
  }

  /** Tries again to keep what is shown; after a `conflict`, by `replace`, in place of what another tab has written. */
  save(how?: 'replace'): Promise<KeepResult<void>> {
    const mine = this.#value;
    if (how === 'replace' && mine !== undefined && !this.isSaved) this.#pending = [() => kept(mine)];
    return this.#turns.take(() => this.#flush());
  }

  /** Goes on in memory, although something is kept that nobody unlocked. */
  onlyNow(): void {
    this.#isOnlyNow = true;
    this.#fault = undefined;
    this.#tell();
  }

  /**
   * Keeps the document on this device: makes the vault, or opens it, or uses the open one, which needs no passphrase.
   * Where the vault has the document already and `merge` is not given, the answer is `already-kept`: ask the person, then either
   * `takeKept()` or `remember('', 'replace')`.
   */
  remember(passphrase = '', how?: 'replace'): Promise<KeepResult<void>> {
    return this.#turns.take(async () => {
      const opened = await openOrCreate(this.keeper, passphrase);
      return opened.ok ? this.#adopt(how) : opened;
    });
  }

  /** Opens the vault. A value in memory stays until `takeKept`. */
  unlock(passphrase: string): Promise<KeepResult<void>> {
    return this.#turns.take(async () => {
      const opened = this.keeper.status.state === 'open' ? DONE : await this.keeper.unlock(passphrase);
      if (!opened.ok) return opened;
      await this.#sync();
      const raw = this.#isRemembered || this.#value === undefined ? kept(undefined) : await this.keeper.read(this.#options.key);
      return raw.ok && raw.value !== undefined ? this.#answer(refused('already-kept')) : DONE;
    });
  }

  /** Shows what the open vault has, in place of what is in memory. */
  takeKept(): Promise<void> {
    return this.#turns.take(() => {
      this.#drop();
      return this.#sync();
    });
  }

  /** Takes this document off the device and out of the page. Others stay. */
  forget(): Promise<KeepResult<void>> {
    return this.#turns.take(async () => {
      const removed = this.#isRemembered ? await this.keeper.remove(this.#options.key) : DONE;
      if (removed.ok) this.#drop();
      return this.#answer(removed);
    });
  }

  get #mayRemember(): boolean {
    return this.#options.mayRemember?.() ?? true;
  }

  #heard(event: KeeperEvent): void {
    const isOpen = this.keeper.status.state === 'open';
    if (event.type === 'wipe' || (this.#isRemembered && !isOpen)) this.#drop();
    if (!isOpen) {
      // What is being read just now must not be shown.
      this.#life += 1;
      this.#isKnown = false;
    }
    if (event.type === 'changed' && !event.keys.includes(this.#options.key)) return;
    this.#tell();
    if (this.#mayRemember) void this.#turns.take(() => this.#sync());
  }

  #drop(): void {
    this.#life += 1;
    this.#value = undefined;
    this.#fault = undefined;
    this.#isRemembered = false;
    this.#isOnlyNow = false;
    this.#pending = [];
    this.#tell();
  }

  #answer<Answer extends KeepResult<unknown>>(result: Answer): Answer {
    this.#fault = result.ok ? undefined : result.fault;
    this.#tell();
    return result;
  }

  /** Takes over what the open vault has, unless the person has put something else into memory. */
  async #sync(): Promise<void> {
    if (!this.#stop || this.keeper.status.state !== 'open' || (!this.#isRemembered && this.#value !== undefined)) return;
    const life = this.#life;
    const raw = await this.keeper.read(this.#options.key);
    const present = raw.ok ? await readDocument(this.#options, raw.value) : raw;
    if (this.#life !== life) return;
    this.#isKnown = true;
    if (!present.ok) {
      this.#isRemembered ||= LEFT_ALONE.includes(present.fault.code);
      // Where it was locked, the status tells.
      if (present.fault.code !== 'locked') this.#answer(present);
    } else if (present.value !== undefined) {
      this.#isRemembered = true;
      // What is kept, with the changes that are not yet.
      const shown = applied(present.value, this.#pending);
      if (shown.ok) this.#value = shown.value;
      if (this.isSaved) this.#fault = undefined;
      this.#tell();
    } else if (this.#value !== undefined && this.isSaved) this.#drop();
    else this.#tell();
  }

  async #change(change: Change<Value>): Promise<KeepResult<void>> {
    const next = change(this.#value);
    if (!next.ok) return this.#answer(next);
    this.#value = next.value;
    this.#tell();
    if (!this.#isRemembered) return DONE;
    this.#pending = [...this.#pending, change];
    return this.save();
  }

  async #adopt(how: 'replace' | undefined): Promise<KeepResult<void>> {
    const { key, merge } = this.#options;
    const mine = this.#value;
    const present = await this.keeper.read(key);
    if (!present.ok) return this.#answer(present);
    if (mine === undefined || this.#isRemembered) {
      this.#isRemembered = true;
      await this.#sync();
      return DONE;
    }
    if (present.value !== undefined && how !== 'replace' && !merge) return this.#answer(refused('already-kept'));
    const life = this.#life;
    this.#pending = [(theirs) => kept(theirs === undefined || how === 'replace' || !merge ? mine : merge(theirs, mine))];
    // Before it is done, so that what the person changes meanwhile is kept too.
    this.#isRemembered = true;
    const written = await this.#flush();
    if (this.#life !== life || written.ok) return written;
    this.#isRemembered = false;
    this.#pending = [];
    this.#tell();
    return written;
  }

  async #flush(): Promise<KeepResult<void>> {
    const changes = this.#pending;
    if (changes.length === 0) return DONE;
    const life = this.#life;
    const written = await writeChanges(this.keeper, this.#options, changes);
    if (this.#life !== life) return written.ok ? DONE : written;
    if (!written.ok) return this.#answer(written);
    this.#pending = this.#pending.slice(changes.length);
    if (this.isSaved) this.#value = written.value;
    return this.#answer(DONE);
  }
}
