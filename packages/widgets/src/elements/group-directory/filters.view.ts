import type { GroupFilter } from '@handrail/core/groups';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { choiceName } from './choice-name.js';
import type { DirectoryView } from './directory-view.js';
import { chosenIn } from './group-choice.js';

const SHOWN: readonly GroupFilter[] = ['kinds', 'audienceTags', 'access', 'languages', 'pathways', 'medicationFriendly'];

/** The filters with the number of groups that each choice would leave. */
export const renderFilters = (view: DirectoryView): TemplateResult =>
  html`<div id="filters" class="filters" part="filters" role="group" aria-label=${view.messages.filters} ?data-open=${view.isPanelOpen}>
    ${SHOWN.map((filter) => renderFilter(view, filter))}
  </div>`;

const renderFilter = (view: DirectoryView, filter: GroupFilter): unknown => {
  const { messages: m, page, query, toggle, formats } = view;
  const chosen = chosenIn(query, filter).map((value) => (filter === 'languages' ? value.toLowerCase() : value));
  const choices = [...(page?.facets[filter] ?? [])]
    .map(([value, count]) => ({ value, count, name: choiceName(m, filter, value, formats.locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, formats.locale));
  // A filter with one choice that all groups have tells nothing apart.
  const isUseless =
    choices.length === 1 && chosen.length === 0 && choices[0]?.count === page?.groups.length && filter !== 'medicationFriendly';
  if (choices.length === 0 || isUseless) return nothing;
  return html`<fieldset class="filter">
    <legend>${m.filterNames[filter]}</legend>
    ${choices.map(
      ({ value, count, name }) =>
        html`<label class="pick">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(filter, value)} />
          <span class="pick-name">${name}</span> <span class="pick-count">${formats.number(count)}</span>
        </label>`,
    )}
  </fieldset>`;
};
