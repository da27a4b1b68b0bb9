import type { CommandContext, Decision, DomainEvent } from '../command/index.js';
import type { Group } from './group.schema.js';
import type { Membership } from './membership.schema.js';
import type { Session } from './session.schema.js';

/** What can be asked of an occurrence. Instants are RFC 3339 in UTC, as in `2026-03-01T19:00:00Z`. */
export type SessionCommand =
  | { readonly type: 'schedule'; readonly meetingId: string; readonly startsAt: string; readonly endsAt?: string }
  | { readonly type: 'goLive' }
  | { readonly type: 'end' }
  | { readonly type: 'cancel' };

export type SessionEvent = DomainEvent<'SessionScheduled' | 'SessionWentLive' | 'SessionEnded' | 'SessionCancelled'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only hosts, moderators and stewards of the group, staff of its organisation, or a clock (not to cancel) may say this.
 * - `wrong-group`: the context holds another group than that of the session. `group-not-active`: it does not meet at present.
 * - `unknown-meeting`: not one of the group's. `already-scheduled`: there is a session of this meeting at this time.
 * - `invalid-instant`, `ends-before-start`: times that cannot be.
 */
export type SessionErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'wrong-group'
  | 'group-not-active'
  | 'unknown-meeting'
  | 'already-scheduled'
  | 'invalid-instant'
  | 'ends-before-start';

/** What deciding needs beside the session itself. */
export interface SessionContext extends CommandContext {
  readonly group: Group;
  /** Every membership of that group. */
  readonly memberships: readonly Membership[];
  /** Sessions of that group; this one may be among them. */
  readonly sessions: readonly Session[];
  /** The organisation for which somebody with the role `staff` acts; absent for everybody else. */
  readonly staffOf?: string;
}

export type SessionDecision = Decision<Session, SessionEvent, SessionErrorCode>;
