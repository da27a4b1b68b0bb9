import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView } from '../session/counter-view.js';
import { milestoneName } from '../token/token-name.js';
import { button, dateField, stepTitle } from './step-parts.js';

/** A date that was written wrongly is put right. It is no return, and is never treated as one. */
export const renderCorrect = ({ messages: m, headingLevel, faults, shown }: CounterView, act: CounterActions): TemplateResult =>
  html`<form class="stack" novalidate autocomplete="off" @submit=${act.correct}>
    ${stepTitle(m.correctTitle, headingLevel)}
    ${dateField({
      name: 'date',
      label: m.whichDate,
      hint: m.correctHint,
      fault: faults['date'],
      value: shown.pursuit.periods.at(-1)?.start ?? '',
    })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.correct}</button>
      ${button(m.back, () => act.go('rest'))}
    </div>
  </form>`;

/** Asks before a milestone leaves the list. */
export const renderUntrue = ({ messages: m, words, headingLevel, untrue }: CounterView, act: CounterActions): TemplateResult => {
  const names = words.list(untrue.map(({ tokenCode, interval }) => milestoneName(m, { code: tokenCode, interval })));
  return html`<div class="stack">
    ${stepTitle(m.untrueTitle, headingLevel)}
    <p>${m.untrueText(names)}</p>
    <div class="actions">${button(m.confirmCorrect, act.confirmCorrect)} ${button(m.back, () => act.go('correct'))}</div>
  </div>`;
};
