import { DAY_MS, dayOfIsoDate } from '@handrail/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CheckInView, DayOfHistory } from './check-in-view.js';

const renderEntry = ({ messages: m, formats }: CheckInView, { on, answer }: DayOfHistory): TemplateResult => {
  const { feel, note, kinds } = answer;
  const said = [...(feel ? [m.feels[feel]] : []), ...kinds.map((kind) => m.kinds[kind])];
  return html`<li>
    <span class="day">${formats.dayIn(dayOfIsoDate(on) * DAY_MS, 'UTC')}</span>
    <span>${said.length > 0 ? said.join(' · ') : m.kinds.mood}</span>
    ${note === undefined ? nothing : html`<span class="note">${note}</span>`}
  </li>`;
};

/** The last check-ins as a plain list: no graph, no order but that of days. */
export const renderHistory = (view: CheckInView): unknown =>
  view.history.length === 0
    ? nothing
    : html`<details class="more" part="history">
        <summary>${view.messages.history}</summary>
        <ul class="history">
          ${view.history.map((day) => renderEntry(view, day))}
        </ul>
      </details>`;
