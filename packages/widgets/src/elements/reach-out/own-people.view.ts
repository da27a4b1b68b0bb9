import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderErase, renderUnlock } from '../../device/keep-forms.view.js';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import { renderNotice } from '../../device/keep.view.js';
import type { ReachOutActions, ReachOutView } from './reach-out-view.js';

/** One button for both, so that the focus stays on it when what it does changes. */
const renderLock = (keep: KeepView, view: ReachOutView, act: ReachOutActions, keepAct: KeepActions): TemplateResult => {
  const isLocked = keep.mode === 'locked';
  return html`<button
    class="text-button"
    part="button"
    type="button"
    ?data-keep-focus=${isLocked}
    @click=${isLocked ? act.askPeople : keepAct.lock}
  >
    ${isLocked ? view.messages.unlockPeople : view.messages.lockPeople}
  </button>`;
};

/** The way to the people of one's own, where something is kept on this device. Always after the lines, never in front of them. */
export const renderOwnPeople = (view: ReachOutView, act: ReachOutActions, keepAct: KeepActions): unknown => {
  const { keep, isCircleMissing, messages: m } = view;
  if (!keep || keep.isLooking) return nothing;
  const { step, mode } = keep;
  return html`<div class="own-people" part="own-people">
    ${isCircleMissing ? html`<p class="hint" tabindex="-1" data-keep-focus>${m.noPeople}</p>` : nothing}
    ${
      step === 'unlock'
        ? renderUnlock(keep, keepAct)
        : step === 'erase'
          ? renderErase(keep, keepAct)
          : mode === 'locked' || mode === 'remembered'
            ? renderLock(keep, view, act, keepAct)
            : nothing
    }
    ${renderNotice(keep, keepAct)}
  </div>`;
};
