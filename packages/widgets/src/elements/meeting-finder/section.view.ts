import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FinderView } from './finder-view.js';

/** A part of the detail with its heading, one level below the meeting's name. */
export const section = ({ headingLevel }: FinderView, name: string, content: unknown): TemplateResult =>
  html`<section class="section">
    <div class="section-name" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}>${name}</div>
    ${content}
  </section>`;
