import { CHECK_IN_KINDS, weeklyStreak } from '@handrail/core/showing-up';
import type { CheckInKind, Feel } from '@handrail/core/showing-up';
import { dayOfIsoDate } from '@handrail/core/time';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { keepStyles } from '../../device/keep.styles.js';
import { deviceEn } from '../../device/messages/device-en.js';
import type { DeviceMessages } from '../../device/messages/device-en.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { answerOn } from './answer-changes.js';
import type { DayOfHistory } from './check-in-view.js';
import { CheckInController } from './check-in.controller.js';
import { checkInStyles } from './check-in.styles.js';
import { renderCheckIn } from './check-in.view.js';
import type { CheckInEventMap } from './events.js';
import { en } from './messages/en.js';
import type { CheckInMessages } from './messages/en.js';

/** How many days the history shows. */
const DAYS_SHOWN = 14;

/** Words that may tell of a hard day. Support is near on every day; after these it is said. */
const HARD: readonly Feel[] = ['tired', 'tender', 'restless'];

const OFFERED = CHECK_IN_KINDS.filter((kind) => kind !== 'mood');

/**
 * One gentle question a day, five words to answer it with, and the weeks of showing up. No word is better than another, nothing is
 * counted against anybody, and a week that was missed is not mentioned. What somebody says stays in the page, until they choose to
 * keep it on their device, encrypted.
 *
 * @element handrail-check-in
 *
 * @slot - Support that the page offers, such as a telephone number: shown where somebody asks for support, and without scripts.
 * @slot prompt - Words in place of the question to write to.
 * @slot after - Shown once somebody has checked in today.
 * @slot support - Somebody to talk to, in place of `<handrail-reach-out>`.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The question, or that somebody has checked in.
 * @csspart weeks - The weeks of showing up.
 * @csspart form - The form.
 * @csspart answer - What was said today.
 * @csspart history - The last check-ins.
 * @csspart support - Somebody to talk to.
 * @csspart button - Every button.
 *
 * @fires {CheckedInDetail} handrail-checked-in - Somebody checked in: for which kind, and nothing else.
 */
export class CheckInElement extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, keepStyles, checkInStyles];

  static override properties: PropertyDeclarations = {
    kind: {},
    goalPerWeekSetting: { type: Number, attribute: 'goal-per-week' },
    graceSetting: { type: Number, attribute: 'grace' },
    prompts: {},
    region: {},
  };

  /** What can be added besides the question, of `pledge review meeting service activity`, or `none`. Default all of them. */
  kind = '';

  /** On how many days of a week somebody checks in for it to count, 1 to 7. Default 1. */
  goalPerWeekSetting = 1;

  /** How many of four weeks in a row may pass without, 0 to 3. Default 1. */
  graceSetting = 1;

  /** `none` leaves out the question to write to, which is another one each day. */
  prompts = '';

  /** Whose lines are shown to somebody who asks for support, as for `<handrail-reach-out>`. */
  region = '';

  declare strings: Partial<CheckInMessages>;

  readonly #texts = new Texts<CheckInMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #device = new Texts<DeviceMessages>(
    this,
    deviceEn,
    { es: async () => (await import('../../device/messages/device-es.js')).deviceEs },
    () => this.requestUpdate(),
  );
  readonly #checkIn = new CheckInController(this);

  /** @internal */
  get messages(): CheckInMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal Kinds that can be added, in the order of menus. */
  get offered(): readonly CheckInKind[] {
    const named = unquote(this.kind)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (named.length === 0) return OFFERED;
    const unknown = named.filter((name) => name !== 'none' && !OFFERED.some((kind) => kind === name));
    if (unknown.length > 0)
      warnOnce('CHECK_IN_KIND', `kind="${unknown.join(' ')}" of <handrail-check-in> is not known; known are ${OFFERED.join(', ')}.`);
    return OFFERED.filter((kind) => named.includes(kind));
  }

  get #weeks(): number {
    const { list, today } = this.#checkIn;
    const days = [...new Set(list.map(({ on }) => on))];
    const goalPerWeek = within(this.goalPerWeekSetting, 1, 7);
    return weeklyStreak(days, { today, goalPerWeek, grace: within(this.graceSetting, 0, 3) }).weeks;
  }

  get #prompt(): string {
    const { prompts } = this.messages;
    return unquote(this.prompts) === 'none' ? '' : (prompts[dayOfIsoDate(this.#checkIn.today) % prompts.length] ?? '');
  }

  get #history(): readonly DayOfHistory[] {
    const { list, today } = this.#checkIn;
    const before = list.filter(({ on }) => on < today);
    const days = [...new Set(before.map(({ on }) => on))].sort().reverse().slice(0, DAYS_SHOWN);
    return days.flatMap((on) => {
      const answer = answerOn(list, on);
      return answer ? [{ on, answer }] : [];
    });
  }

  protected override render(): TemplateResult {
    const { step, errors, announcement, isSupportOpen, list, today, panel, act } = this.#checkIn;
    const answer = answerOn(list, today);
    return renderCheckIn(
      {
        messages: this.messages,
        keep: panel.view(this.#device.texts),
        formats: new Formats(formattingLocale(this.#texts.language)),
        headingLevel: this.headingLevel,
        step,
        answer,
        weeks: this.#weeks,
        history: this.#history,
        offered: this.offered,
        prompt: this.#prompt,
        errors,
        announcement,
        isHardDay: HARD.some((feel) => feel === answer?.feel),
        isSupportOpen,
        region: unquote(this.region),
      },
      { ...act, keep: panel.act },
    );
  }
}

/** A whole number between two others; the least one for what is no number. */
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, Math.round(value) || least));

declare global {
  interface HTMLElementTagNameMap {
    'handrail-check-in': CheckInElement;
  }
  interface HTMLElementEventMap extends CheckInEventMap {}
}
