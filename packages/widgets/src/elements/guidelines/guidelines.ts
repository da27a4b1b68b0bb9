import { GUIDELINE_TEMPLATE } from '@handrail/core/community';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { warnOnce } from '../../base/warn.js';
import { Focus } from '../../controllers/focus.js';
import { Texts } from '../../controllers/texts.js';
import { formattingLocale } from '../../format/formats.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import type { GuidelinesEventMap } from './events.js';
import type { GuidelinesActions, GuidelinesView } from './guidelines-view.js';
import { GuidelinesController } from './guidelines.controller.js';
import { guidelinesStyles } from './guidelines.styles.js';
import { renderGuidelines } from './guidelines.view.js';
import { en } from './messages/en.js';
import type { GuidelinesMessages } from './messages/en.js';
import { pickVersion } from './pick-version.js';

/**
 * What a community agrees on, as a list to read, to read aloud and to print: shared rules in plain words, and rules of the community's own.
 * The document is one version as `@handrail/core/community` writes it, or a list of them; a rule may also be a plain sentence.
 *
 * It comes from `src`, or as JSON inside the element:
 * `<script type="application/json">{ "version": 2, "effectiveOn": "2026-03-01", "rules": [{ "code": "many-paths" }, "Phones stay in pockets."] }</script>`
 *
 * @element handrail-guidelines
 *
 * @slot - What is there without a script, and where the guidelines could not be loaded; hidden while they are shown.
 * @slot help - Where to find help: the same place as in every element.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart standing - Version and date.
 * @csspart rules - The list of rules.
 * @csspart rule - One rule.
 * @csspart changes - What changed since an earlier version.
 * @csspart button - Every button.
 *
 * @fires {GuidelinesAcceptedDetail} handrail-guidelines-accepted - Somebody says that they have read a `version`. Nothing is kept of it here.
 */
export class Guidelines extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, guidelinesStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    version: { type: Number },
    since: { type: Number },
    showUsual: { type: Boolean, attribute: 'show-usual' },
    accept: { type: Boolean },
  };

  /** Address of the document. Without it, the JSON inside the element is read. */
  src = '';

  /** The version to show. Default the one that holds today. */
  version = 0;

  /** The version to tell the changes from. Default the one before, where the document has it. */
  since = 0;

  /** Shows the built-in rules as "our usual guidelines" where the community's own cannot be loaded, or there are none. */
  showUsual = false;

  /** Offers "I have read this", which only tells the page. */
  accept = false;

  declare strings: Partial<GuidelinesMessages>;

  readonly #texts = new Texts<GuidelinesMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #focus = new Focus(this);
  readonly #document = new GuidelinesController(this);
  /** The version that somebody said they have read; 0 for the built-in rules. */
  #accepted: number | undefined;

  get #view(): GuidelinesView {
    const messages: GuidelinesMessages = { ...this.#texts.texts, ...this.strings };
    const { state, hasFailed, versions = [], today } = this.#document;
    const [version, since] = [this.#numberOf('version', this.version), this.#numberOf('since', this.since)];
    const picked = pickVersion(versions, { version, since, today });
    const locale = formattingLocale(messages.locale);
    return {
      ...picked,
      messages,
      headingLevel: this.headingLevel,
      state,
      hasFailed,
      rules: picked.guidelines?.rules ?? GUIDELINE_TEMPLATE,
      today,
      // Nobody is asked to accept rules that only stand in for those of the community.
      mayAccept: this.accept && !hasFailed,
      isAccepted: this.#accepted === (picked.guidelines?.version ?? 0),
      dateText: (date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
      numberText: (number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(number),
    };
  }

  readonly #act: GuidelinesActions = {
    tryAgain: () => this.#document.tryAgain(),
    readInside: () => this.#document.readInside(),
    print: () =>
      void import('./print-guidelines.js').then(({ printGuidelines }) => printGuidelines(this.#view, getComputedStyle(this).direction)),
    accept: () => {
      const version = this.#view.guidelines?.version ?? 0;
      this.#accepted = version;
      void this.#focus.to('[data-accepted]');
      this.emit('handrail-guidelines-accepted', { version });
    },
  };

  #numberOf(name: string, value: number): number {
    if (Number.isSafeInteger(value) && value >= 0) return value;
    warnOnce('GUIDELINES_VERSION', `${name}="${this.getAttribute(name)}" of <handrail-guidelines> is no number of a version.`);
    return 0;
  }

  protected override render(): TemplateResult {
    return renderGuidelines(this.#view, this.#act);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-guidelines': Guidelines;
  }
  interface HTMLElementEventMap extends GuidelinesEventMap {}
}
