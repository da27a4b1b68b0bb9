import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus goes when nothing else was asked for: the title of what is shown. */
const TITLE = '[data-focus]';

/** Moves the focus after an update, and never lets it be lost: where what had it is gone, it goes to the element with `data-focus`. */
export class Focus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #hadFocus = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#isInside;
  }

  hostUpdated(): void {
    if (this.#hadFocus && !this.#isInside) this.#go(TITLE);
  }

  /** Moves the focus to what matches once it is there, or else to the title. */
  async to(selector: string = TITLE): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#go(selector)) this.#go(TITLE);
  }

  get #isInside(): boolean {
    return this.#host.shadowRoot?.activeElement instanceof HTMLElement;
  }

  #go(selector: string): boolean {
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null && target !== undefined;
  }
}
