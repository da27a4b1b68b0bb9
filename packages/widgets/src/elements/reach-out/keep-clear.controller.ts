import type { ReactiveController, ReactiveControllerHost } from 'lit';

const isOver = (one: DOMRect, other: DOMRect): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;

/** Whatever takes the focus somewhere in the page is moved out from under an element that stays in view (WCAG 2.4.11). */
export class KeepClear implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #makeRoom: () => void;

  /** `makeRoom` is called before the page is scrolled: an element that covers much gets small. */
  constructor(host: ReactiveControllerHost & HTMLElement, makeRoom: () => void) {
    this.#host = host;
    this.#makeRoom = makeRoom;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#onFocus);
  }

  readonly #onFocus = async (event: FocusEvent): Promise<void> => {
    const path = event.composedPath();
    const [focused] = path;
    if (!this.#host.hasAttribute('sticky') || path.includes(this.#host) || !(focused instanceof Element)) return;
    const isCovered = (): boolean => isOver(focused.getBoundingClientRect(), this.#host.getBoundingClientRect());
    if (!isCovered()) return;
    this.#makeRoom();
    await this.#host.updateComplete;
    if (isCovered()) focused.scrollIntoView({ block: 'center' });
  };
}
