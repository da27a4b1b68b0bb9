import type { Pathway } from '@handrail/core/members';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderLinks, renderSubheading, renderTitle } from './parts.view.js';
import type { PathwaysActions, PathwaysView } from './pathways-view.js';

// In words and not in a label of the button: what somebody chose is in no attribute.
const renderWay = (view: PathwaysView, act: PathwaysActions, code: Pathway): TemplateResult => {
  const { messages: m, pathway } = view;
  const { name, about, first } = m.ways[code];
  const label = pathway === code ? m.chosen : code === 'undecided' ? m.chooseUndecided : m.choose;
  return html`<li class="way card" part="way">
    ${renderSubheading(view, name)}
    <p>${about}</p>
    <details>
      <summary>${m.firstTitle}</summary>
      <p>${first}</p>
    </details>
    ${renderLinks(view, code)}
    <button class="button" part="button" type="button" @click=${() => act.choose(code)}>
      <span>${label} <span class="visually-hidden">${name}</span></span>
    </button>
  </li>`;
};

/** All ways side by side, the same room for each. */
export const renderWays = (view: PathwaysView, act: PathwaysActions): TemplateResult => {
  const { messages: m, ways, isAlphabetical } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.waysTitle)}
    <p>${m.waysHelp} ${isAlphabetical ? m.alphabet : ''}</p>
    <slot name="intro"></slot>
    <ul class="ways">
      ${ways.map((code) => renderWay(view, act, code))}
    </ul>
    <button class="text-button" part="button" type="button" @click=${act.askAgain}>${m.askAgain}</button>
  </div>`;
};
