import { priorityOf } from './priority-of.js';
import type { Report, ReportState } from './report.schema.js';

const DONE: readonly ReportState[] = ['closed', 'reviewed'];

/** Reports that wait for somebody, the most urgent first and, where two are as urgent, the one that has waited longest. */
export function moderationQueue(reports: readonly Report[]): readonly Report[] {
  return reports
    .filter(({ state }) => !DONE.includes(state))
    .sort((a, b) => priorityOf(a.reason) - priorityOf(b.reason) || Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
}

/** Tells whether a member's posting is paused on a date, `YYYY-MM-DD`. A pause ends with its last day, or with a review that overturns it. */
export function isPostingPaused(memberId: string, reports: readonly Report[], date: string): boolean {
  return reports.some(
    ({ target, actions, appeal }) =>
      target.authorId === memberId &&
      appeal?.review?.outcome !== 'overturned' &&
      actions.some(({ until }) => until !== undefined && date <= until),
  );
}
