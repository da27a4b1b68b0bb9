import type { DomainEvent } from '../command/index.js';
import type { ModerationActionKind, ReportReason, ReportTarget } from './report.schema.js';

/** What can be asked of a report. */
export type ReportCommand =
  | {
      readonly type: 'report';
      readonly target: ReportTarget;
      readonly reason: ReportReason;
      readonly note?: string;
      /** True when not even moderators are to learn who reports. */
      readonly isAnonymous: boolean;
    }
  | { readonly type: 'triage' }
  /** `until`, `YYYY-MM-DD`, belongs to `pause-posting`. */
  | { readonly type: 'act'; readonly kind: ModerationActionKind; readonly reason: ReportReason; readonly until?: string }
  /** The answer of a second person to a removal. */
  | { readonly type: 'second'; readonly actionId: string; readonly agrees: boolean }
  | { readonly type: 'dismiss' }
  | { readonly type: 'escalate' }
  | { readonly type: 'close' }
  | { readonly type: 'appeal' }
  | { readonly type: 'review'; readonly outcome: 'upheld' | 'overturned' };

/**
 * The last three follow a report of priority 0, in this order: content is hidden from others, its author is shown support, and
 * a person is called to look. Nothing bans anybody and nothing calls anybody else by itself.
 */
export type ReportEvent = DomainEvent<
  | 'ReportReceived'
  | 'ReportTriaged'
  | 'ReportActioned'
  | 'ReportSeconded'
  | 'ReportDismissed'
  | 'ReportEscalated'
  | 'ReportClosed'
  | 'ReportAppealed'
  | 'ReportReviewed'
  | 'HideFromOthersAsked'
  | 'AuthorSupportAsked'
  | 'HumanPageAsked'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: somebody in another role, or somebody else, may say this.
 * - `not-impartial`: it is about what the actor wrote, or a review by whoever decided or reported.
 * - `unknown-target`, `unknown-reason`, `unknown-action`, `unknown-outcome`: not one of the codes.
 * - `invalid-id`, `invalid-date`, `text-empty`, `text-too-long`: a value out of range.
 * - `note-missing`: the reason `other` says nothing by itself.
 * - `end-missing`, `end-unexpected`, `end-past`, `pause-too-long`: a pause has an end, and not a far one; nothing else has.
 * - `removal-waiting`: a second person has not answered yet.
 * - `already-removed`: what is removed can be restored by a review only.
 * - `no-such-action`: no removal of this identifier waits.
 * - `same-person`: the second person is the first.
 * - `nothing-to-appeal`: nothing was done.
 */
export type ReportErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'not-impartial'
  | 'unknown-target'
  | 'unknown-reason'
  | 'unknown-action'
  | 'unknown-outcome'
  | 'invalid-id'
  | 'invalid-date'
  | 'text-empty'
  | 'text-too-long'
  | 'note-missing'
  | 'end-missing'
  | 'end-unexpected'
  | 'end-past'
  | 'pause-too-long'
  | 'removal-waiting'
  | 'already-removed'
  | 'no-such-action'
  | 'same-person'
  | 'nothing-to-appeal';
