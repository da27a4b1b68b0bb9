import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Query, SortOrder } from '@handrail/core/catalogue';
import { kmPer } from '../../format/formats.js';
import type { FinderActions, FinderView } from './finder-view.js';
import { icon } from './icons.js';

const RADII = [1, 2, 5, 10, 25, 50] as const;

/** Search, buttons, active filters, order and the number of results. */
export const renderToolbar = (view: FinderView, act: FinderActions): TemplateResult => {
  const { messages: m, query, isWide } = view;
  const active = countFilters(query);
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
          .value=${query.text ?? ''}
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
                aria-expanded=${view.isPanelOpen}
                aria-controls="filters"
                @click=${act.togglePanel}
              >
                ${icon('filter')}${m.filters}${active > 0 ? html`<span class="count" aria-label=${m.filtersActive(active)}>${active}</span>` : nothing}
              </button>`
        }
        <button class="button near" part="button" aria-pressed=${view.near === 'on'} aria-busy=${view.near === 'asking'} @click=${act.near}>
          ${icon('near')}${view.near === 'asking' ? m.nearMeAsking : m.nearMe}
        </button>
        <button class="button toggle-map" part="button" aria-pressed=${view.isMapOpen} @click=${act.toggleMap}>
          ${icon('map')}${m.map}
        </button>
      </div>
    </div>
    ${view.later?.renderChips(view, act) ?? nothing}
    <div class="summary">
      <p class="status" part="status" role="status">${statusText(view)}</p>
      <div class="orders">${view.near === 'on' ? renderRadius(view, act) : nothing}${renderSort(view, act)}</div>
    </div>`;
};

const countFilters = ({ weekdays, dayParts, attendance, types, regions, when, text, radiusKm }: Query): number =>
  [weekdays, dayParts, attendance, types, regions].reduce((sum, values) => sum + (values?.length ?? 0), 0) +
  [when, text?.trim(), radiusKm].filter(Boolean).length;

const statusText = ({ messages: m, page, catalogue, formats }: FinderView): string => {
  const total = page?.total ?? 0;
  const size = catalogue?.size ?? 0;
  return total === size ? m.meetings(size) : m.meetingsOf(formats.number(total), m.meetings(size));
};

const renderRadius = ({ messages: m, query, formats, units }: FinderView, act: FinderActions): TemplateResult => {
  const km = kmPer(units);
  return html`<select
    class="select radius"
    aria-label=${m.radius}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      act.setRadius(value === '' ? undefined : Number(value));
    }}
  >
    <option value="" ?selected=${query.radiusKm === undefined}>${m.anyDistance}</option>
    ${RADII.map((radius) => html`<option value=${radius * km} ?selected=${query.radiusKm === radius * km}>${m.within(formats.distance(radius * km, units))}</option>`)}
  </select>`;
};

const renderSort = ({ messages: m, query, near }: FinderView, act: FinderActions): TemplateResult => {
  const current: SortOrder = query.sort ?? (query.text?.trim() ? 'relevance' : 'next');
  const options: readonly (readonly [SortOrder, string])[] = [
    ['next', m.sortNext],
    ...(query.text?.trim() ? [['relevance', m.sortRelevance] as const] : []),
    ['name', m.sortName],
    ...(near === 'on' ? [['distance', m.sortDistance] as const] : []),
  ];
  return html`<select
    class="select sort"
    aria-label=${m.sort}
    @change=${(event: Event) => act.setSort((event.target as HTMLSelectElement).value as SortOrder)}
  >
    ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === current}>${name}</option>`)}
  </select>`;
};
