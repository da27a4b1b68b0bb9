import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import type { Audience } from './audience.schema.js';
import type { ConsentSubject, MemberField } from './consent.schema.js';
import type { Member, MemberProfile } from './member.schema.js';
import type { TextFault } from './text-faults.js';

/** What a new profile must say, and what it may. */
export type NewProfile = Pick<MemberProfile, 'handle' | 'locale' | 'timeZone'> & Partial<MemberProfile>;

/** Fields and their new values; `null` takes pronouns away. What is not named stays. */
export type ProfileChanges = Partial<Omit<MemberProfile, 'pronouns'>> & { readonly pronouns?: string | null };

/** What can be asked of a member's record. None of them takes a reason. */
export type MemberCommand =
  | { readonly type: 'create'; readonly profile: NewProfile }
  | { readonly type: 'change'; readonly changes: ProfileChanges }
  /** Lets more people see some fields. Needs live consents with this purpose, for each field and for the audience. */
  | { readonly type: 'widen'; readonly fields: readonly MemberField[]; readonly audience: Audience; readonly purpose: string }
  | { readonly type: 'narrow'; readonly fields: readonly MemberField[]; readonly audience: Audience }
  | {
      readonly type: 'giveConsent';
      readonly purpose: string;
      readonly fields: readonly ConsentSubject[];
      readonly audience: Audience;
      readonly textVersion: string;
      /** Calendar date from which it holds no longer, later than today in the member's zone. */
      readonly expiresOn?: string;
    }
  | { readonly type: 'withdrawConsent'; readonly consentId: string }
  /** Narrows what consents that have expired kept wide. For a clock: `project` heeds expiry without it. */
  | { readonly type: 'expireConsents' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'leave' }
  | { readonly type: 'cancelLeaving' }
  | { readonly type: 'erase' };

export type MemberEvent = DomainEvent<
  | 'MemberJoined'
  | 'ProfileChanged'
  | 'AudienceWidened'
  | 'AudienceNarrowed'
  | 'ConsentGiven'
  | 'ConsentWithdrawn'
  | 'MemberPaused'
  | 'MemberResumed'
  | 'LeavingBegun'
  /** The member is to be offered what `exportMember` gives, before anything is erased. */
  | 'ExportOffered'
  | 'LeavingCancelled'
  | 'MemberErased'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the member may say this.
 * - `text-length`, `hidden-characters`, `contains-email`, `contains-phone`, `contains-url`: see `textFaults`.
 * - `required`: a field that every profile has. `not-text`, `not-a-list`: a value of another kind than the field's.
 * - `unknown-field`, `unknown-audience`, `unknown-pathway`, `unknown-zone`, `invalid-language`, `invalid-purpose`,
 *   `invalid-version`, `invalid-date`: a value that means nothing here.
 * - `too-many`: more entries than the field takes. `nothing-named`: a command without any field.
 * - `already-covered`, `not-narrower`: the audience is not wider, or not narrower, than the one that the field has.
 * - `consent-missing`: no live consent covers the purpose, the field and the audience.
 * - `consent-needless`: what only the member sees needs no consent. `no-such-consent`: unknown, or withdrawn before.
 * - `date-not-later`: a consent must hold for a while.
 * - `nothing-expired`: every audience is covered. `grace-not-over`: only the member may erase before.
 */
export type MemberErrorCode =
  | TextFault
  | 'illegal-transition'
  | 'not-yours'
  | 'required'
  | 'not-text'
  | 'not-a-list'
  | 'unknown-field'
  | 'unknown-audience'
  | 'unknown-pathway'
  | 'unknown-zone'
  | 'invalid-language'
  | 'invalid-purpose'
  | 'invalid-version'
  | 'invalid-date'
  | 'too-many'
  | 'nothing-named'
  | 'already-covered'
  | 'not-narrower'
  | 'consent-missing'
  | 'consent-needless'
  | 'no-such-consent'
  | 'date-not-later'
  | 'nothing-expired'
  | 'grace-not-over';

export type MemberContext = CommandContext;
export type MemberDecision = Decision<Member, MemberEvent, MemberErrorCode>;
export type MemberError = CommandError<MemberErrorCode>;
