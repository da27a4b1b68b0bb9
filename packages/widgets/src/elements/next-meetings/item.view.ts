import type { Entry } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { minuteOfWeek, zoneClock } from '@handrail/core/time/zone-clock';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MARKED_TYPES } from '../../feeds/marked-types.js';
import { whereOf } from '../../feeds/where-of.js';
import { zoneMark } from '../../feeds/zone-mark.js';
import { icon } from '../meeting-finder/icons.js';
import type { NextMeetingsView } from './next-meetings.view.js';

const MINUTE_MS = 60_000;
const DAY_MIN = 1440;

/** One meeting of the strip: when, what, where, and how to get in. */
export const renderItem = (view: NextMeetingsView, entry: Entry): TemplateResult => {
  const { messages: m } = view;
  const { meeting, state } = entry;
  const isNow = state === 'now';
  const shape = meeting.attendance === 'online' ? 'online' : meeting.attendance === 'phone' ? 'phone' : 'place';
  const where = whereOf(meeting);
  return html`<li class="meeting card ${isNow ? 'on' : ''}" part=${isNow ? 'item item-now' : 'item'}>
    <p class="moment ${isNow || state === 'soon' ? 'near' : ''}" part="moment">${momentText(view, entry)}</p>
    <p class="name">${renderName(view, meeting)}</p>
    ${where.length > 0 ? html`<p class="muted">${where.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>` : nothing}
    <p class="marks">
      <span class="mark">${icon(shape)}${m.attendance[meeting.attendance]}</span>
      ${meeting.isVenueClosed ? html`<span class="mark closed">${m.venueClosed}</span>` : nothing}
      ${meeting.types.map((code) => (MARKED_TYPES.has(code) ? html`<span class="mark">${view.typeName(code, meeting.programme)}</span>` : nothing))}
    </p>
    ${renderJoin(view, entry)}
  </li>`;
};

const outside = (href: string, kind: string, part: string, label: string, text: unknown): TemplateResult =>
  html`<a
    class=${kind}
    part=${part}
    href=${href}
    target=${/^https?:/.test(href) ? '_blank' : nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
    aria-label=${label || nothing}
    >${text}</a
  >`;

const renderName = ({ messages: m, finderHref, opened }: NextMeetingsView, { id, name, url }: Meeting): unknown => {
  const shown = html`<bdi>${name || m.unnamed}</bdi>`;
  const open = (): void => opened(id);
  if (finderHref !== undefined)
    return html`<a part="link" href="${finderHref.split('#')[0] ?? ''}#meeting=${encodeURIComponent(id)}" @click=${open}>${shown}</a>`;
  return url ? html`<span @click=${open}>${outside(url, '', 'link', '', shown)}</span>` : shown;
};

/** A call or a link to the room: the step for now when the meeting is on or soon, else at hand. */
const renderJoin = ({ messages: m }: NextMeetingsView, { meeting, state }: Entry): unknown => {
  const { conference, name } = meeting;
  const kind = `button ${state === 'now' || state === 'soon' ? 'primary' : ''}`;
  const shown = name || m.unnamed;
  if (conference?.url) return html`<p class="join">${outside(conference.url, kind, 'button join', m.joinName(shown), m.join)}</p>`;
  if (conference?.phone)
    return html`<p class="join">${outside(`tel:${conference.phone}`, kind, 'button join', m.dialName(shown), m.dial)}</p>`;
  return nothing;
};

/** "On now until 8:00 PM", "In 25 minutes, at 7:00 PM", "Tomorrow 7:00 PM EST". */
const momentText = (view: NextMeetingsView, entry: Entry): string => {
  const { messages: m, formats, timeZone, now } = view;
  const { state, start, end, displayDay, displayMin, displayZone, dayOffset = 0, meeting } = entry;
  if (start === undefined || displayDay === undefined || displayMin === undefined) return '';
  // Where the room is tells whose time it is; a link alone does not.
  const mark = state === 'unplaced' && meeting.conference ? m.zoneNotGiven : zoneMark(view, entry);
  const withMark = (minutes: number): string => [formats.time(minutes), mark].filter(Boolean).join(' ');
  const time = withMark(displayMin);
  if (state === 'now' && end !== undefined) {
    // Nobody has said when it ends: only that it began is sure.
    if (entry.isEndAssumed) return m.onNowSince(time);
    return m.onNowUntil(withMark(minuteOfWeek(zoneClock(displayZone ?? timeZone), end) % DAY_MIN));
  }
  if (state === 'soon') {
    const minutes = Math.round((start - now) / MINUTE_MS);
    return minutes > 0 ? `${m.startsIn(minutes)}, ${m.at(time)}` : m.startsNow;
  }
  if (dayOffset === 0) return m.today(time);
  if (dayOffset === 1) return m.tomorrow(time);
  return m.onDay(dayOffset > 6 ? formats.dayIn(start, displayZone ?? timeZone) : formats.weekday(displayDay), time);
};
