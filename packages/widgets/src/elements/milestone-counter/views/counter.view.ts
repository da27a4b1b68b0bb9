import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KeepActions, KeepView } from '../../../device/keep-view.js';
import { renderKeep, renderNotice } from '../../../device/keep.view.js';
import type { CounterActions, CounterView, Step } from '../session/counter-view.js';
import { renderCorrect, renderUntrue } from './correct.view.js';
import { renderMark } from './mark.view.js';
import { renderActions, renderEarlier, renderOthers } from './more.view.js';
import { renderAdd, renderChange, renderRemove } from './pursuit-form.view.js';
import { renderAgain, renderBegin, renderEnd, renderSupport } from './return.view.js';
import { renderState } from './states.view.js';

/** The panel about keeping, and whether the page wants it. */
export interface CounterKeep {
  readonly keep: KeepView;
  readonly act: KeepActions;
  readonly isOffered: boolean;
}

const heading = (text: string, level: number): TemplateResult =>
  html`<div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1"><bdi>${text}</bdi></div>`;

const renderResult = (view: CounterView, act: CounterActions): TemplateResult =>
  html`<div class="stack">
    ${heading(view.shown.pursuit.label, view.headingLevel)}
    <div class="result" part="result">${renderState(view, act)}</div>
    ${renderOthers(view, act)} ${renderEarlier(view)} ${renderActions(view, act)}
  </div>`;

const STEPS: Readonly<Record<Step, (view: CounterView, act: CounterActions) => TemplateResult>> = {
  rest: renderResult,
  support: renderSupport,
  end: renderEnd,
  again: renderAgain,
  begin: renderBegin,
  correct: renderCorrect,
  untrue: renderUntrue,
  add: renderAdd,
  change: renderChange,
  remove: renderRemove,
  mark: renderMark,
};

/** The step in view, and under the result the panel about keeping. What is not saved is said under every step. */
export const renderCounter = (view: CounterView, act: CounterActions, { keep, act: keepAct, isOffered }: CounterKeep): TemplateResult =>
  html`${STEPS[view.step](view, act)}
  ${isOffered ? (view.step === 'rest' ? renderKeep(keep, keepAct) : renderKept(keep, keepAct)) : nothing}`;

/** What must be said about keeping, and nothing else. */
export const renderKept = (keep: KeepView, act: KeepActions): TemplateResult => html`${renderNotice(keep, act)}`;

/** Nothing of what is locked: not even whether there is any. */
export const renderLockedCounter = (title: string, level: number, keep: KeepView, act: KeepActions): TemplateResult =>
  html`<div class="stack">${heading(title, level)}</div>
    ${renderKeep(keep, act)}`;
