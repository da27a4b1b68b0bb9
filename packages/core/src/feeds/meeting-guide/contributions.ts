import type { Contribution } from '../../model/meeting.js';
import { safeLink } from '../../normalise/safe-link.js';
import type { FeedRow } from '../feed-row.js';

interface Service {
  readonly field: string;
  readonly service: Contribution['service'];
  /** What a handle looks like; its first group goes into the link. */
  readonly handle: RegExp;
  readonly start: string;
  /** Hosts whose links are taken as they are. */
  readonly hosts: RegExp;
}

const SERVICES: readonly Service[] = [
  { field: 'venmo', service: 'venmo', handle: /^@?([\w-]{1,40})$/, start: 'https://venmo.com/', hosts: /^(?:\w+\.)?venmo\.com$/ },
  { field: 'square', service: 'square', handle: /^\$?(\w[\w-]{0,39})$/, start: 'https://cash.app/$', hosts: /^cash\.(?:app|me)$/ },
  { field: 'paypal', service: 'paypal', handle: /^@?([a-z\d]{1,40})$/i, start: 'https://www.paypal.com/paypalme/', hosts: /^(?:\w+\.)?paypal\.(?:me|com)$/ },
  // The example in the specification: https://donate.homegroup.online/tbc
  { field: 'homegroup_online', service: 'homegroup-online', handle: /^([\w-]{1,40})$/, start: 'https://donate.homegroup.online/', hosts: /^(?:\w+\.)?homegroup\.online$/ },
];

/**
 * Ways to give to the group of a row. Only handles and links of the service itself are taken, for money is at stake;
 * the e-mail addresses that some feeds give for PayPal cannot be linked and are reported.
 */
export function readContributions(row: FeedRow): Contribution[] {
  const contributions: Contribution[] = [];
  for (const { field, service, handle, start, hosts } of SERVICES) {
    const text = row.line(field);
    if (!text) continue;
    const name = handle.exec(text)?.[1];
    const link = safeLink(text);
    const url = name ? start + name : typeof link !== 'string' && hosts.test(link.host) ? link.url : undefined;
    if (url) contributions.push({ service, handle: text, url });
    else row.note('contribution-invalid', field);
  }
  return contributions;
}
