import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DocumentStatus } from '../feeds/document-loader.js';
import { keepPlace } from '../feeds/keep-place.js';
import type { Formats } from '../format/formats.js';
import type { GroupsPhase } from './groups.controller.js';
import type { LoadingMessages } from './messages/loading-en.js';

/** What notices need. */
export interface NoticesView {
  readonly messages: LoadingMessages;
  readonly formats: Formats;
  readonly phase: GroupsPhase;
  readonly status: DocumentStatus<unknown>;
  readonly isOffline: boolean;
  retry(): void;
}

const retryButton = ({ messages: m, retry }: NoticesView): TemplateResult => {
  const onClick = (event: Event): void => {
    keepPlace(event);
    retry();
  };
  return html`<div class="actions"><button class="button" part="button" @click=${onClick}>${m.retry}</button></div>`;
};

/** What a visitor must know before the list, announced: that it is loading, that it could not be loaded, that there is none. */
export const renderNotices = (view: NoticesView): TemplateResult => {
  const { messages: m, phase } = view;
  const text = {
    unset: html`<div class="notice" part="notice">${m.noSource}</div>`,
    loading: html`<span class="visually-hidden">${m.loading}</span>`,
    ready: nothing,
    failed: html`<div class="notice careful stack" part="notice">
      <p>${view.isOffline ? m.failedOffline : m.failed}</p>
      ${retryButton(view)}
    </div>`,
  }[phase];
  return html`<div role="status" tabindex="-1">${text}</div>`;
};

/** Said below the list, which does not move when it comes: that the list is an old one. */
export const renderStale = (view: NoticesView): TemplateResult => {
  const { messages: m, formats, status } = view;
  return html`<div role="status" tabindex="-1">
    ${
      status.state === 'stale' && status.receivedAt !== undefined
        ? html`<div class="notice careful stack" part="notice">
            <p>${m.stale(formats.moment(status.receivedAt))}</p>
            ${retryButton(view)}
          </div>`
        : nothing
    }
  </div>`;
};
