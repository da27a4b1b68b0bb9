import type { Transitions } from '../command/index.js';
import type { CarePlanCommand, CarePlanEvent } from './care-plan-command.js';
import type { CarePlanState } from './care-plan.schema.js';

type Row = Readonly<Partial<Record<CarePlanState | 'none', CarePlanState>>>;

/** Changes of what the plan says, as long as it is written or followed. */
const WRITTEN: Row = { draft: 'draft', active: 'active', adjusting: 'adjusting' };

/** Which state follows which command. More care is one command away from every state, and sharing ends in every state. */
export const CARE_PLAN_TRANSITIONS: Transitions<CarePlanState | 'none', CarePlanCommand['type']> = {
  draft: { none: 'draft' },
  'set-discharge': WRITTEN,
  step: { ...WRITTEN, completed: 'active', archived: 'active' },
  'revise-phase': WRITTEN,
  'remove-phase': WRITTEN,
  'add-goal': WRITTEN,
  'mark-goal': WRITTEN,
  'remove-goal': WRITTEN,
  'add-appointment': WRITTEN,
  'remove-appointment': WRITTEN,
  'plan-reviews': WRITTEN,
  review: { active: 'active', adjusting: 'adjusting' },
  share: WRITTEN,
  unshare: { ...WRITTEN, completed: 'completed', archived: 'archived' },
  link: WRITTEN,
  activate: { draft: 'active' },
  adjust: { active: 'adjusting' },
  settle: { adjusting: 'active' },
  complete: { active: 'completed', adjusting: 'completed' },
  archive: { draft: 'archived', active: 'archived', adjusting: 'archived', completed: 'archived' },
  reopen: { completed: 'adjusting', archived: 'adjusting' },
};

/** What each command is called once it was carried out. */
export const CARE_PLAN_EVENTS = {
  draft: 'CarePlanDrafted',
  'set-discharge': 'CarePlanDischargeSet',
  step: 'CarePlanStepped',
  'revise-phase': 'CarePlanPhaseRevised',
  'remove-phase': 'CarePlanPhaseRemoved',
  'add-goal': 'CarePlanGoalAdded',
  'mark-goal': 'CarePlanGoalMarked',
  'remove-goal': 'CarePlanGoalRemoved',
  'add-appointment': 'CarePlanAppointmentAdded',
  'remove-appointment': 'CarePlanAppointmentRemoved',
  'plan-reviews': 'CarePlanReviewsPlanned',
  review: 'CarePlanReviewed',
  share: 'CarePlanShared',
  unshare: 'CarePlanUnshared',
  link: 'CarePlanLinked',
  activate: 'CarePlanActivated',
  adjust: 'CarePlanAdjusted',
  settle: 'CarePlanSettled',
  complete: 'CarePlanCompleted',
  archive: 'CarePlanArchived',
  reopen: 'CarePlanReopened',
} as const satisfies Record<CarePlanCommand['type'], CarePlanEvent['type']>;
