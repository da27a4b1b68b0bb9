import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from './fault-text.js';
import type { KeepActions, KeepView } from './keep-view.js';
import { renderPassphraseField } from './passphrase-field.view.js';

const ABOUT_PASSPHRASE = ['wrong-passphrase', 'too-soon', 'passphrase-short', 'passphrase-unusable'];

/** Whether a fault is told at the field, and not in the notice. */
export const isAtField = ({ step, fault }: KeepView): boolean =>
  (step === 'set-up' || step === 'unlock') && fault !== undefined && ABOUT_PASSPHRASE.includes(fault.code);

const title = (text: string, takesFocus: boolean): TemplateResult =>
  html`<p class="keep-title" part="keep-title" id="keep-title" tabindex="-1" ?data-keep-focus=${takesFocus}>${text}</p>`;

const buttons = ({ messages: m, isShown, isBusy }: KeepView, act: KeepActions, doIt: string): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${act.toggleShown}>${isShown ? m.hide : m.show}</button>
    <div class="keep-buttons">
      <button class="button primary" part="button" type="submit" aria-disabled=${isBusy ? 'true' : nothing}>${doIt}</button>
      <button class="button" part="button" type="button" @click=${act.cancel}>${m.notNow}</button>
    </div>`;

/** The form that makes the vault. What a person has to know comes before the field. */
export const renderSetUp = (view: KeepView, act: KeepActions): TemplateResult => {
  const { messages: m, isShown, typing, needed, fault } = view;
  const short = typing === 'short' ? m.tooShort(needed) : isAtField(view) && fault ? faultText(m, fault) : undefined;
  return html`<form class="keep-form" part="keep-form" novalidate aria-labelledby="keep-title" @submit=${act.setUp}>
    ${title(m.setUpTitle, true)}
    <p>${m.before}</p>
    <ul class="keep-facts">
      <li><strong>${m.noRecovery}</strong></li>
      <li>${m.protects}</li>
      <li>${m.doesNotProtect}</li>
      <li>${m.sharedBrowser}</li>
    </ul>
    ${renderPassphraseField({
      name: 'passphrase',
      label: m.newPassphrase,
      autocomplete: 'new-password',
      isShown,
      hint: m.passphraseHint(needed),
      fault: short,
    })}
    ${
      isShown
        ? nothing
        : renderPassphraseField({
            name: 'again',
            label: m.samePassphrase,
            autocomplete: 'new-password',
            isShown,
            fault: typing === 'differs' ? m.differs : undefined,
          })
    }
    ${buttons(view, act, m.setUp)}
  </form>`;
};

/** The form that opens the vault, with a way out for who does not know the passphrase any more. */
export const renderUnlock = (view: KeepView, act: KeepActions): TemplateResult => {
  const { messages: m, isShown, fault } = view;
  return html`<form class="keep-form" part="keep-form" novalidate aria-labelledby="keep-title" @submit=${act.unlock}>
    ${title(m.isLocked, false)}
    ${renderPassphraseField({
      name: 'passphrase',
      label: m.passphrase,
      autocomplete: 'current-password',
      isShown,
      fault: isAtField(view) && fault ? faultText(m, fault) : undefined,
      isFirst: true,
    })}
    ${buttons(view, act, m.unlock)}
    <details class="keep-more" part="keep-more">
      <summary>${m.forgotten}</summary>
      <p>${m.forgottenHelp}</p>
      <button class="button" part="button" type="button" @click=${act.askErase}>${m.eraseAndStart}</button>
    </details>
  </form>`;
};

/** Asks once more: nothing that cannot be undone happens in one tap. */
export const renderErase = ({ messages: m }: KeepView, act: KeepActions): TemplateResult =>
  html`<div class="keep-form" part="keep-form" role="group" aria-labelledby="keep-title">
    ${title(m.eraseTitle, true)}
    <p>${m.eraseHelp}</p>
    <div class="keep-buttons">
      <button class="button" part="button" type="button" @click=${act.cancel}>${m.goBack}</button>
      <button class="button" part="button" type="button" @click=${act.erase}>${m.erase}</button>
    </div>
  </div>`;
