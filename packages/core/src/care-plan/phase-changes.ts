import { commandError } from '../command/index.js';
import { CADENCE_UNITS, CARE_LEVELS, PLAN_LIMITS } from './care-plan-choices.js';
import type { CarePhase, CarePlan } from './care-plan.schema.js';
import { isPhaseOn, overlappingPhase } from './phases.js';
import { choiceErrors, dateErrors, foundErrors, ifGiven, numberErrors, textErrors } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext, PlanErrors } from './plan-change.js';

type PhaseFields = Omit<CarePhase, 'id' | 'level'>;

function phaseOf(id: string, level: CarePhase['level'], { from, to, cadence, note }: PhaseFields): CarePhase {
  return {
    id,
    level,
    from,
    ...(to !== undefined && { to }),
    ...(cadence !== undefined && { cadence: { times: cadence.times, per: cadence.per } }),
    ...(note !== undefined && { note }),
  };
}

function fieldErrors({ from, to, cadence, note }: PhaseFields): PlanErrors {
  const errors = [
    ...dateErrors('from', from),
    ...ifGiven(to, (date) => dateErrors('to', date)),
    ...ifGiven(cadence, (each) => [
      ...numberErrors('cadence.times', each?.times, 1, 99),
      ...choiceErrors('cadence.per', each?.per, CADENCE_UNITS),
    ]),
    ...ifGiven(note, (text) => textErrors('note', text, PLAN_LIMITS.text)),
  ];
  return errors.length === 0 && to !== undefined && to <= from ? [commandError('invalid-date', 'to', to)] : errors;
}

/** A plan with a phase more, or another one in its place, and what speaks against that. */
function withPhase(plan: CarePlan, phases: readonly CarePhase[], phase: CarePhase): PlanChange {
  const all = [...phases, phase].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const clash = overlappingPhase(phase, phases);
  return { plan: { ...plan, phases: all }, errors: clash ? [commandError('phases-overlap', 'from', phase.from)] : [] };
}

/**
 * What goes on that day ends with it, and what would have begun that day is replaced, unless the new phase goes on alongside. Phases
 * planned for later stay. A phase without an end goes on until one of the same level was planned to begin, so that going to more
 * care, or to less before its time, is never refused for what was planned.
 */
export function step(plan: CarePlan, command: CommandOf<'step'>, { newId }: PlanContext): PlanChange {
  const { level, from, isAlongside = false } = command;
  const errors: PlanErrors = [
    ...choiceErrors('level', level, CARE_LEVELS),
    ...fieldErrors(command),
    ...(typeof isAlongside === 'boolean' ? [] : [commandError('invalid-flag' as const, 'isAlongside', isAlongside)]),
  ];
  if (errors.length > 0) return { plan, errors };
  const kept = plan.phases.flatMap((phase) => {
    if (isAlongside || !isPhaseOn(phase, from)) return [phase];
    return phase.from < from ? [{ ...phase, to: from }] : [];
  });
  const to = command.to ?? kept.find((phase) => phase.level === level && phase.from > from)?.from;
  return withPhase(plan, kept, phaseOf(newId(), level, { ...command, ...(to !== undefined && { to }) }));
}

/** Says from when to when a phase goes on, how often, and what the person notes; what is not said is forgotten. */
export function revisePhase(plan: CarePlan, command: CommandOf<'revise-phase'>): PlanChange {
  const phase = plan.phases.find(({ id }) => id === command.phaseId);
  const errors = [...foundErrors(phase !== undefined, 'phaseId', command.phaseId), ...fieldErrors(command)];
  if (!phase || errors.length > 0) return { plan, errors };
  const others = plan.phases.filter(({ id }) => id !== phase.id);
  return withPhase(plan, others, phaseOf(phase.id, phase.level, command));
}

/** Takes a phase out of the plan. The one before it keeps its end. */
export function removePhase(plan: CarePlan, { phaseId }: CommandOf<'remove-phase'>): PlanChange {
  const phases = plan.phases.filter(({ id }) => id !== phaseId);
  return { plan: { ...plan, phases }, errors: foundErrors(phases.length < plan.phases.length, 'phaseId', phaseId) };
}
