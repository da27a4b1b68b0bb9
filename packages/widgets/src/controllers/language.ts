import type { ReactiveControllerHost } from 'lit';
import { english, loaders } from '../messages/languages.js';
import type { LanguagePack } from '../messages/language-pack.js';
import { Texts } from './texts.js';

/** Keeps the finder in the language of its place in the page. */
export class Language extends Texts<LanguagePack> {
  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    super(host, english, loaders, changed);
  }

  get pack(): LanguagePack {
    return this.texts;
  }
}
