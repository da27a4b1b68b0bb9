import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView } from '../session/counter-view.js';
import { milestoneName } from '../token/token-name.js';
import { button, stepTitle, textField } from './step-parts.js';

/** Something to keep: a page to print, and a day in one's own calendar. Both are made here. */
export const renderMark = (view: CounterView, act: CounterActions): TemplateResult => {
  const { messages: m, words, headingLevel, shown, note } = view;
  const { reached, next } = shown;
  return html`<div class="stack">
    ${stepTitle(m.markTitle, headingLevel)}
    <p>${m.markText}</p>
    ${
      reached
        ? html`<form class="card stack" novalidate autocomplete="off" @submit=${act.print}>
            <p class="subheading">${m.certificate}</p>
            <p>${milestoneName(m, reached.token)}. ${m.reachedOn(words.date(reached.on))}.</p>
            ${textField({ name: 'name', label: m.name, hint: m.nameHint })}
            <div class="actions"><button class="button" part="button" type="submit">${m.print}</button></div>
          </form>`
        : nothing
    }
    ${
      next
        ? html`<form class="card stack" novalidate autocomplete="off" @submit=${act.saveFile}>
            <p class="subheading">${m.calendar}</p>
            <p>${m.calendarText(words.date(next.on))}</p>
            ${textField({ name: 'title', label: m.eventTitle, hint: m.eventTitleHint, value: m.dayToRemember })}
            <div class="actions"><button class="button" part="button" type="submit">${m.saveFile}</button></div>
          </form>`
        : nothing
    }
    <p role="status">${note === 'saved' ? m.saved : note === 'not-loaded' ? m.notArrived : ''}</p>
    <div class="actions">${button(m.back, () => act.go('rest'), { kind: 'text-button' })}</div>
  </div>`;
};
