import { accepted, commandError, domainEvent, instantOf, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision } from '../command/index.js';
import { firstSteps, priorityOf } from './priority-of.js';
import type { FirstStep } from './priority-of.js';
import type { ReportCommand, ReportErrorCode, ReportEvent } from './report-command.js';
import { NOTE_MAX, isReportReason, isTargetKind } from './report-codes.js';
import type { ModerationAction, Report } from './report.schema.js';

const STEP_EVENTS: Readonly<Record<FirstStep, ReportEvent['type']>> = {
  'hide-from-others': 'HideFromOthersAsked',
  'show-author-support': 'AuthorSupportAsked',
  'page-a-human': 'HumanPageAsked',
};

const isId = (id: string): boolean => id.length >= 1 && id.length <= 64;

function errorsOf({ target, reason, note }: ReportCommand & { type: 'report' }): CommandError<ReportErrorCode>[] {
  const errors: CommandError<ReportErrorCode>[] = [];
  const { kind, id, authorId } = target;
  if (!isTargetKind(kind)) errors.push(commandError('unknown-target', 'target.kind', kind));
  if (!isId(id)) errors.push(commandError('invalid-id', 'target.id', id));
  if (authorId !== undefined && !isId(authorId)) errors.push(commandError('invalid-id', 'target.authorId', authorId));
  if (!isReportReason(reason)) errors.push(commandError('unknown-reason', 'reason', reason));
  if (reason === 'other' && note === undefined) errors.push(commandError('note-missing', 'note', note));
  if (note?.trim() === '') errors.push(commandError('text-empty', 'note', note));
  if (note !== undefined && note.length > NOTE_MAX) errors.push(commandError('text-too-long', 'note', note));
  return errors;
}

/** Takes in a report. For priority 0 the hiding is already among its actions, and the events say what else happens at once. */
export function receiveReport(
  command: ReportCommand & { type: 'report' },
  context: CommandContext,
): Decision<Report, ReportEvent, ReportErrorCode> {
  const errors = errorsOf(command);
  if (errors.length > 0) return refused(...errors);
  const { target, reason, note, isAnonymous } = command;
  const { kind, id: targetId, authorId } = target;
  const { memberId } = context.actor;
  const id = context.newId();
  const at = instantOf(context.now);
  const steps = firstSteps(reason);
  const hiding: readonly ModerationAction[] = steps.includes('hide-from-others')
    ? [{ id: context.newId(), kind: 'hide', reason, at, actorRole: 'system' }]
    : [];
  const report: Report = {
    id,
    version: 1,
    target: { kind, id: targetId, ...(authorId !== undefined && { authorId }) },
    reason,
    ...(note !== undefined && { note }),
    ...(!isAnonymous && memberId !== undefined && { reporterId: memberId }),
    receivedAt: at,
    state: 'received',
    actions: hiding,
    decidedBy: [],
  };
  return accepted(report, [
    domainEvent('ReportReceived', id, context, { reason, priority: priorityOf(reason) }),
    ...steps.map((step) => domainEvent(STEP_EVENTS[step], id, context, { targetKind: kind, targetId })),
  ]);
}
