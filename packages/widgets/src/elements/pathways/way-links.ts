import { warnOnce } from '../../base/warn.js';
import { isPathway } from './way-codes.js';
import type { LinksFor } from './way-codes.js';

/** A link of the page's choice. */
export interface WayLink {
  readonly text: string;
  readonly href: string;
}

/** The links of each way; none for those that have none. */
export type WayLinks = Readonly<Partial<Record<LinksFor, readonly WayLink[]>>>;

const SAFE = /^(https?|mailto|tel|sms):$/;

/** An address that a link may lead to, resolved against the page; undefined for anything that is none, such as `javascript:`. */
const addressOf = (href: string): string | undefined => {
  // An empty one would lead to this very page.
  if (href.trim() === '') return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return SAFE.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

const linkOf = (raw: unknown): WayLink | undefined => {
  if (typeof raw !== 'object' || raw === null || !('text' in raw) || !('href' in raw)) return undefined;
  const { text, href } = raw;
  const address = typeof href === 'string' ? addressOf(href) : undefined;
  return typeof text === 'string' && text.trim() !== '' && address !== undefined ? { text, href: address } : undefined;
};

const warn = (what: string): void => warnOnce('PATHWAYS_LINKS', `${what} in the JSON inside <handrail-pathways> is left out.`);

/**
 * Links from what the page wrote: `{ "twelve-step": [{ "text": "…", "href": "…" }], … }`. What cannot be read is left out, and the page's
 * owner is told; the rest is shown.
 */
export const readWayLinks = (raw: unknown): WayLinks => {
  if (typeof raw !== 'object' || raw === null) return {};
  const links: Partial<Record<LinksFor, readonly WayLink[]>> = {};
  for (const [code, list] of Object.entries(raw)) {
    if (!isPathway(code) && code !== 'professional') warn(`"${code}", which is no way,`);
    else if (!Array.isArray(list)) warn(`What stands for "${code}", which is no list,`);
    else {
      const good = list.map(linkOf).filter((link) => link !== undefined);
      if (good.length < list.length) warn(`A link of "${code}" without a text or an address that may be followed`);
      links[code] = good;
    }
  }
  return links;
};
