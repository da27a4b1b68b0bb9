import { contactLinks } from '@handrail/core/support';
import type { ContactLink } from '@handrail/core/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../format/formats.js';
import { renderContactLink } from './contact-link.view.js';
import type { ContactUsedDetail } from './events.js';
import type { ContactMessages } from './messages/contact-en.js';
import type { Person } from './people.js';

/** What the template needs beside the person. */
export interface PersonView {
  readonly messages: ContactMessages;
  readonly formats: Formats;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
  used(channel: ContactUsedDetail['channel']): void;
}

const linkText = ({ kind, text }: ContactLink, m: ContactMessages): string =>
  kind === 'tel' ? m.call(text) : kind === 'sms' ? m.write(text) : m.visit(text.replace(/^https:\/\//, ''));

const renderWay = (link: ContactLink, name: string, isPrimary: boolean, { messages: m, used }: PersonView): TemplateResult => {
  const { kind, text, href } = link;
  if (kind === 'app' || href === undefined) return html`<p><bdi>${kind === 'app' ? m.inApp(text) : text}</bdi></p>`;
  return renderContactLink({ href, channel: kind, text: linkText(link, m), about: name, isPrimary, used });
};

/** The ways to reach a person, the first of them primary where asked for. */
export const renderPersonLinks = ({ contact }: Person, isFirst: boolean, view: PersonView): TemplateResult =>
  html`<div class="actions">
    ${contactLinks(contact.channels).map((link, index) => renderWay(link, contact.label, isFirst && index === 0, view))}
  </div>`;

/** Somebody of the circle: their name, what they said yes to, when they can be reached if not now, and how. */
export const renderPerson = (person: Person, isFirst: boolean, view: PersonView): TemplateResult => {
  const { messages: m, formats, timeZone } = view;
  const { contact, from } = person;
  return html`<li class="card way mine" part="way">
    <p class="subheading"><bdi>${contact.label}</bdi></p>
    <p class="hint">
      ${from === undefined ? nothing : html`${m.from(formats.dayTimeIn(from, timeZone))} · `}${m.okFor(
        formats.list(contact.okFor.map((need) => m.needs[need])),
      )}
    </p>
    ${renderPersonLinks(person, isFirst, view)}
  </li>`;
};
