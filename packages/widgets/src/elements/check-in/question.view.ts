import { FEELS } from '@handrail/core/showing-up';
import type { CheckInErrorCode } from '@handrail/core/showing-up';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Answer } from './answer-changes.js';
import type { CheckInActions, CheckInView } from './check-in-view.js';
import type { CheckInMessages } from './messages/en.js';

const faultOf = (m: CheckInMessages, code: CheckInErrorCode): string => (code === 'text-invalid' ? m.textInvalid : m.refused);

/** What is in the form already: the answer that is changed, and never one that another tab gives while this one is written. */
const answerIn = ({ step, answer }: CheckInView): Answer | undefined => (step === 'changing' ? answer : undefined);

const renderFeels = ({ messages: m }: CheckInView, answer: Answer | undefined): TemplateResult =>
  html`<div class="feels" role="radiogroup" aria-labelledby="heading">
    ${FEELS.map(
      (feel) =>
        html`<label class="choice">
          <input type="radio" name="feel" value=${feel} .checked=${answer?.feel === feel} />
          <span>${m.feels[feel]}</span>
        </label>`,
    )}
  </div>`;

const renderKinds = ({ messages: m, offered }: CheckInView, answer: Answer | undefined): TemplateResult =>
  html`<details class="more" ?open=${offered.some((kind) => answer?.kinds.includes(kind))}>
    <summary id="showed-up">${m.showedUp}</summary>
    <div class="choices" role="group" aria-labelledby="showed-up">
      ${offered.map(
        (kind) =>
          html`<label class="choice">
            <input type="checkbox" name="kind" value=${kind} .checked=${answer?.kinds.includes(kind) ?? false} />
            <span>${m.kinds[kind]}</span>
          </label>`,
      )}
    </div>
  </details>`;

/** The question of the day: five words, a note, and what somebody showed up for. Nothing has to be filled in. */
export const renderQuestion = (view: CheckInView, act: CheckInActions): TemplateResult => {
  const { messages: m, offered, prompt, errors } = view;
  const answer = answerIn(view);
  const [error] = errors;
  return html`<form class="stack" part="form" novalidate autocomplete="off" @submit=${act.answer} @input=${act.write}>
    ${renderFeels(view, answer)}
    <div class="field">
      <label class="label" for="note">${m.note}</label>
      <span class="hint" id="prompt"><slot name="prompt">${prompt}</slot></span>
      <textarea
        class="input"
        id="note"
        name="note"
        rows="2"
        maxlength="500"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${error ? 'prompt fault' : 'prompt'}
        aria-invalid=${error ? 'true' : nothing}
        .value=${answer?.note ?? ''}
      ></textarea>
      ${error ? html`<span class="fault" id="fault">${faultOf(m, error.code)}</span>` : nothing}
    </div>
    ${offered.length > 0 ? renderKinds(view, answer) : nothing}
    <div class="actions">
      <button class="button primary big" part="button" type="submit">${answer ? m.saveChange : m.checkIn}</button>
      ${answer ? html`<button class="button big" part="button" type="button" @click=${act.rest}>${m.cancel}</button>` : nothing}
    </div>
    <p class="hint">${m.optional}</p>
  </form>`;
};
