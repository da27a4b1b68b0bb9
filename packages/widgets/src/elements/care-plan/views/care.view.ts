import { CARE_LEVELS, PLAN_LIMITS, isPhaseOn } from '@handrail/core/care-plan';
import type { CarePhase, CarePlan } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { choiceIn, given, textIn } from '../plan/form-values.js';
import { ninetyDaysOf } from '../plan/plan-document.js';
import { phaseWords } from '../plan/plan-words.js';
import { renderField, renderFormFault, renderSelect } from './field.view.js';
import { renderRemove, renderSection, renderWords } from './section.view.js';

const renderPhases = (view: CarePlanView, act: CarePlanActions, title: string, phases: readonly CarePhase[]): unknown =>
  phases.length === 0
    ? nothing
    : html`<div>
        <p class="label">${title}</p>
        <ul class="items">
          ${phases.map((phase) => {
            const remove = (): void => act.give({ type: 'remove-phase', phaseId: phase.id }, view.messages.removed);
            return html`<li>
              ${renderWords(phase.id, phaseWords(view, phase))}
              ${phase.note === undefined ? nothing : html`<span class="hint">${phase.note}</span>`}
              ${renderRemove(view, act, { id: phase.id, remove })}
            </li>`;
          })}
        </ul>
      </div>`;

const renderStep = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, today } = view;
  const send = (event: SubmitEvent): void =>
    act.send('care', event, (data) => ({
      type: 'step',
      // Where nothing was chosen core says so at the field.
      level: choiceIn(data, 'level', CARE_LEVELS) ?? ('' as CarePhase['level']),
      from: textIn(data, 'from') ?? '',
      ...given({ to: textIn(data, 'to'), note: textIn(data, 'note') }),
      isAlongside: data.has('isAlongside'),
    }));
  return html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${send}>
    ${renderSelect(view, { form: 'care', name: 'level', label: m.level }, [
      ['', m.choose],
      ...CARE_LEVELS.map((level) => [level, m.levels[level]] as const),
    ])}
    ${renderField(view, { form: 'care', name: 'from', label: m.firstDay, type: 'date', value: today })}
    ${renderField(view, { form: 'care', name: 'to', label: m.lastDay, type: 'date' })}
    ${renderField(view, { form: 'care', name: 'note', label: m.note, longest: PLAN_LIMITS.text })}
    <label class="choice"><input type="checkbox" name="isAlongside" /><span>${m.alongside}</span></label>
    ${renderFormFault(view, 'care', ['level', 'from', 'to', 'note'])}
    <div class="actions"><button class="button primary" part="button" type="submit">${m.changeCare}</button></div>
  </form>`;
};

/** The support that somebody has, will have and had, and the way to more or less of it. More can be asked for in every state. */
export const renderCare = (view: CarePlanView, act: CarePlanActions, plan: CarePlan): TemplateResult => {
  const { messages: m, today, isReadonly } = view;
  const phases = plan.phases.filter((phase) => phase !== ninetyDaysOf(plan));
  const content = html`<p>${m.careHelp}</p>
    ${renderPhases(
      view,
      act,
      m.careNow,
      phases.filter((phase) => isPhaseOn(phase, today)),
    )}
    ${renderPhases(
      view,
      act,
      m.careNext,
      phases.filter(({ from }) => from > today),
    )}
    ${renderPhases(
      view,
      act,
      m.careBefore,
      phases.filter(({ to }) => to !== undefined && to <= today),
    )}
    ${isReadonly ? nothing : renderStep(view, act)}`;
  return renderSection({ code: 'care', title: m.care, count: phases.length }, view, content);
};
