import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import type { Organisation } from './organisation.schema.js';

/** What an organisation says of itself and may change. */
export type OrganisationDetails = Omit<Organisation, 'id' | 'version' | 'status'>;

/** What a new organisation must say, and what it may. */
export type NewOrganisation = Pick<OrganisationDetails, 'name'> & Partial<OrganisationDetails>;

/** Details and their new values; `null` takes one away that need not be there. What is not named stays; a list is replaced. */
export type OrganisationChanges = Partial<Omit<OrganisationDetails, 'defaultSchemeId' | 'quickExitUrl'>> & {
  readonly defaultSchemeId?: string | null;
  readonly quickExitUrl?: string | null;
};

/** What can be asked of an organisation. */
export type OrganisationCommand =
  | { readonly type: 'create'; readonly details: NewOrganisation }
  | { readonly type: 'change'; readonly changes: OrganisationChanges }
  | { readonly type: 'close' }
  | { readonly type: 'reopen' };

export type OrganisationEvent = DomainEvent<'OrganisationCreated' | 'OrganisationChanged' | 'OrganisationClosed' | 'OrganisationReopened'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only its own staff may say this; only staff may create one.
 * - `required`: a detail that every organisation has. `unknown-field`: no detail of one. `nothing-named`: no detail at all.
 * - `invalid-name`, `unknown-code`, `invalid-region`, `invalid-id`, `invalid-link`: a value that means nothing here.
 * - `not-a-list`, `too-many`, `empty-list`: a list that is none, is longer than sixty, or needs an entry.
 * - `same-region-twice`: two overrides for one region.
 */
export type OrganisationErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'required'
  | 'unknown-field'
  | 'nothing-named'
  | 'invalid-name'
  | 'unknown-code'
  | 'invalid-region'
  | 'invalid-id'
  | 'invalid-link'
  | 'not-a-list'
  | 'too-many'
  | 'empty-list'
  | 'same-region-twice';

/** What deciding needs beside the organisation itself. */
export interface OrganisationContext extends CommandContext {
  /** The organisation for which somebody with the role `staff` acts; absent before there is one. */
  readonly staffOf?: string;
}

export type OrganisationError = CommandError<OrganisationErrorCode>;
export type OrganisationDecision = Decision<Organisation, OrganisationEvent, OrganisationErrorCode>;
