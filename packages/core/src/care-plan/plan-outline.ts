import type { CareAppointment, CareGoal, CarePhase, CarePlan, PlanShare } from './care-plan.schema.js';
import { isPhaseOn } from './phases.js';
import { sharesOn } from './share-changes.js';

/** A line of a plan on paper: codes to be put into words, dates, and what the person wrote. */
export type OutlineLine =
  | { readonly kind: 'leaving'; readonly leavingFrom?: NonNullable<CarePlan['leavingFrom']>; readonly dischargeOn?: string }
  | { readonly kind: 'phase'; readonly phase: CarePhase }
  | { readonly kind: 'goal'; readonly goal: CareGoal }
  | { readonly kind: 'appointment'; readonly appointment: CareAppointment }
  | { readonly kind: 'review'; readonly on: string }
  | { readonly kind: 'link'; readonly to: 'circle' | 'safety-plan'; readonly id: string }
  | { readonly kind: 'share'; readonly share: PlanShare };

/** A part of a plan on paper, in the order of the codes here. None is without lines. */
export interface OutlineSection {
  readonly code:
    | 'leaving'
    | 'now'
    | 'appointments'
    | 'goals'
    | 'support'
    | 'next'
    | 'reviews'
    | 'done'
    | 'set-aside'
    | 'earlier'
    | 'reviewed'
    | 'shared';
  readonly lines: readonly OutlineLine[];
}

/**
 * A plan as sections to print or read out: what is now first, then what comes, then what was. Everything the plan says is in it once,
 * but for sharing that has expired.
 * @param today Calendar date in the person's zone. An appointment of today is still ahead.
 */
export function planOutline(plan: CarePlan, today: string): readonly OutlineSection[] {
  const { leavingFrom, dischargeOn, circleId, safetyPlanId } = plan;
  const leaving = { ...(leavingFrom !== undefined && { leavingFrom }), ...(dischargeOn !== undefined && { dischargeOn }) };
  const phases = (wanted: (phase: CarePhase) => boolean) => plan.phases.filter(wanted).map((phase) => ({ kind: 'phase' as const, phase }));
  const goals = (state: CareGoal['state']) =>
    plan.goals.filter((goal) => goal.state === state).map((goal) => ({ kind: 'goal' as const, goal }));
  const placeInTime = ({ date, startMin }: CareAppointment) => `${date} ${String(startMin).padStart(4, '0')}`;
  const appointments = (isAhead: boolean) =>
    plan.appointments
      .filter(({ date }) => date >= today === isAhead)
      .sort((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1))
      .map((appointment) => ({ kind: 'appointment' as const, appointment }));
  const reviews = (dates: readonly string[]) => dates.map((on) => ({ kind: 'review' as const, on }));
  const links = [
    { kind: 'link' as const, to: 'circle' as const, id: circleId },
    { kind: 'link' as const, to: 'safety-plan' as const, id: safetyPlanId },
  ].flatMap(({ id, ...line }) => (id === undefined ? [] : [{ ...line, id }]));

  const sections: readonly OutlineSection[] = [
    { code: 'leaving', lines: Object.keys(leaving).length > 0 ? [{ kind: 'leaving', ...leaving }] : [] },
    { code: 'now', lines: phases((phase) => isPhaseOn(phase, today)) },
    { code: 'appointments', lines: appointments(true) },
    { code: 'goals', lines: goals('open') },
    { code: 'support', lines: links },
    { code: 'next', lines: phases(({ from }) => from > today) },
    { code: 'reviews', lines: reviews(plan.reviewOn) },
    { code: 'done', lines: goals('done') },
    { code: 'set-aside', lines: goals('set-aside') },
    { code: 'earlier', lines: [...phases(({ to }) => to !== undefined && to <= today), ...appointments(false)] },
    { code: 'reviewed', lines: reviews(plan.reviewedOn) },
    { code: 'shared', lines: sharesOn(plan, today).map((share) => ({ kind: 'share', share })) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
