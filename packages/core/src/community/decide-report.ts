import { accepted, commandError, domainEvent, instantOf, nextState, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import { actionErrors } from './action-errors.js';
import { isWaiting } from './content-status.js';
import { handlingError } from './handling-error.js';
import { receiveReport } from './receive-report.js';
import type { ReportCommand, ReportErrorCode, ReportEvent } from './report-command.js';
import { REPORT_EVENTS, REPORT_TRANSITIONS } from './report-transitions.js';
import type { ModerationAction, ModerationActionKind, Report, ReportReason } from './report.schema.js';

/** Reasons of the command's own, once the state allows it. */
function errorsOf(report: Report, command: ReportCommand, context: CommandContext): readonly CommandError<ReportErrorCode>[] {
  const { actions } = report;
  switch (command.type) {
    case 'act':
      return actionErrors(report, command, context);
    case 'second': {
      const removal = actions.find((action) => action.id === command.actionId && isWaiting(action));
      if (!removal) return [commandError('no-such-action', 'actionId', command.actionId)];
      return removal.actorId === context.actor.memberId ? [commandError('same-person', 'actor', removal.actorId)] : [];
    }
    case 'close':
      return actions.some(isWaiting) ? [commandError('removal-waiting', 'actions', actions.find(isWaiting)?.id)] : [];
    case 'appeal':
      return actions.length === 0 ? [commandError('nothing-to-appeal', 'actions', 0)] : [];
    case 'review':
      return ['upheld', 'overturned'].includes(command.outcome) ? [] : [commandError('unknown-outcome', 'outcome', command.outcome)];
    default:
      return [];
  }
}

function actionsAfter({ actions, reason }: Report, command: ReportCommand, context: CommandContext): readonly ModerationAction[] {
  const { memberId: actorId = '', role } = context.actor;
  const done = (kind: ModerationActionKind, why: ReportReason, until?: string): ModerationAction => ({
    id: context.newId(),
    kind,
    reason: why,
    at: instantOf(context.now),
    // Nobody else gets past `handlingError`.
    actorRole: role as ModerationAction['actorRole'],
    actorId,
    ...(until !== undefined && { until }),
  });
  switch (command.type) {
    case 'act':
      return [...actions, done(command.kind, command.reason, command.until)];
    case 'second':
      return actions.map((action) =>
        action.id === command.actionId ? { ...action, second: { actorId, agrees: command.agrees } } : action,
      );
    case 'review':
      return command.outcome === 'overturned' ? [...actions, done('restore', reason)] : actions;
    default:
      return actions;
  }
}

/** Who has decided something, after this: acting, answering as the second, dismissing, and closing what was escalated. */
function decidersAfter({ decidedBy, state }: Report, { type }: ReportCommand, memberId = ''): readonly string[] {
  const isDecision = type === 'act' || type === 'second' || type === 'dismiss' || (type === 'close' && state === 'escalated');
  return isDecision && !decidedBy.includes(memberId) ? [...decidedBy, memberId] : decidedBy;
}

function payloadOf(command: ReportCommand): DomainEvent['payload'] {
  if (command.type === 'act') return { kind: command.kind, reason: command.reason };
  if (command.type === 'second') return { agrees: command.agrees };
  return command.type === 'review' ? { outcome: command.outcome } : {};
}

/**
 * Decides what a command does to a report. Pure: the same arguments give the same answer. No command bans anybody: a pause ends,
 * a removal needs two people, and whoever decided does not review the appeal.
 *
 * @param report The report as it is, or undefined for a new one (`report`).
 * @returns The next state and its events, or every reason why nothing changed. Never throws for data.
 * @example
 * decideReport(undefined, { type: 'report', target: { kind: 'story', id: 's1' }, reason: 'spam', isAnonymous: true }, context);
 */
export function decideReport(
  report: Report | undefined,
  command: ReportCommand,
  context: CommandContext,
): Decision<Report, ReportEvent, ReportErrorCode> {
  const state = nextState(REPORT_TRANSITIONS, report?.state ?? 'none', command.type);
  const unfit = report && handlingError(report, command, context.actor);
  if (unfit) return refused(unfit);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'report') return receiveReport(command, context);
  if (!report) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = errorsOf(report, command, context);
  if (errors.length > 0) return refused(...errors);
  const { memberId } = context.actor;
  const next: Report = {
    ...report,
    version: report.version + 1,
    state,
    actions: actionsAfter(report, command, context),
    decidedBy: decidersAfter(report, command, memberId),
    ...(command.type === 'appeal' && { appeal: { at: instantOf(context.now) } }),
    ...(command.type === 'review' &&
      report.appeal && { appeal: { ...report.appeal, review: { actorId: memberId ?? '', outcome: command.outcome } } }),
  };
  return accepted(next, [domainEvent(REPORT_EVENTS[command.type], next.id, context, payloadOf(command))]);
}
