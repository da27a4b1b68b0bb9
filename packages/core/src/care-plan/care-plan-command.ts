import type { DomainEvent } from '../command/index.js';
import type { CareAppointment, CareGoal, CarePhase, CarePlan, PlanShare } from './care-plan.schema.js';

/** Where somebody comes from, as in a form: what is not said is forgotten. */
type Leaving = Partial<Pick<CarePlan, 'leavingFrom' | 'dischargeOn'>>;

/** What the person can ask of their plan. Nobody else can, and none of it takes a reason. */
export type CarePlanCommand =
  | ({ readonly type: 'draft'; readonly template?: string } & Leaving)
  /** Plans the default reviews anew when the day is another one. */
  | ({ readonly type: 'set-discharge' } & Leaving)
  /** To more care or less, at any time, also once the plan was completed. Ends what goes on, unless it is to go on alongside. */
  | ({ readonly type: 'step'; readonly isAlongside?: boolean } & Omit<CarePhase, 'id'>)
  /** Says everything about a phase anew, but for its level. */
  | ({ readonly type: 'revise-phase'; readonly phaseId: string } & Omit<CarePhase, 'id' | 'level'>)
  | { readonly type: 'remove-phase'; readonly phaseId: string }
  | ({ readonly type: 'add-goal' } & Omit<CareGoal, 'id' | 'state'>)
  | { readonly type: 'mark-goal'; readonly goalId: string; readonly state: CareGoal['state'] }
  | { readonly type: 'remove-goal'; readonly goalId: string }
  | ({ readonly type: 'add-appointment' } & Omit<CareAppointment, 'id'>)
  | { readonly type: 'remove-appointment'; readonly appointmentId: string }
  | { readonly type: 'plan-reviews'; readonly on: readonly string[] }
  /** Holds the reviews that are due, or the next one early. With `next`, that is when the next one is. */
  | { readonly type: 'review'; readonly next?: string }
  | ({ readonly type: 'share' } & PlanShare)
  /** Ends all sharing by a consent, in every state. */
  | { readonly type: 'unshare'; readonly consentId: string }
  | ({ readonly type: 'link' } & Partial<Pick<CarePlan, 'circleId' | 'safetyPlanId'>>)
  | { readonly type: 'activate' }
  | { readonly type: 'adjust' }
  | { readonly type: 'settle' }
  | { readonly type: 'complete' }
  | { readonly type: 'archive' }
  | { readonly type: 'reopen' };

/** What happened to a plan. Only sharing says more than that: with whom, what for, and by which consent. */
export type CarePlanEvent = DomainEvent<
  | 'CarePlanDrafted'
  | 'CarePlanDischargeSet'
  | 'CarePlanStepped'
  | 'CarePlanPhaseRevised'
  | 'CarePlanPhaseRemoved'
  | 'CarePlanGoalAdded'
  | 'CarePlanGoalMarked'
  | 'CarePlanGoalRemoved'
  | 'CarePlanAppointmentAdded'
  | 'CarePlanAppointmentRemoved'
  | 'CarePlanReviewsPlanned'
  | 'CarePlanReviewed'
  | 'CarePlanShared'
  | 'CarePlanUnshared'
  | 'CarePlanLinked'
  | 'CarePlanActivated'
  | 'CarePlanAdjusted'
  | 'CarePlanSettled'
  | 'CarePlanCompleted'
  | 'CarePlanArchived'
  | 'CarePlanReopened'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the person whose plan it is may say this.
 * - `not-found`: nothing in the plan has this identifier.
 * - `too-many`: the plan holds as many as it can.
 * - `phases-overlap`: two phases of one level would go on at once.
 * - `not-ahead`: a day that is to come, and has come.
 * - `invalid-text`, `invalid-number`, `invalid-flag`, `invalid-date`, `invalid-zone`, `unknown-code`: a value that cannot stand.
 */
export type CarePlanErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'not-found'
  | 'too-many'
  | 'phases-overlap'
  | 'not-ahead'
  | 'invalid-text'
  | 'invalid-number'
  | 'invalid-flag'
  | 'invalid-date'
  | 'invalid-zone'
  | 'unknown-code';
