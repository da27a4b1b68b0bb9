import type { SafetyPlan, SafetyPlanPart } from './safety-plan.schema.js';

/** The six parts, in the order in which to go through them. */
export const SAFETY_PLAN_PARTS: readonly SafetyPlanPart[] = [
  'warning-signs',
  'own-coping',
  'people-and-places',
  'people-to-ask',
  'professionals',
  'safer-surroundings',
];

/** One part of a plan on paper. */
export interface SafetyPlanSection {
  /** 1 to 6. */
  readonly number: number;
  readonly part: SafetyPlanPart;
  /** The member's words, in their order; empty where nothing is written yet, which leaves room for a pen. */
  readonly texts: readonly string[];
}

/** A plan as six sections for print, the empty ones too. */
export function outlineSafetyPlan({ entries }: SafetyPlan): readonly SafetyPlanSection[] {
  return SAFETY_PLAN_PARTS.map((part, i) => ({
    number: i + 1,
    part,
    texts: entries.filter((entry) => entry.part === part).map(({ text }) => text),
  }));
}
