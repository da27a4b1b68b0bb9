import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CheckInActions, CheckInView } from './check-in-view.js';

/** Somebody to talk to: always at the same place, opened when it is asked for, and nearer on a hard day. */
export const renderSupport = ({ messages: m, isSupportOpen, isHardDay }: CheckInView, act: CheckInActions): TemplateResult =>
  isSupportOpen
    ? html`<section class="card stack" part="support" aria-labelledby="support">
        <p class="subheading" id="support" tabindex="-1">${m.supportHeading}</p>
        <slot name="support"><p>${m.supportFallback}</p></slot>
        <slot></slot>
      </section>`
    : html`<div>
        <button class=${isHardDay ? 'button primary big' : 'text-button'} part="button" type="button" @click=${act.openSupport}>
          ${m.support}
        </button>
      </div>`;
