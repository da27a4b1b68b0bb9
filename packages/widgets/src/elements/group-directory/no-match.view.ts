import type { GroupRelaxation } from '@handrail/core/groups';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { choiceName } from './choice-name.js';
import type { DirectoryView } from './directory-view.js';
import { chosenIn } from './group-choice.js';

const MOST_OFFERS = 4;

/** Nothing matches: the nearest changes that would find something, each with what it gives. */
export const renderNoMatch = (view: DirectoryView): TemplateResult => {
  const { messages: m, page, drop, clear } = view;
  const relaxations = page?.relaxations.slice(0, MOST_OFFERS) ?? [];
  return html`<div class="no-match stack" part="no-match">
    <p>${relaxations.length > 0 ? m.noMatch : m.noMatchAtAll}</p>
    ${
      relaxations.length > 0
        ? html`<ul class="offers" role="list">
            ${relaxations.map(
              (each) =>
                html`<li>
                  <button class="button" part="button" @click=${() => drop(each.drop, each.value)}>
                    ${m.without(nameOf(view, each))} <span class="pick-count">${m.groups(each.total)}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="actions"><button class="button primary" part="button" @click=${clear}>${m.clear}</button></div>
  </div>`;
};

/** A filter that is dropped as a whole is named by its choices. */
const nameOf = ({ messages: m, query, formats }: DirectoryView, { drop, value }: GroupRelaxation): string => {
  if (drop === 'text') return query.text ?? '';
  const values = value === undefined ? chosenIn(query, drop) : [value];
  return formats.list(values.map((each) => choiceName(m, drop, each, formats.locale)));
};
