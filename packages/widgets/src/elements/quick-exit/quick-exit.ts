import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { baseStyles } from '../../styles/base.js';
import type { QuickExitEventMap } from './events.js';
import { en } from './messages/en.js';
import type { QuickExitMessages } from './messages/en.js';
import { QuickExitController } from './quick-exit.controller.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { renderQuickExit } from './quick-exit.view.js';

const SAFE_PAGE = 'https://www.bbc.com/weather';
const WINDOW_MS = 5_000;

const isWebAddress = (href: string): boolean => {
  try {
    return /^https?:/.test(new URL(href, document.baseURI).protocol);
  } catch {
    return false;
  }
};

/**
 * Leaves the page at once for one that gives nothing away: by a button that stays in view, or by pressing Shift three times.
 * It locks what widgets keep on the device, covers the page and replaces its entry in the history. It cannot remove what the
 * browser has remembered, and says so. After the "Exit this page" pattern of the GOV.UK Design System.
 *
 * Put it first in the page, with a link inside for browsers without scripts. Any link of the page with `data-quick-exit`
 * does the same, for example one beside the skip link, which people who use a screen reader come to first.
 *
 * @element handrail-quick-exit
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 *
 * @slot - A link to the other page, for browsers without scripts; hidden once the element is there.
 * @slot label - Words on the button instead of the built-in ones.
 *
 * @csspart base - Everything inside the element.
 * @csspart button - The button.
 * @csspart explanation - What the button does and does not do.
 *
 * @cssprop [--handrail-exit=#b3261e] - The button.
 * @cssprop [--handrail-on-exit=#fff] - Text on the button.
 *
 * @fires {ExitRequestedDetail} handrail-exit-requested - Somebody leaves: `by` button, key or link. Nothing can hold it up.
 */
export class QuickExit extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, quickExitStyles];

  static override properties: PropertyDeclarations = {
    href: {},
    placement: { reflect: true },
    shiftPressesSetting: { type: Number, attribute: 'shift-presses' },
  };

  /** The page to leave for: one that is the same for everybody. Default a weather page. */
  href = SAFE_PAGE;

  /** `sticky` (default) stays in view, `inline` where it stands. */
  placement: 'sticky' | 'inline' = 'sticky';

  /** How often Shift is pressed to leave, 3 to 9; 0 switches the key off. */
  shiftPressesSetting = 3;

  /** @internal Time within which the presses must come, in milliseconds. */
  readonly windowMs = WINDOW_MS;

  declare strings: Partial<QuickExitMessages>;

  readonly #texts = new Texts<QuickExitMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #exit = new QuickExitController(this);

  /** @internal */
  get messages(): QuickExitMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal An address that a browser may go to; the default for anything else, such as `javascript:`. */
  get target(): string {
    const href = unquote(this.href) || SAFE_PAGE;
    if (isWebAddress(href)) return href;
    warnOnce('QUICK_EXIT_HREF', `href="${href}" of <handrail-quick-exit> is not a web address; ${SAFE_PAGE} is used.`);
    return SAFE_PAGE;
  }

  /** @internal A number of presses that nobody makes by chance. */
  get shiftPresses(): number {
    const presses = Math.round(this.shiftPressesSetting);
    return presses === 0 || (presses >= 3 && presses <= 9) ? presses : 3;
  }

  /** Leaves the page, as the button does. */
  leave(): void {
    this.#exit.leave('button');
  }

  protected override render(): TemplateResult {
    return renderQuickExit({
      messages: this.messages,
      href: this.target,
      presses: this.#exit.presses,
      needed: this.shiftPresses,
      isDisarmed: this.#exit.isDisarmed,
      leave: (event) => {
        event.preventDefault();
        this.leave();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-quick-exit': QuickExit;
  }
  interface HTMLElementEventMap extends QuickExitEventMap {}
}
