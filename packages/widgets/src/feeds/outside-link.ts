import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** How a link looks, what it is called in styles, and what assistive technology reads instead of its text. */
export interface OutsideLinkLook {
  readonly kind?: string;
  readonly part: string;
  readonly label?: string;
  onClick?(): void;
}

/** A link that leaves the page, by web, mail or telephone, and does not say where from. */
export const outsideLink = (href: string, text: unknown, { kind = '', part, label, onClick }: OutsideLinkLook): TemplateResult =>
  html`<a
    class=${kind}
    part=${part}
    href=${href}
    target=${/^https?:/.test(href) ? '_blank' : nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
    aria-label=${label ?? nothing}
    @click=${onClick ?? nothing}
    >${text}</a
  >`;
