import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../../device/fault-text.js';
import { renderPassphraseField } from '../../device/passphrase-field.view.js';
import type { MyDataActions, MyDataView } from './my-data-view.js';
import { renderOpener, renderShowPassphrase, renderSubmit, renderTitle } from './parts.view.js';

/** What is wrong with the passphrase at one field, in words. */
export const faultTextAt = ({ messages: m, fault, faultAt }: MyDataView, place: 'passphrase' | 'next'): string | undefined =>
  fault && faultAt === place ? faultText(m.device, fault) : undefined;

const renderNew = (view: MyDataView): TemplateResult => {
  const { messages: m, isShown = false, typing, needed } = view;
  return html`${renderPassphraseField({
    name: 'next',
    label: m.device.newPassphrase,
    autocomplete: 'new-password',
    isShown,
    hint: m.device.passphraseHint(needed),
    fault: typing === 'short' ? m.device.tooShort(needed) : faultTextAt(view, 'next'),
  })}
  ${
    isShown
      ? nothing
      : renderPassphraseField({
          name: 'again',
          label: m.device.samePassphrase,
          autocomplete: 'new-password',
          isShown,
          fault: typing === 'differs' ? m.device.differs : undefined,
        })
  }`;
};

/** Something is kept and locked: open it, or erase it without the passphrase. */
export const renderLocked = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, isShown = false } = view;
  return html`<form class="stack" part="form" novalidate aria-labelledby="title" @submit=${act.unlock}>
      ${renderTitle(view, m.lockedTitle)}
      <p>${m.locked}</p>
      ${renderPassphraseField({
        name: 'passphrase',
        label: m.device.passphrase,
        autocomplete: 'current-password',
        isShown,
        fault: faultTextAt(view, 'passphrase'),
      })}
      ${renderShowPassphrase(view, act)} ${renderSubmit(view, m.device.unlock)}
    </form>
    <details class="more" part="explanation">
      <summary>${m.device.forgotten}</summary>
      <p>${m.device.forgottenHelp}</p>
    </details>
    ${renderOpener(m.eraseLocked, 'erase', act, 'text-button')}`;
};

/** Another passphrase in place of the present one. */
export const renderChange = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, isShown = false } = view;
  return html`<form class="stack" part="form" novalidate aria-labelledby="title" @submit=${act.change}>
    ${renderTitle(view, m.change)}
    <p>${m.changeHelp}</p>
    <p><strong>${m.device.noRecovery}</strong></p>
    ${renderPassphraseField({
      name: 'passphrase',
      label: m.presentPassphrase,
      autocomplete: 'current-password',
      isShown,
      fault: faultTextAt(view, 'passphrase'),
    })}
    ${renderNew(view)} ${renderShowPassphrase(view, act)} ${renderSubmit(view, m.change, () => act.go('rest'))}
  </form>`;
};

/** A first passphrase, on a device that keeps nothing yet. What a person has to know comes before the field. */
export const renderSetUp = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m } = view;
  return html`<form class="stack" part="form" novalidate aria-labelledby="title" @submit=${act.setUp}>
    ${renderTitle(view, m.chooseFirst)}
    <ul class="facts">
      <li><strong>${m.device.noRecovery}</strong></li>
      <li>${m.device.protects}</li>
      <li>${m.device.doesNotProtect}</li>
      <li>${m.device.sharedBrowser}</li>
    </ul>
    ${renderNew(view)} ${renderShowPassphrase(view, act)} ${renderSubmit(view, m.goOn, () => act.go('rest'))}
  </form>`;
};
