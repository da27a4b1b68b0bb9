import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back at every full minute while the element is connected and the page is in view, and when it comes back into view. */
export class Ticker implements ReactiveController {
  readonly #tick: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, tick: () => void) {
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      clearTimeout(this.#timer);
      return;
    }
    this.#tick();
    this.#schedule();
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#tick();
        this.#schedule();
      },
      60_000 - (Date.now() % 60_000) + 50,
    );
  }
}
