import type { DomainEvent } from '../command/index.js';
import type { CheckInKind, Feel } from './check-in.schema.js';

/** What a member can do with a check-in. */
export type CheckInCommand =
  /** Given again for the same date, kind and session, it adds what is new, and changes nothing where nothing is. */
  | {
      readonly type: 'check-in';
      readonly on: string;
      readonly kind: CheckInKind;
      readonly sessionId?: string;
      readonly feel?: Feel;
      readonly note?: string;
    }
  /** What is not named stays; `null` takes it back. */
  | { readonly type: 'amend'; readonly feel?: Feel | null; readonly note?: string | null };

/** The payload names the kind, never the date, the session or how anybody feels. */
export type CheckInEvent = DomainEvent<'CheckedIn' | 'CheckInAmended'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: there is no check-in to amend.
 * - `not-yours`: only the member checks in for themselves.
 * - `another-check-in`: the one given is for another date, kind or session: look for the right one by `isCheckInFor`.
 * - `date-invalid`, `date-in-future`, `kind-unknown`, `session-invalid`, `feel-unknown`, `text-invalid`: what is wrong.
 */
export type CheckInErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'another-check-in'
  | 'date-invalid'
  | 'date-in-future'
  | 'kind-unknown'
  | 'session-invalid'
  | 'feel-unknown'
  | 'text-invalid';
