import type { ReactiveController } from 'lit';
import { KeptController } from '../../device/kept.controller.js';
import type { AskActions } from './ask.view.js';
import { mergeMilestones } from './kept-milestones.js';
import type { KeptMilestones } from './kept-milestones.js';
import type { MilestoneCounter } from './milestone-counter.js';
import type * as later from './later.js';
import type { CounterSession } from './session/counter-session.js';

/**
 * The question, and what is kept. All that comes after the question is loaded while the person reads it, so that the question
 * is there at once.
 */
export class MilestoneCounterController implements ReactiveController, AskActions {
  readonly #host: MilestoneCounter;
  readonly kept: KeptController<KeptMilestones>;
  #stop: (() => void) | undefined;
  #arrive: (module: typeof later) => void = () => undefined;
  readonly #arrived = new Promise<typeof later>((resolve) => {
    this.#arrive = resolve;
  });
  #loading: Promise<CounterSession | undefined> | undefined;
  session: CounterSession | undefined;
  isPutOff = false;
  isBusy = false;
  /** Why the answer was not taken, as a code: `not-loaded` where what comes after the question did not arrive. */
  fault: string | undefined;

  constructor(host: MilestoneCounter) {
    this.#host = host;
    this.kept = new KeptController<KeptMilestones>(host, {
      key: 'milestones',
      version: 1,
      // Waits for it, and never says of what is kept that it cannot be read because a script did not arrive.
      read: async (raw) => (await this.#arrived).readMilestones(raw),
      merge: mergeMilestones,
      mayRemember: () => host.mayRemember,
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Who leaves at once leaves no half-typed date behind.
    this.#stop = this.kept.keeper.subscribe(({ type }) => {
      if (type !== 'wipe') return;
      for (const form of this.#host.renderRoot.querySelectorAll('form')) form.reset();
      this.#show(false);
    });
    void this.load();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** What comes after the question; undefined when it did not arrive. A later call tries again. */
  load(): Promise<CounterSession | undefined> {
    this.#loading ??= import('./later.js').then(
      async (module) => {
        await this.#host.updateComplete;
        this.#host.adoptLater(module.laterStyles);
        this.session = new module.CounterSession(this.#host, this.kept);
        this.#arrive(module);
        if (this.fault === 'not-loaded') this.fault = undefined;
        this.#host.requestUpdate();
        return this.session;
      },
      () => {
        this.#loading = undefined;
        this.fault = 'not-loaded';
        this.#host.requestUpdate();
        return undefined;
      },
    );
    return this.#loading;
  }

  readonly answer = (event: SubmitEvent): void => {
    event.preventDefault();
    const isToRemember = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'remember';
    void this.#take(isToRemember);
  };

  readonly putOff = (): void => this.#show(true);
  readonly askAgain = (): void => this.#show(false);

  async #take(isToRemember: boolean): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    const session = await this.load();
    this.isBusy = false;
    const field = this.#field;
    if (!session || !field) return;
    this.fault = session.begin(field.value, field.validity.badInput);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.fault) this.#field?.focus();
    else if (isToRemember) session.remember();
    else session.focusResult();
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#start');
  }

  #show(isPutOff: boolean): void {
    const isOther = this.isPutOff !== isPutOff;
    this.isPutOff = isPutOff;
    this.fault = undefined;
    this.#host.requestUpdate();
    if (isOther)
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>(isPutOff ? '.heading' : '#start')?.focus(),
      );
  }
}
