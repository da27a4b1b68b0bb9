import type { PlanComparison } from '../care-plan-view.js';
import type { PlanDocument } from '../plan/plan-document.js';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What would be other if the plan in a file took the place of the one that is here. */
export const comparePlans = (here: PlanDocument | undefined, inFile: PlanDocument): PlanComparison => {
  if (!here) return { kind: 'new', parts: [] };
  const [a, b] = [here.plan, inFile.plan];
  const whole = [
    ['state', a.state, b.state],
    ['leaving', [a.leavingFrom, a.dischargeOn], [b.leavingFrom, b.dischargeOn]],
  ] as const;
  const lists = [
    ['phases', a.phases, b.phases],
    ['goals', a.goals, b.goals],
    ['appointments', a.appointments, b.appointments],
    ['reviews', [...a.reviewOn, ...a.reviewedOn], [...b.reviewOn, ...b.reviewedOn]],
    ['meetings', here.attendedOn, inFile.attendedOn],
  ] as const;
  const parts = [
    ...whole.flatMap(([part, one, other]) => (isSame(one, other) ? [] : [{ part }])),
    ...lists.flatMap(([part, one, other]) => (isSame(one, other) ? [] : [{ part, here: one.length, inFile: other.length }])),
  ];
  return { kind: parts.length === 0 ? 'same' : 'changes', parts };
};
