import type { Meeting, Publisher } from '../../model/meeting.js';
import { emailAddress } from '../../normalise/email-address.js';
import type { FeedRow } from '../feed-row.js';
import type { Writable } from './writable.js';

/** Who publishes a row; `undefined` when it has no name. The specification says both `entity_website_url` and `entity_url`. */
export function readPublisher(row: FeedRow): Publisher | undefined {
  const name = row.line('entity');
  if (!name) return;
  const publisher: Writable<Publisher> = { name };
  const url = (row.link('entity_website_url') ?? row.link('entity_url'))?.url;
  if (url) publisher.url = url;
  const email = row.email('entity_email');
  if (email) publisher.email = email;
  const phone = row.line('entity_phone');
  if (phone) publisher.phone = phone;
  const location = row.line('entity_location');
  if (location) publisher.location = location;
  return publisher;
}

/** Where to report a correction to a row; `undefined` when it does not say. */
export function readFeedback(row: FeedRow): Meeting['feedback'] {
  const emails = row.lines('feedback_emails', /[,;\s]+/).flatMap((text) => {
    const address = emailAddress(text);
    if (!address) row.note('email-invalid', 'feedback_emails', text);
    return address ?? [];
  });
  const url = row.link('feedback_url')?.url;
  if (url) return { url, emails };
  return emails.length > 0 ? { emails } : undefined;
}
