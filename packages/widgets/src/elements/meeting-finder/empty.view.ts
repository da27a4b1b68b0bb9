import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { filterName } from './filter-names.js';
import type { FinderActions, FinderView } from './finder-view.js';

/** Nothing matches: the nearest changes that would find something, each with what it gives. */
export const renderEmpty = (view: FinderView, act: FinderActions): TemplateResult => {
  const { messages: m, relaxations } = view;
  return html`<div class="empty">
    <p class="empty-title">${m.noMatch}</p>
    ${
      relaxations.length > 0
        ? html`<p>${m.noMatchHint}</p>
            <ul class="relaxations" role="list">
              ${relaxations.slice(0, 4).map(
                ({ drop, value, total }) =>
                  html`<li>
                    <button class="button" part="button" @click=${() => act.drop(drop, value)}>
                      ${m.without(nameOf(view, drop, value))}<span class="choice-count">${m.meetings(total)}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <button class="button primary" part="button" @click=${act.clear}>${m.clearAll}</button>
  </div>`;
};

/** A list filter that is dropped as a whole is named by its values. */
const nameOf = (view: FinderView, drop: Parameters<typeof filterName>[1], value?: string): string => {
  const values = drop === 'weekdays' || drop === 'dayParts' || drop === 'attendance' || drop === 'regions' ? (view.query[drop] ?? []) : [];
  if (value !== undefined || values.length === 0) return filterName(view, drop, value);
  return view.formats.list(values.map((each) => filterName(view, drop, String(each))));
};
