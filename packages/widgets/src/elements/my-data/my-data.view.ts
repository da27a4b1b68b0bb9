import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../../device/fault-text.js';
import { renderErase, renderErased } from './erase.view.js';
import { renderOpenFile, renderPlan, renderSave, renderSaveReadable } from './file-forms.view.js';
import type { MyDataActions, MyDataView } from './my-data-view.js';
import { renderOpen } from './open.view.js';
import { renderOpener, renderTitle } from './parts.view.js';
import { renderChange, renderLocked, renderSetUp } from './passphrase-forms.view.js';

type Render = (view: MyDataView, act: MyDataActions) => TemplateResult;

const renderNothing: Render = (view, act) => {
  const { messages: m } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.nothingTitle)}
    <p>${m.nothing}</p>
    <details class="more" part="explanation">
      <summary>${m.haveFile}</summary>
      <p>${m.haveFileHelp}</p>
      ${renderOpener(m.openFile, 'set-up', act)}
    </details>
  </div>`;
};

const renderUnavailable: Render = (view) => {
  const { messages: m, status } = view;
  return html`<div class="stack">
    ${renderTitle(view, m.unavailableTitle)} ${status.reason ? html`<p>${m.device.faults[status.reason]}</p>` : nothing}
  </div>`;
};

/** Steps that need an open vault. */
const OPEN: Readonly<Record<string, Render>> = {
  save: renderSave,
  'save-readable': renderSaveReadable,
  'open-file': renderOpenFile,
  plan: renderPlan,
  change: renderChange,
};

const bodyOf = ({ step, status, erasure }: MyDataView): Render => {
  const { state } = status;
  if (step === 'erase') return renderErase;
  // What somebody keeps after an erasure is new.
  if (step === 'erased' && (state === 'none' || erasure?.left.includes('database'))) return renderErased;
  if (state === 'open') return OPEN[step] ?? renderOpen;
  if (state === 'locked') return renderLocked;
  if (state === 'unavailable') return renderUnavailable;
  return step === 'set-up' ? renderSetUp : renderNothing;
};

/** What a person must know, spoken once when it changes. */
const renderNotice = ({ messages: m, status, isBusy, fault, faultAt, done }: MyDataView): TemplateResult => {
  const texts = [
    isBusy || status.state === 'unknown' ? m.device.oneMoment : '',
    fault && faultAt === 'notice' ? faultText(m.device, fault) : '',
    status.isLockingSoon ? m.device.lockingSoon : '',
    done ? m[done] : '',
  ].filter(Boolean);
  return html`<div class="said" role="status">${texts.map((text) => html`<p class="notice">${text}</p>`)}</div>`;
};

/** Everything about what is kept on this device. */
export const renderMyData = (view: MyDataView, act: MyDataActions): TemplateResult => {
  const { messages: m, headingLevel, status } = view;
  return html`<div class="base" part="base" lang=${m.locale}>
    <div class="stack">
      <div class="heading" part="heading" role="heading" aria-level=${headingLevel}>${m.title}</div>
      ${renderNotice(view)} ${status.state === 'unknown' ? nothing : bodyOf(view)(view, act)}
      <details class="more" part="explanation">
        <summary>${m.explainTitle}</summary>
        <ul class="facts">
          <li>${m.where}</li>
          <li>${m.device.protects}</li>
          <li>${m.device.doesNotProtect}</li>
          <li>${m.device.noRecovery}</li>
          <li>${m.notHere}</li>
        </ul>
        <slot name="explain"></slot>
      </details>
      <slot name="help"></slot>
    </div>
  </div>`;
};
