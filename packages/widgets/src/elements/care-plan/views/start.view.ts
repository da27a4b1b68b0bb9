import { LEAVING_FROM } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import type { CentreTemplate } from '../plan/centre-template.js';
import { renderField, renderFormFault, renderSelect } from './field.view.js';

/** Levels that somebody can be leaving, as options of a choice; the first says nothing. */
export const leavingOptions = ({ messages: m }: CarePlanView): readonly (readonly [string, string])[] => [
  ['', m.leavingNothing],
  ...LEAVING_FROM.filter((level) => level !== 'none').map((level) => [level, m.levels[level]] as const),
];

const templateName = ({ messages: m }: CarePlanView, { template, name }: CentreTemplate): string => {
  const known: Readonly<Record<string, string>> = m.templates;
  return name ?? known[template.code] ?? m.otherTemplate;
};

/** The beginning: how, from where, and since when. Nothing has to be filled in. */
export const renderStart = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, templates, dischargeOn } = view;
  return html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${act.start}>
    <p>${m.intro}</p>
    ${
      templates.length > 1
        ? html`<fieldset class="choices">
            <legend>${m.templateQuestion}</legend>
            ${templates.map(
              (each, index) =>
                html`<label class="choice">
                  <input type="radio" name="template" value=${each.template.code} .checked=${index === 0} />
                  <span>${templateName(view, each)}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
    ${renderSelect(view, { form: 'start', name: 'leavingFrom', label: m.leavingFrom }, leavingOptions(view))}
    ${renderField(view, {
      form: 'start',
      name: 'dischargeOn',
      label: m.dischargeOn,
      hint: m.dischargeWhy,
      type: 'date',
      value: dischargeOn,
    })}
    ${renderFormFault(view, 'start', ['leavingFrom', 'dischargeOn'])}
    <div class="actions"><button class="button primary big" part="button" type="submit">${m.start}</button></div>
  </form>`;
};
