import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One field for a passphrase. */
export interface PassphraseField {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: 'new-password' | 'current-password';
  readonly isShown: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with it, in words. */
  readonly fault?: string | undefined;
  /** Whether the focus goes here when the form appears. */
  readonly isFirst?: boolean;
}

/**
 * A field for a passphrase with its label, hint and fault. It takes what is pasted and what password managers fill in; nothing that is
 * typed is sent to a spelling checker.
 */
export const renderPassphraseField = (field: PassphraseField): TemplateResult => {
  const id = `keep-${field.name}`;
  const described = [field.hint ? `${id}-hint` : '', field.fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return html`<div class="keep-field" part="keep-field">
    <label class="keep-label" for=${id}>${field.label}</label>
    ${field.hint ? html`<p class="keep-hint" id="${id}-hint">${field.hint}</p>` : nothing}
    <input
      class="keep-input"
      part="keep-input"
      id=${id}
      name=${field.name}
      type=${field.isShown ? 'text' : 'password'}
      autocomplete=${field.autocomplete}
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      aria-describedby=${described || nothing}
      aria-invalid=${field.fault ? 'true' : nothing}
      ?data-keep-focus=${field.isFirst ?? false}
    />
    ${field.fault ? html`<p class="keep-fault" id="${id}-fault">${field.fault}</p>` : nothing}
  </div>`;
};
