import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A button of the counter; `opens` names the step that it opens, so that the focus comes back to it. */
export const button = (text: string, act: () => void, { kind = 'button', opens = '' } = {}): TemplateResult =>
  html`<button class=${kind} part="button" type="button" data-opens=${opens || nothing} @click=${act}>${text}</button>`;

/** The title of a step, where the focus goes when it opens. */
export const stepTitle = (text: string, headingLevel: number): TemplateResult =>
  html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel} tabindex="-1" data-focus>${text}</div>`;

/** A field with its label, hint and fault. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  /** Filled in as a property: no date and no word of a person stands in an attribute. */
  readonly value?: string;
}

const renderField = ({ name, label, hint, fault, value = '' }: Field, type: 'date' | 'text'): TemplateResult => {
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <input
      class="input ${type === 'date' ? 'short' : ''}"
      part="input"
      id=${name}
      name=${name}
      type=${type}
      .value=${value}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${described || nothing}
      aria-invalid=${fault ? 'true' : nothing}
    />
    ${fault ? html`<p class="fault" id="${name}-fault">${fault}</p>` : nothing}
  </div>`;
};

/** A field for a date, typed or picked. */
export const dateField = (field: Field): TemplateResult => renderField(field, 'date');

/** A field for a few words, which no browser remembers and no spelling checker is sent. */
export const textField = (field: Field): TemplateResult => renderField(field, 'text');

/** A menu of a few choices. */
export const menu = (name: string, label: string, chosen: string, choices: Readonly<Record<string, string>>): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    <select class="input short" part="input" id=${name} name=${name} autocomplete="off">
      ${Object.entries(choices).map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
