import { DAY_COUNTS, DISPLAYS, LEAP_DAYS, MEASURES } from '@handrail/core/pursuits';
import type { PursuitSettings } from '@handrail/core/pursuits';

const oneOf = <Code extends string>(codes: readonly Code[], value: string): Code | undefined => codes.find((code) => code === value);

/** What somebody wrote in a form, read when it is sent and held nowhere. */
export class FormContent {
  readonly #data: FormData;

  constructor(event: SubmitEvent) {
    event.preventDefault();
    // The handler is bound to the form itself.
    this.#data = new FormData(event.currentTarget as HTMLFormElement);
  }

  /** A field's text without blanks around it; `''` where there is none. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === 'string' ? value.trim() : '';
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
