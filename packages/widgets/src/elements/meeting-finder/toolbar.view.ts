import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Query } from '@handrail/core/catalogue';
import type { ListActions, ListView } from './finder-view.js';
import { icon } from './icons.js';

/** Search, buttons and the number of results, with the active filters and the order once they are loaded. */
export const renderToolbar = (view: ListView, act: ListActions): TemplateResult => {
  const { messages: m, isWide, full } = view;
  const active = full ? countFilters(full.query) : 0;
  const near = full?.near;
  return html`<div class="toolbar" part="toolbar" role="search" aria-label=${m.search}>
      <div class="search">
        ${icon('search')}
        <input
          class="search-input"
          part="search-input"
          type="search"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${m.search}
          placeholder=${m.searchHint}
          .value=${full?.query.text ?? ''}
          @input=${(event: InputEvent) => act.search((event.target as HTMLInputElement).value)}
          @change=${act.commitSearch}
        />
      </div>
      <div class="buttons">
        ${
          isWide
            ? nothing
            : html`<button
                class="button toggle-filters"
                part="button"
                aria-expanded=${full?.isPanelOpen ?? false}
                aria-controls="filters"
                @click=${act.togglePanel}
              >
                ${icon('filter')}${m.filters}${active > 0 ? html`<span class="count" aria-label=${m.filtersActive(active)}>${active}</span>` : nothing}
              </button>`
        }
        <button class="button near" part="button" aria-pressed=${near === 'on'} aria-busy=${near === 'asking'} @click=${act.near}>
          ${icon('near')}${near === 'asking' ? m.nearMeAsking : m.nearMe}
        </button>
        <button class="button toggle-map" part="button" aria-pressed=${full?.isMapOpen ?? false} @click=${act.toggleMap}>
          ${icon('map')}${m.map}
        </button>
      </div>
    </div>
    ${full ? full.later.renderChips(full, full.act) : nothing}
    <div class="summary">
      <p class="status" part="status" role="status">${statusText(view)}</p>
      ${full ? full.later.renderOrders(full, full.act) : nothing}
    </div>`;
};

const countFilters = ({ weekdays, dayParts, attendance, types, regions, when, text, radiusKm }: Query): number =>
  [weekdays, dayParts, attendance, types, regions].reduce((sum, values) => sum + (values?.length ?? 0), 0) +
  [when, text?.trim(), radiusKm].filter(Boolean).length;

const statusText = ({ messages: m, total, size = total, formats }: ListView): string => {
  if (total === undefined || size === undefined) return m.loading;
  return total === size ? m.meetings(size) : m.meetingsOf(formats.number(total), m.meetings(size));
};
