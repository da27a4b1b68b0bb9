import type { Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** Addresses that corrections to a row go to. */
export const readFeedbackEmails = (row: FeedRow, field = 'feedback_emails'): readonly string[] =>
  row.lines(field, /[,;\s]+/).flatMap((text) => row.checkedEmail(text, field) ?? []);

/** Where to report a correction to a row; `undefined` when it does not say. */
export function readFeedback(row: FeedRow, emails: readonly string[]): Meeting['feedback'] {
  const url = row.url('feedback_url');
  return url ? { url, emails } : emails[0] ? { emails } : undefined;
}
