import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { textIn } from '../plan/form-values.js';
import { beginNinetyDays, ninetyDaysOf, ninetyWindow } from '../plan/plan-document.js';
import type { PlanDocument } from '../plan/plan-document.js';
import { dateWords } from '../plan/plan-words.js';
import { renderField, renderFormFault } from './field.view.js';
import { renderRemove, renderSection, renderWords } from './section.view.js';

/** How many of the last meetings are listed, to take one back that was added by mistake. */
const LISTED = 5;

const renderInvitation = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, today } = view;
  const send = (event: SubmitEvent): void => act.send('ninety', event, (data) => beginNinetyDays(textIn(data, 'from') ?? ''));
  return html`<p>${m.ninetyHelp}</p>
    <form class="stack" part="form" novalidate autocomplete="off" @submit=${send}>
      ${renderField(view, { form: 'ninety', name: 'from', label: m.ninetyFrom, type: 'date', value: today })}
      ${renderFormFault(view, 'ninety', ['from'])}
      <div class="actions"><button class="button primary" part="button" type="submit">${m.ninetyBegin}</button></div>
    </form>`;
};

const renderMeetings = (view: CarePlanView, act: CarePlanActions, attendedOn: readonly string[]): unknown => {
  const last = [...attendedOn].sort().reverse().slice(0, LISTED);
  if (last.length === 0) return nothing;
  return html`<p class="label">${view.messages.meetingList}</p>
    <ul class="items">
      ${last.map((date, index) => {
        const id = `meeting-${index}`;
        return html`<li>
          ${renderWords(id, dateWords(view, date))} ${renderRemove(view, act, { id, remove: () => act.removeMeeting(date) })}
        </li>`;
      })}
    </ul>`;
};

const renderCounts = (view: CarePlanView, act: CarePlanActions, document: PlanDocument): TemplateResult => {
  const { messages: m, formats, today, isEditable } = view;
  const window = ninetyWindow(document, today);
  const first = ninetyDaysOf(document.plan)?.from ?? today;
  if (!window) return html``;
  const isOver = today > window.lastDay;
  const when =
    window.day === 0
      ? m.ninetyBefore(dateWords(view, first))
      : isOver
        ? m.ninetyOver
        : m.ninetyDay(formats.number(window.day), dateWords(view, window.lastDay));
  return html`<p class="counts" part="counts">${m.ninetyMeetings(window.meetings)} <span>${m.ninetyDays(window.days)}</span></p>
    <p>${when}</p>
    ${
      isEditable
        ? html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${act.addMeeting}>
            ${renderField(view, { form: 'meeting', name: 'on', label: m.wentOn, type: 'date', value: today })}
            <div class="actions"><button class="button primary" part="button" type="submit">${m.addMeeting}</button></div>
          </form>`
        : nothing
    }
    ${renderMeetings(view, act, document.attendedOn)}`;
};

/** Ninety meetings in ninety days, only for those who want it. Meetings and days are counted, and neither is judged. */
export const renderNinety = (view: CarePlanView, act: CarePlanActions, document: PlanDocument): unknown => {
  const { messages: m, isEditable } = view;
  const isChosen = ninetyDaysOf(document.plan) !== undefined;
  if (!isChosen && !isEditable) return nothing;
  return renderSection(
    { code: 'ninety', title: m.ninety },
    view,
    isChosen ? renderCounts(view, act, document) : renderInvitation(view, act),
  );
};
