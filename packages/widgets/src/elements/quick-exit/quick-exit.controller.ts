import type { ReactiveController } from 'lit';
import type { ExitRequestedDetail } from './events.js';
import { leavePage } from './leave-page.js';
import { LonePresses } from './lone-presses.js';
import type { QuickExit } from './quick-exit.js';

/** Follows the keyboard and the links of the page, for as long as the element is there. */
export class QuickExitController implements ReactiveController {
  readonly #host: QuickExit;
  readonly #presses = new LonePresses();
  #life = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last presses came to nothing, which is said. */
  isDisarmed = false;

  constructor(host: QuickExit) {
    this.#host = host;
    host.addController(this);
  }

  get presses(): number {
    return this.#presses.count;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const options = { signal: this.#life.signal, capture: true };
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, (event) => this.#onKey(event), options);
    // A click or a tap while Shift is down selects text, and is no press of Shift alone.
    document.addEventListener('pointerdown', () => this.#disarm(), options);
    document.addEventListener('click', (event) => this.#onClick(event), options);
  }

  hostDisconnected(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#presses.disarm();
  }

  leave(by: ExitRequestedDetail['by'], href = this.#host.target): void {
    this.#host.emit('handrail-exit-requested', { by });
    leavePage(href, this.#host.messages);
  }

  #onKey(event: KeyboardEvent): void {
    const { shiftPresses, windowMs } = this.#host;
    if (shiftPresses === 0) return;
    const outcome = this.#presses.take(event, windowMs);
    if (outcome === 'none') return;
    clearTimeout(this.#timer);
    this.isDisarmed = false;
    if (this.presses >= shiftPresses) {
      this.#presses.disarm();
      this.leave('key');
    } else if (outcome === 'counted') {
      this.#timer = setTimeout(() => {
        this.#presses.disarm();
        this.isDisarmed = true;
        this.#host.requestUpdate();
      }, windowMs);
    }
    this.#host.requestUpdate();
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    if (this.#presses.disarm() === 'disarmed') this.#host.requestUpdate();
  }

  /** Links of the page that do the same, such as one beside the skip link. */
  #onClick(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && 'quickExit' in node.dataset);
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.leave('link', link.href);
  }
}
