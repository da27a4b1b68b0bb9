import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { Texts } from '../../controllers/texts.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { renderAsk } from './ask.view.js';
import type { MilestoneCounterEventMap } from './events.js';
import { en } from './messages/en.js';
import type { AskMessages } from './messages/en.js';
import { MilestoneCounterController } from './milestone-counter.controller.js';
import { askStyles } from './milestone-counter.styles.js';
import type { CounterMessages } from './messages/counter-en.js';

/**
 * Counts time from the date that a person counts from: days, years, months and days, the milestone reached and the next one, for as
 * many things as they like, by the calendar and in their own zone. It asks one question, sends nothing anywhere, and keeps nothing
 * unless the person wants that, behind a passphrase. A return to use takes no day and no milestone away.
 *
 * @element handrail-milestone-counter
 *
 * @slot - Shown until the element is there, and without scripts: a telephone number of yours, say.
 * @slot prompt - Words before the question, instead of the built-in ones: say why you ask.
 * @slot celebrate - Shown on the day of a milestone: where your group celebrates, say.
 * @slot support - Whom to call after a return to use: shown before any date is asked for. A `<handrail-reach-out>` of your own
 * takes the place of the built-in one.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart question - The form with the first question.
 * @csspart input - A field.
 * @csspart button - A button.
 * @csspart count - The big number.
 * @csspart token - The drawing of a milestone.
 *
 * @fires {MilestoneReachedDetail} handrail-milestone-reached - A milestone is shown for the first time: `scheme`, `code`, `today`.
 * @fires handrail-period-closed - A period was closed.
 * @fires handrail-data-cleared - What the counter kept was removed.
 */
export class MilestoneCounter extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, askStyles];

  static override properties: PropertyDeclarations = {
    start: {},
    scheme: {},
    measure: {},
    display: {},
    count: {},
    leapDay: { attribute: 'leap-day' },
    timeZone: { attribute: 'time-zone' },
    remember: {},
  };

  /** A date `YYYY-MM-DD` that the page shows to everybody anyway: then nobody is asked. Never take it from the page's address. */
  start = '';

  /** What is recognised: `simple` (default), `na-keytags`, `aa-short`, `aa-monthly`, `family-yearly` or `none`. The person may choose another. */
  scheme = '';

  /** What time is counted of: `abstinence` (default), `participation`, `reduction`, `medication` or `custom`. */
  measure = '';

  /** Which number is big: of the `current` period, `cumulative`, `both` (default), `hidden`, or the `date-only`. The person may choose another. */
  display = '';

  /** Whether the first day is day 0 (`elapsed`, default) or day 1 (`inclusive`). */
  count = '';

  /** Where the anniversary of 29 February falls in common years: `feb28` (default) or `mar1`. */
  leapDay = '';

  /** IANA name of the zone in which days begin; `device` (default) for the zone that the person is in. */
  timeZone = '';

  /** Whether the person may keep their time on the device: `ask` (default) or `never`. */
  remember = '';

  declare strings: Partial<AskMessages & CounterMessages>;

  readonly #texts = new Texts<AskMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () => this.requestUpdate());
  readonly #front = new MilestoneCounterController(this);

  /** @internal */
  get mayRemember(): boolean {
    return unquote(this.remember) !== 'never' && !this.start;
  }

  /** @internal */
  get messages(): AskMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal Language of the texts, for dates and numbers. */
  get language(): string {
    return this.#texts.language;
  }

  /** @internal Takes in the styles of what was loaded after the question. */
  adoptLater(styles: readonly CSSResultOrNative[]): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...MilestoneCounter.elementStyles, ...styles]); // LitElement renders into a shadow root unless told otherwise.
  }

  protected override render(): TemplateResult {
    const { session } = this.#front;
    return html`<div class="base" part="base" lang=${this.messages.locale}>
      ${session?.hasResult ? session.render() : this.#renderFront()}
      <p class="visually-hidden" role="status">${session?.said ?? ''}</p>
    </div>`;
  }

  #renderFront(): TemplateResult {
    const { kept, session, fault, isPutOff, isBusy, load } = this.#front;
    const m = this.messages;
    if (fault === 'not-loaded' && (this.start || kept.mode === 'locked'))
      return html`<slot></slot>
        <div class="actions" role="alert">
          <p>${m.notLoaded}</p>
          <button class="button" part="button" type="button" @click=${() => void load.call(this.#front)}>${m.tryAgain}</button>
        </div>`;
    // Until it is known whether something is kept, the page's own words: a question that goes away again helps nobody.
    if ((this.start && !session) || kept.isLooking || kept.mode === 'locked') return html`<slot></slot>`;
    const view = {
      messages: m,
      headingLevel: this.headingLevel,
      isPutOff,
      mayRemember: this.mayRemember && kept.mode !== 'unavailable',
      isBusy,
      fault: fault === 'not-loaded' ? m.notLoaded : ((fault && session?.faultText(fault)) ?? ''),
    };
    return html`${renderAsk(view, this.#front)} ${session?.renderNotice() ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-milestone-counter': MilestoneCounter;
  }
  interface HTMLElementEventMap extends MilestoneCounterEventMap {}
}
