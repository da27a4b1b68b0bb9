import { STEP_DOWN_TEMPLATE } from '@handrail/core/care-plan';
import type { CarePlan } from '@handrail/core/care-plan';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../hand-over/compare-plans.js';
import { en } from '../messages/en.js';
import { planCalendar } from '../paper/save-calendar.js';
import { beginPlan, phaseCommands } from './begin-plan.js';
import { carryOut, isStepUp } from './carry-out.js';
import { readCentreTemplate } from './centre-template.js';
import { beginNinetyDays, ninetyWindow } from './plan-document.js';
import { callAddress } from './plan-words.js';
import { readPlanDocument } from './read-plan-document.js';
import { usableTemplate } from './usable-template.js';

let ids = 0;
const context = {
  now: Date.parse('2026-11-23T20:00:00Z'),
  timeZone: 'America/Los_Angeles',
  actor: { memberId: 'me', role: 'member' },
  newId: () => `p${(ids += 1)}`,
} as const;
const STEP_DOWN = { template: STEP_DOWN_TEMPLATE, goalTexts: ['Cook for myself'] };

const planOf = (beginning: Parameters<typeof beginPlan>[1] = { leavingFrom: 'residential', dischargeOn: '2026-11-16' }): CarePlan => {
  const begun = beginPlan(STEP_DOWN, beginning, context);
  if (!begun.ok) throw new Error(JSON.stringify(begun.errors));
  return begun.plan;
};
const after = (plan: CarePlan, ...commands: Parameters<typeof carryOut>[1]): CarePlan => {
  const outcome = carryOut(plan, commands, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
};

describe('beginPlan', () => {
  it('has phases, goals and reviews from the day of leaving', () => {
    const { phases, goals, reviewOn, leavingFrom, dischargeOn } = planOf();
    expect(phases.map(({ level }) => level)).toEqual(['php', 'iop', 'outpatient', 'alumni']);
    expect(goals.at(-1)).toMatchObject({ text: 'Cook for myself' });
    expect([leavingFrom, dischargeOn, reviewOn[0]]).toEqual(['residential', '2026-11-16', '2026-11-23']);
  });

  it('keeps the reviews of the template where a date is said without a place', () => {
    const begun = beginPlan(
      { template: { ...STEP_DOWN_TEMPLATE, reviews: [{ days: 14 }] }, goalTexts: [] },
      { dischargeOn: '2026-11-16' },
      context,
    );
    expect(begun).toMatchObject({ ok: true, plan: { dischargeOn: '2026-11-16', reviewOn: ['2026-11-30'] } });
  });

  it('has goals only where the date is skipped, and phases once there is one', () => {
    const plan = planOf({ leavingFrom: 'residential' });
    expect([plan.phases, plan.reviewOn, 'dischargeOn' in plan, plan.goals.length]).toEqual([[], [], false, 5]);
    const dated = after(plan, { type: 'set-discharge', dischargeOn: '2026-11-16' }, ...phaseCommands(STEP_DOWN, '2026-11-16', context));
    expect([dated.phases.length, dated.reviewOn.length]).toEqual([4, 5]);
  });

  it('names the field of a date that is none', () =>
    expect(beginPlan(STEP_DOWN, { dischargeOn: 'soon' }, context)).toMatchObject({
      ok: false,
      errors: [{ code: 'invalid-date', field: 'dischargeOn' }],
    }));
});

describe('isStepUp', () => {
  it.each([
    ['residential', true],
    ['outpatient', false],
    ['php', false],
  ] as const)('answers %s with %s in a day programme', (level, isUp) => {
    const plan = after(planOf(), { type: 'activate' });
    expect(isStepUp(plan, { type: 'step', level, from: '2026-11-23' }, '2026-11-23')).toBe(isUp);
  });

  it('is nothing that a draft can be', () =>
    expect(isStepUp(planOf(), { type: 'step', level: 'residential', from: '2026-11-23' }, '2026-11-23')).toBe(false));
});

describe('readCentreTemplate', () => {
  const read = (raw: unknown) => {
    const told: string[] = [];
    return { centre: readCentreTemplate(raw, (field) => told.push(field)), told };
  };

  it('takes what can be used, and names every field that cannot', () => {
    const { centre, told } = read({
      code: 'Harbour House',
      name: 'Our plan',
      phases: [
        { level: 'iop', startsAfter: { days: 0 }, endsAfter: 'March', cadence: { times: 3, per: 'fortnight' } },
        { level: 'spaceship', startsAfter: 7 },
        'evenings',
      ],
      goals: ['people-to-call', 'Cook for myself', '', 7],
      reviews: [{ days: 14 }, { weeks: 2 }],
    });
    expect(centre).toEqual({
      name: 'Our plan',
      template: {
        code: 'centre',
        phases: [{ level: 'iop', startsAfter: { days: 0 } }],
        goals: ['people-to-call'],
        reviews: [{ days: 14 }],
      },
      goalTexts: ['Cook for myself'],
    });
    expect(told).toEqual([
      'code',
      'goals.2',
      'goals.3',
      'reviews.1',
      'phases.0.endsAfter',
      'phases.0.cadence',
      'phases.1.level',
      'phases.1.startsAfter',
      'phases.2.level',
      'phases.2.startsAfter',
    ]);
  });

  it.each([[undefined], [null], [[]], ['plan'], [7]])('has none in %j', (raw) =>
    expect(read(raw)).toEqual({ centre: undefined, told: [''] }),
  );

  it('leaves out phases that cannot stand together', () => {
    const two = { level: 'iop', startsAfter: { days: 0 } } as const;
    const told: string[] = [];
    const centre = { template: { code: 'house', phases: [two, two], goals: [] }, goalTexts: [] };
    expect(usableTemplate(centre, context, (field) => told.push(field)).template.phases).toEqual([two]);
    expect(told).toEqual(['phases.1.from']);
  });
});

describe('readPlanDocument', () => {
  const document = { plan: after(planOf(), beginNinetyDays('2026-11-20')), attendedOn: ['2026-11-20'] };

  it('reads what it has written', () =>
    expect(readPlanDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document }));

  it.each([
    [undefined],
    [null],
    [[]],
    [{ ...document, attendedOn: ['yesterday'] }],
    [{ ...document, plan: { ...document.plan, state: 'over' } }],
    [{ ...document, plan: { ...document.plan, goals: [{ id: 'g', state: 'open' }] } }],
    [{ ...document, plan: { ...document.plan, goals: null } }],
    [{ ...document, plan: { ...document.plan, phases: [{ id: 'p', level: 'iop', from: '2026-03-01', to: '2026-03-01' }] } }],
    [
      {
        ...document,
        plan: { ...document.plan, appointments: [{ id: 'a', what: 'Rosa', date: '2026-03-01', startMin: 1440, timeZone: 'UTC' }] },
      },
    ],
    [{ ...document, plan: { ...document.plan, version: 0 } }],
  ])('says no to %j', (raw) => expect(readPlanDocument(raw)).toEqual({ ok: false }));

  it('counts meetings and days of the ninety days', () => {
    const attendedOn = ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-22', '2026-12-24'];
    expect(ninetyWindow({ ...document, attendedOn }, '2026-11-23')).toMatchObject({ meetings: 3, days: 2, day: 4 });
    expect(ninetyWindow({ plan: planOf(), attendedOn }, '2026-11-23')).toBeUndefined();
  });
});

describe('comparePlans', () => {
  const here = { plan: planOf(), attendedOn: [] };

  it('tells the parts that are other, with how many there are', () => {
    const plan = after(here.plan, { type: 'add-goal', text: 'Swim' }, { type: 'activate' });
    expect(comparePlans(here, { plan, attendedOn: ['2026-11-20'] })).toEqual({
      kind: 'changes',
      parts: [{ part: 'state' }, { part: 'goals', here: 5, inFile: 6 }, { part: 'meetings', here: 0, inFile: 1 }],
    });
    expect(comparePlans(here, here)).toEqual({ kind: 'same', parts: [] });
    expect(comparePlans(undefined, here)).toEqual({ kind: 'new', parts: [] });
  });
});

describe('planCalendar', () => {
  const plan = after(planOf(), {
    type: 'add-appointment',
    what: 'Rosa, counsellor',
    date: '2026-12-01',
    startMin: 570,
    timeZone: 'America/Los_Angeles',
    where: '503-555-0142',
  });
  const wish = { messages: en, hasNames: false, now: context.now, timeZone: context.timeZone };
  const summaries = (text: string): readonly string[] => [...text.matchAll(/SUMMARY:(.+)\r/g)].map(([, summary = '']) => summary);

  it('says nothing that gives anybody away', () => {
    const text = planCalendar(plan, wish);
    expect(new Set(summaries(text))).toEqual(new Set(['Appointment', 'Look at my notes']));
    expect(text).toContain('DTSTART;TZID=America/Los_Angeles:20261201T093000');
    expect(text).not.toMatch(/Rosa|555|care|plan|recover|residential/i);
  });

  it('has the person’s own words where they wish it', () => {
    const text = planCalendar(plan, { ...wish, hasNames: true });
    expect(text).toContain('SUMMARY:Rosa\\, counsellor');
    expect(text).toContain('LOCATION:503-555-0142');
  });

  it('is empty where no day is to come', () => expect(planCalendar({ appointments: [], reviewOn: ['2026-01-01'] }, wish)).toBe(''));
});

describe('callAddress', () => {
  it.each([
    ['503-555-0142', 'tel:5035550142'],
    ['+1 (503) 555-0142', 'tel:+15035550142'],
    ['Seamen’s Hall, 1 Quay St', undefined],
    ['12 Pier', undefined],
  ])('makes of %s %s', (where, address) => expect(callAddress(where)).toBe(address));
});
