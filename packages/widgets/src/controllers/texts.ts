import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../base/warn.js';
import { languageOf } from '../messages/language-of.js';

/** Shipped languages besides English, by primary subtag, each loaded only when a page needs it. */
export type TextLoaders<T> = Readonly<Record<string, () => Promise<T>>>;

/** Keeps an element's texts in the language of its place in the page, and follows changes of `lang`. English is always at hand. */
export class Texts<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: T;
  readonly #loaders: TextLoaders<T>;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  /** BCP 47 tag asked for. */
  tag = 'en';
  /** Primary subtag of the texts that are shown. */
  language = 'en';
  texts: T;

  /** `changed` is called when there are other texts to show. */
  constructor(host: ReactiveControllerHost & Element, english: T, loaders: TextLoaders<T>, changed: () => void) {
    this.#host = host;
    this.#english = this.texts = english;
    this.#loaders = loaders;
    this.#changed = changed;
    this.#observer = new MutationObserver(() => void this.update());
    host.addController(this);
  }

  hostConnected(): void {
    for (const place of [document.documentElement, this.#host])
      this.#observer.observe(place, { attributes: true, attributeFilter: ['lang'] });
    void this.update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Looks the language up again and loads its texts; keeps the present ones when that fails. */
  async update(): Promise<void> {
    const tag = languageOf(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const load = Object.hasOwn(this.#loaders, primary) ? this.#loaders[primary] : undefined;
    if (!load && primary !== 'en') warnOnce('LANGUAGE', `"${tag}" has no texts yet; English is shown.`);
    try {
      const texts = load ? await load() : this.#english;
      if (this.tag !== tag) return;
      this.texts = texts;
      this.language = load ? primary : 'en';
    } catch (error) {
      this.tag = this.language;
      warnOnce('LANGUAGE_LOAD', `The texts for "${tag}" could not be loaded.`, error);
    }
    this.#changed();
  }
}
