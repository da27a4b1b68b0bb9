import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanView, PlanForm } from '../care-plan-view.js';

/** A field of a form with its label, hint and fault. */
export interface PlanField {
  readonly form: PlanForm;
  /** As the command calls it, so that a fault finds its field. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time';
  /** What is in it; the person's own once they have typed. */
  readonly value?: string;
  /** Longest text, in UTF-16 units. */
  readonly longest?: number;
}

/** Identifier of a field inside the element. */
export const fieldId = (form: PlanForm, name: string): string => `${form}-${name.replace('.', '-')}`;

/** What is wrong with a field, in words; `''` for nothing. */
export const faultAt = ({ messages: m, fault }: CarePlanView, form: PlanForm, name: string): string =>
  fault?.form === form && fault.field === name ? m.faults[fault.code] : '';

const described = (id: string, hint: string | undefined, fault: string): string | typeof nothing =>
  [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || nothing;

const around = (id: string, { label, hint }: PlanField, fault: string, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${control}
    ${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing}
  </div>`;

/** A field to write, or to choose a day or a time in. Browsers do not remember it, and no checker is sent it. */
export const renderField = (view: CarePlanView, field: PlanField): TemplateResult => {
  const { form, name, hint, type = 'text', value = '', longest } = field;
  const id = fieldId(form, name);
  const fault = faultAt(view, form, name);
  return around(
    id,
    field,
    fault,
    html`<input
      class="input ${type === 'text' ? '' : 'short'}"
      id=${id}
      name=${name}
      type=${type}
      maxlength=${longest ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${described(id, hint, fault)}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${value}
    />`,
  );
};

/** A choice of one in a list. */
export const renderSelect = (
  view: CarePlanView,
  field: PlanField,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult => {
  const { form, name, hint, value = '' } = field;
  const id = fieldId(form, name);
  const fault = faultAt(view, form, name);
  return around(
    id,
    field,
    fault,
    html`<select
      class="input"
      id=${id}
      name=${name}
      aria-describedby=${described(id, hint, fault)}
      aria-invalid=${fault ? 'true' : nothing}
    >
      ${options.map(([code, label]) => html`<option value=${code} .selected=${code === value}>${label}</option>`)}
    </select>`,
  );
};

/** A fault that belongs to no single field of a form. */
export const renderFormFault = (view: CarePlanView, form: PlanForm, fields: readonly string[]): unknown => {
  const { fault, messages: m } = view;
  if (fault?.form !== form || fields.includes(fault.field)) return nothing;
  return html`<p class="fault" id="${form}-fault" tabindex="-1">${m.faults[fault.code]}</p>`;
};
