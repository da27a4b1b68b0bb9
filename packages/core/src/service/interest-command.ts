import type { CommandContext, DomainEvent } from '../command/index.js';
import type { Interest } from './interest.schema.js';
import type { ServiceOpportunity } from './service-opportunity.schema.js';

/**
 * What can be asked of an interest. The member speaks first and has the last word: an invitation answers an interest, and only
 * the member confirms. Either side declines or completes, and nobody owes a reason.
 */
export type InterestCommand =
  | { readonly type: 'express' }
  | { readonly type: 'invite' }
  | { readonly type: 'confirm' }
  | { readonly type: 'decline' }
  | { readonly type: 'complete' };

/** What happened to an interest. */
export type InterestEvent = DomainEvent<
  'InterestExpressed' | 'InterestInvited' | 'InterestConfirmed' | 'InterestDeclined' | 'InterestCompleted'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the member, only host, steward or staff, or only these may say this.
 * - `opportunity-mismatch`: the opportunity in the context is not the one of the interest.
 * - `not-open`: the opportunity takes no answers, or its last day is over.
 * - `no-places`: everybody there is room for has a place.
 * - `already-open`: the member has said so before, and it goes on.
 */
export type InterestErrorCode = 'illegal-transition' | 'not-yours' | 'opportunity-mismatch' | 'not-open' | 'no-places' | 'already-open';

/** What deciding needs beside the interest itself. */
export interface InterestContext extends CommandContext {
  readonly opportunity: ServiceOpportunity;
  /** Every interest in the opportunity; this one may be among them. */
  readonly interests: readonly Interest[];
}
