import type { SupportContact } from '@handrail/core/support';
import { dayOfIsoDate } from '@handrail/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hoursText } from '../reach-out/hours-text.js';
import { renderPersonLinks } from '../reach-out/person.view.js';
import type { CircleActions, CircleView } from './circle-view.js';

const DAY_MS = 86_400_000;

/** What is known of somebody beside how to reach them. */
const factsOf = ({ isMentor, okFor, hours, agreedOn }: SupportContact, view: CircleView): readonly string[] => {
  const { messages, formats, timeZone } = view;
  const { circle: m, contact } = messages;
  const day = agreedOn === undefined ? undefined : dayOfIsoDate(agreedOn);
  return [
    isMentor ? m.mentor : '',
    contact.okFor(formats.list(okFor.map((need) => contact.needs[need]))),
    hours ? hoursText(hours, timeZone, contact, formats) : m.anyTime,
    day === undefined ? '' : m.agreed(formats.date(day * DAY_MS)),
  ].filter(Boolean);
};

/** Somebody of the circle: how to reach them, and what can be changed. */
export const renderContact = (contact: SupportContact, place: number, view: CircleView, act: CircleActions): TemplateResult => {
  const { messages, formats, timeZone, contacts } = view;
  const { circle: m } = messages;
  const tool = (name: 'up' | 'down' | 'change', text: string, press: () => void): TemplateResult =>
    html`<button class="text-button" part="button" type="button" data-do=${name} @click=${press}>
      ${text} <span class="visually-hidden">${m.about(contact.label)}</span>
    </button>`;
  return html`<div class="card person" part="person" data-place=${place}>
    <p class="subheading"><bdi>${contact.label}</bdi></p>
    <p class="hint">${factsOf(contact, view).join(' · ')}</p>
    ${renderPersonLinks({ contact }, false, { messages: messages.contact, formats, timeZone, used: () => undefined })}
    <div class="actions tools">
      ${place > 0 ? tool('up', m.up, () => act.move(contact.id, 'up')) : nothing}
      ${place < contacts.length - 1 ? tool('down', m.down, () => act.move(contact.id, 'down')) : nothing}
      ${tool('change', m.edit, () => act.change(contact.id))}
    </div>
  </div>`;
};
