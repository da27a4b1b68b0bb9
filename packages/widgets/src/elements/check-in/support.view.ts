import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CheckInActions, CheckInView } from './check-in-view.js';

/** Somebody to talk to: always at the same place, opened when it is asked for, and nearer on a hard day. */
export const renderSupport = (view: CheckInView, act: CheckInActions): TemplateResult => {
  const { messages: m, isSupportOpen, isHardDay, region, headingLevel } = view;
  if (!isSupportOpen)
    return html`<div>
      <button class=${isHardDay ? 'button primary big' : 'text-button'} part="button" type="button" @click=${act.openSupport}>
        ${m.support}
      </button>
    </div>`;
  return html`<section class="card stack" part="support" aria-labelledby="support">
    <p class="subheading" id="support" tabindex="-1">${m.supportHeading}</p>
    <slot></slot>
    <slot name="support">
      <handrail-reach-out open heading-level=${Math.min(6, headingLevel + 1)} region=${region || nothing}>
        <p>${m.supportFallback}</p>
      </handrail-reach-out>
    </slot>
  </section>`;
};
