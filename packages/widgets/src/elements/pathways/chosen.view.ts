import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderLinks, renderPoints, renderSubheading, renderTitle } from './parts.view.js';
import type { PathwaysActions, PathwaysView } from './pathways-view.js';

/** The way that somebody chose, and where it begins; not to know yet is one of them. */
export const renderChosen = (view: PathwaysView, act: PathwaysActions): TemplateResult => {
  const { messages: m, pathway = 'undecided', links } = view;
  const { name, about, first } = m.ways[pathway];
  const isUndecided = pathway === 'undecided';
  return html`<div class="stack">
    ${renderTitle(view, isUndecided ? m.undecidedTitle : name)}
    <p>${about}</p>
    ${
      isUndecided
        ? renderPoints(m.undecidedSteps)
        : html`<div class="stack card tinted">
            ${renderSubheading(view, m.firstTitle)}
            <p>${first}</p>
          </div>`
    }
    ${links[pathway]?.length ? html`${renderSubheading(view, m.nextTitle)} ${renderLinks(view, pathway)}` : nothing}
    <p class="hint">${m.nobodyAsks}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${act.showOthers}>${m.others}</button>
      <button class="text-button" part="button" type="button" @click=${act.forget}>${m.forget}</button>
    </div>
  </div>`;
};
