import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanActions, CarePlanView } from '../care-plan-view.js';

/** A section of the plan: closed until somebody opens it, with what is in it beside its name. */
export const renderSection = (
  { code, title, count = 0, isOpen = false }: { code: string; title: string; count?: number; isOpen?: boolean },
  { formats }: CarePlanView,
  content: unknown,
): TemplateResult =>
  html`<details class="section" part="section" id="section-${code}" ?open=${isOpen}>
    <summary>
      <span class="section-title">${title}</span>
      ${count > 0 ? html`<span class="count">${formats.number(count)}</span>` : nothing}
    </summary>
    <div class="section-body stack">${content}</div>
  </details>`;

/** Identifier of the words of an item, by which its controls are named: no word of a person is in an attribute. */
export const wordsId = (id: string): string => `words-${id}`;

/** The words of an item, for its controls to be named by. */
export const renderWords = (id: string, words: string): TemplateResult => html`<span id=${wordsId(id)}>${words}</span>`;

/** A way to take something out, which asks first: nothing goes by one touch. */
export const renderRemove = (
  { messages: m, asking, isEditable }: CarePlanView,
  act: CarePlanActions,
  { id, remove }: { readonly id: string; readonly remove: () => void },
): unknown => {
  if (!isEditable) return nothing;
  if (asking !== id)
    return html`<button
      class="text-button"
      part="button"
      type="button"
      id="remove-${id}"
      aria-labelledby="remove-${id} ${wordsId(id)}"
      @click=${() => act.ask(id)}
    >
      ${m.remove}
    </button>`;
  return html`<div class="asking" role="group" aria-labelledby="asking">
    <p id="asking" tabindex="-1">${m.removeQuestion}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${() => act.ask('')}>${m.keepIt}</button>
      <button class="button" part="button" type="button" @click=${remove}>${m.remove}</button>
    </div>
  </div>`;
};
