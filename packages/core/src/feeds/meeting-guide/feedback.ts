import type { Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** Where to report a correction to a row; `undefined` when it does not say. @param shared Gives one list for equal ones. */
export function readFeedback(row: FeedRow, shared: (list: readonly string[]) => readonly string[]): Meeting['feedback'] {
  const field = 'feedback_emails';
  const found: string[] = [];
  for (const text of row.lines(field, /[,;\s]+/)) {
    const address = row.checkedEmail(text, field);
    if (address) found.push(address);
  }
  const emails = shared(found);
  const url = row.url('feedback_url');
  return url ? { url, emails } : emails[0] ? { emails } : undefined;
}
