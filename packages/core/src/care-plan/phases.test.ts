import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, context, errorsOf, full, plan } from '../../test/care-plans.js';
import { addDays } from '../time/calendar-date.js';
import { CARE_LEVELS, decideCarePlan, phasesOn } from './index.js';
import type { CarePlan, CarePlanCommand } from './index.js';
import { carePlanSchema } from './schema.js';

const spansOf = ({ phases }: CarePlan) => phases.map(({ level, from, to }) => `${level} ${from} ${to ?? '-'}`);
const step = (before: CarePlan, command: Omit<CarePlanCommand & { type: 'step' }, 'type'>) =>
  decideCarePlan(before, { type: 'step', ...command }, context());

describe('step', () => {
  it('ends what goes on and keeps what was planned for later, to more care', () =>
    expect(spansOf(carriedOut(step(full(), { level: 'residential', from: '2026-04-01', to: '2026-05-01' })))).toEqual([
      'php 2026-03-01 2026-03-10',
      'iop 2026-03-10 2026-04-01',
      'residential 2026-04-01 2026-05-01',
      'outpatient 2026-06-01 -',
    ]));

  it('goes on until one of its level was planned, where it has no end, to less care before its time', () =>
    expect(spansOf(carriedOut(step(full(), { level: 'outpatient', from: '2026-04-01' })))).toEqual([
      'php 2026-03-01 2026-03-10',
      'iop 2026-03-10 2026-04-01',
      'outpatient 2026-04-01 2026-06-01',
      'outpatient 2026-06-01 -',
    ]));

  it('takes the place of what would have begun on that day', () =>
    expect(spansOf(carriedOut(step(full(), { level: 'php', from: '2026-06-01' }))).slice(-2)).toEqual([
      'iop 2026-03-10 2026-06-01',
      'php 2026-06-01 -',
    ]));

  it('leaves everything as it is alongside, such as a home shared with others', () => {
    const after = carriedOut(step(full(), { level: 'sober-living', from: '2026-03-10', isAlongside: true }));
    expect(spansOf(after)).toEqual([
      'php 2026-03-01 2026-03-10',
      'iop 2026-03-10 2026-06-01',
      'sober-living 2026-03-10 -',
      'outpatient 2026-06-01 -',
    ]);
    expect(phasesOn(after, '2026-03-10').map(({ level }) => level)).toEqual(['iop', 'sober-living']);
    expect(phasesOn(after, '2026-02-28')).toEqual([]);
  });

  it.each([
    [{ level: 'outpatient', from: '2026-05-01', to: '2026-06-02' }],
    [{ level: 'iop', from: '2026-04-01', isAlongside: true }],
  ] as const)('does not hold one level twice at once: %j', (command) =>
    expect(errorsOf(step(full(), command))).toEqual([['phases-overlap', 'from', command.from]]),
  );

  it('is an ordinary command from every state and at any time: without an end it is never refused', () => {
    const anything = fc.record({
      level: fc.constantFrom(...CARE_LEVELS),
      day: fc.integer({ min: 0, max: 400 }),
      length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
      isAlongside: fc.boolean(),
    });
    const states = fc.constantFrom('draft', 'active', 'adjusting', 'completed', 'archived');
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), states, anything, (before, state, { level, day }) => {
        let current = plan();
        for (const [i, each] of before.entries()) {
          const from = addDays('2026-01-01', each.day);
          const to = each.length === undefined ? {} : { to: addDays(from, each.length) };
          const decision = decideCarePlan(
            current,
            { type: 'step', level: each.level, from, ...to, isAlongside: each.isAlongside },
            { ...context(), newId: () => `phase-${i}` },
          );
          if (decision.ok) current = carePlanSchema.parse(decision.state);
        }
        const from = addDays('2026-01-01', day);
        const after = carriedOut(step({ ...current, state }, { level, from }));
        expect(carePlanSchema.parse(after)).toEqual(after);
        expect(phasesOn(after, from).map((phase) => phase.level)).toEqual([level]);
      }),
    );
  });
});

describe('revise-phase', () => {
  it('says everything about a phase anew, and puts it in its place', () => {
    const command: CarePlanCommand = { type: 'revise-phase', phaseId: 'p1', from: '2026-07-01', cadence: { times: 2, per: 'week' } };
    const after = carriedOut(decideCarePlan(full(), command, context()));
    expect(spansOf(after)).toEqual(['iop 2026-03-10 2026-06-01', 'outpatient 2026-06-01 -', 'php 2026-07-01 -']);
    expect(after.phases[2]).toEqual({ id: 'p1', level: 'php', from: '2026-07-01', cadence: { times: 2, per: 'week' } });
  });
});
