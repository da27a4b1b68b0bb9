import type { CarePlan, CarePlanCommand } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { renderSection } from './section.view.js';

type Plain = CarePlanCommand & { readonly type: 'activate' | 'adjust' | 'settle' | 'complete' | 'archive' | 'reopen' };

/** What can be done with a plan as a whole, by where it stands; the first is what most people want. */
const WAYS = {
  draft: ['activate'],
  active: ['adjust'],
  adjusting: ['settle'],
  completed: ['reopen'],
  archived: ['reopen'],
} as const satisfies Readonly<Record<CarePlan['state'], readonly Plain['type'][]>>;

const ENDS = {
  draft: ['archive'],
  active: ['complete', 'archive'],
  adjusting: ['complete', 'archive'],
  completed: ['archive'],
  archived: [],
} as const satisfies Readonly<Record<CarePlan['state'], readonly Plain['type'][]>>;

const wordsOf = ({ messages: m }: CarePlanView, type: Plain['type']): string => {
  const words = { activate: m.begin, adjust: m.adjust, settle: m.settle, complete: m.complete, archive: m.archive, reopen: m.reopen };
  return words[type];
};

const renderWay = (view: CarePlanView, act: CarePlanActions, type: Plain['type'], isPrimary: boolean): TemplateResult =>
  html`<button
    class="button ${isPrimary ? 'primary' : ''}"
    part="button"
    type="button"
    @click=${() => act.give({ type }, view.messages.stateChanged, 'heading')}
  >
    ${wordsOf(view, type)}
  </button>`;

/** Where the plan stands, the next step, and the way back to more support. */
export const renderStanding = (view: CarePlanView, act: CarePlanActions, { state }: CarePlan): TemplateResult => {
  const { messages: m, isReadonly, hasSteppedUp } = view;
  return html`<p>${m.states[state]}</p>
    ${hasSteppedUp ? html`<p class="notice">${m.steppedUp}</p>` : nothing}
    ${
      isReadonly
        ? nothing
        : html`<div class="actions">
            ${WAYS[state].map((type) => renderWay(view, act, type, state === 'draft'))}
            <button class="button" part="button" type="button" @click=${act.openCare}>${m.moreCare}</button>
          </div>`
    }`;
};

/** The ends of a plan, none of them final. */
export const renderEnds = (view: CarePlanView, act: CarePlanActions, { state }: CarePlan): unknown =>
  view.isReadonly || ENDS[state].length === 0
    ? nothing
    : renderSection(
        { code: 'standing', title: view.messages.standing },
        view,
        html`<div class="actions">${ENDS[state].map((type) => renderWay(view, act, type, false))}</div>`,
      );
