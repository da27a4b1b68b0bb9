import type { SortOrder } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { distanceText, kmPer } from '../../format/distance.js';
import type { FinderActions, FinderView } from './finder-view.js';

const RADII = [1, 2, 5, 10, 25, 50] as const;

/** The order of the list and, near the visitor, how far to look. */
export const renderOrders = (view: FinderView, act: FinderActions): TemplateResult =>
  html`<div class="orders">${view.near === 'on' ? renderRadius(view, act) : nothing}${renderSort(view, act)}</div>`;

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
    ${RADII.map((radius) => html`<option value=${radius * km} ?selected=${query.radiusKm === radius * km}>${m.within(distanceText(radius * km, units, formats.locale))}</option>`)}
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
