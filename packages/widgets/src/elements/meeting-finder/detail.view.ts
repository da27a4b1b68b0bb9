import type { Meeting } from '@handrail/core';
import type { Entry } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { canShare, directionsUrl } from '../../platform/hand-over.js';
import type { FinderActions, FinderView, OpenMeeting } from './finder-view.js';
import { icon } from './icons.js';
import { attendanceMark, entryMoment } from './row.view.js';
import { renderSchedule } from './schedule.view.js';
import { section } from './section.view.js';

/** Everything that one needs to walk through the door or to join. */
export const renderDetail = (view: FinderView, act: FinderActions, open: OpenMeeting): TemplateResult => {
  const { messages: m, headingLevel } = view;
  const { meeting } = open;
  return html`<article class="detail" part="detail">
    <button class="link back" part="button" @click=${act.close}>${icon('back')}${m.back}</button>
    <div class="detail-name" role="heading" aria-level=${headingLevel} tabindex="-1"><bdi>${meeting.name || m.unnamed}</bdi></div>
    <div class="badges">
      ${attendanceMark(view, meeting)}${meeting.isVenueClosed ? html`<span class="badge badge-closed" part="badge">${m.venueClosed}</span>` : nothing}
    </div>
    <div class="detail-columns">
      <div>${renderSchedule(view, open)}${renderJoin(view, meeting)}${renderPlace(view, meeting)}</div>
      <div>${renderAbout(view, meeting)}${renderGroup(view, meeting)}</div>
    </div>
    <div class="actions" role="group" aria-label=${m.actions}>
      ${
        open.entries.some(({ start }) => start !== undefined) && meeting.attendance !== 'inactive'
          ? html`<button class="button calendar" part="button" @click=${() => act.addToCalendar(meeting)}>${m.addToCalendar}</button>`
          : nothing
      }
      <button class="button share" part="button" @click=${() => act.share(meeting)}>${canShare() ? m.share : m.copyLink}</button>
      ${renderReport(view, meeting)}
    </div>
    <p class="said" role="status">${view.notice}</p>
    ${renderNeighbours(view, act, m.groupMeetings, open.sameGroup)}${renderNeighbours(view, act, m.placeMeetings, open.samePlace)}
    ${open.listings.map((listing) => renderOrigin(view, listing))}
  </article>`;
};

const link = (href: string, text: unknown, kind = 'plain'): TemplateResult =>
  html`<a
    class=${kind}
    part=${kind === 'plain' ? 'link' : 'button'}
    href=${href}
    target=${/^https?:/.test(href) ? '_blank' : nothing}
    rel="noopener noreferrer"
    >${text}</a
  >`;

const text = (value: string | undefined): unknown => (value ? html`<p class="text" dir="auto">${value}</p>` : nothing);

const renderJoin = (view: FinderView, { conference }: Meeting): unknown => {
  const { messages: m } = view;
  if (!conference) return nothing;
  const { url, urlNotes, provider, phone, phoneNotes } = conference;
  return section(
    view,
    m.online,
    html`${url ? html`<p>${link(url, html`${icon('online')}${provider ? m.joinOn(provider) : m.joinOnline}`, 'button primary join')}</p>` : nothing}${text(urlNotes)}
    ${phone ? html`<p>${link(`tel:${phone}`, html`${icon('phone')}${m.dial}: <bdi>${phone}</bdi>`, 'button')}</p>` : nothing}${text(phoneNotes)}`,
  );
};

const renderPlace = (view: FinderView, meeting: Meeting): unknown => {
  const { messages: m } = view;
  const { place } = meeting;
  if (!place || (!place.name && !place.address && place.regions.length === 0)) return nothing;
  const isOpen = meeting.attendance === 'in-person' || meeting.attendance === 'hybrid';
  const target = place.isApproximate
    ? undefined
    : (place.address ?? (place.position && `${place.position.latitude},${place.position.longitude}`));
  return section(
    view,
    m.where,
    html`<address class="address" dir="auto">
        ${place.name ? html`<strong>${place.name}</strong><br />` : nothing}${place.address ?? nothing}
      </address>
      ${place.regions.length > 0 ? html`<p class="muted"><bdi>${place.regions.join(' › ')}</bdi></p>` : nothing}
      ${place.isApproximate && isOpen ? html`<p class="muted">${m.approximate}</p>` : nothing}
      ${meeting.isVenueClosed ? html`<p><strong>${m.venueClosed}</strong></p>` : nothing}${text(place.notes)}
      ${isOpen && target ? html`<p>${link(directionsUrl(target), html`${icon('place')}${m.directions}`, 'button')}</p>` : nothing}`,
  );
};

const renderAbout = (view: FinderView, meeting: Meeting): unknown => {
  const { messages: m } = view;
  if (meeting.types.length === 0 && !meeting.notes) return nothing;
  return section(
    view,
    m.about,
    html`${
      meeting.types.length > 0
        ? html`<ul class="types" role="list">
            ${meeting.types.map((code) => html`<li>${view.typeName(code, meeting.programme)}</li>`)}
          </ul>`
        : nothing
    }${text(meeting.notes)}`,
  );
};

const renderGroup = (view: FinderView, { group, contributions }: Meeting): unknown => {
  const { messages: m } = view;
  if (!group && contributions.length === 0) return nothing;
  const names = { venmo: 'Venmo', square: 'Cash App', paypal: 'PayPal', 'homegroup-online': 'Homegroup Online' } as const;
  return section(
    view,
    m.group,
    html`${
      group?.name
        ? html`<p>
            <strong><bdi>${group.name}</bdi></strong
            >${group.district ? html`, <bdi>${group.district}</bdi>` : nothing}
          </p>`
        : nothing
    }${text(group?.notes)}
    ${
      group?.website || group?.email || group?.phone
        ? html`<ul class="links" role="list">
            ${group?.website ? html`<li>${link(group.website, m.website)}</li>` : nothing}
            ${group?.email ? html`<li>${link(`mailto:${group.email}`, `${m.email}: ${group.email}`)}</li>` : nothing}
            ${group?.phone ? html`<li>${link(`tel:${group.phone.replace(/[^\d+]/g, '')}`, `${m.call}: ${group.phone}`)}</li>` : nothing}
          </ul>`
        : nothing
    }
    ${
      contributions.length > 0
        ? html`<p class="muted">${m.contribute}</p>
            <ul class="links" role="list">
              ${contributions.map(({ service, handle, url }) => html`<li>${link(url, `${names[service]}: ${handle}`)}</li>`)}
            </ul>`
        : nothing
    }`,
  );
};

const renderReport = ({ messages: m }: FinderView, { feedback, publisher, name }: Meeting): unknown => {
  const emails = feedback?.emails.length ? feedback.emails : publisher?.email ? [publisher.email] : [];
  const href =
    feedback?.url ?? (emails.length > 0 ? `mailto:${emails.join(',')}?subject=${encodeURIComponent(m.reportSubject(name))}` : undefined);
  return href ? link(href, m.report, 'button report') : nothing;
};

const renderNeighbours = (view: FinderView, act: FinderActions, name: string, entries: readonly Entry[]): unknown =>
  entries.length === 0
    ? nothing
    : section(
        view,
        name,
        html`<ul class="links neighbours" role="list">
          ${entries.map((entry) => {
            const onClick = (event: MouseEvent) => {
              event.preventDefault();
              act.open(entry.meeting);
            };
            return html`<li>
              <span class="muted">${entryMoment(view, entry)}</span>
              <a class="plain" part="link" href=${view.hrefOf(entry.meeting)} @click=${onClick}
                ><bdi>${entry.meeting.name || view.messages.unnamed}</bdi></a
              >
            </li>`;
          })}
        </ul>`,
      );

const renderOrigin = ({ messages: m, formats }: FinderView, { publisher, updated, url }: Meeting): TemplateResult =>
  html`<p class="origin muted">
    ${publisher ? html`${m.publishedBy} ${publisher.url ? link(publisher.url, publisher.name) : publisher.name}. ` : nothing}
    ${publisher?.phone ? html`${link(`tel:${publisher.phone.replace(/[^\d+]/g, '')}`, publisher.phone)} ` : nothing}
    ${updated ? html`${m.updated(formats.date(Date.parse(updated)))}. ` : nothing}${url ? link(url, m.originalPage) : nothing}
  </p>`;
