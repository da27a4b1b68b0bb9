import { commandError } from '../command/index.js';
import type { CommandContext, CommandError } from '../command/index.js';
import { addDays, isIsoDate } from '../time/calendar-date.js';
import { todayIn } from '../time/today-in.js';
import { contentStatus, isWaiting } from './content-status.js';
import type { ReportCommand, ReportErrorCode } from './report-command.js';
import { isActionKind, isReportReason } from './report-codes.js';
import type { Report } from './report.schema.js';

/** The longest pause, in days: a pause without an end in sight would be a ban by another name. */
export const PAUSE_LIMIT_DAYS = 90;

function endError(until: string | undefined, today: string): CommandError<ReportErrorCode> | undefined {
  if (until === undefined) return commandError('end-missing', 'until', until);
  if (!isIsoDate(until)) return commandError('invalid-date', 'until', until);
  if (until < today) return commandError('end-past', 'until', until);
  return until > addDays(today, PAUSE_LIMIT_DAYS) ? commandError('pause-too-long', 'until', until) : undefined;
}

/** Every reason why a moderator cannot do something about what was reported. */
export function actionErrors(
  { actions }: Report,
  { kind, reason, until }: ReportCommand & { type: 'act' },
  { now, timeZone }: CommandContext,
): CommandError<ReportErrorCode>[] {
  const errors: CommandError<ReportErrorCode>[] = [];
  if (!isActionKind(kind)) errors.push(commandError('unknown-action', 'kind', kind));
  if (!isReportReason(reason)) errors.push(commandError('unknown-reason', 'reason', reason));
  const end = kind === 'pause-posting' ? endError(until, todayIn(now, timeZone)) : undefined;
  if (end) errors.push(end);
  if (kind !== 'pause-posting' && until !== undefined) errors.push(commandError('end-unexpected', 'until', until));
  const isAboutContent = kind !== 'pause-posting' && kind !== 'warn';
  if (isAboutContent && contentStatus(actions) === 'removed') errors.push(commandError('already-removed', 'kind', kind));
  if (isAboutContent && actions.some(isWaiting)) errors.push(commandError('removal-waiting', 'kind', kind));
  return errors;
}
