import type { ReactiveController } from 'lit';
import { refused } from '../../device/keep-result.js';
import type { KeepResult, Trace } from '../../device/keep-result.js';
import { pageKeeper } from '../../device/keeper.js';
import type { Keeper, KeeperEvent } from '../../device/keeper.js';
import { PASSPHRASE_LENGTH, lengthOf } from '../../device/passphrase-length.js';
import { Focus } from '../../controllers/focus.js';
import { saveFile } from '../../platform/hand-over.js';
import type { renderContent } from './content.view.js';
import { faultPlace } from './fault-place.js';
import type { MyDataActions, MyDataProgress, MyDataStep, MyDataView } from './my-data-view.js';
import type { MyData } from './my-data.js';
import { RecordShelf } from './record-shelf.js';

/** Between the question and the button that erases: nothing that cannot be undone happens by a double tap. Milliseconds. */
const ERASE_PAUSE_MS = 2_000;

/** A file of more bytes than any vault has is not read at all. */
const FILE_MAX = 50_000_000;

/** A text of a form, read when it is sent and held nowhere. */
const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

const formOf = (event: SubmitEvent): FormData => {
  event.preventDefault();
  // The handler is bound to the form itself.
  return new FormData(event.currentTarget as HTMLFormElement);
};

/** What a person is doing about what is kept, and what came of it. */
export class MyDataController implements ReactiveController {
  readonly #host: MyData;
  readonly #focus: Focus;
  readonly #shelf = new RecordShelf(pageKeeper);
  #stop: (() => void) | undefined;
  #now: MyDataProgress = { step: 'rest' };
  #isBusy = false;
  #wasOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renderContent: typeof renderContent | undefined;

  constructor(host: MyData) {
    this.#host = host;
    this.#focus = new Focus(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#keeper.subscribe((event) => this.#heard(event));
    void this.#keeper.look().then(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#wasOpen = false;
    this.#clear();
  }

  /** What the templates show. */
  get view(): Omit<MyDataView, 'messages' | 'headingLevel'> {
    const { kinds } = this.#host;
    const all = this.#shelf.records;
    const records = kinds ? all?.filter(({ kind }) => kinds.includes(kind)) : all;
    return {
      ...this.#now,
      status: this.#keeper.status,
      isBusy: this.#isBusy,
      records,
      hasOthers: (all?.length ?? 0) > (records?.length ?? 0),
      needed: PASSPHRASE_LENGTH,
      contentOf: (record) => this.#shelf.contentOf(record),
      renderContent: this.#renderContent,
    };
  }

  readonly act: MyDataActions = {
    go: (step) => this.#go({ step }),
    lock: () => this.#keeper.lock(),
    toggleShown: () => this.#become({ isShown: !this.#now.isShown }),
    toggleRecord: (record) =>
      void this.#do(async () => {
        this.#renderContent ??= (await import('./content.view.js')).renderContent;
        await this.#shelf.toggle(record);
      }),
    unlock: (event) => {
      const passphrase = textOf(formOf(event), 'passphrase');
      void this.#do(async () => this.#answer(await this.#keeper.unlock(passphrase), { step: 'rest' }));
    },
    setUp: (event) => {
      const next = this.#newPassphrase(formOf(event));
      if (next !== undefined) void this.#do(async () => this.#answer(await this.#keeper.create(next), { step: 'open-file' }));
    },
    change: (event) => {
      const data = formOf(event);
      const next = this.#newPassphrase(data);
      if (next === undefined) return;
      void this.#do(async () => {
        const changed = await this.#keeper.changePassphrase(textOf(data, 'passphrase'), next);
        this.#answer(changed, { step: 'rest', done: 'changed' });
      });
    },
    save: (how) => void this.#do(() => this.#save(how)),
    lookAtFile: (event) => {
      const data = formOf(event);
      const file = data.get('file');
      if (!(file instanceof File) || file.name === '') this.#typed('no-file');
      else void this.#do(() => this.#lookAt(file, this.#now.isFileLocked ? textOf(data, 'passphrase') : undefined));
    },
    forgetFile: () => this.#go({ step: 'open-file' }, false),
    takeIn: (how) => void this.#do(async () => this.#answer(await this.#keeper.confirmImport(how), { step: 'rest', done: 'takenIn' })),
    cancelFile: () => {
      // The keeper holds a file until the next one: reading nothing lets go of it.
      void this.#keeper.import('');
      this.#go({ step: 'rest' });
    },
    erase: () => {
      if (this.#now.isEraseReady) void this.#do(() => this.#erase());
    },
  };

  get #keeper(): Keeper {
    return pageKeeper();
  }

  get #isErasing(): boolean {
    return this.#now.step === 'erase' && this.#isBusy;
  }

  #heard(event: KeeperEvent): void {
    if (event.type === 'wipe' && !this.#isErasing) this.#clear();
    this.#follow();
  }

  /** Brings the list in line with the vault. */
  #follow(): void {
    const isOpen = this.#keeper.status.state === 'open';
    const hasLocked = this.#wasOpen && !isOpen && !this.#isErasing;
    this.#wasOpen = isOpen;
    if (isOpen) void this.#shelf.refresh().then(() => this.#host.requestUpdate());
    else this.#shelf.drop();
    if (hasLocked) {
      this.#clear();
      this.#host.emit('handrail-locked', {});
    }
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#shelf.drop();
    this.#go({ step: 'rest' }, false);
  }

  /** The new passphrase as typed, unless something is wrong with it, which is then told. */
  #newPassphrase(data: FormData): string | undefined {
    const next = textOf(data, 'next');
    if (lengthOf(next) < PASSPHRASE_LENGTH) this.#typed('short');
    else if (data.has('again') && textOf(data, 'again') !== next) this.#typed('differs');
    else return next;
    return undefined;
  }

  #typed(typing: NonNullable<MyDataProgress['typing']>): void {
    const { fault: _, ...rest } = this.#now;
    this.#now = { ...rest, typing };
    void this.#focus.to('[aria-invalid="true"]');
  }

  async #save(how: 'sealed' | 'readable'): Promise<void> {
    const isSealed = how === 'sealed';
    const file = await (isSealed ? this.#keeper.export() : this.#keeper.exportReadable());
    if (file.ok) {
      saveFile(isSealed ? 'saved-copy.json' : 'saved-copy-readable.json', 'application/json', file.value);
      this.#host.emit('handrail-exported', { how });
    }
    this.#answer(file, { step: 'rest', done: isSealed ? 'savedSealed' : 'savedReadable' });
  }

  async #lookAt(file: File, passphrase: string | undefined): Promise<void> {
    const text = file.size > FILE_MAX ? '' : await file.text().catch(() => '');
    const read = await this.#keeper.import(text, passphrase);
    if (read.ok) this.#go({ step: 'plan', plan: read.value });
    else {
      if (read.fault.code === 'passphrase-needed') this.#become({ isFileLocked: true });
      this.#answer(read, this.#now);
    }
  }

  async #erase(): Promise<void> {
    const records = this.#shelf.records;
    const erased = await this.#keeper.erase();
    const left: readonly Trace[] = erased.ok ? [] : (erased.fault.left ?? []);
    const kinds = records && [...new Set(records.map(({ kind }) => kind))];
    if (erased.ok || left.length > 0) this.#go({ step: 'erased', erasure: { kinds, left } });
    else this.#answer(erased, this.#now);
    if (erased.ok) this.#host.emit('handrail-erased', {});
  }

  /** Does one thing at a time. */
  async #do(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const { fault: _, typing: __, done: ___, ...rest } = this.#now;
    this.#now = rest;
    this.#host.requestUpdate();
    // What a page loads late may not arrive.
    await work().catch(() => this.#answer(refused('not-loaded'), this.#now));
    this.#isBusy = false;
    this.#host.requestUpdate();
  }

  /** Goes on where it went well, and tells the fault where not. */
  #answer(result: KeepResult<unknown>, next: MyDataProgress): void {
    if (result.ok) this.#go(next);
    else {
      this.#become({ fault: result.fault, faultAt: faultPlace(result.fault) });
      void this.#focus.to('[aria-invalid="true"]');
    }
  }

  #become(change: Partial<MyDataProgress>): void {
    this.#now = { ...this.#now, ...change };
    this.#host.requestUpdate();
  }

  #go(next: MyDataProgress, takesFocus = true): void {
    const from: MyDataStep = this.#now.step;
    clearTimeout(this.#timer);
    this.#now = next;
    this.#host.requestUpdate();
    if (next.step === 'erase') this.#timer = setTimeout(() => this.#become({ isEraseReady: true }), ERASE_PAUSE_MS);
    if (takesFocus) void this.#focus.to(next.step === 'rest' ? `[data-opens="${from}"]` : '[data-focus]');
  }
}
