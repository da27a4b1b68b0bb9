import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { CommandContext, Decision } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import { addAppointment, removeAppointment } from './appointment-changes.js';
import type { CarePlanCommand, CarePlanErrorCode, CarePlanEvent } from './care-plan-command.js';
import { CARE_PLAN_EVENTS, CARE_PLAN_TRANSITIONS } from './care-plan-transitions.js';
import type { CarePlan } from './care-plan.schema.js';
import { addGoal, markGoal, removeGoal } from './goal-changes.js';
import { removePhase, revisePhase, step } from './phase-changes.js';
import { codeErrors, ifGiven, roomErrors } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext } from './plan-change.js';
import { planReviews, review, setDischarge } from './review-changes.js';
import { link, share, unshare } from './share-changes.js';

const NOTHING = { phases: [], goals: [], appointments: [], reviewOn: [], reviewedOn: [], sharedWith: [] } as const;

const unchanged = (plan: CarePlan): PlanChange => ({ plan, errors: [] });

function draft(plan: CarePlan, { template, leavingFrom, dischargeOn }: CommandOf<'draft'>): PlanChange {
  const leaving = { ...(leavingFrom !== undefined && { leavingFrom }), ...(dischargeOn !== undefined && { dischargeOn }) };
  const change = setDischarge({ ...plan, ...(template !== undefined && { template }) }, leaving);
  return { ...change, errors: [...ifGiven(template, (code) => codeErrors('template', code)), ...change.errors] };
}

type Changes = {
  readonly [Type in CarePlanCommand['type']]: (plan: CarePlan, command: CommandOf<Type>, context: PlanContext) => PlanChange;
};

const CHANGES: Changes = {
  draft,
  'set-discharge': setDischarge,
  step,
  'revise-phase': revisePhase,
  'remove-phase': removePhase,
  'add-goal': addGoal,
  'mark-goal': markGoal,
  'remove-goal': removeGoal,
  'add-appointment': addAppointment,
  'remove-appointment': removeAppointment,
  'plan-reviews': planReviews,
  review,
  share,
  unshare,
  link,
  activate: unchanged,
  adjust: unchanged,
  settle: unchanged,
  complete: unchanged,
  archive: unchanged,
  reopen: unchanged,
};

/** Codes and identifiers of who sees a plan, for a record of it. Nothing of what the plan says. */
function payloadOf(command: CarePlanCommand): CarePlanEvent['payload'] {
  if (command.type === 'unshare') return { consentId: command.consentId };
  if (command.type !== 'share') return {};
  return { audience: command.audience, consentId: command.consentId, purpose: command.purpose };
}

/**
 * Decides what a command does to a plan for continuing care. Pure: the same arguments give the same answer.
 * The plan is the person's own: whoever works it out with them gives the commands as them, on their device.
 *
 * @param plan The plan as it is, or undefined for a new one (`draft`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @throws RangeError when `Intl` does not know the zone of the context.
 * @example
 * const decision = decideCarePlan(undefined, { type: 'draft', leavingFrom: 'residential', dischargeOn: '2026-03-01' }, context);
 */
export function decideCarePlan(
  plan: CarePlan | undefined,
  command: CarePlanCommand,
  context: CommandContext,
): Decision<CarePlan, CarePlanEvent, CarePlanErrorCode> {
  const { memberId, role } = context.actor;
  if (memberId === undefined || (plan && plan.ownerId !== memberId)) return refused(commandError('not-yours', 'actor', memberId ?? role));
  const state = nextState(CARE_PLAN_TRANSITIONS, plan?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const before = plan ?? { id: context.newId(), version: 0, ownerId: memberId, ...NOTHING, state };
  // The table has a function of this command's own type; types cannot say so of a union.
  const change = CHANGES[command.type] as (plan: CarePlan, command: CarePlanCommand, context: PlanContext) => PlanChange;
  const { plan: next, errors } = change(before, command, { ...context, today: todayIn(context.now, context.timeZone) });
  const reasons = errors.length > 0 ? errors : roomErrors(next);
  if (reasons.length > 0) return refused(...reasons);
  const changed: CarePlan = { ...next, version: before.version + 1, state };
  return accepted(changed, [domainEvent(CARE_PLAN_EVENTS[command.type], changed.id, context, payloadOf(command))]);
}
