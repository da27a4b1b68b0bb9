import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { ActorRole, CommandContext, Decision, Transitions } from '../command/index.js';
import type { AttendanceSlipCommand, AttendanceSlipErrorCode, AttendanceSlipEvent } from './attendance-slip-command.js';
import type { AttendanceSlip, SlipIssuer } from './attendance-slip.schema.js';

type SlipDecision = Decision<AttendanceSlip, AttendanceSlipEvent, AttendanceSlipErrorCode>;

const TRANSITIONS: Transitions<AttendanceSlip['state'] | 'none', AttendanceSlipCommand['type']> = {
  request: { none: 'requested' },
  sign: { requested: 'signed' },
  void: { requested: 'void', signed: 'void' },
};

const ISSUERS: readonly SlipIssuer[] = ['greeter', 'host', 'moderator', 'steward', 'staff'];
const isIssuer = (role: ActorRole): role is SlipIssuer => ISSUERS.some((issuer) => issuer === role);

function request(sessionId: string, context: CommandContext): SlipDecision {
  if (sessionId.length < 1 || sessionId.length > 64) return refused(commandError('session-invalid', 'sessionId', sessionId));
  const id = context.newId();
  return accepted({ id, version: 1, sessionId, state: 'requested' }, [domainEvent('AttendanceSlipRequested', id, context)]);
}

function sign(slip: AttendanceSlip, codeHash: string, context: CommandContext): SlipDecision {
  const { role } = context.actor;
  const isDigest = /^[\w+/=-]{32,128}$/.test(codeHash);
  const next = { ...slip, version: slip.version + 1, state: 'signed' as const, codeHash };
  if (isDigest && isIssuer(role)) return accepted({ ...next, issuedByRole: role }, [domainEvent('AttendanceSlipSigned', slip.id, context)]);
  return refused(
    // The value is left out, for it may be the code itself.
    ...(isDigest ? [] : [commandError('code-hash-invalid', 'codeHash')]),
    ...(isIssuer(role) ? [] : [commandError('role-not-allowed', 'actor', role)]),
  );
}

/**
 * Decides what a command does to a slip. Pure: the same arguments give the same answer. It never looks at who acts, only in which
 * capacity, so that no slip and no event can say who was there.
 *
 * @param slip The slip as it is, or undefined for a new one (`request`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * decideAttendanceSlip(slip, { type: 'sign', codeHash: await slipCodeHash(slip, code, digest) }, context);
 */
export function decideAttendanceSlip(
  slip: AttendanceSlip | undefined,
  command: AttendanceSlipCommand,
  context: CommandContext,
): SlipDecision {
  const state = nextState(TRANSITIONS, slip?.state ?? 'none', command.type);
  if (state === undefined) return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'request') return request(command.sessionId, context);
  if (!slip) return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'sign') return sign(slip, command.codeHash, context);
  const { role } = context.actor;
  if (slip.state === 'signed' && !isIssuer(role)) return refused(commandError('role-not-allowed', 'actor', role));
  const next: AttendanceSlip = { ...slip, version: slip.version + 1, state: 'void' };
  return accepted(next, [domainEvent('AttendanceSlipVoided', slip.id, context)]);
}
