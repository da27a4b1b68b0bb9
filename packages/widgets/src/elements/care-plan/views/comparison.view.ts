import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView, PlanComparison } from '../care-plan-view.js';

const renderParts = ({ messages: m, formats }: CarePlanView, parts: PlanComparison['parts']): TemplateResult =>
  html`<ul class="items">
    ${parts.map(({ part, here, inFile }) => {
      const isCounted = here !== undefined && inFile !== undefined && here !== inFile;
      return html`<li>${isCounted ? m.counted(m.parts[part], formats.number(here), formats.number(inFile)) : m.parts[part]}</li>`;
    })}
  </ul>`;

/** What a file would change, before it does. */
export const renderComparison = (view: CarePlanView, act: CarePlanActions): TemplateResult => {
  const { messages: m, handOver } = view;
  const { kind, parts } = handOver.comparison ?? { kind: 'same', parts: [] };
  const words = { new: m.importNew, same: m.importSame, changes: m.importChanges };
  return html`<div class="stack">
    <p id="hand-over" tabindex="-1">${words[kind]}</p>
    ${kind === 'changes' ? renderParts(view, parts) : nothing}
    <div class="actions">
      ${
        kind === 'same'
          ? nothing
          : html`<button class="button primary" part="button" type="button" @click=${act.handOver.takeIn}>${m.takeIn}</button>`
      }
      <button class="button" part="button" type="button" @click=${() => act.handOver.go('rest')}>${m.leaveIt}</button>
    </div>
  </div>`;
};
