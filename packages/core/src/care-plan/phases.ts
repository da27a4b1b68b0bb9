import type { CarePhase, CarePlan } from './care-plan.schema.js';

/** Tells whether a phase goes on on a date, `YYYY-MM-DD`. */
export function isPhaseOn({ from, to }: CarePhase, date: string): boolean {
  return from <= date && (to === undefined || date < to);
}

/** The phases that go on on a date, by first day. More than one where levels go on side by side; none between two phases. */
export function phasesOn({ phases }: Pick<CarePlan, 'phases'>, date: string): readonly CarePhase[] {
  return phases.filter((phase) => isPhaseOn(phase, date));
}

/** Another phase of the same level with days in common; undefined when there is none. */
export function overlappingPhase({ id, level, from, to }: CarePhase, phases: readonly CarePhase[]): CarePhase | undefined {
  return phases.find(
    (other) =>
      other.id !== id && other.level === level && (to === undefined || other.from < to) && (other.to === undefined || from < other.to),
  );
}
