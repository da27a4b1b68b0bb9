import type { Meeting, WeeklySlot } from '@handrail/core';
import type { Entry } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { zoneMark } from '../../feeds/zone-mark.js';
import type { FinderView, OpenMeeting } from './finder-view.js';
import { entryMoment } from './row.view.js';
import { section } from './section.view.js';

/** Most single dates that are listed; the calendar file has them all. */
const MOST_DATES = 12;
const DAY_MS = 86_400_000;

/** An ISO 8601 date in the visitor's language. */
const dateText = ({ formats }: FinderView, date: string): string => formats.date(Date.parse(date));

/** "7:00 PM – 8:00 PM": from minutes after midnight. */
const timesText = ({ messages: m, formats }: FinderView, start: number, durationMin: number | undefined): string => {
  if (durationMin === undefined) return formats.time(start);
  return durationMin >= 1440
    ? `${formats.time(start)} (${m.allDay})`
    : `${formats.time(start)} – ${formats.time((start + durationMin) % 1440)}`;
};

/** "Monday, every week", "First and third Monday of the month", and between which days. */
const ruleText = (view: FinderView, { weeks, from, until }: WeeklySlot, day: string): string => {
  const { messages: m, formats } = view;
  const rule = weeks ? m.someWeeks(formats.list(weeks.map((week) => m.monthWeeks[week]!)), day) : m.everyWeek(day);
  const start = from && Date.parse(from) > view.now ? m.fromDate(dateText(view, from)) : '';
  const text = [rule, start, until ? m.untilDate(dateText(view, until)) : ''].filter(Boolean).join(', ');
  return text.charAt(0).toLocaleUpperCase(formats.locale) + text.slice(1);
};

const renderSlot = (view: FinderView, entry: Entry): unknown => {
  const { slot, date, displayDay, displayMin } = entry;
  if (!slot || date !== undefined) return nothing;
  const times = timesText(view, displayMin ?? slot.startMin, slot.durationMin);
  const rule = ruleText(view, slot, view.formats.weekday(displayDay ?? slot.day));
  return html`<li><strong>${rule}</strong>, ${times} ${zoneMark(view, entry)}</li>`;
};

/** Single dates by the clock of the venue, from today on. */
const renderDates = (view: FinderView, { dates = [] }: Meeting): unknown =>
  dates
    // A day of grace: the visitor's today may be the venue's yesterday.
    .filter(({ date }) => Date.parse(date) > view.now - 2 * DAY_MS)
    .slice(0, MOST_DATES)
    .map(
      ({ date, startMin, durationMin }) =>
        html`<li><strong>${view.formats.dayIn(Date.parse(date), 'UTC')}</strong>, ${timesText(view, startMin, durationMin)}</li>`,
    );

const renderPauses = (view: FinderView, { pauses = [] }: Meeting): unknown =>
  pauses
    .filter(({ until }) => until === undefined || Date.parse(until) > view.now - DAY_MS)
    .map(({ from, until }) => {
      const { messages: m } = view;
      const first = dateText(view, from);
      const text = until === undefined ? m.notFrom(first) : until === from ? m.notOn(first) : m.notBetween(first, dateText(view, until));
      return html`<p class="pause">${text}</p>`;
    });

/** When a meeting is: its weekly slots, single dates, pauses, and the next time. */
export const renderSchedule = (view: FinderView, { meeting, entries }: OpenMeeting): TemplateResult => {
  const { messages: m, formats, timeZone } = view;
  if (meeting.slots.length === 0 && !meeting.dates?.length) return section(view, m.schedule, html`<p>${m.unscheduled}</p>`);
  const inOrder = [...entries].sort((a, b) => (a.slot?.day ?? 0) - (b.slot?.day ?? 0) || (a.slot?.startMin ?? 0) - (b.slot?.startMin ?? 0));
  const [next] = entries.filter(({ state }) => state === 'now' || state === 'soon' || state === 'later');
  return section(
    view,
    m.schedule,
    html`<ul class="slots" role="list">
        ${inOrder.map((entry) => renderSlot(view, entry))}${renderDates(view, meeting)}
      </ul>
      ${renderPauses(view, meeting)}
      ${
        next?.start !== undefined
          ? html`<p class="next">
              ${next.state === 'now' ? html`<strong>${m.onNow}</strong>` : html`${m.nextOn}: ${formats.dayIn(next.start, next.displayZone ?? timeZone)}, ${entryMoment(view, next).replace(/^\S+ /, '')}`}
              ${zoneMark(view, next) ? html`<span class="muted"> (${m.yourTime(formats.dayTimeIn(next.start, timeZone))})</span>` : nothing}
            </p>`
          : nothing
      }
      ${meeting.timeZoneFrom === 'none' ? html`<p class="muted">${m.zoneUnknown}</p>` : nothing}`,
  );
};
