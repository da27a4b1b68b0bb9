import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CheckInActions, CheckInView } from './check-in-view.js';

/** What was said today, and the way to say it differently. */
export const renderAnswer = ({ messages: m, answer, isHardDay }: CheckInView, act: CheckInActions): TemplateResult =>
  html`<div class="stack" part="answer">
    ${answer?.feel ? html`<p>${m.youSaid}: <strong>${m.feels[answer.feel]}</strong></p>` : html`<p>${m.thanks}</p>`}
    ${answer?.note === undefined ? nothing : html`<p class="note">${answer.note}</p>`}
    ${
      answer && answer.kinds.length > 0
        ? html`<ul class="kinds">
            ${answer.kinds.map((kind) => html`<li>${m.kinds[kind]}</li>`)}
          </ul>`
        : nothing
    }
    ${isHardDay ? html`<p class="notice">${m.hardDay}</p>` : nothing}
    <slot name="after"></slot>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${act.change}>${m.change}</button>
      <button class="button" part="button" type="button" @click=${act.askTakeBack}>${m.takeBack}</button>
    </div>
  </div>`;

/** Asks before what was said is gone. */
export const renderTakingBack = ({ messages: m }: CheckInView, act: CheckInActions): TemplateResult =>
  html`<div class="card stack" role="group" aria-labelledby="taking-back">
    <p class="subheading" id="taking-back" tabindex="-1">${m.takeBackQuestion}</p>
    <p>${m.takeBackHelp}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${act.rest}>${m.keepIt}</button>
      <button class="button" part="button" type="button" @click=${act.takeBack}>${m.takeBack}</button>
    </div>
  </div>`;
