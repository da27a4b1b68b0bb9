import type { DomainEvent } from '../command/index.js';
import type { UrgeOutcome } from './urge-event.schema.js';

/** What a member may say of an urge; each of it can be left out. */
export interface UrgeDetails {
  /** Whole number, 0 to 10. */
  readonly intensity?: number;
  /** At most 200 characters; `''` takes it back. */
  readonly trigger?: string;
  /** What was tried, by id, at most 20. */
  readonly used?: readonly string[];
  readonly outcome?: UrgeOutcome;
}

/** `note` writes an urge down; `amend` says more of it later, or something else. What is not named stays as it was. */
export type UrgeEventCommand = { readonly type: 'note' | 'amend' } & UrgeDetails;

/** They say that something was noted, never how it went. */
export type UrgeEventEvent = DomainEvent<'UrgeNoted' | 'UrgeAmended'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the urge is not noted yet, or is noted already.
 * - `not-yours`: only the member who felt it writes it down.
 * - `intensity-invalid`, `text-invalid`, `coping-invalid`, `outcome-unknown`: what is wrong; `field` says where.
 */
export type UrgeEventErrorCode =
  'illegal-transition' | 'not-yours' | 'intensity-invalid' | 'text-invalid' | 'coping-invalid' | 'outcome-unknown';
