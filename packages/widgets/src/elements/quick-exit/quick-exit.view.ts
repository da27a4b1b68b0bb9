import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuickExitMessages } from './messages/en.js';

/** What the template shows. */
export interface QuickExitView {
  readonly messages: QuickExitMessages;
  readonly href: string;
  /** Presses of Shift so far, and how many there must be; 0 of 0 when the key is not used. */
  readonly presses: number;
  readonly needed: number;
  readonly isDisarmed: boolean;
  leave(event: MouseEvent): void;
}

/** The button, the dots of its key, and what it does and does not do. */
export const renderQuickExit = (view: QuickExitView): TemplateResult => {
  const { messages: m, href, presses, needed, isDisarmed, leave } = view;
  const said = presses > 0 ? m.presses(presses, needed) : isDisarmed ? m.disarmed : '';
  return html`<div class="base" part="base" lang=${m.locale}>
    <a class="exit" part="button" href=${href} rel="nofollow noreferrer" referrerpolicy="no-referrer" @click=${leave}>
      <slot name="label">${m.exit}</slot>
      ${
        needed > 0
          ? html`<span class="dots" aria-hidden="true">
              ${Array.from({ length: needed }, (_, index) => html`<span class="dot ${index < presses ? 'on' : ''}"></span>`)}
            </span>`
          : nothing
      }
    </a>
    <details part="explanation">
      <summary>${m.explain}</summary>
      <p>${m.explanation} ${needed > 0 ? m.hint : nothing}</p>
    </details>
    <p class="visually-hidden" role="status">${said}</p>
  </div>`;
};
