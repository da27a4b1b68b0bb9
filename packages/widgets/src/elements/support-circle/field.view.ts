import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A field for a line of text. */
export interface TextField {
  /** Also what the form calls it. */
  readonly name: string;
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: 'text' | 'tel' | 'url' | 'date' | 'time';
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly fault?: string | undefined;
  /** The last date that there is, for a date. */
  readonly max?: string;
  readonly isShort?: boolean;
}

/** The words under a field, named by `aria-describedby`. */
export const renderFault = (id: string, fault: string | undefined): unknown =>
  fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing;

/** A field with its label, hint and fault. The browser remembers nothing of it, and sends nothing to a spelling checker. */
export const renderField = ({ name, id, label, value, type = 'text', hint, fault, max, isShort }: TextField): TemplateResult => {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input
      class="input ${isShort ? 'short' : ''}"
      part="input"
      id=${id}
      name=${name}
      type=${type}
      max=${max ?? nothing}
      autocomplete="off"
      autocapitalize=${type === 'text' ? nothing : 'none'}
      spellcheck="false"
      .value=${value ?? ''}
      aria-describedby=${described || nothing}
      aria-invalid=${fault ? 'true' : nothing}
    />
    ${renderFault(id, fault)}
  </div>`;
};
