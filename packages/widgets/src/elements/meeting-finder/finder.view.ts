import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListActions, ListView } from './finder-view.js';
import { renderList } from './list.view.js';
import { renderNotices } from './notices.view.js';
import { renderToolbar } from './toolbar.view.js';

/** The whole finder. The list stays in the page, hidden, while a meeting is open: going back is instant and finds its place. */
export const renderFinder = (view: ListView, act: ListActions): TemplateResult => {
  const { messages: m, phase, full } = view;
  const hasList = phase === 'ready' && view.size !== 0;
  return html`<div class="base ${view.isWide ? 'wide' : 'narrow'}" part="base" lang=${m.locale}>
    ${full?.open ? full.later.renderDetail(full, full.act, full.open) : nothing}
    <div class="browse" ?hidden=${full?.open !== undefined}>
      <div class="title" role="heading" aria-level=${view.headingLevel} tabindex="-1">${m.title}</div>
      ${renderNotices(view, act)} ${hasList ? nothing : html`<slot></slot>`}
      ${
        hasList
          ? html`${renderToolbar(view, act)}
              <div class="columns">
                ${renderPanel(view)}
                <div class="main">
                  ${full?.isMapOpen ? full.later.renderMap(full) : nothing} ${renderList(view, act)}
                  <div class="help"><slot></slot></div>
                </div>
              </div>`
          : phase === 'loading'
            ? renderSkeleton()
            : nothing
      }
    </div>
  </div>`;
};

/** Beside the list its place is kept from the start, so that nothing moves when the filters arrive. */
const renderPanel = ({ full, isWide }: ListView): unknown => {
  if (!isWide && !full?.isPanelOpen) return nothing;
  return full?.page ? full.later.renderFilters(full, full.act) : html`<div></div>`;
};

const renderSkeleton = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<div></div>`)}</div>`;
