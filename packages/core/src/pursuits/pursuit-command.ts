import type { CommandContext, DomainEvent } from '../command/index.js';
import type { StartFindingCode } from '../milestones/index.js';
import type { Achievement } from './achievement.schema.js';
import type { Pursuit } from './pursuit.schema.js';

/** What the member chooses about a pursuit, at any time. */
export type PursuitSettings = Pick<Pursuit, 'label' | 'measure' | 'schemeId' | 'display' | 'startMeaning' | 'leapDay' | 'count' | 'zone'>;

/** What can be asked of a pursuit. None of them takes a reason: nobody owes one. Dates are `YYYY-MM-DD`. */
export type PursuitCommand =
  /** What is not given: scheme `simple`, display `both`, `unspecified`, `feb28`, `elapsed`, zone `device`. */
  | { readonly type: 'create'; readonly settings: Pick<PursuitSettings, 'label' | 'measure'> & Partial<PursuitSettings> }
  /** Counts from today or a day before; also sooner than planned. */
  | { readonly type: 'begin'; readonly date: string }
  /** Sets a start after today, or another one. */
  | { readonly type: 'plan'; readonly date: string }
  | { readonly type: 'withdrawPlan' }
  /** Corrects a mistaken start, of the last period unless another is named. `retracts` confirms which achievements it makes untrue. */
  | { readonly type: 'correctStart'; readonly date: string; readonly periodId?: string; readonly retracts?: readonly string[] }
  /** Ends the period that goes on, on the day of a return to use or a pause. */
  | { readonly type: 'recordReturn'; readonly date: string }
  | { readonly type: 'beginAgain'; readonly date: string }
  /** Undoes a mistaken end, the latest unless another period is named: it joins the period after, or goes on when there is none. */
  | { readonly type: 'merge'; readonly periodId?: string }
  /** Writes the note of a period, or takes it away when empty. */
  | { readonly type: 'writeNote'; readonly periodId: string; readonly note: string }
  | { readonly type: 'changeSettings'; readonly settings: Partial<PursuitSettings> };

/**
 * What happened to a pursuit. Every change of its periods has one name and no payload, so that a log of events cannot tell a return
 * to use from a corrected date or a note.
 */
export type PursuitEvent = DomainEvent<'PursuitCreated' | 'PursuitPeriodsChanged' | 'PursuitSettingsChanged' | 'AchievementRetracted'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the member may say anything of their pursuit.
 * - `not-a-date`, `too-early`, `too-far-ahead`: as of `checkStart`.
 * - `in-the-future`, `not-in-the-future`: what has begun or ended lies not after today, what is planned does.
 * - `before-start`, `after-end`: a period does not end before it starts.
 * - `overlaps-period`: the period before ends later than that.
 * - `no-such-period`: no period has this id, or none has ended.
 * - `achievements-untrue`: the corrected start makes these achievements untrue; `value` lists the ids that the member has not confirmed.
 * - `text-empty`, `text-too-long`, `unknown-code`, `unknown-zone`: of the field that is named.
 * - `nothing-to-change`: the command asks for what is so already.
 */
export type PursuitErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | Exclude<StartFindingCode, 'far-ahead'>
  | 'in-the-future'
  | 'not-in-the-future'
  | 'before-start'
  | 'after-end'
  | 'overlaps-period'
  | 'no-such-period'
  | 'achievements-untrue'
  | 'text-empty'
  | 'text-too-long'
  | 'unknown-code'
  | 'unknown-zone'
  | 'nothing-to-change';

/** What deciding needs beside the pursuit itself. */
export interface PursuitContext extends CommandContext {
  /** Every achievement of the pursuit; those of others are passed over. */
  readonly achievements: readonly Achievement[];
}
