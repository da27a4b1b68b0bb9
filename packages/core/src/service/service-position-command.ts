import type { DomainEvent } from '../command/index.js';
import type { ServicePositionDetails } from './service-position.schema.js';
import type { ValueErrorCode } from './value-rule.js';

/** What can be asked of a position, all of it by host, steward or staff. `revise` says everything anew, as a form does. */
export type ServicePositionCommand =
  | ({ readonly type: 'create'; readonly groupId: string } & ServicePositionDetails)
  | ({ readonly type: 'revise' } & ServicePositionDetails)
  | { readonly type: 'retire' }
  | { readonly type: 'restore' };

/** What happened to a position. */
export type ServicePositionEvent = DomainEvent<
  'ServicePositionCreated' | 'ServicePositionRevised' | 'ServicePositionRetired' | 'ServicePositionRestored'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only host, steward or staff may say this.
 * - `overlap-too-long`: more than 14 days for each month of a term.
 * - `invalid-text`, `invalid-number`, `invalid-flag`, `invalid-list`, `invalid-date`: a value that cannot stand.
 */
export type ServicePositionErrorCode = 'illegal-transition' | 'not-yours' | 'overlap-too-long' | ValueErrorCode;
