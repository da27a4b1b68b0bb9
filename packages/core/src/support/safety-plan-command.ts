import type { DomainEvent } from '../command/index.js';
import type { SafetyPlanPart } from './safety-plan.schema.js';

/** What a member can do with their safety plan. */
export type SafetyPlanCommand =
  | { readonly type: 'start' }
  | { readonly type: 'add'; readonly part: SafetyPlanPart; readonly text: string }
  | { readonly type: 'change'; readonly entryId: string; readonly text: string }
  | { readonly type: 'remove'; readonly entryId: string }
  /** One place at a time, among the entries of its part. */
  | { readonly type: 'move'; readonly entryId: string; readonly direction: 'up' | 'down' };

/** They say that a plan changed, and never which part of it. */
export type SafetyPlanEvent = DomainEvent<'SafetyPlanStarted' | 'SafetyPlanChanged'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: there is no plan yet, or there is one already.
 * - `not-yours`: only the member whose plan it is may change it.
 * - `part-unknown`, `text-invalid`: the part is none of the six; the text is empty or longer than 300 characters.
 * - `plan-full`: ten entries in one part, which is more than anybody reads at a bad hour.
 * - `entry-unknown`: nothing in the plan has this id.
 * - `no-further`: the entry is at that end of its part already.
 */
export type SafetyPlanErrorCode =
  'illegal-transition' | 'not-yours' | 'part-unknown' | 'text-invalid' | 'plan-full' | 'entry-unknown' | 'no-further';
