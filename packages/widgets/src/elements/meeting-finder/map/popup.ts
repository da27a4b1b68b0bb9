import { make, makeButton, makeIcon } from './element.js';
import type { MapPoint, MapTexts } from './map-options.js';

const CROSS = 'M6 6 18 18M18 6 6 18';
/** Entries at first and per press of "Show more": a feed may put thousands of meetings at one town hall. */
const STEP = 50;

/** What a panel shows. */
export interface PanelContent {
  readonly title: string;
  readonly points: readonly MapPoint[];
}

/** The list of meetings at one marker, over the map. Not modal: the map stays usable beside it. */
export class Panel {
  readonly element = make('div', 'panel');
  readonly #title = make('p', 'panel-title');
  readonly #list = make('ul', 'panel-list');
  readonly #more: HTMLButtonElement;
  readonly #texts: MapTexts;
  readonly #onOpen: (key: string) => void;
  #points: readonly MapPoint[] = [];
  #limit = STEP;

  constructor(texts: MapTexts, actions: { readonly onOpen: (key: string) => void; readonly onClose: () => void }) {
    this.#texts = texts;
    this.#onOpen = actions.onOpen;
    this.element.hidden = true;
    this.element.setAttribute('role', 'dialog');
    const close = makeButton('control panel-close', texts.close, actions.onClose);
    close.append(makeIcon(CROSS));
    this.#title.dir = 'auto';
    // Lists without bullets lose their role in Safari.
    this.#list.setAttribute('role', 'list');
    this.#more = makeButton('panel-more', '', () => this.#showMore());
    const head = make('div', 'panel-head');
    head.append(this.#title, close);
    this.element.append(head, this.#list, this.#more);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens with these meetings and moves the focus to the first. */
  open(content: PanelContent): void {
    this.#limit = STEP;
    this.element.hidden = false;
    this.refresh(content);
    this.element.scrollTop = 0;
    this.#entries()[0]?.focus();
  }

  /** Shows other texts for the same marker. The focus stays at the same meeting. */
  refresh({ title, points }: PanelContent): void {
    const focused = this.#entries().findIndex((entry) => entry.matches(':focus'));
    const key = this.#points[focused]?.key;
    this.#points = points;
    this.element.setAttribute('aria-label', title);
    this.#title.textContent = title;
    this.#list.replaceChildren(...points.slice(0, this.#limit).map((point) => this.#entry(point)));
    const rest = points.length - this.#limit;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = this.#texts.more(Math.min(rest, STEP));
    if (key !== undefined) this.#entries()[points.findIndex((point) => point.key === key)]?.focus();
  }

  close(): void {
    this.element.hidden = true;
    this.#points = [];
    this.#list.replaceChildren();
  }

  #entries(): readonly HTMLButtonElement[] {
    return [...this.#list.querySelectorAll('button')];
  }

  #entry({ key, name, detail }: MapPoint): HTMLLIElement {
    const item = make('li', 'panel-item');
    const button = makeButton('panel-entry', '', () => this.#onOpen(key));
    const title = make('span', 'panel-name', name);
    const second = make('span', 'panel-detail', detail);
    title.dir = 'auto';
    second.dir = 'auto';
    button.append(title, ' ', second);
    item.append(button);
    return item;
  }

  #showMore(): void {
    const next = this.#limit;
    this.#limit += STEP;
    this.refresh({ title: this.#title.textContent ?? '', points: this.#points });
    this.#entries()[next]?.focus();
  }
}
