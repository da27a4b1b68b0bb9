import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../../device/fault-text.js';
import { renderPassphraseField } from '../../device/passphrase-field.view.js';
import type { MyDataActions, MyDataView } from './my-data-view.js';
import { faultTextAt } from './passphrase-forms.view.js';
import { renderButton, renderOpener, renderShowPassphrase, renderSubmit, renderTitle } from './parts.view.js';
import { recordName } from './record-name.js';
import { summaryOf } from './record-kinds.js';

/** Saving a copy: locked, unless a person asks for one that anybody can read. */
export const renderSave = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m } = view;
  return html`<div class="stack" role="group" aria-labelledby="title">
    ${renderTitle(view, m.saveCopy)}
    <p>${m.save}</p>
    <div class="actions">
      ${renderButton(m.saveSealed, () => act.save('sealed'), 'button primary')} ${renderButton(m.cancel, () => act.go('rest'))}
    </div>
    ${renderOpener(m.readableInstead, 'save-readable', act, 'text-button')}
  </div>`;
};

/** The warning before a file without a lock. */
export const renderSaveReadable = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m } = view;
  return html`<div class="stack" role="group" aria-labelledby="title">
    ${renderTitle(view, m.readableTitle)}
    <p class="notice careful">${m.readable}</p>
    <div class="actions">
      ${renderButton(m.device.goBack, () => act.go('save'))} ${renderButton(m.saveReadable, () => act.save('readable'))}
    </div>
  </div>`;
};

/** Choosing a file, and its passphrase where it has one. The file stays chosen while the passphrase is asked for. */
export const renderOpenFile = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, fault, faultAt, typing, isFileLocked, isShown = false } = view;
  const wrong = typing === 'no-file' ? m.noFile : fault && faultAt === 'file' ? faultText(m.device, fault) : undefined;
  // That it is locked is told as a hint: nobody has done anything wrong yet.
  const isAsked = fault?.code === 'passphrase-needed';
  return html`<form class="stack" part="form" novalidate aria-labelledby="title" @submit=${act.lookAtFile}>
    ${renderTitle(view, m.openFile)}
    <p>${m.openFileHelp}</p>
    <div class="field">
      <label class="label" for="file">${m.file}</label>
      <input
        class="input"
        part="input"
        id="file"
        name="file"
        type="file"
        accept=".json,application/json"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'file-fault' : nothing}
        @change=${act.forgetFile}
      />
      ${wrong ? html`<p class="fault" id="file-fault">${wrong}</p>` : nothing}
    </div>
    ${
      isFileLocked
        ? html`${renderPassphraseField({
            name: 'passphrase',
            label: m.filePassphrase,
            autocomplete: 'current-password',
            isShown,
            hint: m.filePassphraseHint,
            fault: isAsked ? undefined : faultTextAt(view, 'passphrase'),
          })}
          ${renderShowPassphrase(view, act)}`
        : nothing
    }
    ${renderSubmit(view, m.lookAt, act.cancelFile)}
  </form>`;
};

/** What the file would change, by kinds, before anything is changed. */
export const renderPlan = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, plan } = view;
  const { added = [], replaced = [], unchanged = [] } = plan ?? {};
  const part = (title: string, keys: readonly string[]): unknown =>
    keys.length === 0
      ? nothing
      : html`<div>
          <p class="label">${title}</p>
          <ul class="facts">
            ${keys.map((key) => html`<li>${recordName(m, summaryOf(key, undefined))}</li>`)}
          </ul>
        </div>`;
  const isNew = added.length > 0;
  const isOther = replaced.length > 0;
  return html`<div class="stack" role="group" aria-labelledby="title">
    ${renderTitle(view, m.planTitle)} ${part(m.added, added)} ${part(m.replaced, replaced)} ${part(m.unchanged, unchanged)}
    ${isNew || isOther ? nothing : html`<p>${unchanged.length > 0 ? m.allHere : m.emptyFile}</p>`}
    ${isOther ? html`<p class="notice careful">${m.replaceHelp}</p>` : nothing}
    <div class="actions">
      ${isNew ? renderButton(m.add, () => act.takeIn('add'), 'button primary') : nothing}
      ${isOther ? renderButton(isNew ? m.addAndReplace : m.replace, () => act.takeIn('replace')) : nothing}
      ${renderButton(isNew || isOther ? m.cancel : m.device.goBack, act.cancelFile)}
    </div>
  </div>`;
};
