import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListActions, ListView } from './finder-view.js';

/** What a visitor must know about the lists: loading, failed in part or whole, old, none. */
export const renderNotices = (view: ListView, act: ListActions): TemplateResult => {
  const { messages: m, statuses, phase, formats, full } = view;
  const failed = statuses.filter(({ state }) => state === 'failed');
  const stale = statuses.filter(({ state }) => state === 'stale');
  const retry = html`<button class="button" part="button" @click=${act.retry}>${m.retry}</button>`;
  const notice = (content: unknown, isGrave = false) => html`<div class="notice ${isGrave ? 'grave' : ''}" part="notice">${content}</div>`;
  const oldest = Math.min(...stale.map(({ receivedAt }) => receivedAt ?? Infinity));
  const when = Number.isFinite(oldest) ? formats.moment(oldest) : '';
  const namesOf = (some: typeof statuses) => formats.list(some.map(({ name }) => name));
  return html`<div role="status" class="notices">
    ${phase === 'unset' ? notice(m.noSource) : nothing}
    ${phase === 'ready' && view.size === 0 && statuses.every(({ reading }) => reading) ? notice(m.emptyFeed) : nothing}
    ${phase === 'loading' || (phase === 'ready' && statuses.some(({ state }) => state === 'loading') && statuses.length > 1) ? html`<p class="loading">${m.loading}</p>` : nothing}
    ${
      phase === 'failed'
        ? notice(
            html`<p>${view.isOffline ? m.failedOffline : m.failed}</p>
              ${retry}`,
            true,
          )
        : nothing
    }
    ${
      phase === 'ready' && failed.length > 0
        ? notice(
            html`<p>${m.failedSome(namesOf(failed))}</p>
              ${retry}`,
          )
        : nothing
    }
    ${
      phase === 'ready' && stale.length > 0
        ? notice(
            html`<p>${m.stale(when, statuses.length > 1 ? namesOf(stale) : '')}</p>
              ${retry}`,
          )
        : nothing
    }
    ${view.isLaterLost ? notice(m.laterLost) : nothing} ${full?.isGone ? notice(full.messages.gone) : nothing}
    ${full?.near === 'denied' ? notice(full.messages.nearMeDenied) : full?.near === 'failed' ? notice(full.messages.nearMeFailed) : nothing}
  </div>`;
};
