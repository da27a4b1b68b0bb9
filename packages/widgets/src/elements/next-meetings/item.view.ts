import type { Entry } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MARKED_TYPES } from '../../feeds/marked-types.js';
import { momentText } from '../../feeds/moment-text.js';
import { outsideLink } from '../../feeds/outside-link.js';
import { renderParts } from '../../feeds/parts.view.js';
import { whereOf } from '../../feeds/where-of.js';

import { icon } from '../meeting-finder/icons.js';
import type { NextMeetingsView } from './next-meetings.view.js';

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
    ${where.length > 0 ? html`<p class="muted">${renderParts(where)}</p>` : nothing}
    <div class="foot">
      <p class="marks">
        <span class="mark">${icon(shape)}${m.attendance[meeting.attendance]}</span>
        ${meeting.isVenueClosed ? html`<span class="mark closed">${m.venueClosed}</span>` : nothing}
        ${meeting.types.map((code) => (MARKED_TYPES.has(code) ? html`<span class="mark">${view.typeName(code, meeting.programme)}</span>` : nothing))}
      </p>
      ${renderJoin(view, entry)}
    </div>
  </li>`;
};

const renderName = ({ messages: m, finderHref, opened }: NextMeetingsView, { id, name, url }: Meeting): unknown => {
  const shown = html`<bdi>${name || m.unnamed}</bdi>`;
  const open = (): void => opened(id);
  if (finderHref !== undefined)
    return html`<a part="link" href="${finderHref.split('#')[0] ?? ''}#meeting=${encodeURIComponent(id)}" @click=${open}>${shown}</a>`;
  return url ? outsideLink(url, shown, { part: 'link', onClick: open }) : shown;
};

/** A call or a link to the room: the step for now when the meeting is on or soon, else at hand. */
const renderJoin = ({ messages: m }: NextMeetingsView, { meeting, state }: Entry): unknown => {
  const { conference, name } = meeting;
  const kind = `button ${state === 'now' || state === 'soon' ? 'primary' : ''}`;
  const shown = name || m.unnamed;
  if (conference?.url) return outsideLink(conference.url, m.join, { kind, part: 'button join', label: m.joinName(shown) });
  if (conference?.phone)
    return html`<p class="join">
      ${outsideLink(`tel:${conference.phone}`, m.dial, { kind, part: 'button join', label: m.dialName(shown) })}
    </p>`;
  return nothing;
};
