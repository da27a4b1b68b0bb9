import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MyDataActions, MyDataStep, MyDataView } from './my-data-view.js';

/** The title of what is shown now; the focus goes here when nothing else was asked for. */
export const renderTitle = ({ headingLevel }: MyDataView, text: string): TemplateResult =>
  html`<div class="subheading" part="title" id="title" role="heading" aria-level=${Math.min(headingLevel + 1, 6)} tabindex="-1" data-focus>
    ${text}
  </div>`;

/** A button that does something at once. */
export const renderButton = (text: string, act: () => void, kind = 'button'): TemplateResult =>
  html`<button class=${kind} part="button" type="button" @click=${act}>${text}</button>`;

/** A button that opens a step; the focus comes back to it. */
export const renderOpener = (text: string, step: MyDataStep, act: MyDataActions, kind = 'button'): TemplateResult =>
  html`<button class=${kind} part="button" type="button" data-opens=${step} @click=${() => act.go(step)}>${text}</button>`;

/** The button that sends a form, and the way back. */
export const renderSubmit = ({ messages: m, isBusy }: MyDataView, text: string, cancel?: () => void): TemplateResult =>
  html`<div class="actions">
    <button class="button primary" part="button" type="submit" aria-disabled=${isBusy ? 'true' : nothing}>${text}</button>
    ${cancel ? renderButton(m.cancel, cancel) : nothing}
  </div>`;

/** Shows passphrases as they are typed, or hides them. */
export const renderShowPassphrase = ({ messages: m, isShown }: MyDataView, act: MyDataActions): TemplateResult =>
  renderButton(isShown ? m.device.hide : m.device.show, act.toggleShown, 'text-button');
