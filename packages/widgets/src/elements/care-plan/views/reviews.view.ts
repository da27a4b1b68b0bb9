import type { CarePlan } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { given, textIn } from '../plan/form-values.js';
import { dateWords } from '../plan/plan-words.js';
import { renderField, renderFormFault } from './field.view.js';
import { renderSection } from './section.view.js';

/** A calm word that a review is due, at the top of the plan. */
export const renderReviewDue = ({ messages: m, isReviewDue, isReadonly }: CarePlanView, act: CarePlanActions): unknown =>
  isReviewDue
    ? html`<div class="notice stack" part="notice">
        <p>${m.reviewDue}</p>
        ${
          isReadonly
            ? nothing
            : html`<div class="actions">
                <button
                  class="button"
                  part="button"
                  type="button"
                  @click=${() => act.give({ type: 'review' }, m.reviewedThanks, 'heading')}
                >
                  ${m.reviewed}
                </button>
              </div>`
        }
      </div>`
    : nothing;

const renderDates = (view: CarePlanView, dates: readonly string[]): TemplateResult =>
  html`<ul class="items">
    ${dates.map((date) => html`<li>${dateWords(view, date)}</li>`)}
  </ul>`;

/** When the plan is looked at again, as dates in words. */
export const renderReviews = (view: CarePlanView, act: CarePlanActions, plan: CarePlan): TemplateResult => {
  const { messages: m, isEditable } = view;
  const { reviewOn, reviewedOn, state } = plan;
  const send = (event: SubmitEvent): void =>
    act.send('review', event, (data) => ({ type: 'review', ...given({ next: textIn(data, 'next') }) }));
  const content = html`<p>${m.reviewsHelp}</p>
    ${reviewOn.length > 0 ? renderDates(view, reviewOn) : html`<p class="hint">${m.reviewsWithoutDate}</p>`}
    ${
      reviewedOn.length > 0
        ? html`<p class="label">${m.reviewedOn}</p>
            ${renderDates(view, reviewedOn)}`
        : nothing
    }
    ${
      isEditable && state !== 'draft'
        ? html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${send}>
            ${renderField(view, { form: 'review', name: 'next', label: m.reviewNext, type: 'date' })}
            ${renderFormFault(view, 'review', ['next'])}
            <div class="actions"><button class="button primary" part="button" type="submit">${m.reviewEarly}</button></div>
          </form>`
        : nothing
    }`;
  return renderSection({ code: 'reviews', title: m.reviews, count: reviewOn.length }, view, content);
};
