import type { Entry } from '@handrail/core/catalogue';
import type { Group } from '@handrail/core/groups';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { momentText } from '../feeds/moment-text.js';
import type { MomentView } from '../feeds/moment-text.js';
import { outsideLink } from '../feeds/outside-link.js';
import { renderParts } from '../feeds/parts.view.js';
import { whereOf } from '../feeds/where-of.js';
import { contactLinks, contactsInOrder, joinHref } from './contact-links.js';
import { kindText, languageName, tagName } from './group-words.js';
import type { GroupMessages } from './messages/group-en.js';

/** What the card of a group needs beside the group. */
export interface GroupCardView extends MomentView {
  readonly messages: GroupMessages;
  /** Of the group's name. */
  readonly headingLevel: number;
  /** There is no other group beside it: the way to it is what one comes for. */
  readonly isAlone: boolean;
  nextOf(group: Group): Entry | undefined;
  /** Somebody looks at the contacts. */
  opened(group: Group): void;
  joinRequested(): void;
}

/** A group: what it is, whom it is for, when it meets, and how to get there. */
export const renderGroupCard = (view: GroupCardView, group: Group): TemplateResult => {
  const { messages: m } = view;
  return html`<div class="group-card card" part="card">
    <div class="name" part="name" role="heading" aria-level=${view.headingLevel} tabindex="-1"><bdi>${group.name}</bdi></div>
    <p class="kind">${kindText(m, group)}</p>
    <dl class="facts">
      ${factsOf(view, group).map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${renderContact(view, group)}
  </div>`;
};

/** Terms and texts; what the group does not say is left out, but for whom it is and who can come. */
const factsOf = (view: GroupCardView, group: Group): readonly (readonly [string, unknown])[] => {
  const { messages: m, formats } = view;
  const list = (texts: readonly string[]): string => texts.join(' · ');
  const { audienceTags, pathways, languages, formats: ways, mentorship } = group;
  const when = whenOf(view, group);
  return [
    ...(when ? [[m.when, when] as const] : []),
    [m.audience, audienceTags.length > 0 ? list(audienceTags.map((code) => tagName(m, code))) : m.everybody],
    [m.accessName, m.access[group.access]],
    ...(pathways.length > 0 ? [[m.pathway, list(pathways.map((code) => m.pathways[code]))] as const] : []),
    ...(languages.length > 0 ? [[m.languages, list(languages.map((tag) => languageName(tag, formats.locale)))] as const] : []),
    ...(ways.length > 0 ? [[m.formats, list(ways.map((code) => tagName(m, code)))] as const] : []),
    ...(mentorship === 'none' ? [] : [[m.mentors, m.mentorship[mentorship]] as const]),
    ...(group.medicationFriendly === 'stated-yes' ? [[m.medication, m.medicationStated] as const] : []),
  ];
};

const whenOf = (view: GroupCardView, group: Group): unknown => {
  const { messages: m } = view;
  if (group.status === 'dormant' || group.status === 'closed') return m.notMeeting;
  const entry = view.nextOf(group);
  if (!entry) return group.status === 'forming' ? m.forming : group.forumSpaceIds.length > 0 ? m.anyTime : '';
  const { meeting } = entry;
  const where = [m.attendance[meeting.attendance], ...(meeting.isVenueClosed ? [m.venueClosed] : []), ...whereOf(meeting)];
  return html`<strong>${momentText(view, entry)}</strong><br />${renderParts(where)}`;
};

const renderContact = (view: GroupCardView, group: Group): TemplateResult => {
  const { messages: m, opened, joinRequested } = view;
  const href = joinHref(group);
  if (href === undefined) return html`<p class="muted">${m.noContact}</p>`;
  const onToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) opened(group);
  };
  const label = m.join[group.access];
  return html`<div class="foot">
    ${outsideLink(href, label, { kind: view.isAlone ? 'button primary' : 'button', part: 'button join', label: m.joinName(label, group.name), onClick: joinRequested })}
    <details part="contact" @toggle=${onToggle}>
      <summary aria-label=${m.contactOf(group.name)}>${m.contact}</summary>
      <ul role="list">
        ${contactsInOrder(group).map(
          (contact) =>
            html`<li>
              <span class="role">${m.roles[contact.role]}</span>
              ${contactLinks(contact).map(
                ({ href: to, shown }) =>
                  html`<span>${outsideLink(to, html`<bdi>${shown || m.website}</bdi>`, { kind: 'way', part: 'link' })}</span>`,
              )}
            </li>`,
        )}
      </ul>
    </details>
  </div>`;
};
