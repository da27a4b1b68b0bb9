import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MyDataActions, MyDataView } from './my-data-view.js';
import { renderButton, renderOpener, renderTitle } from './parts.view.js';
import { recordName } from './record-name.js';
import type { RecordSummary } from './record-kinds.js';

const renderRecord = (view: MyDataView, act: MyDataActions, record: RecordSummary, i: number): TemplateResult => {
  const { messages: m, contentOf, renderContent } = view;
  const content = contentOf(record);
  const isOpen = content !== undefined;
  const name = recordName(m, record);
  return html`<li class="record card" part="record">
    <p class="record-name">
      <span class="label">${name}</span>
      <span class="muted">${record.count === undefined ? m.unreadable : m.entries(record.count)}</span>
    </p>
    ${
      record.count === undefined
        ? nothing
        : html`<button
            class="button"
            part="button"
            type="button"
            aria-label=${`${isOpen ? m.hide : m.show}: ${name}`}
            aria-expanded=${isOpen}
            aria-controls=${`content-${i}`}
            @click=${() => act.toggleRecord(record)}
          >
            ${isOpen ? m.hide : m.show}
          </button>`
    }
    <div class="content" part="content" id=${`content-${i}`} ?hidden=${!isOpen}>
      ${
        isOpen && renderContent
          ? html`${renderContent(content, m.locale)}
              <p class="hint">${m.leftOut}</p>`
          : nothing
      }
    </div>
  </li>`;
};

/** What is kept, by kinds and numbers, and what can be done with it. */
export const renderOpen = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, records, hasOthers } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.openTitle)}
    <p>${m.open}</p>
    <div class="actions">${renderButton(m.device.lockNow, act.lock, 'button primary')}</div>
    ${records?.length === 0 ? html`<p>${m.empty}</p>` : nothing}
    <ul class="records" part="records">
      ${records?.map((record, i) => renderRecord(view, act, record, i))}
    </ul>
    ${hasOthers ? html`<p class="notice">${m.others}</p>` : nothing}
    <div class="actions">
      ${renderOpener(m.saveCopy, 'save', act)} ${renderOpener(m.openFile, 'open-file', act)} ${renderOpener(m.change, 'change', act)}
      ${renderOpener(m.erase, 'erase', act)}
    </div>
  </div>`;
};
