import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderLinks, renderPoints, renderSubheading, renderTitle } from './parts.view.js';
import type { PathwaysActions, PathwaysView } from './pathways-view.js';
import { AUDIENCES } from './way-codes.js';

/** The first question, which can be skipped. */
export const renderAsk = (view: PathwaysView, act: PathwaysActions): TemplateResult => {
  const { messages: m } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.askTitle)}
    <p>${m.askHelp}</p>
    <slot name="intro"></slot>
    <div class="answers">
      ${AUDIENCES.map(
        (audience) =>
          html`<button class="button big" part="button" type="button" @click=${() => act.answer(audience)}>${m[audience]}</button>`,
      )}
    </div>
    <button class="text-button" part="button" type="button" @click=${() => act.answer('self')}>${m.skip}</button>
  </div>`;
};

const renderOnward = ({ messages: m }: PathwaysView, act: PathwaysActions): TemplateResult =>
  html`<div class="actions">
    <button class="button" part="button" type="button" @click=${() => act.answer('self')}>${m.seeWays}</button>
    <button class="text-button" part="button" type="button" @click=${act.askAgain}>${m.askAgain}</button>
  </div>`;

/** For those who love somebody: themselves first, and no blame. */
export const renderFamily = (view: PathwaysView, act: PathwaysActions): TemplateResult => {
  const { messages: m } = view;
  const { name, about, first } = m.ways.family;
  return html`<div class="stack">
    ${renderTitle(view, m.familyTitle)}
    <p>${m.familyIntro}</p>
    ${renderSubheading(view, m.selfCareTitle)} ${renderPoints(m.selfCare)}
    <div class="stack card tinted">
      ${renderSubheading(view, name)}
      <p>${about}</p>
      <p>${first}</p>
      ${renderLinks(view, 'family')}
    </div>
    ${renderSubheading(view, m.togetherTitle)} ${renderPoints(m.together)} ${renderOnward(view, act)}
  </div>`;
};

/** For people who work with people: how somebody is passed on kindly. */
export const renderProfessional = (view: PathwaysView, act: PathwaysActions): TemplateResult => {
  const { messages: m } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.professionalTitle)}
    <p>${m.professionalIntro}</p>
    ${renderPoints(m.refer)} ${renderLinks(view, 'professional')} ${renderOnward(view, act)}
  </div>`;
};
