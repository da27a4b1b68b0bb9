import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView } from '../session/counter-view.js';
import { renderCount } from './count.view.js';
import { button } from './step-parts.js';

/** A start that is still to come. */
const renderUpcoming = ({ messages: m, words, shown }: CounterView, act: CounterActions, isOwn: boolean): TemplateResult => {
  const { counter, pursuit, today } = shown;
  if (counter?.state !== 'upcoming') return html``;
  const date = words.near(pursuit.periods.at(-1)?.start ?? '', today);
  return html`<p class="length">${m.upcoming(counter.startsInDays, date)}</p>
    <p>${m.upcomingKind} ${counter.findings.some(({ code }) => code === 'far-ahead') ? m.farAhead : nothing}</p>
    ${isOwn ? html`<div class="actions">${button(m.beginToday, act.beginToday)}</div>` : nothing}`;
};

/** Between two periods: what has been, and a way to begin again, without any hurry. */
const renderClosed = ({ messages: m, shown }: CounterView, act: CounterActions): TemplateResult =>
  html`<p class="length">${m.closedText(m.days(shown.sums.cumulative))}</p>
    <p>${m.notYetSaid}</p>
    <div class="actions">
      ${button(m.begin, () => act.go('again'), { kind: 'button primary', opens: 'again' })}
      ${button(m.mistaken, act.undoEnd, { kind: 'text-button' })}
    </div>`;

/** What there is to see of a pursuit on this day. */
export const renderState = (view: CounterView, act: CounterActions): TemplateResult => {
  const { messages: m, words, shown, isOwn } = view;
  if (shown.isClockBehind) return html`<p class="notice">${m.clockBehind(words.date(shown.today))}</p>`;
  if (shown.state === 'closed') return renderClosed(view, act);
  return shown.state === 'upcoming' ? renderUpcoming(view, act, isOwn) : renderCount(view, act);
};
