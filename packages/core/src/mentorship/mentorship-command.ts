import type { CommandContext, DomainEvent } from '../command/index.js';
import type { MentorProfile, Mentorship, MentorshipKind } from './mentorship.schema.js';

/** What can be asked of a mentorship. None of them takes a reason: nobody owes one. */
export type MentorshipCommand =
  | { readonly type: 'draft'; readonly mentorId: string; readonly kind: MentorshipKind; readonly pathway?: string }
  | { readonly type: 'request'; readonly guidelinesAccepted: boolean; readonly isAdult: boolean }
  | { readonly type: 'accept' }
  | { readonly type: 'decline' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'expire' }
  | { readonly type: 'begin' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'end' }
  | { readonly type: 'block' };

export type MentorshipEvent = DomainEvent<
  | 'MentorshipDrafted'
  | 'MentorshipRequested'
  | 'MentorshipAccepted'
  | 'MentorshipDeclined'
  | 'MentorshipWithdrawn'
  | 'MentorshipExpired'
  | 'MentorshipBegun'
  | 'MentorshipPaused'
  | 'MentorshipResumed'
  | 'MentorshipEnded'
  | 'MentorshipBlocked'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the mentee, only the mentor, or only the two of them may say this.
 * - `pairing-with-oneself`, `already-open`, `mutual-pairing`: these two people cannot be paired, or not twice, or not both ways.
 * - `mentor-full`: as many people as the mentor has room for.
 * - `not-available`: the mentor takes nobody for now. Also the answer where one of the two has blocked the other.
 * - `adults-only`, `guidelines-not-accepted`, `mentor-profile-mismatch`: what the request needs and lacks.
 * - `not-expired-yet`: fourteen days have not passed.
 */
export type MentorshipErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'pairing-with-oneself'
  | 'already-open'
  | 'mutual-pairing'
  | 'mentor-full'
  | 'not-available'
  | 'adults-only'
  | 'guidelines-not-accepted'
  | 'mentor-profile-mismatch'
  | 'not-expired-yet';

/** What deciding needs beside the mentorship itself. */
export interface MentorshipContext extends CommandContext {
  /** The mentor's profile as it is now. */
  readonly mentor: MentorProfile;
  /** Every mentorship in which the mentor or the mentee takes part; this one may be among them. */
  readonly mentorships: readonly Mentorship[];
}
