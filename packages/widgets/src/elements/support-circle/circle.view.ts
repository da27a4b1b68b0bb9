import { CIRCLE_SIZE } from '@handrail/core/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CircleActions, CircleView } from './circle-view.js';
import { renderContactForm } from './contact-form.view.js';
import { renderContact } from './contact.view.js';

/** Below the list: the form for somebody new, the button for it, or that no more fit. */
const renderNew = (view: CircleView, act: CircleActions): TemplateResult => {
  const { messages, step, contacts } = view;
  const { circle: m } = messages;
  if (step.kind === 'form' && step.contactId === undefined) return renderContactForm(view, act, undefined);
  if (contacts.length >= CIRCLE_SIZE) return html`<p class="hint">${m.full}</p>`;
  return html`<button
    class="button ${contacts.length > 0 ? '' : 'primary'} add"
    part="button"
    type="button"
    id="circle-add"
    @click=${act.add}
  >
    ${m.add}
  </button>`;
};

/** The people of a circle, in order. */
export const renderCircle = (view: CircleView, act: CircleActions): TemplateResult => {
  const { messages, headingLevel, contacts, step, said } = view;
  const { circle: m } = messages;
  const isChanged = (id: string): boolean => step.kind === 'form' && step.contactId === id;
  return html`<section class="stack" part="circle" id="circle" aria-labelledby="circle-title">
    <div class="heading" role="heading" aria-level=${headingLevel} id="circle-title" tabindex="-1" data-focus>${m.title}</div>
    <p>${contacts.length > 0 ? m.intro : m.empty}</p>
    <p class="said" role="status">${said}</p>
    ${
      contacts.length > 0
        ? html`<ol class="stack people" role="list">
            ${contacts.map(
              (contact, place) =>
                html`<li>${isChanged(contact.id) ? renderContactForm(view, act, contact) : renderContact(contact, place, view, act)}</li>`,
            )}
          </ol>`
        : nothing
    }
    ${renderNew(view, act)}
  </section>`;
};
