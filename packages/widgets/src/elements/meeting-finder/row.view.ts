import type { Entry } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { minuteOfWeek, zoneClock } from '@handrail/core/time/zone-clock';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MARKED_TYPES } from '../../feeds/marked-types.js';
import { renderParts } from '../../feeds/parts.view.js';
import { whereOf } from '../../feeds/where-of.js';
import { zoneMark } from '../../feeds/zone-mark.js';
import { attendanceName } from './attendance-name.js';
import type { ListActions, ListView } from './finder-view.js';
import { icon } from './icons.js';

const MINUTE_MS = 60_000;
const DAY_MIN = 1440;

/** The weekday of an entry; the date when another such weekday comes first. */
const weekdayOrDate = ({ formats, timeZone }: ListView, { displayDay, displayZone, dayOffset, start }: Entry): string =>
  dayOffset! > 6 ? formats.dayIn(start!, displayZone ?? timeZone) : displayDay === undefined ? '' : formats.weekday(displayDay, 'short');

/** "Today 7:00 PM", "Mon 7:00 PM EST": when an entry is, in a few words. */
export const entryMoment = (view: ListView, entry: Entry): string => {
  const { messages: m, formats } = view;
  if (entry.displayDay === undefined || entry.displayMin === undefined) return m.unscheduled;
  const day = entry.dayOffset === 0 ? m.today : entry.dayOffset === 1 ? m.tomorrow : weekdayOrDate(view, entry);
  return [day, formats.time(entry.displayMin), zoneMark(view, entry)].filter(Boolean).join(' ');
};

export const attendanceMark = ({ messages: m }: ListView, meeting: Meeting): TemplateResult => {
  const { attendance } = meeting;
  const shape = attendance === 'online' ? 'online' : attendance === 'phone' ? 'phone' : attendance === 'inactive' ? 'pause' : 'place';
  return html`<span class="badge badge-${attendance}" part="badge">${icon(shape)}${attendanceName(m, attendance)}</span>`;
};

/** One meeting of the list. `isDayShown`: there is no heading that names the day. */
export const renderRow = (view: ListView, act: ListActions, entry: Entry, isDayShown: boolean): TemplateResult => {
  const { messages: m } = view;
  const { meeting, state } = entry;
  const isNow = state === 'now';
  const href = view.hrefOf(meeting);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act.open(meeting);
  };
  return html`<li class="row ${isNow ? 'row-now' : ''} ${state === 'inactive' ? 'row-inactive' : ''}" part=${isNow ? 'row row-now' : 'row'}>
    <div class="time">${renderTime(view, entry, isDayShown)}</div>
    <div class="what">
      <a class="row-link" part="row-link" href=${href} data-id=${meeting.id} @click=${onClick}><bdi>${meeting.name || m.unnamed}</bdi></a>
      ${renderWhere(meeting)}
      <div class="badges">
        ${attendanceMark(view, meeting)}${meeting.isVenueClosed ? html`<span class="badge badge-closed" part="badge">${m.venueClosed}</span>` : nothing}
        ${meeting.types.map((code) => (MARKED_TYPES.has(code) ? html`<span class="badge" part="badge">${view.typeName(code, meeting.programme)}</span>` : nothing))}
      </div>
    </div>
    <div class="aside">
      ${entry.distanceKm === undefined ? nothing : html`<span class="distance">${view.full?.distance(entry.distanceKm)}</span>`}
      ${
        meeting.conference?.url && (isNow || state === 'soon')
          ? html`<a
              class="button primary join"
              part="join"
              href=${meeting.conference.url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label=${m.joinName(meeting.name)}
              >${m.join}</a
            >`
          : nothing
      }
    </div>
  </li>`;
};

const renderTime = (view: ListView, entry: Entry, isDayShown: boolean): unknown => {
  const { messages: m, formats, now } = view;
  if (entry.displayMin === undefined || entry.displayDay === undefined) return html`<span class="no-time">–</span>`;
  // Where the room is tells whose time it is; a link alone does not.
  const isUnsure = entry.state === 'unplaced' && entry.meeting.conference !== undefined;
  const mark = isUnsure ? m.zoneNotGiven : zoneMark(view, entry);
  const day = isDayShown ? entryDay(view, entry) : dayIfOther(view, entry);
  const minutes = entry.start === undefined ? 0 : Math.round((entry.start - now) / MINUTE_MS);
  return html`${day ? html`<span class="time-day">${day}</span> ` : nothing}<span class="time-start"
      >${formats.time(entry.displayMin)}</span
    >
    ${mark ? html`<span class="time-zone">${mark}</span>` : nothing}
    ${entry.state === 'now' && entry.end !== undefined && entry.displayZone ? html`<span class="time-state">${isDayShown ? `${m.onNow}, ` : ''}${m.until(formats.time(minuteOfWeek(zoneClock(entry.displayZone), entry.end) % DAY_MIN))}</span>` : nothing}
    ${entry.state === 'soon' ? html`<span class="time-state">${minutes > 0 ? m.startsIn(minutes) : m.startsNow}</span>` : nothing}`;
};

const entryDay = (view: ListView, entry: Entry): string => {
  const { messages: m } = view;
  const { dayOffset, state } = entry;
  if (state === 'now') return '';
  if (state !== 'inactive' && dayOffset === 0) return m.today;
  if (state !== 'inactive' && dayOffset === 1) return m.tomorrow;
  return weekdayOrDate(view, entry);
};

/** The venue's weekday when it is not the one of the heading, which is the visitor's. */
const dayIfOther = ({ formats, timeZone }: ListView, { state, start, displayDay, displayZone }: Entry): string => {
  if (displayDay === undefined || state === 'now') return '';
  const shown = formats.weekday(displayDay, 'short');
  if (state === 'inactive') return shown;
  if (start === undefined || displayZone === undefined) return '';
  const visitorDay = Math.floor(minuteOfWeek(zoneClock(timeZone), start) / DAY_MIN);
  return displayDay === visitorDay ? '' : shown;
};

const renderWhere = (meeting: Meeting): unknown => {
  const shown = whereOf(meeting);
  return shown.length > 0 ? html`<div class="where">${renderParts(shown)}</div>` : nothing;
};
