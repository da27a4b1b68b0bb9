import { OWN_TEMPLATE, PLAN_TEMPLATES } from '@handrail/core/care-plan';
import type { CommandContext } from '@handrail/core/command';
import { warnOnce } from '../../../base/warn.js';
import { downloadFeed } from '../../../platform/shared-fetch.js';
import { readCentreTemplate } from './centre-template.js';
import type { CentreTemplate } from './centre-template.js';
import { usableTemplate } from './usable-template.js';

const BUILT_IN: readonly CentreTemplate[] = PLAN_TEMPLATES.map((template) => ({ template, goalTexts: [] }));

const tell = (field: string): void =>
  warnOnce(
    'CARE_PLAN_TEMPLATE',
    field === ''
      ? 'The template of <handrail-care-plan> is no JSON object; the built-in ones are offered.'
      : `"${field}" of the template of <handrail-care-plan> cannot be used; the rest is.`,
  );

/** The templates that a page brings, and those that come with Handrail. */
export class TemplateShelf {
  #centre: CentreTemplate | undefined;
  #source = '';

  /** Reads the JSON that stands between the element's tags, where there is any. */
  readInside(host: Element, context: CommandContext): void {
    const inside = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (inside) this.#take(inside, context);
  }

  /** Downloads a template, once for each address. @returns Whether there is another one now. */
  async load(source: string, context: CommandContext): Promise<boolean> {
    if (source === '' || source === this.#source) return false;
    this.#source = source;
    try {
      const { data } = await downloadFeed(source);
      if (this.#source === source) this.#read(data, context);
      return this.#source === source;
    } catch {
      warnOnce('CARE_PLAN_TEMPLATE_SRC', `The template at "${source}" could not be loaded; the built-in ones are offered.`);
      return false;
    }
  }

  /** What is offered: the one that is named, else the page's own and an empty one, else all that are built in. */
  offered(code: string): readonly CentreTemplate[] {
    const all = [...(this.#centre ? [this.#centre] : []), ...BUILT_IN];
    const named = all.find(({ template }) => template.code === code);
    if (named) return [named];
    if (code !== '' && this.#source === '')
      warnOnce('CARE_PLAN_TEMPLATE_CODE', `template="${code}" of <handrail-care-plan> is not known; all are offered.`);
    return this.#centre ? [this.#centre, { template: OWN_TEMPLATE, goalTexts: [] }] : BUILT_IN;
  }

  /** The template of a plan that has begun; undefined where the page has it no longer. */
  byCode(code: string | undefined): CentreTemplate | undefined {
    return [...(this.#centre ? [this.#centre] : []), ...BUILT_IN].find(({ template }) => template.code === code);
  }

  #take(text: string, context: CommandContext): void {
    try {
      this.#read(JSON.parse(text), context);
    } catch {
      tell('');
    }
  }

  #read(raw: unknown, context: CommandContext): void {
    const read = readCentreTemplate(raw, tell);
    this.#centre = read && usableTemplate(read, context, tell);
  }
}
