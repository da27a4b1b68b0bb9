import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { dayOfIsoDate } from '@handrail/core/time';
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
import { CarePlanController } from './care-plan.controller.js';
import { carePlanStyles } from './care-plan.styles.js';
import { renderCarePlan } from './care-plan.view.js';
import type { CarePlanEventMap } from './events.js';
import { en } from './messages/en.js';
import type { CarePlanMessages } from './messages/en.js';
import type { CentreTemplate } from './plan/centre-template.js';

const EDITABLE = ['draft', 'active', 'adjusting'];

/**
 * A plan for the time after treatment, worked out at the discharge talk or alone: support step by step, goals, appointments, days to
 * look at it again, meetings, people. It can be printed, put into a calendar, and taken to the person's own phone as a file. It needs
 * no login and no network, and what is in it leaves the page only if the person saves it.
 *
 * @element handrail-care-plan
 *
 * @slot - A `<script type="application/json">` with your own template; and what is shown without scripts, such as crisis lines.
 * @slot people - A widget or link for the people to call.
 * @slot safety-plan - A widget or link for hard moments.
 * @slot crisis - Crisis lines, at the end of the plan and of its print.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart notice - That a review is due.
 * @csspart section - Each section that can be opened.
 * @csspart form - Every form.
 * @csspart counts - Meetings and days of the ninety days.
 * @csspart crisis - Crisis lines of the page.
 * @csspart button - Every button.
 *
 * @fires {Record<string, never>} handrail-plan-changed - The plan was changed; nothing of how.
 * @fires {ReviewDueDetail} handrail-review-due - A review is due, by `code` since today or since before.
 */
export class CarePlanElement extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, keepStyles, carePlanStyles];

  static override properties: PropertyDeclarations = {
    template: {},
    templateSrc: { attribute: 'template-src' },
    dischargeOn: { attribute: 'discharge-on' },
    remember: {},
    readonly: { type: Boolean },
  };

  /** Code of the template to begin with: `step-down`, `90-in-90`, `own`, or your own. Default: the person chooses. */
  template = '';

  /** Address of a template as JSON, on a host of your choice. The only request that the element makes. */
  templateSrc = '';

  /** The day of leaving, `YYYY-MM-DD`, put into the form to begin with. */
  dischargeOn = '';

  /** `never` keeps nothing on the device, as on a shared one of a centre. Default: the person is asked. */
  remember = '';

  /** Shows the plan without any way to change it. */
  readonly = false;

  declare strings: Partial<CarePlanMessages>;

  readonly #texts = new Texts<CarePlanMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #device = new Texts<DeviceMessages>(
    this,
    deviceEn,
    { es: async () => (await import('../../device/messages/device-es.js')).deviceEs },
    () => this.requestUpdate(),
  );
  readonly #plan = new CarePlanController(this);

  /** @internal */
  get messages(): CarePlanMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal */
  get formats(): Formats {
    return new Formats(formattingLocale(this.#texts.language));
  }

  /** @internal */
  get mayRemember(): boolean {
    return unquote(this.remember).toLowerCase() !== 'never';
  }

  /** @internal */
  get templateAddress(): string {
    return unquote(this.templateSrc);
  }

  /** @internal What can be begun with. */
  get templates(): readonly CentreTemplate[] {
    return this.#plan.shelf.offered(unquote(this.template).toLowerCase());
  }

  get #dischargeOn(): string {
    const date = unquote(this.dischargeOn);
    if (date === '' || !Number.isNaN(dayOfIsoDate(date))) return date;
    warnOnce('CARE_PLAN_DATE', `discharge-on="${date}" of <handrail-care-plan> is no date like 2026-03-14; none is filled in.`);
    return '';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('templateSrc')) this.#plan.readTemplates();
  }

  protected override render(): TemplateResult {
    const { kept, panel, act, handOver, fault, asking, announcement, hasSteppedUp, today, isReviewDue } = this.#plan;
    const document = kept.value;
    return renderCarePlan(
      {
        messages: this.messages,
        formats: this.formats,
        device: this.#device.texts,
        keep: panel.view(this.#device.texts),
        mayRemember: this.mayRemember,
        headingLevel: this.headingLevel,
        today,
        timeZone: visitorTimeZone(),
        document,
        templates: this.templates,
        dischargeOn: this.#dischargeOn,
        isEditable: !this.readonly && document !== undefined && EDITABLE.includes(document.plan.state),
        isReadonly: this.readonly,
        fault,
        asking,
        isReviewDue,
        hasSteppedUp,
        announcement,
        handOver: handOver.view,
      },
      { ...act, keep: panel.act, handOver, pageChanged: this.#plan.readTemplates },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-care-plan': CarePlanElement;
  }
  interface HTMLElementEventMap extends CarePlanEventMap {}
}
