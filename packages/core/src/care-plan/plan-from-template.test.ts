import { describe, expect, it } from 'vitest';
import { carriedOut, context, errorsOf } from '../../test/care-plans.js';
import { OWN_TEMPLATE, PLAN_TEMPLATES, STEP_DOWN_TEMPLATE, NINETY_IN_NINETY_TEMPLATE, planFromTemplate } from './index.js';
import type { PlanTemplate } from './index.js';
import { carePlanSchema, planTemplateSchema } from './schema.js';

describe('planFromTemplate', () => {
  it.each(PLAN_TEMPLATES)('makes a draft of $code that the schema accepts, from codes alone', (template) => {
    expect(planTemplateSchema.parse(template)).toEqual(template);
    const decision = planFromTemplate(template, { startsOn: '2026-03-01', leavingFrom: 'residential' }, context());
    const made = carriedOut(decision);
    expect(carePlanSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ state: 'draft', ownerId: 'ada', template: template.code, dischargeOn: '2026-03-01' });
    expect(made.goals.map(({ code, text }) => [code, text])).toEqual(template.goals.map((code) => [code, undefined]));
    expect(made.reviewOn).toEqual(['2026-03-08', '2026-04-01', '2026-06-01', '2026-09-01', '2027-03-01']);
    expect(decision.ok && decision.events).toHaveLength(made.version);
    expect(new Set([...made.phases, ...made.goals].map(({ id }) => id)).size).toBe(made.phases.length + made.goals.length);
  });

  it('steps down in a year, by calendar months', () =>
    expect(carriedOut(planFromTemplate(STEP_DOWN_TEMPLATE, { startsOn: '2027-02-28' }, context())).phases).toMatchObject([
      { level: 'php', from: '2027-02-28', to: '2027-03-28', cadence: { times: 5, per: 'week' } },
      { level: 'iop', from: '2027-03-28', to: '2027-06-20', cadence: { times: 3, per: 'week' } },
      { level: 'outpatient', from: '2027-06-20', to: '2028-02-28', cadence: { times: 1, per: 'week' } },
      { level: 'alumni', from: '2028-02-28', cadence: { times: 1, per: 'month' } },
    ]));

  it('has ninety days in 90-in-90', () =>
    expect(carriedOut(planFromTemplate(NINETY_IN_NINETY_TEMPLATE, { startsOn: '2025-01-01' }, context())).phases).toMatchObject([
      { level: 'none', from: '2025-01-01', to: '2025-04-01', cadence: { times: 1, per: 'day' } },
    ]));

  it('names no day of leaving where nobody leaves anything', () => {
    const made = carriedOut(planFromTemplate(OWN_TEMPLATE, { startsOn: '2026-03-01', leavingFrom: 'none' }, context()));
    expect([made.leavingFrom, 'dischargeOn' in made]).toEqual(['none', false]);
  });

  const theirs: PlanTemplate = {
    code: 'house',
    phases: [
      { level: 'iop', startsAfter: { days: 0 }, endsAfter: { months: 3 } },
      { level: 'iop', startsAfter: { months: 2 } },
    ],
    goals: ['Say hello'],
  };
  it.each([
    ['two phases at once', theirs, [['phases-overlap', 'phases.1.from', '2026-05-01']]],
    ['a goal that is no code', { ...theirs, phases: [] }, [['unknown-code', 'goals.0.code', 'Say hello']]],
    [
      'a phase without days',
      { ...theirs, phases: [{ ...theirs.phases[0]!, endsAfter: { days: 0 } }] },
      [['invalid-date', 'phases.0.to', '2026-03-01']],
    ],
    ['its own code', { ...theirs, code: 'My house' }, [['unknown-code', 'template', 'My house']]],
  ])('names the part of a template of somebody else that cannot stand: %s', (_, template, wanted) =>
    expect(errorsOf(planFromTemplate(template, { startsOn: '2026-03-01' }, context()))).toEqual(wanted),
  );

  it('names a first day that is none', () =>
    expect(errorsOf(planFromTemplate(OWN_TEMPLATE, { startsOn: 'today' }, context()))).toEqual([['invalid-date', 'startsOn', 'today']]));

  it('takes reviews of the template, also none', () => {
    const made = planFromTemplate({ ...OWN_TEMPLATE, reviews: [{ months: 2 }, { days: 10 }] }, { startsOn: '2026-03-01' }, context());
    expect(carriedOut(made).reviewOn).toEqual(['2026-03-11', '2026-05-01']);
    expect(carriedOut(planFromTemplate({ ...OWN_TEMPLATE, reviews: [] }, { startsOn: '2026-03-01' }, context())).reviewOn).toEqual([]);
  });
});
