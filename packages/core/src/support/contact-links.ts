import { safeLink } from '../normalise/safe-link.js';
import { numberHref } from './number-href.js';
import type { ContactChannels } from './support-circle.schema.js';

/** A way to reach one person, ready for a page. */
export interface ContactLink {
  readonly kind: 'tel' | 'sms' | 'url' | 'app';
  /** What people see: the number as the member typed it, the page, or the name of the app. */
  readonly text: string;
  /** `tel:`, `sms:` or `https:`; absent for an app, which has no link that can be checked. */
  readonly href?: string;
}

/** The ways to reach somebody: call, write, page, app. A page that is not safe to link to is shown as text alone. */
export function contactLinks({ tel, sms, url, app }: ContactChannels): readonly ContactLink[] {
  const links: ContactLink[] = [];
  if (tel !== undefined) links.push({ kind: 'tel', text: tel, href: numberHref('tel', tel) });
  if (sms !== undefined) links.push({ kind: 'sms', text: sms, href: numberHref('sms', sms) });
  if (url !== undefined) {
    const link = safeLink(url);
    links.push({ kind: 'url', text: url, ...(typeof link !== 'string' && { href: link.url }) });
  }
  if (app !== undefined) links.push({ kind: 'app', text: app });
  return links;
}
