import type { Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** Where to report a correction to a row; `undefined` when it does not say. */
export function readFeedback(row: FeedRow): Meeting['feedback'] {
  const field = 'feedback_emails';
  const emails: string[] = [];
  for (const text of row.lines(field, /[,;\s]+/)) {
    const address = row.checkedEmail(text, field);
    if (address) emails.push(address);
  }
  const url = row.url('feedback_url');
  return url ? { url, emails } : emails[0] ? { emails } : undefined;
}
