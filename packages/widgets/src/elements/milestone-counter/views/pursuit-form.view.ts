import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView } from '../session/counter-view.js';
import { button, dateField, menu, stepTitle, textField } from './step-parts.js';

/** Something else to count, in the person's own words, with its own milestones. */
export const renderAdd = ({ messages: m, headingLevel, faults, shown }: CounterView, act: CounterActions): TemplateResult =>
  html`<form class="stack" novalidate autocomplete="off" @submit=${act.add}>
    ${stepTitle(m.addTitle, headingLevel)} ${textField({ name: 'label', label: m.label, hint: m.labelHint, fault: faults['label'] })}
    ${dateField({ name: 'date', label: m.whichDate, fault: faults['date'] })} ${menu('scheme', m.scheme, shown.pursuit.schemeId, m.schemes)}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.add}</button>
      ${button(m.back, () => act.go('rest'))}
    </div>
  </form>`;

/** Name, milestones and what is shown; and the way to remove it. */
export const renderChange = ({ messages: m, headingLevel, faults, shown }: CounterView, act: CounterActions): TemplateResult => {
  const { label, schemeId, measure, display, count, leapDay, periods } = shown.pursuit;
  return html`<form class="stack" novalidate autocomplete="off" @submit=${act.change}>
    ${stepTitle(m.changeTitle, headingLevel)}
    ${textField({ name: 'label', label: m.label, hint: m.labelHint, fault: faults['label'], value: label })}
    ${menu('display', m.display, display, m.displays)} ${menu('scheme', m.scheme, schemeId, m.schemes)}
    ${menu('measure', m.measure, measure, m.measures)} ${menu('count', m.count, count, m.counts)}
    ${periods.some(({ start }) => start.endsWith('-02-29')) ? menu('leapDay', m.leapDay, leapDay, m.leapDays) : nothing}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.save}</button>
      ${button(m.back, () => act.go('rest'))}
    </div>
    <div class="actions quiet">${button(m.remove, () => act.go('remove'), { kind: 'text-button' })}</div>
  </form>`;
};

/** Asks before anything is erased. */
export const renderRemove = ({ messages: m, headingLevel, shown }: CounterView, act: CounterActions): TemplateResult =>
  html`<div class="stack">
    ${stepTitle(m.removeTitle(shown.pursuit.label), headingLevel)}
    <p>${m.removeText}</p>
    <div class="actions">${button(m.back, () => act.go('rest'))} ${button(m.removeYes, act.remove)}</div>
  </div>`;
