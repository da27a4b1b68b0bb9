import type { CarePlan } from '@handrail/core/care-plan';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { dateWords } from '../plan/plan-words.js';
import { renderField, renderFormFault, renderSelect } from './field.view.js';
import { renderSection } from './section.view.js';
import { leavingOptions } from './start.view.js';

/** Where the person comes from, and since when. */
export const renderLeaving = (view: CarePlanView, act: CarePlanActions, { leavingFrom, dischargeOn }: CarePlan): TemplateResult => {
  const { messages: m, isEditable } = view;
  const words = m.leavingWords(leavingFrom ? m.levels[leavingFrom] : '', dischargeOn ? dateWords(view, dischargeOn) : '');
  const content = isEditable
    ? html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${act.saveLeaving}>
        ${renderSelect(view, { form: 'leaving', name: 'leavingFrom', label: m.leavingFrom, value: leavingFrom ?? '' }, leavingOptions(view))}
        ${renderField(view, {
          form: 'leaving',
          name: 'dischargeOn',
          label: m.dischargeOn,
          hint: m.dischargeWhy,
          type: 'date',
          value: dischargeOn ?? '',
        })}
        ${renderFormFault(view, 'leaving', ['leavingFrom', 'dischargeOn'])}
        <div class="actions"><button class="button primary" part="button" type="submit">${m.save}</button></div>
      </form>`
    : html`<p>${words || m.nothingYet}</p>`;
  return renderSection({ code: 'leaving', title: m.leaving }, view, content);
};
