import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKeep } from '../../device/keep.view.js';
import type { CarePlanActions, CarePlanView } from './care-plan-view.js';
import { renderAppointments } from './views/appointments.view.js';
import { renderCare } from './views/care.view.js';
import { renderGoals } from './views/goals.view.js';
import { renderHandOver } from './views/hand-over.view.js';
import { renderLeaving } from './views/leaving.view.js';
import { renderNinety } from './views/ninety.view.js';
import { renderPaper } from './views/paper.view.js';
import { renderPeople } from './views/people.view.js';
import { renderReviewDue, renderReviews } from './views/reviews.view.js';
import { renderEnds, renderStanding } from './views/standing.view.js';
import { renderStart } from './views/start.view.js';

const renderPlan = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { document } = view;
  if (!document && view.isReadonly) return html`<p class="hint">${view.messages.nothingYet}</p>`;
  if (!document) return html`${renderStart(view, act)} ${renderHandOver(view, act)}`;
  const { plan } = document;
  return html`${renderReviewDue(view, act)} ${renderStanding(view, act, plan)}
    <div class="sections">
      ${renderLeaving(view, act, plan)} ${renderCare(view, act, plan)} ${renderGoals(view, act, plan)}
      ${renderAppointments(view, act, plan)} ${renderReviews(view, act, plan)} ${renderNinety(view, act, document)} ${renderPeople(view)}
      ${renderPaper(view, act)} ${renderHandOver(view, act)} ${renderEnds(view, act, plan)}
    </div>`;
};

/** Everything of the element: the plan or its beginning, help, and where it is kept. */
export const renderCarePlan = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, keep, headingLevel, announcement, mayRemember } = view;
  const isReady = !keep.isLooking && keep.mode !== 'locked';
  return html`<div class="base" part="base" lang=${m.locale}>
    <div class="stack">
      <div class="heading" part="heading" id="heading" role="heading" aria-level=${headingLevel} tabindex="-1">${m.title}</div>
      ${isReady ? renderPlan(view, act) : nothing}
      <div class="crisis" part="crisis"><slot name="crisis"></slot><slot @slotchange=${act.pageChanged}></slot></div>
    </div>
    ${mayRemember ? renderKeep(keep, act.keep) : html`<p class="hint rule">${keep.messages.onlyNow}</p>`}
    <p class="visually-hidden" role="status">${announcement}</p>
  </div>`;
};
