import type { CrisisChannel, CrisisResource } from '../crisis-resource.schema.js';
import { numberHref } from '../number-href.js';

/** A way to reach a service, ready for a page. */
export interface CrisisLink {
  readonly kind: CrisisChannel['kind'];
  /** `tel:`, `sms:` or `https:`. Open web pages with no referrer. */
  readonly href: string;
  /** What people see, for a number has to be readable where no telephone is at hand: the number, or the host of the page. */
  readonly text: string;
  /** The key to press once the call is answered. */
  readonly press?: string;
  /** The word to send. */
  readonly keyword?: string;
  /** BCP 47 languages of this way alone; absent when they are those of the service. */
  readonly languages?: readonly string[];
}

function linkOf(channel: CrisisChannel): CrisisLink {
  if (channel.kind === 'tel' || channel.kind === 'sms') return { ...channel, href: numberHref(channel.kind, channel.text) };
  const { url, ...rest } = channel;
  return { ...rest, href: url, text: url.replace(/^https:\/\/(?:www\.)?([^/?#]+).*$/, '$1') };
}

/**
 * The ways to reach a service, in the order in which to show them.
 * @example
 * crisisLinks(resource)[0]; // { kind: 'tel', text: '116 123', href: 'tel:116123' }
 */
export function crisisLinks({ channels }: CrisisResource): readonly CrisisLink[] {
  return channels.map(linkOf);
}
