import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeepActions, KeepStep, KeepView, TypingFault } from './keep-view.js';
import { refused } from './keep-result.js';
import type { KeepFault, KeepResult } from './keep-result.js';
import type { Kept } from './kept.js';
import type { DeviceMessages } from './messages/device-en.js';
import { PASSPHRASE_LENGTH, lengthOf } from './passphrase-length.js';

/** What the panel needs of a document: nothing of its content. */
export type PanelKept = Pick<
  Kept<unknown>,
  'mode' | 'fault' | 'isSaved' | 'isLooking' | 'keeper' | 'remember' | 'unlock' | 'save' | 'takeKept' | 'onlyNow'
>;

/** A text of a form, read when it is sent and held nowhere. */
const textOf = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === 'string' ? value : undefined;
};

/**
 * What a person is doing about keeping a document: which form is open, and what went wrong with it. Passphrases stay in the form until it
 * is sent, and are in no field of any object.
 * @example
 * readonly #panel = new KeepPanel(this, this.#kept);
 * render() { return html`… ${renderKeep(this.#panel.view(messages), this.#panel.act)}`; }
 */
export class KeepPanel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kept: PanelKept;
  #stop: (() => void) | undefined;
  #step: KeepStep = 'rest';
  #typing: TypingFault | undefined;
  #fault: KeepFault | undefined;
  #isShown = false;
  #isBusy = false;
  #isErased = false;
  #willRemember = false;

  constructor(host: ReactiveControllerHost & HTMLElement, document: PanelKept) {
    this.#host = host;
    this.#kept = document;
    host.addController(this);
  }

  hostConnected(): void {
    // Who leaves at once leaves no half-typed passphrase behind.
    this.#stop = this.#kept.keeper.subscribe(({ type }) => {
      if (type === 'wipe') this.#go('rest', false);
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#go('rest', false);
  }

  /** What `renderKeep` shows. */
  view(messages: DeviceMessages): KeepView {
    return {
      messages,
      step: this.#step,
      mode: this.#kept.mode,
      status: this.#kept.keeper.status,
      fault: this.#fault ?? this.#kept.fault,
      typing: this.#typing,
      isShown: this.#isShown,
      isBusy: this.#isBusy,
      isLooking: this.#kept.isLooking,
      isSaved: this.#kept.isSaved,
      isErased: this.#isErased,
      needed: PASSPHRASE_LENGTH,
    };
  }

  readonly act: KeepActions = {
    remember: () => {
      const { state } = this.#kept.keeper.status;
      this.#willRemember = true;
      if (state === 'open') void this.#do(() => this.#kept.remember());
      else this.#go(state === 'locked' ? 'unlock' : 'set-up');
    },
    setUp: (event) => {
      const data = this.#read(event);
      const passphrase = textOf(data, 'passphrase') ?? '';
      const again = textOf(data, 'again') ?? passphrase;
      if (lengthOf(passphrase) < PASSPHRASE_LENGTH) this.#typed('short');
      else if (again !== passphrase) this.#typed('differs');
      else void this.#do(() => this.#kept.remember(passphrase));
    },
    askUnlock: () => {
      this.#willRemember = false;
      this.#go('unlock');
    },
    unlock: (event) => {
      const passphrase = textOf(this.#read(event), 'passphrase') ?? '';
      void this.#do(() => (this.#willRemember ? this.#kept.remember(passphrase) : this.#kept.unlock(passphrase)));
    },
    onlyNow: () => this.#kept.onlyNow(),
    toggleShown: () => {
      this.#isShown = !this.#isShown;
      this.#host.requestUpdate();
    },
    cancel: () => this.#go('rest'),
    lock: () => this.#kept.keeper.lock(),
    askErase: () => this.#go('erase'),
    erase: () =>
      void this.#do(async () => {
        const erased = await this.#kept.keeper.erase();
        this.#isErased = erased.ok;
        return erased;
      }),
    save: () => void this.#kept.save(),
    takeKept: () => void this.#kept.takeKept(),
    keepMine: () => void (this.#kept.isSaved ? this.#kept.remember('', 'replace') : this.#kept.save('replace')),
  };

  #read(event: SubmitEvent): FormData {
    event.preventDefault();
    // The handler is bound to the form itself.
    return new FormData(event.currentTarget as HTMLFormElement);
  }

  #typed(fault: TypingFault): void {
    this.#typing = fault;
    this.#fault = undefined;
    void this.#focus('[aria-invalid="true"]');
  }

  /** Does one thing at a time; the form stays open where a passphrase was not taken, and closes otherwise. */
  async #do(work: () => Promise<KeepResult<void>>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#typing = undefined;
    this.#fault = undefined;
    this.#isErased = false;
    this.#host.requestUpdate();
    const step = this.#step;
    const result = await work().finally(() => (this.#isBusy = false));
    if (this.#step !== step) this.#host.requestUpdate();
    else if (result.ok || result.fault.code === 'already-kept') this.#go('rest');
    else if (result.fault.code === 'vault-exists') this.#go('unlock', true, refused('vault-exists').fault);
    else if (result.fault.code === 'nothing-kept') this.#go('rest', true, result.fault);
    else {
      this.#fault = result.fault;
      void this.#focus('[aria-invalid="true"]');
    }
  }

  #go(step: KeepStep, takesFocus = true, fault?: KeepFault): void {
    if (step !== 'rest') this.#isErased = false;
    this.#step = step;
    this.#typing = undefined;
    this.#fault = fault;
    this.#isShown = false;
    if (takesFocus) void this.#focus('[data-keep-focus]');
    else this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
