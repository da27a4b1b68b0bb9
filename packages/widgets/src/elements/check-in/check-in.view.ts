import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKeep } from '../../device/keep.view.js';
import type { CheckInActions, CheckInStep, CheckInView } from './check-in-view.js';
import { renderAnswer, renderTakingBack } from './answer.view.js';
import { renderHistory } from './history.view.js';
import { renderQuestion } from './question.view.js';
import { renderSupport } from './support.view.js';

const isAsking = (step: CheckInStep): boolean => step === 'writing' || step === 'changing';

/** The question while it is open, or what was said today. */
const renderDay = (view: CheckInView, act: CheckInActions): TemplateResult => {
  const { answer, step } = view;
  if (!answer || isAsking(step)) return renderQuestion(view, act);
  return step === 'taking-back' ? renderTakingBack(view, act) : renderAnswer(view, act);
};

/** Everything of the element: the day, the weeks, what was, support, and where it is kept. */
export const renderCheckIn = (view: CheckInView, act: CheckInActions): TemplateResult => {
  const { messages: m, keep, headingLevel, answer, step, weeks, announcement } = view;
  const isDone = answer !== undefined && !isAsking(step);
  // Nothing is asked before it is known whether today was answered: the question would come and go.
  const isReady = !keep.isLooking && keep.mode !== 'locked';
  return html`<div class="base" part="base" lang=${m.locale}>
    <div class="stack">
      <div class="heading" part="heading" id="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${isDone ? m.done : m.question}
      </div>
      ${weeks > 0 ? html`<p class="weeks" part="weeks">${m.weeks(weeks)}</p>` : nothing}
      ${isReady ? [renderDay(view, act), renderHistory(view)] : nothing} ${renderSupport(view, act)}
    </div>
    ${renderKeep(keep, act.keep)}
    <p class="visually-hidden" role="status">${announcement}</p>
  </div>`;
};
