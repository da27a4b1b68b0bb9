import { accepted, commandError, refused } from '../command/index.js';
import type { CommandContext, Decision } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import type { CarePlanCommand, CarePlanErrorCode, CarePlanEvent } from './care-plan-command.js';
import type { CarePlan } from './care-plan.schema.js';
import { decideCarePlan } from './decide-care-plan.js';
import type { PlanTemplate } from './plan-template.schema.js';
import { REVIEW_SCHEDULE, dateAfter } from './reviews.js';

/** How a plan begins. */
export interface PlanBeginning {
  /** First day of the plan, `YYYY-MM-DD`. For somebody who leaves a programme, the day on which they do. */
  readonly startsOn: string;
  readonly leavingFrom?: NonNullable<CarePlan['leavingFrom']>;
}

/** The commands that a template stands for, each with the part of the template that it comes from. */
function commandsOf(template: PlanTemplate, { startsOn, leavingFrom }: PlanBeginning): readonly (readonly [string, CarePlanCommand])[] {
  const isLeaving = leavingFrom !== undefined && leavingFrom !== 'none';
  const draft: CarePlanCommand = {
    type: 'draft',
    template: template.code,
    ...(leavingFrom !== undefined && { leavingFrom }),
    ...(isLeaving && { dischargeOn: startsOn }),
  };
  const phases = template.phases.map(({ level, startsAfter, endsAfter, cadence }, i): readonly [string, CarePlanCommand] => {
    const to = endsAfter && { to: dateAfter(startsOn, endsAfter) };
    const from = dateAfter(startsOn, startsAfter);
    return [`phases.${i}.`, { type: 'step', level, from, ...to, ...(cadence && { cadence }), isAlongside: true }];
  });
  const on = (template.reviews ?? REVIEW_SCHEDULE).map((span) => dateAfter(startsOn, span));
  return [
    ['', draft],
    ...phases,
    ...template.goals.map((code, i) => [`goals.${i}.`, { type: 'add-goal', code }] as const),
    ['reviews.', { type: 'plan-reviews', on }],
  ];
}

/**
 * A draft of a plan from a template: one that comes with the library or any other. The same as giving the commands one by one, so that
 * nothing can be in a template that a person could not say.
 * @returns The plan and an event for each command, or why a part of the template cannot stand; fields are those of the template.
 */
export function planFromTemplate(
  template: PlanTemplate,
  beginning: PlanBeginning,
  context: CommandContext,
): Decision<CarePlan, CarePlanEvent, CarePlanErrorCode> {
  if (!isIsoDate(beginning.startsOn)) return refused(commandError('invalid-date', 'startsOn', beginning.startsOn));
  let plan: CarePlan | undefined;
  const events: CarePlanEvent[] = [];
  for (const [part, command] of commandsOf(template, beginning)) {
    const decision = decideCarePlan(plan, command, context);
    if (!decision.ok) return refused(...decision.errors.map((error) => ({ ...error, field: `${part}${error.field}` })));
    plan = decision.state;
    events.push(...decision.events);
  }
  // There is always a first command, so there is a plan.
  return accepted(plan as CarePlan, events);
}
