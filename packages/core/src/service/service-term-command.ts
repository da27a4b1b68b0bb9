import type { CommandContext, DomainEvent } from '../command/index.js';
import type { ServicePosition } from './service-position.schema.js';
import type { ServiceTerm } from './service-term.schema.js';
import type { ValueErrorCode } from './value-rule.js';

/** What can be asked of a term of service. None of them takes a reason, and none knows of anybody's recovery. */
export type ServiceTermCommand =
  | { readonly type: 'open'; readonly seat: number; readonly starts: string }
  | { readonly type: 'reschedule'; readonly starts: string }
  | { readonly type: 'nominate'; readonly memberId: string }
  | { readonly type: 'decline' }
  | { readonly type: 'record-override'; readonly decidedOn: string }
  | { readonly type: 'elect' }
  | { readonly type: 'begin' }
  | { readonly type: 'announce-rotation' }
  | { readonly type: 'hand-over' }
  | { readonly type: 'complete' }
  | { readonly type: 'resign' }
  | { readonly type: 'vacate' };

/** What happened to a term. Holds the position and the seat, and no person. */
export type ServiceTermEvent = DomainEvent<
  | 'ServiceTermOpened'
  | 'ServiceTermRescheduled'
  | 'ServiceTermNominated'
  | 'ServiceTermDeclined'
  | 'RotationOverridden'
  | 'ServiceTermElected'
  | 'ServiceTermBegun'
  | 'RotationDue'
  | 'ServiceTermHandoverBegun'
  | 'ServiceTermCompleted'
  | 'ServiceTermResigned'
  | 'ServiceTermVacated'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only whoever serves, only host, steward or staff, or only these may say this.
 * - `position-mismatch`: the position in the context is not the term's.
 * - `position-retired`, `no-such-seat`, `seat-taken`: no term can be opened there and then.
 * - `rotation`: it is somebody else's turn. The group may decide otherwise and record it.
 * - `too-early`: the first day has not come.
 * - `not-due-yet`, `already-announced`: the end is not near, or was said to be.
 * - `invalid-text`, `invalid-number`, `invalid-flag`, `invalid-list`, `invalid-date`: a value that cannot stand.
 */
export type ServiceTermErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'position-mismatch'
  | 'position-retired'
  | 'no-such-seat'
  | 'seat-taken'
  | 'rotation'
  | 'too-early'
  | 'not-due-yet'
  | 'already-announced'
  | ValueErrorCode;

/** What deciding needs beside the term itself. */
export interface ServiceTermContext extends CommandContext {
  readonly position: ServicePosition;
  /** Every term of the position; this one may be among them. */
  readonly terms: readonly ServiceTerm[];
}
