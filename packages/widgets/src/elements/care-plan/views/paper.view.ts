import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { renderSection } from './section.view.js';

/** The plan on paper, and its days in a calendar. */
export const renderPaper = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m } = view;
  return renderSection(
    { code: 'paper', title: m.paper },
    view,
    html`<div class="stack">
        <p class="hint">${m.printHelp}</p>
        <div class="actions"><button class="button primary" part="button" type="button" @click=${act.print}>${m.print}</button></div>
      </div>
      <form class="stack rule" part="form" novalidate @submit=${act.saveCalendar}>
        <p class="hint" id="calendar-help">${m.calendarHelp}</p>
        <label class="choice">
          <input type="checkbox" name="names" autocomplete="off" aria-describedby="calendar-help" /><span>${m.calendarNames}</span>
        </label>
        <div class="actions"><button class="button" part="button" type="submit">${m.calendar}</button></div>
      </form>`,
  );
};
