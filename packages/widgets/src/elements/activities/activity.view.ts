import type { Meeting } from '@handrail/core';
import { wallTime, zoneClock } from '@handrail/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { outsideLink } from '../../feeds/outside-link.js';
import { renderParts } from '../../feeds/parts.view.js';
import { whereOf } from '../../feeds/where-of.js';
import { contactLinks, contactsInOrder } from '../../groups/contact-links.js';
import { directionsUrl } from '../../platform/hand-over.js';
import type { ActivitiesView } from './activities-view.js';
import type { Activity } from './activity.js';
import { zoneOf } from './upcoming-activities.js';

/** The clock that an activity is shown in: the place's, or the visitor's for what has none. */
export const shownZone = ({ timeZone }: ActivitiesView, { meeting }: Activity): string =>
  meeting.attendance === 'online' || meeting.attendance === 'phone' ? timeZone : zoneOf(meeting, timeZone);

/** One activity: when, what, with whom, where, what it costs and takes. */
export const renderActivity = (view: ActivitiesView, activity: Activity): TemplateResult => {
  const { messages: m } = view;
  const { meeting, group, isCancelled } = activity;
  const name = meeting.name || m.unnamed;
  const { cost, effort } = { cost: meeting.extras?.['cost'], effort: meeting.extras?.['effort'] };
  const where = whereOf(meeting);
  return html`<li class="activity card ${isCancelled ? 'off' : ''}" part=${isCancelled ? 'activity activity-cancelled' : 'activity'}>
    <div class="time" part="time">
      ${isCancelled ? html`<strong class="cancelled" part="cancelled">${m.cancelled}</strong>` : nothing}
      <span class="hours">${timeText(view, activity)}</span>
    </div>
    <div class="what">
      <p class="name" part="name" tabindex="-1"><bdi>${name}</bdi></p>
      ${group && group.name !== meeting.name ? html`<p class="muted"><bdi>${group.name}</bdi></p>` : nothing}
      ${where.length > 0 ? html`<p>${renderParts(where)}</p>` : nothing}
      <p class="marks">
        <span>${m.attendance[meeting.attendance]}</span>
        ${meeting.isVenueClosed ? html`<strong>${m.venueClosed}</strong>` : nothing}
        ${cost ? html`<span>${m.cost}: <bdi>${cost}</bdi></span>` : nothing}
        ${effort ? html`<span>${m.effort}: <bdi>${effort}</bdi></span>` : nothing}
      </p>
      ${renderMore(view, activity)}
    </div>
    ${
      isCancelled
        ? nothing
        : html`<button class="button" part="button calendar" aria-label=${m.calendarOf(name)} @click=${() => view.save(activity)}>
            ${m.calendar}
          </button>`
    }
  </li>`;
};

/** "On now until 6:30 PM", "5:00 PM – 6:30 PM", with the clock where it is not the visitor's. */
const timeText = (view: ActivitiesView, activity: Activity): string => {
  const { messages: m, formats, now, timeZone } = view;
  const { meeting, start, end, isEndAssumed, isCancelled } = activity;
  const zone = shownZone(view, activity);
  const isOther = zoneClock(zone).offsetAt(start) !== zoneClock(timeZone).offsetAt(start);
  // Where the room is tells whose time it is; a link alone does not.
  const mark = meeting.timeZone === undefined && meeting.conference ? m.zoneNotGiven : isOther ? formats.zone(start, zone) : '';
  const withMark = (text: string): string => [text, mark].filter(Boolean).join(' ');
  const [from, to] = [formats.time(wallTime(start, zone).minutes), formats.time(wallTime(end, zone).minutes)];
  if (start <= now && !isCancelled) return isEndAssumed ? m.onNowSince(withMark(from)) : m.onNowUntil(withMark(to));
  return withMark(isEndAssumed ? from : `${from} – ${to}`);
};

/** Notes, the way there, and whom to ask; nothing where the list says no more. */
const renderMore = (view: ActivitiesView, activity: Activity): unknown => {
  const { messages: m } = view;
  const { meeting, group, isCancelled } = activity;
  const ways = [...(isCancelled ? [] : waysThere(view, meeting)), ...(group ? contactsInOrder(group).flatMap(contactLinks) : [])];
  if (!meeting.notes && ways.length === 0 && !meeting.url) return nothing;
  const onToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) view.opened(activity);
  };
  return html`<details part="more" @toggle=${onToggle}>
    <summary aria-label=${m.moreOf(meeting.name || m.unnamed)}>${m.more}</summary>
    ${meeting.notes ? html`<p class="notes" dir="auto">${meeting.notes}</p>` : nothing}
    <ul class="ways" role="list">
      ${[...ways, ...(meeting.url ? [{ href: meeting.url, shown: '' }] : [])].map(
        ({ href, shown }) => html`<li>${outsideLink(href, html`<bdi>${shown || m.website}</bdi>`, { part: 'link' })}</li>`,
      )}
    </ul>
  </details>`;
};

const waysThere = (
  { messages: m }: ActivitiesView,
  { attendance, place, conference }: Meeting,
): readonly { href: string; shown: string }[] => {
  const isThere = attendance === 'in-person' || attendance === 'hybrid';
  const target = isThere && place && !place.isApproximate ? place.address : undefined;
  return [
    ...(conference?.url ? [{ href: conference.url, shown: m.join }] : []),
    ...(conference?.phone ? [{ href: `tel:${conference.phone}`, shown: m.dial }] : []),
    ...(target ? [{ href: directionsUrl(target), shown: m.directions }] : []),
  ];
};
