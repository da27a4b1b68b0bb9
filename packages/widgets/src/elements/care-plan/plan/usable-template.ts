import { planFromTemplate } from '@handrail/core/care-plan';
import type { CommandContext } from '@handrail/core/command';
import { todayIn } from '@handrail/core/milestones';
import type { CentreTemplate, TellField } from './centre-template.js';

/** A template of which a plan can be made: phases that cannot stand, such as two of a kind at once, are told and left out. */
export const usableTemplate = (centre: CentreTemplate, context: CommandContext, tell: TellField): CentreTemplate => {
  const startsOn = todayIn(context.now, context.timeZone);
  let { template } = centre;
  for (;;) {
    const made = planFromTemplate(template, { startsOn }, context);
    const field = made.ok ? undefined : made.errors[0]?.field;
    const phase = /^phases\.(\d+)/.exec(field ?? '')?.[1];
    if (field === undefined || phase === undefined) return { ...centre, template };
    tell(field);
    template = { ...template, phases: template.phases.filter((_, index) => index !== Number(phase)) };
  }
};
