import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MyDataActions, MyDataView } from './my-data-view.js';
import { renderButton, renderOpener, renderTitle } from './parts.view.js';
import { recordName } from './record-name.js';

/** Asks once more, and gives a moment to read before the answer counts. */
export const renderErase = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, records, isEraseReady, isBusy } = view;
  return html`<div class="stack" role="group" aria-labelledby="title">
    ${renderTitle(view, m.device.eraseTitle)}
    <div class="notice careful stack">
      <p>${m.device.eraseHelp}</p>
      ${
        records?.length
          ? html`<ul class="facts">
              ${records.map((record) => html`<li>${recordName(m, record)}</li>`)}
            </ul>`
          : nothing
      }
      <p>${m.eraseKeeps}</p>
    </div>
    <p class="hint" id="erase-hint" role="status">${isEraseReady ? m.eraseReady : m.eraseWait}</p>
    <div class="actions">
      ${renderButton(m.device.goBack, () => act.go('rest'), 'button primary')}
      <button
        class="button"
        part="button"
        type="button"
        aria-disabled=${isEraseReady && !isBusy ? nothing : 'true'}
        aria-describedby="erase-hint"
        @click=${act.erase}
      >
        ${m.eraseNow}
      </button>
    </div>
  </div>`;
};

/** What was removed, and what could not be. */
export const renderErased = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, erasure, status } = view;
  const { kinds, left = [] } = erasure ?? {};
  if (left.length > 0)
    return html`<div class="stack" role="group" aria-labelledby="title">
      ${renderTitle(view, m.notErasedTitle)}
      <div class="notice careful">
        ${left.map((trace) => html`<p>${trace === 'database' && status.state === 'none' ? m.leftEmpty : m.left[trace]}</p>`)}
      </div>
      <p>${m.closeTabs}</p>
      <div class="actions">${renderOpener(m.device.tryAgain, 'erase', act, 'button primary')}</div>
    </div>`;
  return html`<div class="stack" role="group" aria-labelledby="title">
    ${renderTitle(view, m.erasedTitle)}
    ${
      kinds?.length
        ? html`<p>${m.erasedList}</p>
            <ul class="facts">
              ${kinds.map((kind) => html`<li>${m.kinds[kind]}</li>`)}
            </ul>`
        : nothing
    }
    ${kinds ? nothing : html`<p>${m.erasedUnseen}</p>`}
    <p>${m.checked}</p>
  </div>`;
};
