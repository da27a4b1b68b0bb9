import type { CommandContext, DomainEvent } from '../command/index.js';
import type { ConsentRecord } from '../members/index.js';
import type { StoryReason } from './story-limits.js';
import type { StoryText } from './story.schema.js';
import type { StoryTextErrorCode } from './text-errors.js';

/** What can be asked of a story. Withdrawing takes no reason: nobody owes one. */
export type StoryCommand =
  | { readonly type: 'draft'; readonly text: StoryText }
  | { readonly type: 'edit'; readonly text: StoryText }
  /** `consentId` names the author's consent to publish this story. */
  | { readonly type: 'submit'; readonly consentId: string }
  | { readonly type: 'start-review' }
  | { readonly type: 'request-changes'; readonly reasons: readonly StoryReason[] }
  | { readonly type: 'approve' }
  | { readonly type: 'decline'; readonly reasons: readonly StoryReason[] }
  | { readonly type: 'publish' }
  | { readonly type: 'unlist' }
  | { readonly type: 'relist' }
  | { readonly type: 'flag'; readonly reasons: readonly StoryReason[] }
  | { readonly type: 'withdraw' };

export type StoryEvent = DomainEvent<
  | 'StoryDrafted'
  | 'StoryEdited'
  | 'StorySubmitted'
  | 'StoryReviewStarted'
  | 'StoryChangesRequested'
  | 'StoryApproved'
  | 'StoryDeclined'
  | 'StoryPublished'
  | 'StoryUnlisted'
  | 'StoryRelisted'
  | 'StoryFlagged'
  | 'StoryWithdrawn'
>;

/**
 * Why a command is refused: what is wrong with the text, or
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the author, or only somebody who moderates and is not the author, may say this.
 * - `consent-missing`: no consent of this identifier to `publish-story` for this story.
 * - `consent-over`: it was withdrawn, or has expired.
 * - `reason-missing`, `unknown-reason`: each decision has a reason, and it is one of the codes.
 */
export type StoryErrorCode =
  StoryTextErrorCode | 'illegal-transition' | 'not-yours' | 'consent-missing' | 'consent-over' | 'reason-missing' | 'unknown-reason';

/** What deciding needs beside the story itself. */
export interface StoryContext extends CommandContext {
  /** The author's consents, as far as they allow the audience to which stories are shown here. */
  readonly consents: readonly Pick<ConsentRecord, 'id' | 'purpose' | 'fields' | 'expiresOn' | 'withdrawnAt'>[];
}
