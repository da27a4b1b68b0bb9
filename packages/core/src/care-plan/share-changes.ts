import { commandError } from '../command/index.js';
import { SHARE_AUDIENCE } from './care-plan-choices.js';
import type { CarePlan, PlanShare } from './care-plan.schema.js';
import { codeErrors, dateErrors, foundErrors, idErrors, ifGiven } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext } from './plan-change.js';

/**
 * Who the plan is shared with on a date: whatever has not expired. Whether each consent still holds is for whoever keeps the consents.
 * @see 42 CFR 2.31, for consents with a recipient, a purpose and an end
 */
export function sharesOn({ sharedWith }: Pick<CarePlan, 'sharedWith'>, date: string): readonly PlanShare[] {
  return sharedWith.filter(({ expiresOn }) => date < expiresOn);
}

/** Takes the place of an earlier share for the same people and purpose, and forgets what has expired. */
export function share(plan: CarePlan, command: CommandOf<'share'>, { today }: PlanContext): PlanChange {
  const { audience, consentId, purpose, expiresOn } = command;
  const others = sharesOn(plan, today).filter((each) => each.audience !== audience || each.purpose !== purpose);
  const invalid = dateErrors('expiresOn', expiresOn);
  return {
    plan: { ...plan, sharedWith: [...others, { audience, consentId, purpose, expiresOn }] },
    errors: [
      ...codeErrors('audience', audience, SHARE_AUDIENCE),
      ...idErrors('consentId', consentId),
      ...codeErrors('purpose', purpose),
      ...invalid,
      ...(invalid.length === 0 && expiresOn <= today ? [commandError('not-ahead' as const, 'expiresOn', expiresOn)] : []),
    ],
  };
}

/** Ends all sharing by a consent, as when it is withdrawn. */
export function unshare(plan: CarePlan, { consentId }: CommandOf<'unshare'>): PlanChange {
  const sharedWith = plan.sharedWith.filter((each) => each.consentId !== consentId);
  return { plan: { ...plan, sharedWith }, errors: foundErrors(sharedWith.length < plan.sharedWith.length, 'consentId', consentId) };
}

/** Names the circle and the safety plan that belong to the plan; what is not said is forgotten. */
export function link(plan: CarePlan, { circleId, safetyPlanId }: CommandOf<'link'>): PlanChange {
  const { circleId: _circleId, safetyPlanId: _safetyPlanId, ...rest } = plan;
  return {
    plan: { ...rest, ...(circleId !== undefined && { circleId }), ...(safetyPlanId !== undefined && { safetyPlanId }) },
    errors: [
      ...ifGiven(circleId, (value) => idErrors('circleId', value)),
      ...ifGiven(safetyPlanId, (value) => idErrors('safetyPlanId', value)),
    ],
  };
}
