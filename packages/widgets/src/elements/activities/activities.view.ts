import { dayNumber, wallTime } from '@handrail/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderNotices, renderStale } from '../../groups/notices.view.js';
import type { ActivitiesView } from './activities-view.js';
import type { Activity } from './activity.js';
import { renderActivity, shownZone } from './activity.view.js';

/** What is on, day by day. */
export const renderActivities = (view: ActivitiesView): TemplateResult => {
  const { messages: m, phase, activities = [], after, limit, pageSize } = view;
  const rest = activities.length - limit;
  const isNone = phase === 'ready' && activities.length === 0;
  return html`<div class="base stack" part="base" lang=${m.locale}>
    <div class="heading" part="heading" role="heading" aria-level=${view.headingLevel}>${m.title}</div>
    ${renderNotices(view)}
    ${phase === 'loading' ? html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div class="card"></div>`)}</div>` : nothing}
    ${isNone ? html`<div class="notice" part="notice">${m.none(view.withinDays)} ${after ? m.nextAfter : nothing}</div>` : nothing}
    ${renderDays(view, isNone && after ? [after] : activities.slice(0, limit))}
    ${rest > 0 ? html`<div><button class="button" part="button" @click=${view.more}>${m.showMore(Math.min(rest, pageSize))}</button></div>` : nothing}
    <p role="status" class="said">${view.notice}</p>
    ${renderStale(view)}
    <div class="help"><slot></slot></div>
  </div>`;
};

/** Under the day by the clock that each is shown in. */
const renderDays = (view: ActivitiesView, activities: readonly Activity[]): unknown => {
  const days: { readonly name: string; readonly activities: Activity[] }[] = [];
  for (const activity of activities) {
    const name = dayName(view, activity);
    const last = days.at(-1);
    if (last?.name === name) last.activities.push(activity);
    else days.push({ name, activities: [activity] });
  }
  return days.map(
    ({ name, activities: onDay }) =>
      html`<section class="day">
        <div class="subheading" part="day" role="heading" aria-level=${Math.min(view.headingLevel + 1, 6)}>${name}</div>
        <ul class="stack" part="list" role="list">
          ${onDay.map((activity) => renderActivity(view, activity))}
        </ul>
      </section>`,
  );
};

const dayName = (view: ActivitiesView, activity: Activity): string => {
  const { messages: m, formats, now } = view;
  const zone = shownZone(view, activity);
  const name = formats.dayIn(activity.start, zone);
  const days = dayNumber(wallTime(activity.start, zone)) - dayNumber(wallTime(now, zone));
  return days === 0 ? m.todayIs(name) : days === 1 ? m.tomorrowIs(name) : name;
};
