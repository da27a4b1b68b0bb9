import type { Contribution } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** Where a handle of a service leads, with its usual first sign, and the domains whose links are taken as they are. */
const SERVICES: readonly (readonly [field: string, sign: string, start: string, domains: RegExp])[] = [
  ['venmo', '@', 'https://venmo.com/', /(?:^|\.)venmo\.com$/],
  ['square', '$', 'https://cash.app/$', /^cash\.app$/],
  ['paypal', '', 'https://paypal.me/', /(?:^|\.)paypal\.(?:me|com)$/],
  // The example in the specification: https://donate.homegroup.online/tbc
  ['homegroup_online', '', 'https://donate.homegroup.online/', /(?:^|\.)homegroup\.online$/],
];

const NONE: readonly Contribution[] = [];

/**
 * Ways to give to the group of a row. Only handles and links of the services themselves are taken, for money is at
 * stake; the e-mail addresses that some feeds give for PayPal cannot be linked and are reported.
 */
export function readContributions(row: FeedRow): readonly Contribution[] {
  let contributions = NONE;
  for (const [field, sign, start, domains] of SERVICES) {
    const handle = row.line(field);
    if (!handle) continue;
    const name = handle.startsWith(sign) ? handle.slice(sign.length) : handle;
    let url = '';
    if (/^\w[\w-]{0,39}$/.test(name)) url = start + name;
    else {
      const link = row.read.link(handle);
      if (typeof link !== 'string' && domains.test(link.host)) url = link.url;
    }
    // `as`: the fields are the services with an underscore.
    if (url) contributions = [...contributions, { service: field.replace('_', '-') as Contribution['service'], handle, url }];
    else row.note('contribution-invalid', field);
  }
  return contributions;
}
