import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { KeepPanel } from '../../src/device/keep-panel.controller.js';
import { keepStyles } from '../../src/device/keep.styles.js';
import { renderKeep } from '../../src/device/keep.view.js';
import { KeptController } from '../../src/device/kept.controller.js';
import { deviceEn } from '../../src/device/messages/device-en.js';
import type { DeviceMessages } from '../../src/device/messages/device-en.js';
import { baseStyles } from '../../src/styles/base.js';
import { controlStyles } from '../../src/styles/controls.js';

/** What the stage keeps. */
export interface Note {
  readonly text: string;
}

const readNote = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && 'text' in raw && typeof raw.text === 'string'
    ? ({ ok: true, value: { text: raw.text } } as const)
    : ({ ok: false } as const);

/** The smallest widget that keeps something, as other widgets do it. */
export class KeepStage extends LitElement {
  static override styles = [baseStyles, controlStyles, keepStyles];

  readonly kept = new KeptController<Note>(this, { key: 'note', version: 1, read: readNote });
  readonly #panel = new KeepPanel(this, this.kept);
  messages: DeviceMessages = deviceEn;

  protected override render(): TemplateResult {
    return html`<div class="base">
      <p class="note">${this.kept.value?.text ?? 'Nothing yet.'}</p>
      ${renderKeep(this.#panel.view(this.messages), this.#panel.act)}
    </div>`;
  }
}

customElements.define('keep-stage', KeepStage);
