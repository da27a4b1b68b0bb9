import { todayIn } from '@handrail/core/milestones';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { keepStyles } from '../../device/keep.styles.js';
import { deviceEn } from '../../device/messages/device-en.js';
import type { DeviceMessages } from '../../device/messages/device-en.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import type { SupportCircleEventMap } from './events.js';
import { en } from './messages/en.js';
import type { SupportCircleMessages } from './messages/en.js';
import { SupportCircleController } from './support-circle.controller.js';
import { supportCircleStyles } from './support-circle.styles.js';
import { renderSupportCircle } from './support-circle.view.js';

const SECTIONS = ['circle', 'plan'] as const;

/** A part of the element. */
export type SupportCircleSection = (typeof SECTIONS)[number];

/**
 * The people whom somebody can call, and their safety plan, in their own words. Both are in memory until the person chooses to keep them
 * on this device, and nowhere else. The crisis lines of the region come after each, on paper too.
 *
 * @element handrail-support-circle
 *
 * @slot - Links for browsers without scripts; shown until the crisis lines have come.
 *
 * @csspart base - Everything inside the element.
 * @csspart circle - The people.
 * @csspart person - One of them.
 * @csspart plan - The safety plan.
 * @csspart plan-part - One of its six parts.
 * @csspart entry - A line of it.
 * @csspart form - The form for somebody or for a line.
 * @csspart input - A field.
 * @csspart button - Any button.
 *
 * @fires {Record<string, never>} handrail-circle-changed - Somebody was added, changed, moved or taken off.
 * @fires {Record<string, never>} handrail-plan-changed - The plan was changed.
 */
export class SupportCircleElement extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, keepStyles, supportCircleStyles];

  static override properties: PropertyDeclarations = {
    sections: {},
    region: {},
    organisationRegion: { attribute: 'organisation-region' },
  };

  /** What is shown: `circle`, `plan`, or both, separated by a blank (default). Set it from the start. */
  sections = 'circle plan';

  /** Whose crisis lines to show, as of `<handrail-reach-out>`. */
  region = '';

  /** Where your organisation works, as of `<handrail-reach-out>`. */
  organisationRegion = '';

  declare strings: Partial<SupportCircleMessages>;

  readonly #texts = new Texts<SupportCircleMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #deviceTexts = new Texts<DeviceMessages>(
    this,
    deviceEn,
    { es: async () => (await import('../../device/messages/device-es.js')).deviceEs },
    () => this.requestUpdate(),
  );
  readonly #support = new SupportCircleController(this);

  /** @internal */
  get messages(): SupportCircleMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal Primary subtag of the texts. */
  get language(): string {
    return this.#texts.language;
  }

  /** @internal BCP 47 tag of the place in the page. */
  get pageLanguage(): string {
    return this.#texts.tag;
  }

  /** @internal What is shown; both where the page names nothing that there is. */
  get shownSections(): readonly SupportCircleSection[] {
    const named = unquote(this.sections)
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    const known = SECTIONS.filter((section) => named.includes(section));
    if (known.length < named.length)
      warnOnce('SUPPORT_CIRCLE_SECTIONS', `sections="${this.sections}" of <handrail-support-circle>: there are ${SECTIONS.join(' and ')}.`);
    return known.length > 0 ? known : SECTIONS;
  }

  /** @internal */
  focusOn(selector: string): Promise<void> {
    return this.#support.focus.to(selector);
  }

  protected override render(): TemplateResult {
    const { messages, headingLevel, theme, pageLanguage, region, organisationRegion, shownSections } = this;
    const { circle, plan, panel, act } = this.#support;
    const timeZone = visitorTimeZone();
    const formats = new Formats(formattingLocale(this.language));
    return renderSupportCircle(
      {
        messages,
        theme,
        pageLanguage,
        headingLevel,
        region: unquote(region),
        organisationRegion: unquote(organisationRegion),
        circle: shownSections.includes('circle')
          ? {
              messages,
              formats,
              timeZone,
              today: todayIn(Date.now(), timeZone),
              headingLevel,
              contacts: circle.contacts,
              step: circle.step,
              faults: circle.faults,
              said: circle.said,
            }
          : undefined,
        plan: shownSections.includes('plan')
          ? { messages, headingLevel, entries: plan.entries, step: plan.step, faults: plan.faults, said: plan.said }
          : undefined,
        keep: panel.view(this.#deviceTexts.texts),
      },
      act,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-support-circle': SupportCircleElement;
  }
  interface HTMLElementEventMap extends SupportCircleEventMap {}
}
