import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderGroupCard } from '../../groups/group-card.view.js';
import { renderNotices, renderStale } from '../../groups/notices.view.js';
import { icon } from '../meeting-finder/icons.js';
import type { DirectoryView } from './directory-view.js';
import { renderFilters } from './filters.view.js';
import { choiceCount } from './group-choice.js';
import { renderNoMatch } from './no-match.view.js';

/** The directory: a search, filters, and the groups as cards. */
export const renderDirectory = (view: DirectoryView): TemplateResult => {
  const { messages: m, phase, size } = view;
  return html`<div class="base stack" part="base" lang=${m.locale}>
    <div class="heading" part="heading" role="heading" aria-level=${view.titleLevel}>${m.title}</div>
    ${renderNotices(view)} ${phase === 'loading' ? renderSkeleton() : nothing}
    ${phase === 'ready' && size === 0 ? html`<div class="notice" part="notice">${m.empty}</div>` : nothing}
    ${phase === 'ready' && size > 0 ? html`${renderToolbar(view)}${renderResults(view)}` : nothing} ${renderStale(view)}
    <div class="help"><slot></slot></div>
  </div>`;
};

const renderSkeleton = (): TemplateResult =>
  html`<div class="groups" aria-hidden="true">${[1, 2, 3].map(() => html`<div class="card skeleton"></div>`)}</div>`;

const renderToolbar = (view: DirectoryView): TemplateResult => {
  const { messages: m, query, search, togglePanel, isPanelOpen } = view;
  const count = choiceCount(query);
  return html`<div class="toolbar" role="search" aria-label=${m.search}>
    <div class="search">
      ${icon('search')}
      <input
        class="search-input"
        part="search-input"
        type="search"
        autocomplete="off"
        aria-label=${m.search}
        placeholder=${m.searchHint}
        .value=${query.text ?? ''}
        @input=${({ target }: InputEvent) => target instanceof HTMLInputElement && search(target.value)}
      />
    </div>
    <button class="button toggle" part="button" aria-expanded=${String(isPanelOpen)} aria-controls="filters" @click=${togglePanel}>
      ${icon('filter')}${count > 0 ? m.filtersActive(count) : m.filters}
    </button>
  </div>`;
};

const renderResults = (view: DirectoryView): TemplateResult => {
  const { messages: m, page, limit, pageSize, more, clear, query } = view;
  const groups = page?.groups ?? [];
  const rest = groups.length - limit;
  const isNarrowed = choiceCount(query) > 0 || query.text !== undefined;
  return html`<div class="columns">
    ${renderFilters(view)}
    <div class="stack">
      <div class="summary">
        <p class="count" part="status" role="status" tabindex="-1">${m.groups(groups.length)}</p>
        ${isNarrowed && groups.length > 0 ? html`<button class="text-button" part="button" @click=${clear}>${m.clear}</button>` : nothing}
      </div>
      ${
        groups.length === 0
          ? renderNoMatch(view)
          : html`<ul class="groups" part="list" role="list" aria-label=${m.groupsLabel}>
              ${groups.slice(0, limit).map((group) => html`<li>${renderGroupCard(view, group)}</li>`)}
            </ul>`
      }
      ${rest > 0 ? html`<button class="button" part="button" @click=${more}>${m.more(Math.min(rest, pageSize))}</button>` : nothing}
    </div>
  </div>`;
};
