import type { Pathway } from '@handrail/core/members';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { keepStyles } from '../../device/keep.styles.js';
import { innerJson } from '../../platform/inner-json.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import type { PathwaysEventMap } from './events.js';
import { en } from './messages/en.js';
import type { PathwaysMessages } from './messages/en.js';
import { PathwaysController } from './pathways.controller.js';
import { pathwaysStyles } from './pathways.styles.js';
import { renderPathways } from './pathways.view.js';
import { AUDIENCES, isPathway, waysToShow } from './way-codes.js';
import type { Audience } from './way-codes.js';
import { readWayLinks } from './way-links.js';
import type { WayLinks } from './way-links.js';

/**
 * Shows somebody who is new which ways of recovery there are: all side by side, none above another, with what a first time is like and
 * the links of the page. For those who love somebody it says how to look after oneself, and for people who work with people how to pass
 * somebody on kindly. No test, no score, no form. What somebody chooses stays in the page, until they choose to keep it on their device.
 *
 * Links come from JSON inside the element, by the codes of the ways and `professional`:
 * `<script type="application/json">{ "secular": [{ "text": "Our Tuesday group", "href": "/tuesday" }] }</script>`
 *
 * @element handrail-pathways
 *
 * @slot - What is there before the script has come and without it, such as links to your pages; hidden afterwards.
 * @slot intro - Words of the page, above the question and the ways.
 * @slot help - Where to find help, at the end of every step.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The title of a step.
 * @csspart way - One way.
 * @csspart links - The links of the page.
 * @csspart link - One link.
 * @csspart button - Every button.
 *
 * @fires {Readonly<Record<string, never>>} handrail-pathway-chosen - Somebody chose a way. Which one is nobody's business but theirs.
 */
export class Pathways extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, keepStyles, pathwaysStyles];

  static override properties: PropertyDeclarations = {
    for: {},
    pathways: {},
  };

  /** Whom the page is for, which answers the first question: `self`, `family` or `professional`. Default: it is asked. */
  for = '';

  /**
   * The ways to show, by their codes, in this order: `twelve-step`, `secular`, `faith`, `buddhist`, `medication-supported`,
   * `harm-reduction`, `natural`, `clinical`, `family`. Default all but `family`, in the order of the alphabet. `undecided` is always there.
   */
  pathways = '';

  declare strings: Partial<PathwaysMessages>;

  readonly #texts = new Texts<PathwaysMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #pathways = new PathwaysController(this);
  #links: WayLinks = {};

  /** @internal The answer that the page gives for its visitors. */
  get audience(): Audience | undefined {
    const named = unquote(this.for).toLowerCase();
    const audience = AUDIENCES.find((known) => known === named);
    if (named && !audience)
      warnOnce('PATHWAYS_FOR', `for="${named}" of <handrail-pathways> is none of ${AUDIENCES.join(', ')}; it is asked.`);
    return audience;
  }

  get #named(): readonly Pathway[] {
    const words = unquote(this.pathways)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const unknown = words.filter((word) => !isPathway(word));
    if (unknown.length > 0)
      warnOnce('PATHWAYS_CODES', `pathways="${unknown.join(' ')}" of <handrail-pathways> is not known, and left out.`);
    return words.filter(isPathway);
  }

  readonly #readLinks = (): void => {
    this.#links = readWayLinks(innerJson(this, 'PATHWAYS_LINKS'));
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const own = { ...this.#texts.texts, ...this.strings };
    // A page may have other words for one way and not for the rest.
    const messages: PathwaysMessages = { ...own, ways: { ...this.#texts.texts.ways, ...own.ways } };
    const named = this.#named;
    const { step, pathway, act } = this.#pathways;
    return renderPathways(
      {
        messages,
        headingLevel: this.headingLevel,
        step,
        ways: waysToShow(named, (code) => messages.ways[code].name, messages.locale),
        isAlphabetical: !named.some((code) => code !== 'undecided'),
        pathway,
        links: this.#links,
        readLinks: this.#readLinks,
        keep: this.#pathways.keepView(messages.device),
      },
      act,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-pathways': Pathways;
  }
  interface HTMLElementEventMap extends PathwaysEventMap {}
}
