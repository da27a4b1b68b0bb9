import { commandError } from '../command/index.js';
import type { Actor, ActorRole, CommandError } from '../command/index.js';
import type { ReportCommand, ReportErrorCode } from './report-command.js';
import type { Report } from './report.schema.js';

const HANDLERS: readonly ActorRole[] = ['moderator', 'steward', 'staff'];
const AFTER_ESCALATION: readonly ActorRole[] = ['steward', 'staff'];

/** Why an actor may not give a command about a report, or undefined when they may. */
export function handlingError(
  { target, state, decidedBy, reporterId }: Report,
  command: ReportCommand,
  { memberId, role }: Actor,
): CommandError<ReportErrorCode> | undefined {
  if (command.type === 'report') return undefined;
  const isAuthor = memberId !== undefined && memberId === target.authorId;
  if (command.type === 'appeal') return isAuthor ? undefined : commandError('not-yours', 'actor', memberId);
  const roles = state === 'escalated' ? AFTER_ESCALATION : HANDLERS;
  if (memberId === undefined || !roles.includes(role)) return commandError('not-yours', 'actor', role);
  if (isAuthor) return commandError('not-impartial', 'actor', memberId);
  if (command.type === 'review' && (memberId === reporterId || decidedBy.includes(memberId)))
    return commandError('not-impartial', 'actor', memberId);
  return undefined;
}
