import type { CrisisPlace, CrisisTopic } from '@handrail/core/support/crisis-resources';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { choicesOf } from './choices.js';
import type { ReachOutEventMap } from './events.js';
import { en } from './messages/en.js';
import type { ReachOutMessages } from './messages/en.js';
import { KeepClear } from './keep-clear.controller.js';
import { ReachOutController } from './reach-out.controller.js';
import { reachOutStyles } from './reach-out.styles.js';
import { renderReachOut } from './reach-out.view.js';

/** What an attribute may name. */
const TOPICS: readonly CrisisTopic[] = [
  'suicide',
  'emotional',
  'substance',
  'gambling',
  'domestic-abuse',
  'veteran',
  'lgbtq',
  'youth',
  'poison',
  'emergency',
];

/**
 * Whom to reach at a bad hour, in two taps: the crisis lines of the region, and before them the people of one's own circle where
 * the person keeps one on this device. Everything is in the part itself: it works without a network, asks nobody where the person
 * is, and is never empty.
 *
 * @element handrail-reach-out
 *
 * @slot - Links for browsers without scripts; hidden once the element is there.
 * @slot first - Your own helpline, before all other ways.
 * @slot organisation - More of your own, after the first ways.
 * @slot after - What comes last.
 *
 * @csspart base - Everything inside the element.
 * @csspart open-button - The button that opens the ways.
 * @csspart panel - The ways, once open.
 * @csspart first-ways - The list of the first ways.
 * @csspart more-ways - The list of all others.
 * @csspart way - One service or person.
 * @csspart contact - A link that calls, writes or opens a page.
 * @csspart button - Any other button.
 * @csspart own-people - Where the person unlocks and locks their circle.
 * @csspart region - The choice of the region.
 *
 * @fires {Record<string, never>} handrail-help-opened - Somebody opened the ways.
 * @fires {ContactUsedDetail} handrail-contact-used - Somebody followed a link: `channel` tel, sms, chat or url, and never whose.
 */
export class ReachOut extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, reachOutStyles];

  static override properties: PropertyDeclarations = {
    open: { type: Boolean },
    region: {},
    organisationRegion: { attribute: 'organisation-region' },
    topics: {},
    compact: { type: Boolean, reflect: true },
    sticky: { type: Boolean, reflect: true },
    circleHidden: { type: Boolean, attribute: 'circle-hidden' },
  };

  /** Shows the ways at once, without the button. */
  open = false;

  /** Whose lines to show: ISO 3166-1, alone or with a subdivision (`IE`, `GB-ENG`). Default the visitor's region, as far as their browser tells it. */
  region = '';

  /** Where your organisation works, in the same form: for visitors of pages that set no `region`. */
  organisationRegion = '';

  /** What it is about, separated by blanks or commas, for example `substance suicide`: lines for it come first. */
  topics = '';

  /** Takes less room: a smaller button, and no words of encouragement. */
  compact = false;

  /** Stays in view at the lower edge of the window; put it last in the page then. It never covers what has the focus. */
  sticky = false;

  /** Leaves the person's own circle out, and never looks whether there is one. Set it from the start. */
  circleHidden = false;

  declare strings: Partial<ReachOutMessages>;

  readonly #texts = new Texts<ReachOutMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #reach = new ReachOutController(this);

  constructor() {
    super();
    new KeepClear(this, () => this.#reach.collapse());
  }

  /** @internal */
  get messages(): ReachOutMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal */
  get regionSetting(): string {
    return unquote(this.region);
  }

  /** @internal */
  get organisationRegionSetting(): string {
    return unquote(this.organisationRegion);
  }

  /** @internal BCP 47 tag of the place in the page. */
  get pageLanguage(): string {
    return this.#texts.tag;
  }

  /** @internal Where the lines that are shown are for, also what the person chose. */
  get place(): CrisisPlace {
    return this.#reach.place;
  }

  /** @internal Topics that there are; the owner of the page is told of others. */
  get topicCodes(): readonly CrisisTopic[] {
    const named = unquote(this.topics)
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    const unknown = named.filter((name) => !TOPICS.some((topic) => topic === name));
    if (unknown.length > 0)
      warnOnce('REACH_OUT_TOPICS', `topics="${unknown.join(' ')}" of <handrail-reach-out> are none of: ${TOPICS.join(', ')}.`);
    return TOPICS.filter((topic) => named.includes(topic));
  }

  /** @internal What a part that comes later adds its own to. */
  get ownStyles(): CSSResultOrNative[] {
    return ReachOut.elementStyles;
  }

  protected override render(): TemplateResult {
    const now = Date.now();
    const { language } = this.#texts;
    const locale = formattingLocale(language);
    const selection = this.#reach.select(now, language);
    const { own, isOpen, isMore, isChosen } = this.#reach;
    const people = own?.people(this.topicCodes, now) ?? [];
    return renderReachOut(
      {
        messages: this.messages,
        language,
        locale,
        formats: new Formats(locale),
        timeZone: visitorTimeZone(),
        headingLevel: this.headingLevel,
        isAlwaysOpen: this.open,
        isCompact: this.compact,
        isOpen,
        isMore,
        choices: choicesOf(people, selection),
        region: selection.region,
        isChosen,
        own,
        used: (channel) => this.emit('handrail-contact-used', { channel }),
      },
      this.#reach.act,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-reach-out': ReachOut;
  }
  interface HTMLElementEventMap extends ReachOutEventMap {}
}
