import type { Entry } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keepPlace } from '../../feeds/keep-place.js';
import type { Formats } from '../../format/formats.js';
import type { SourceStatus } from '../meeting-finder/feed-loader.js';
import { renderItem } from './item.view.js';
import type { NextMeetingsMessages } from './messages/en.js';
import type { Upcoming } from './upcoming.js';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** What the template shows. */
export interface NextMeetingsView {
  readonly messages: NextMeetingsMessages;
  readonly formats: Formats;
  readonly headingLevel: number;
  readonly phase: 'unset' | 'loading' | 'ready' | 'failed';
  readonly statuses: readonly SourceStatus[];
  readonly isOffline: boolean;
  /** Meetings in the lists. */
  readonly size: number;
  readonly upcoming: Upcoming | undefined;
  readonly count: number;
  readonly withinMs: number;
  readonly now: number;
  /** The visitor's. */
  readonly timeZone: string;
  /** The finder's page; undefined when the site has none. */
  readonly finderHref: string | undefined;
  typeName(code: string, programme: string): string;
  opened(id: string): void;
  retry(): void;
}

/** The meetings that are on and start next, and the way to all others. */
export const renderNextMeetings = (view: NextMeetingsView): TemplateResult => {
  const { messages: m, phase, upcoming, finderHref } = view;
  return html`<div class="base stack" part="base" lang=${m.locale}>
    <div class="heading" part="heading" role="heading" aria-level=${view.headingLevel}>${m.title}</div>
    <div role="status" class="said" tabindex="-1">${renderSaid(view)}</div>
    ${phase === 'loading' ? renderSkeleton(view) : phase === 'ready' ? renderItems(view, upcoming?.entries ?? []) : nothing}
    ${phase === 'ready' && upcoming?.after ? renderItems(view, [upcoming.after]) : nothing} ${phase === 'ready' ? renderOld(view) : nothing}
    ${finderHref === undefined ? nothing : html`<div class="actions"><a class="button" part="button all" href=${finderHref}>${m.all}</a></div>`}
    <div class="help"><slot></slot></div>
  </div>`;
};

const renderItems = (view: NextMeetingsView, entries: readonly Entry[]): unknown =>
  entries.length === 0
    ? nothing
    : html`<ul class="meetings" part="list" role="list">
        ${entries.map((entry) => renderItem(view, entry))}
      </ul>`;

/** As many and as high as the meetings to come, so that nothing moves when they arrive. */
const renderSkeleton = ({ count }: NextMeetingsView): TemplateResult =>
  html`<div class="meetings skeleton" aria-hidden="true">${Array.from({ length: count }, () => html`<div class="meeting"></div>`)}</div>`;

const retryButton = ({ messages: m, retry }: NextMeetingsView): TemplateResult => {
  const onClick = (event: Event): void => {
    keepPlace(event);
    retry();
  };
  return html`<button class="button" part="button" @click=${onClick}>${m.retry}</button>`;
};

/** What a visitor must know before the list, announced: that it is loading, that it failed, that nothing is soon. */
const renderSaid = (view: NextMeetingsView): unknown => {
  const { messages: m, phase, upcoming, size } = view;
  if (phase === 'loading') return html`<span class="visually-hidden">${m.loading}</span>`;
  if (phase === 'unset') return html`<div class="notice" part="notice">${m.noSource}</div>`;
  if (phase === 'failed')
    return html`<div class="notice careful stack" part="notice">
      <p>${view.isOffline ? m.failedOffline : m.failed}</p>
      <div class="actions">${retryButton(view)}</div>
    </div>`;
  if (upcoming === undefined || upcoming.entries.length > 0) return nothing;
  return html`<div class="notice" part="notice">
    <p>${size === 0 ? m.emptyFeed : noneText(view)} ${upcoming.after ? m.nextAfter : nothing}</p>
    <slot name="none"></slot>
  </div>`;
};

const noneText = ({ messages: m, withinMs }: NextMeetingsView): string => {
  const hours = Math.round(withinMs / HOUR_MS);
  return hours % DAY_HOURS === 0 ? m.noneDays(hours / DAY_HOURS) : m.noneHours(Math.max(1, hours));
};

/** Below the list, so that it does not move when this comes: what is old, what is missing. */
const renderOld = (view: NextMeetingsView): unknown => {
  const { messages: m, statuses, formats } = view;
  const failed = statuses.filter(({ state }) => state === 'failed');
  const dates = statuses.flatMap(({ state, receivedAt }) => (state === 'stale' && receivedAt !== undefined ? [receivedAt] : []));
  const texts = [
    ...(failed.length > 0 ? [m.failedSome(formats.list(failed.map(({ name }) => name)))] : []),
    ...(dates.length > 0 ? [m.stale(formats.moment(Math.min(...dates)))] : []),
  ];
  return html`<div role="status" tabindex="-1">
    ${
      texts.length > 0
        ? html`<div class="notice careful stack" part="notice">
            ${texts.map((text) => html`<p>${text}</p>`)}
            <div class="actions">${retryButton(view)}</div>
          </div>`
        : nothing
    }
  </div>`;
};
