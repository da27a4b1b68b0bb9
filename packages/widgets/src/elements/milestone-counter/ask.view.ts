import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AskMessages } from './messages/en.js';

/** What the question shows. */
export interface AskView {
  readonly messages: AskMessages;
  readonly headingLevel: number;
  /** Whether the person said "not today". */
  readonly isPutOff: boolean;
  /** Whether this page and browser can keep anything. */
  readonly mayRemember: boolean;
  readonly isBusy: boolean;
  /** What is wrong with the date, in words. */
  readonly fault: string;
}

/** What a person can do about the question. */
export interface AskActions {
  answer(event: SubmitEvent): void;
  putOff(): void;
  askAgain(): void;
}

const renderHeading = (text: string, level: number): TemplateResult =>
  html`<div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;

const renderPutOff = ({ messages: m, headingLevel }: AskView, act: AskActions): TemplateResult =>
  html`<div class="stack">
    ${renderHeading(m.heading, headingLevel)}
    <p>${m.notTodaySaid}</p>
    <div class="actions"><button class="button" part="button" type="button" @click=${act.askAgain}>${m.askAgain}</button></div>
  </div>`;

const renderMode = (value: string, text: string, hint: string, kind: string): TemplateResult =>
  html`<div class="mode">
    <button class="button big ${kind}" part="button" type="submit" name="mode" value=${value} aria-describedby="hint-${value}">
      ${text}
    </button>
    <p class="hint" id="hint-${value}">${hint}</p>
  </div>`;

/** Why a date is asked for, the one question, and three ways to answer it. */
export const renderAsk = (view: AskView, act: AskActions): TemplateResult => {
  if (view.isPutOff) return renderPutOff(view, act);
  const { messages: m, headingLevel, mayRemember, isBusy, fault } = view;
  return html`<form class="stack" part="question" novalidate autocomplete="off" @submit=${act.answer}>
    ${renderHeading(m.heading, headingLevel)}
    <slot name="prompt"><p>${m.why}</p></slot>
    <div class="field">
      <label class="label" for="start">${m.question}</label>
      <p class="hint" id="start-hint">${m.questionHint}</p>
      <input
        class="input short"
        part="input"
        id="start"
        name="start"
        type="date"
        autocomplete="off"
        aria-describedby=${fault ? 'start-hint start-fault' : 'start-hint'}
        aria-invalid=${fault ? 'true' : nothing}
      />
      ${fault ? html`<p class="fault" id="start-fault">${fault}</p>` : nothing}
    </div>
    <div class="modes">
      ${renderMode('now', mayRemember ? m.onlyNow : m.show, m.onlyNowHint, 'primary')}
      ${mayRemember ? renderMode('remember', m.remember, m.rememberHint, '') : nothing}
      <button class="text-button" part="button" type="button" @click=${act.putOff}>${m.notToday}</button>
    </div>
    <p class="muted" role="status">${isBusy ? m.oneMoment : ''}</p>
  </form>`;
};
