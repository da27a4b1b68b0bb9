import { DAY_COUNTS, DISPLAYS, LEAP_DAYS, MEASURES } from '@handrail/core/pursuits';
import type { PursuitSettings } from '@handrail/core/pursuits';

const oneOf = <Code extends string>(codes: readonly Code[], value: string): Code | undefined => codes.find((code) => code === value);

/** What somebody wrote in a form, read when it is sent and held nowhere. */
export class FormContent {
  readonly #data: FormData;
  /** Names of fields whose text the browser cannot take. */
  readonly #unfinished: ReadonlySet<string>;

  constructor(event: SubmitEvent) {
    event.preventDefault();
    // The handler is bound to the form itself.
    const form = event.currentTarget as HTMLFormElement;
    this.#data = new FormData(form);
    const inputs = form.querySelectorAll('input');
    this.#unfinished = new Set([...inputs].filter(({ validity }) => validity.badInput).map(({ name }) => name));
  }

  /** A field's text without blanks around it; `''` where there is none. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** A date as it is in the form; `''` for none, and no date at all for one that is half typed or not in the calendar. */
  date(name: string): string {
    return this.#unfinished.has(name) ? 'unfinished' : this.text(name);
  }

  /** What the form says of a pursuit; what it does not ask is left out. */
  get settings(): Partial<PursuitSettings> {
    const schemeId = this.text('scheme');
    const measure = oneOf(MEASURES, this.text('measure'));
    const display = oneOf(DISPLAYS, this.text('display'));
    const count = oneOf(DAY_COUNTS, this.text('count'));
    const leapDay = oneOf(LEAP_DAYS, this.text('leapDay'));
    return {
      ...(this.#data.has('label') && { label: this.text('label') }),
      ...(schemeId && { schemeId }),
      ...(measure && { measure }),
      ...(display && { display }),
      ...(count && { count }),
      ...(leapDay && { leapDay }),
    };
  }
}
