import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../../../device/fault-text.js';
import { renderPassphraseField } from '../../../device/passphrase-field.view.js';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';
import { renderComparison } from './comparison.view.js';
import { renderSection } from './section.view.js';

/** What went wrong with a file, in words; `''` for nothing. */
const faultWords = ({ messages: m, device, handOver: { fault } }: CarePlanView): string =>
  fault === undefined ? '' : fault === 'no-plan' ? m.importNone : faultText(device, fault);

const button = (text: string, act: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${act}>${text}</button>`;

const renderSealing = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, handOver } = view;
  return html`<form class="stack" part="form" novalidate @submit=${act.handOver.seal}>
    <p class="subheading" id="hand-over" tabindex="-1">${m.exportSealed}</p>
    ${renderPassphraseField({
      name: 'file-passphrase',
      label: m.filePassphrase,
      autocomplete: 'new-password',
      isShown: true,
      hint: m.filePassphraseHint(handOver.needed),
      fault: faultWords(view),
    })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.saveFile}</button>
      ${button(m.cancel, () => act.handOver.go('rest'))}
    </div>
  </form>`;
};

const renderReadable = ({ messages: m }: CarePlanView, act: CarePlanActions): TemplateResult =>
  html`<div class="stack">
    <p class="subheading" id="hand-over" tabindex="-1">${m.exportReadable}</p>
    <p class="notice careful">${m.readableWarning}</p>
    <div class="actions">${button(m.saveReadable, act.handOver.saveReadable)} ${button(m.cancel, () => act.handOver.go('rest'))}</div>
  </div>`;

const renderOpening = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m } = view;
  const fault = faultWords(view);
  return html`<form class="stack" part="form" novalidate @submit=${act.handOver.open}>
    <p class="subheading" id="hand-over" tabindex="-1">${m.importFile}</p>
    <div class="field">
      <label class="label" for="file">${m.chooseFile}</label>
      <input class="input" id="file" name="file" type="file" accept=".json,application/json" autocomplete="off" />
    </div>
    ${renderPassphraseField({
      name: 'file-passphrase',
      label: m.importPassphrase,
      autocomplete: 'current-password',
      isShown: false,
      fault: fault || undefined,
    })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.lookInside}</button>
      ${button(m.cancel, () => act.handOver.go('rest'))}
    </div>
  </form>`;
};

const renderRest = ({ messages: m, document, isReadonly }: CarePlanView, act: CarePlanActions): TemplateResult =>
  html`<p>${m.handOverHelp}</p>
    <div class="actions">
      ${
        document
          ? html`<button class="button primary" part="button" type="button" @click=${() => act.handOver.go('sealing')}>
                ${m.exportSealed}
              </button>
              ${button(m.exportReadable, () => act.handOver.go('readable'))}`
          : nothing
      }
      ${isReadonly ? nothing : button(m.importFile, () => act.handOver.go('opening'))}
    </div>`;

/** The plan as a file to take to another device, and the file's way in: what it would change is told first. */
export const renderHandOver = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const steps = { rest: renderRest, sealing: renderSealing, readable: renderReadable, opening: renderOpening, comparing: renderComparison };
  const { handOver, messages: m, device } = view;
  const content = html`${steps[handOver.step](view, act)} ${handOver.isBusy ? html`<p role="status">${device.oneMoment}</p>` : nothing}`;
  return renderSection({ code: 'hand-over', title: m.handOver }, view, content);
};
