import { PLAN_LIMITS } from '@handrail/core/care-plan';
import type { CareAppointment, CarePlan } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { given, minutesIn, textIn } from '../plan/form-values.js';
import { appointmentWhen, callAddress } from '../plan/plan-words.js';
import { renderField, renderFormFault } from './field.view.js';
import { renderRemove, renderSection, wordsId } from './section.view.js';

const FIELDS = ['what', 'date', 'startMin', 'where'];

/** A number to call is a button, for the address of a link would be an attribute. */
const renderWhere = ({ messages: m }: CarePlanView, act: CarePlanActions, where: string): TemplateResult =>
  callAddress(where) === undefined
    ? html`<span>${where}</span>`
    : html`<button class="text-button" part="button" type="button" @click=${() => act.call(where)}>${m.call} <bdi>${where}</bdi></button>`;

const renderAppointment = (view: CarePlanView, act: CarePlanActions, appointment: CareAppointment): TemplateResult => {
  const { messages: m, timeZone } = view;
  const { id, what, where } = appointment;
  const remove = (): void => act.give({ type: 'remove-appointment', appointmentId: id }, m.removed);
  return html`<li>
    <strong id=${wordsId(id)}>${what}</strong>
    <span>${appointmentWhen(view, appointment)}</span>
    ${appointment.timeZone === timeZone ? nothing : html`<span class="hint">${m.zoneNote(appointment.timeZone)}</span>`}
    ${where === undefined ? nothing : renderWhere(view, act, where)} ${renderRemove(view, act, { id, remove })}
  </li>`;
};

/** Appointments to come first, then those that were. */
export const renderAppointments = (view: CarePlanView, act: CarePlanActions, plan: CarePlan): TemplateResult => {
  const { messages: m, today, timeZone, isEditable } = view;
  const inOrder = [...plan.appointments].sort((a, b) => a.date.localeCompare(b.date) || a.startMin - b.startMin);
  const ahead = inOrder.filter(({ date }) => date >= today);
  const past = inOrder.filter(({ date }) => date < today);
  const send = (event: SubmitEvent): void =>
    act.send('appointment', event, (data) => ({
      type: 'add-appointment',
      what: textIn(data, 'what') ?? '',
      date: textIn(data, 'date') ?? '',
      startMin: minutesIn(data, 'startMin'),
      timeZone,
      ...given({ where: textIn(data, 'where') }),
    }));
  const list = (appointments: readonly CareAppointment[]): TemplateResult =>
    html`<ul class="items">
      ${appointments.map((each) => renderAppointment(view, act, each))}
    </ul>`;
  const content = html`${ahead.length > 0 ? list(ahead) : html`<p class="hint">${m.nothingYet}</p>`}
  ${
    past.length > 0
      ? html`<p class="label">${m.past}</p>
          ${list(past)}`
      : nothing
  }
  ${
    isEditable
      ? html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${send}>
          ${renderField(view, { form: 'appointment', name: 'what', label: m.what, longest: PLAN_LIMITS.line })}
          <div class="pair">
            ${renderField(view, { form: 'appointment', name: 'date', label: m.date, type: 'date' })}
            ${renderField(view, { form: 'appointment', name: 'startMin', label: m.time, type: 'time' })}
          </div>
          ${renderField(view, { form: 'appointment', name: 'where', label: m.where, longest: PLAN_LIMITS.line })}
          ${renderFormFault(view, 'appointment', FIELDS)}
          <div class="actions"><button class="button primary" part="button" type="submit">${m.addAppointment}</button></div>
        </form>`
      : nothing
  }`;
  return renderSection({ code: 'appointments', title: m.appointments, count: ahead.length }, view, content);
};
