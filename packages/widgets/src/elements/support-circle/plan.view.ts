import { SAFETY_PLAN_PARTS, SAFETY_PLAN_PART_SIZE } from '@handrail/core/support';
import type { SafetyPlanEntry, SafetyPlanPart } from '@handrail/core/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderFault } from './field.view.js';
import type { PlanActions, PlanView } from './plan-view.js';

/** Where the structure was published, by those who made it. */
const SOURCE = 'https://doi.org/10.1016/j.cbpra.2011.01.001';

const renderForm = (view: PlanView, act: PlanActions, part: SafetyPlanPart, entry: SafetyPlanEntry | undefined): TemplateResult => {
  const { messages, faults } = view;
  const { plan: m } = messages;
  const [fault] = faults;
  return html`<form class="stack card tinted" part="form" novalidate aria-labelledby="plan-${part}-title" @submit=${act.save}>
    <div class="field">
      <label class="label" for="plan-text">${m.write}</label>
      <textarea
        class="input"
        part="input"
        id="plan-text"
        name="text"
        rows="2"
        autocomplete="off"
        spellcheck="false"
        .value=${entry?.text ?? ''}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? 'plan-text-fault' : nothing}
      ></textarea>
      ${renderFault('plan-text', fault && m.faults[fault.code])}
    </div>
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.save}</button>
      <button class="button" part="button" type="button" @click=${act.cancel}>${m.cancel}</button>
      ${entry ? html`<button class="text-button apart" part="button" type="button" @click=${() => act.remove(entry.id)}>${m.remove}</button>` : nothing}
    </div>
  </form>`;
};

const renderEntry = (entry: SafetyPlanEntry, place: number, peers: number, view: PlanView, act: PlanActions): TemplateResult => {
  const { plan: m, circle } = view.messages;
  const tool = (name: 'up' | 'down' | 'change', text: string, press: () => void): TemplateResult =>
    html`<button class="text-button" part="button" type="button" data-do=${name} @click=${press}>
      ${text} <span class="visually-hidden">${circle.about(entry.text)}</span>
    </button>`;
  return html`<div class="entry" part="entry" data-place=${place}>
    <p class="words"><bdi>${entry.text}</bdi></p>
    <div class="actions tools">
      ${place > 0 ? tool('up', m.up, () => act.move(entry.id, 'up')) : nothing}
      ${place < peers - 1 ? tool('down', m.down, () => act.move(entry.id, 'down')) : nothing}
      ${tool('change', m.edit, () => act.change(entry.id))}
    </div>
  </div>`;
};

const renderNew = (part: SafetyPlanPart, entries: number, view: PlanView, act: PlanActions): TemplateResult => {
  const { messages, step } = view;
  const { plan: m } = messages;
  if (step.kind === 'add' && step.part === part) return renderForm(view, act, part, undefined);
  if (entries >= SAFETY_PLAN_PART_SIZE) return html`<p class="hint">${m.full}</p>`;
  return html`<button class="button add" part="button" type="button" id="plan-${part}-add" @click=${() => act.add(part)}>
    ${m.add} <span class="visually-hidden">${messages.circle.about(m.parts[part].title)}</span>
  </button>`;
};

const renderPart = (part: SafetyPlanPart, number: number, view: PlanView, act: PlanActions): TemplateResult => {
  const { messages, headingLevel, step, entries } = view;
  const { title, hint } = messages.plan.parts[part];
  const own = entries.filter((entry) => entry.part === part);
  return html`<div class="card stack plan-part" part="plan-part" id="plan-${part}">
    <div class="subheading" role="heading" aria-level=${Math.min(headingLevel + 1, 6)} id="plan-${part}-title" tabindex="-1">
      ${number}. ${title}
    </div>
    <p class="hint">${hint}</p>
    ${
      own.length > 0
        ? html`<ul class="stack" role="list">
            ${own.map(
              (entry, place) =>
                html`<li>
                  ${
                    step.kind === 'change' && step.entryId === entry.id
                      ? renderForm(view, act, part, entry)
                      : renderEntry(entry, place, own.length, view, act)
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${renderNew(part, own.length, view, act)}
  </div>`;
};

/** The six parts of a plan, each with room for a person's own words. */
export const renderPlan = (view: PlanView, act: PlanActions): TemplateResult => {
  const { messages, headingLevel, said } = view;
  const { plan: m } = messages;
  return html`<section class="stack" part="plan" id="plan" aria-labelledby="plan-title">
    <div class="heading" role="heading" aria-level=${headingLevel} id="plan-title" tabindex="-1" data-focus>${m.title}</div>
    <p>${m.intro}</p>
    <p class="notice">
      ${m.advice}
      <a href=${SOURCE} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">${m.source}</a>
    </p>
    <p class="said" role="status">${said}</p>
    ${SAFETY_PLAN_PARTS.map((part, index) => renderPart(part, index + 1, view, act))}
  </section>`;
};
