import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from './fault-text.js';
import { isAtField, renderErase, renderSetUp, renderUnlock } from './keep-forms.view.js';
import type { KeepActions, KeepView } from './keep-view.js';

const button = (text: string, act: () => void, takesFocus = false): TemplateResult =>
  html`<button class="button" part="button" type="button" ?data-keep-focus=${takesFocus} @click=${act}>${text}</button>`;

/** Where the entry lives while nothing is kept: only now, unless the person asks for more. */
export const renderChoice = ({ messages: m, mode, status }: KeepView, act: KeepActions): TemplateResult => {
  const { reason } = status;
  return html`<div class="keep-bar" part="keep-bar">
    <p class="keep-where">${mode === 'unavailable' && reason ? m.faults[reason] : m.onlyNow}</p>
    ${mode === 'unavailable' ? nothing : button(m.remember, act.remember, true)}
  </div>`;
};

/** Something is kept and locked: open it, or go on without. */
export const renderLocked = ({ messages: m }: KeepView, act: KeepActions): TemplateResult =>
  html`<div class="keep-bar" part="keep-bar">
    <p class="keep-where">${m.isLocked}</p>
    <div class="keep-buttons">${button(m.unlock, act.askUnlock, true)} ${button(m.goOnWithout, act.onlyNow)}</div>
  </div>`;

/** Says that the entry is kept, and locks it. */
export const renderBar = ({ messages: m }: KeepView, act: KeepActions): TemplateResult =>
  html`<div class="keep-bar" part="keep-bar">
    <p class="keep-where">${m.isKept}</p>
    ${button(m.lockNow, act.lock, true)}
  </div>`;

/** What a person can do about a fault, beside reading it. */
const wayOut = ({ messages: m, fault, isSaved }: KeepView, act: KeepActions): unknown => {
  switch (fault?.code) {
    case 'already-kept':
      return html`${button(m.takeKept, act.takeKept)} ${button(m.keepMine, act.keepMine)}`;
    case 'conflict':
      return html`${button(m.takeOther, act.takeKept)} ${button(m.keepMine, act.keepMine)}`;
    case 'not-erased':
      return button(m.tryAgain, act.askErase);
    default:
      return isSaved ? nothing : button(m.tryAgain, act.save);
  }
};

/** What a person must know, spoken once when it changes: a fault, an unsaved change, the lock that is near, that all is erased. */
export const renderNotice = (view: KeepView, act: KeepActions): TemplateResult => {
  const { messages: m, mode, fault, status, isSaved, isErased, isBusy } = view;
  const isTold = fault && !isAtField(view);
  const texts = [
    isBusy ? m.oneMoment : '',
    isTold ? faultText(m, fault) : '',
    isSaved ? '' : m.notSaved,
    mode === 'remembered' && status.isLockingSoon ? m.lockingSoon : '',
    isErased && !fault ? m.erased : '',
  ].filter(Boolean);
  return html`<div class="keep-notice" part="keep-notice">
    <div role="status">${texts.map((text) => html`<p>${text}</p>`)}</div>
    ${isTold || !isSaved ? html`<div class="keep-buttons">${wayOut(view, act)}</div>` : nothing}
  </div>`;
};

const renderStep = (view: KeepView, act: KeepActions): unknown => {
  if (view.step === 'set-up') return renderSetUp(view, act);
  if (view.step === 'unlock') return renderUnlock(view, act);
  if (view.step === 'erase') return renderErase(view, act);
  if (view.isLooking) return nothing;
  if (view.mode === 'locked') return renderLocked(view, act);
  return view.mode === 'remembered' ? renderBar(view, act) : renderChoice(view, act);
};

/** Everything about keeping, at the foot of a widget: the choice, the forms, the bar and the notices. */
export const renderKeep = (view: KeepView, act: KeepActions): TemplateResult =>
  html`<div class="keep" part="keep">${renderStep(view, act)} ${renderNotice(view, act)}</div>`;
