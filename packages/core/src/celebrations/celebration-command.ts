import type { CommandContext, DomainEvent } from '../command/index.js';
import type { Celebration, CelebrationAudience, WishKind } from './celebration.schema.js';

/** What the member decides about a celebration before it is offered. */
export type CelebrationPlan = Pick<
  Celebration,
  'achievementId' | 'audience' | 'mode' | 'occurrence' | 'presenterId' | 'message' | 'closesOn'
>;

/** What can be asked of a celebration. None of them takes a reason: nobody owes one. */
export type CelebrationCommand =
  | { readonly type: 'draft'; readonly plan: CelebrationPlan }
  | { readonly type: 'edit'; readonly plan: CelebrationPlan }
  | { readonly type: 'offer' }
  | { readonly type: 'accept' }
  | { readonly type: 'decline' }
  | { readonly type: 'hold' }
  | { readonly type: 'archive' }
  | { readonly type: 'withdraw' }
  /** `from` is the handle of whoever wishes. */
  | { readonly type: 'wish'; readonly from: string; readonly kind: WishKind; readonly text?: string }
  /** Takes out the wish of one person: by that person, by the celebrated member, or by a moderator. */
  | { readonly type: 'remove-wish'; readonly memberId: string };

export type CelebrationEvent = DomainEvent<
  | 'CelebrationDrafted'
  | 'CelebrationEdited'
  | 'CelebrationOffered'
  | 'CelebrationAccepted'
  | 'CelebrationDeclined'
  | 'CelebrationHeld'
  | 'CelebrationArchived'
  | 'CelebrationWithdrawn'
  | 'WishGiven'
  | 'WishRemoved'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: somebody else may say this.
 * - `not-your-achievement`: nobody celebrates what another person reached.
 * - `unknown-mode`, `unknown-audience`, `unknown-wish`: not one of the codes.
 * - `invalid-id`, `invalid-date`, `text-empty`, `text-too-long`, `invalid-handle`: a value out of range.
 * - `meeting-missing`, `meeting-unexpected`: a meeting belongs to the mode `at-meeting` and to no other.
 * - `audience-too-narrow`: an announcement to nobody.
 * - `presenting-to-oneself`: somebody else hands over the token.
 * - `closes-before-meeting`, `date-past`, `not-yet`: the days do not fit.
 * - `wishes-closed`, `not-in-audience`, `already-wished`, `no-such-wish`: what stands against a wish, or its removal.
 */
export type CelebrationErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'not-your-achievement'
  | 'unknown-mode'
  | 'unknown-audience'
  | 'unknown-wish'
  | 'invalid-id'
  | 'invalid-date'
  | 'text-empty'
  | 'text-too-long'
  | 'invalid-handle'
  | 'meeting-missing'
  | 'meeting-unexpected'
  | 'audience-too-narrow'
  | 'presenting-to-oneself'
  | 'closes-before-meeting'
  | 'date-past'
  | 'not-yet'
  | 'wishes-closed'
  | 'not-in-audience'
  | 'already-wished'
  | 'no-such-wish';

/** What deciding needs beside the celebration itself. */
export interface CelebrationContext extends CommandContext {
  /** Identifiers of what the acting member has reached; read for `draft` and `edit` only. */
  readonly achievementIds: readonly string[];
  /** Every audience of the celebrated member to which the actor belongs; `public` need not be among them. */
  readonly actorAudiences: readonly CelebrationAudience[];
}
