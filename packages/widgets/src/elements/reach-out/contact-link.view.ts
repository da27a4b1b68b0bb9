import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContactUsedDetail } from './events.js';

/** A way to reach somebody, on the page. */
export interface ContactLinkView {
  /** `tel:`, `sms:` or `https:`, with nothing after the number. */
  readonly href: string;
  readonly channel: ContactUsedDetail['channel'];
  /** What stands on it: always with the number or the host, for a number has to be readable where no telephone is at hand. */
  readonly text: string;
  /** Whom it reaches, for somebody who hears one link after the other. */
  readonly about: string;
  readonly languages?: string | undefined;
  readonly isPrimary: boolean;
  used(channel: ContactUsedDetail['channel']): void;
}

/** A link that calls, writes or opens a page, and tells nobody where it was followed. */
export const renderContactLink = ({ href, channel, text, about, languages, isPrimary, used }: ContactLinkView): TemplateResult =>
  html`<a
    class="button ${isPrimary ? 'primary' : ''}"
    part="contact"
    href=${href}
    target=${href.startsWith('https:') ? '_blank' : nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
    @click=${() => used(channel)}
    ><span><bdi>${text}</bdi>${languages ? ` (${languages})` : nothing}</span><span class="visually-hidden">(${about})</span></a
  >`;
