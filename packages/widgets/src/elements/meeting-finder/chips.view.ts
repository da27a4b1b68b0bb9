import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { activeFilters } from './filter-names.js';
import type { FinderActions, FinderView } from './finder-view.js';
import { icon } from './icons.js';

/** The filters that are on, each removable with one tap. */
export const renderChips = (view: FinderView, act: FinderActions): TemplateResult => {
  const { messages: m } = view;
  const active = activeFilters(view);
  if (active.length === 0) return html``;
  return html`<ul class="chips" role="list" aria-label=${m.filters}>
    ${active.map(
      ({ filter, value, name }) =>
        html`<li>
          <button class="chip" part="chip" aria-label=${m.removeFilter(name)} @click=${() => act.drop(filter, value)}>
            <bdi>${name}</bdi>${icon('close')}
          </button>
        </li>`,
    )}
    <li><button class="link clear" part="button" @click=${act.clear}>${m.clearAll}</button></li>
  </ul>`;
};
