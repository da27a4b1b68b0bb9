import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { english, isShipped, loadLanguage } from '../messages/languages.js';
import { languageOf } from '../messages/language-of.js';
import type { LanguagePack } from '../messages/language-pack.js';
import { warnOnce } from '../base/warn.js';

/** Keeps an element in the language of its place in the page, and follows changes of `lang`. */
export class Language implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  /** BCP 47 tag asked for. */
  tag = 'en';
  pack: LanguagePack = english;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
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
    if (!isShipped(tag)) warnOnce('LANGUAGE', `"${tag}" has no texts yet; English is shown.`);
    try {
      const pack = await loadLanguage(tag);
      if (this.tag !== tag) return;
      this.pack = pack;
    } catch (error) {
      this.tag = this.pack.messages.locale;
      warnOnce('LANGUAGE_LOAD', `The texts for "${tag}" could not be loaded.`, error);
    }
    this.#changed();
  }
}
