import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderErase, renderUnlock } from '../../device/keep-forms.view.js';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import { renderNotice } from '../../device/keep.view.js';
import type { ReachOutMessages } from './messages/en.js';

/** What the template shows, and what a person can do. */
export interface OwnPeopleView {
  readonly messages: ReachOutMessages;
  readonly keep: KeepView;
  /** Whether the person unlocked what is kept, and no people are there. */
  readonly isMissing: boolean;
  readonly act: KeepActions;
  readonly ask: () => void;
}

/** One button for both, so that the focus stays on it when what it does changes. */
const renderLock = ({ messages: m, keep, act, ask }: OwnPeopleView): TemplateResult => {
  const isLocked = keep.mode === 'locked';
  return html`<button class="text-button" part="button" type="button" ?data-keep-focus=${isLocked} @click=${isLocked ? ask : act.lock}>
    ${isLocked ? m.unlockPeople : m.lockPeople}
  </button>`;
};

const renderStep = (view: OwnPeopleView): unknown => {
  const { keep, act } = view;
  if (keep.step === 'unlock') return renderUnlock(keep, act);
  if (keep.step === 'erase') return renderErase(keep, act);
  return keep.mode === 'locked' || keep.mode === 'remembered' ? renderLock(view) : nothing;
};

/** The way to the people of one's own. */
export const renderOwnPeople = (view: OwnPeopleView): unknown => {
  const { messages: m, keep, isMissing, act } = view;
  if (keep.isLooking) return nothing;
  return html`<div class="own-people" part="own-people">
    ${isMissing ? html`<p class="hint" tabindex="-1" data-keep-focus>${m.noPeople}</p>` : nothing} ${renderStep(view)}
    ${renderNotice(keep, act)}
  </div>`;
};
