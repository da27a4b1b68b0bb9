import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView } from '../session/counter-view.js';
import { button, dateField, stepTitle } from './step-parts.js';

/** Before anything is asked: somebody to talk to. */
export const renderSupport = (view: CounterView, act: CounterActions): TemplateResult => {
  const { messages: m, headingLevel, isReachOutThere, isReachOutOwn, shown } = view;
  const isPause = shown.pursuit.measure === 'participation' || shown.pursuit.measure === 'custom';
  return html`<div class="stack">
    ${stepTitle(m.supportTitle, headingLevel)}
    <p>${isPause ? m.supportPaused : m.supportText}</p>
    ${isReachOutThere ? nothing : html`<p class="notice careful">${m.emergency}</p>`}
    <slot name="support"></slot>
    ${
      isReachOutThere && !isReachOutOwn
        ? html`<handrail-reach-out
            open
            topics="substance emotional suicide"
            heading-level=${Math.min(headingLevel + 1, 6)}
          ></handrail-reach-out>`
        : nothing
    }
    <div class="actions">
      ${button(m.toDate, () => act.go('end'), { opens: 'end' })} ${button(m.back, () => act.go('rest'), { kind: 'text-button' })}
    </div>
  </div>`;
};

/** The day of a return, for who wants to write it down. */
export const renderEnd = ({ messages: m, headingLevel, faults }: CounterView, act: CounterActions): TemplateResult =>
  html`<form class="stack" novalidate autocomplete="off" @submit=${act.end}>
    ${stepTitle(m.returnTitle, headingLevel)} ${dateField({ name: 'date', label: m.day, hint: m.returnHint, fault: faults['date'] })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.writeDown}</button>
      ${button(m.notNow, () => act.go('rest'))}
    </div>
  </form>`;

/** When to begin again: three answers, all of them fine. */
export const renderAgain = ({ messages: m, headingLevel, shown, faults }: CounterView, act: CounterActions): TemplateResult =>
  html`<div class="stack">
    ${stepTitle(m.closedTitle, headingLevel)}
    <p>${m.closedText(m.days(shown.sums.cumulative))}</p>
    <p class="label" id="again">${m.beginAgain}</p>
    <div class="actions" role="group" aria-labelledby="again">
      ${button(m.today, act.beginToday)} ${button(m.anotherDate, () => act.go('begin'), { opens: 'begin' })}
      ${button(m.notYet, () => act.go('rest'))}
    </div>
    <p class=${faults['date'] ? 'fault' : ''} role="status">${faults['date'] ?? ''}</p>
    <div class="actions quiet">${button(m.mistaken, act.undoEnd, { kind: 'text-button' })}</div>
  </div>`;

/** Another date to begin again. */
export const renderBegin = ({ messages: m, headingLevel, faults }: CounterView, act: CounterActions): TemplateResult =>
  html`<form class="stack" novalidate autocomplete="off" @submit=${act.begin}>
    ${stepTitle(m.beginTitle, headingLevel)} ${dateField({ name: 'date', label: m.day, fault: faults['date'] })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.begin}</button>
      ${button(m.notYet, () => act.go('rest'))}
    </div>
  </form>`;
