import { GOAL_STATES, PLAN_LIMITS } from '@handrail/core/care-plan';
import type { CareGoal, CarePlan } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { textIn } from '../plan/form-values.js';
import { goalWords } from '../plan/plan-words.js';
import { renderField, renderFormFault } from './field.view.js';
import { renderRemove, renderSection, renderWords, wordsId } from './section.view.js';

const renderState = (view: CarePlanView, act: CarePlanActions, goal: CareGoal): TemplateResult => {
  const { messages: m, isEditable } = view;
  if (!isEditable) return html`<span class="hint">${m.goalStates[goal.state]}</span>`;
  const mark = (event: Event): void => {
    // The handler is bound to the choice itself.
    const { value } = event.currentTarget as HTMLSelectElement;
    const state = GOAL_STATES.find((each) => each === value);
    if (state) act.give({ type: 'mark-goal', goalId: goal.id, state }, m.saved);
  };
  return html`<select class="input state" aria-labelledby="state-of ${wordsId(goal.id)}" autocomplete="off" @change=${mark}>
    ${GOAL_STATES.map((state) => html`<option value=${state} .selected=${state === goal.state}>${m.goalStates[state]}</option>`)}
  </select>`;
};

/** What the person wants, in their own words, and what became of it. */
export const renderGoals = (view: CarePlanView, act: CarePlanActions, { goals }: CarePlan): TemplateResult => {
  const { messages: m, isEditable } = view;
  const send = (event: SubmitEvent): void => act.send('goal', event, (data) => ({ type: 'add-goal', text: textIn(data, 'text') ?? '' }));
  const content = html`${
    goals.length === 0
      ? html`<p class="hint">${m.nothingYet}</p>`
      : html`<span id="state-of" hidden>${m.goalState}</span>
          <ul class="items">
            ${goals.map((goal) => {
              const remove = (): void => act.give({ type: 'remove-goal', goalId: goal.id }, m.removed);
              return html`<li>
                ${renderWords(goal.id, goalWords(view, goal))} ${renderState(view, act, goal)}
                ${renderRemove(view, act, { id: goal.id, remove })}
              </li>`;
            })}
          </ul>`
  }
  ${
    isEditable
      ? html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${send}>
          ${renderField(view, { form: 'goal', name: 'text', label: m.goal, longest: PLAN_LIMITS.text })}
          ${renderFormFault(view, 'goal', ['text'])}
          <div class="actions"><button class="button primary" part="button" type="submit">${m.addGoal}</button></div>
        </form>`
      : nothing
  }`;
  return renderSection({ code: 'goals', title: m.goals, count: goals.length }, view, content);
};
