import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, context, full } from '../../test/care-plans.js';
import { decideCarePlan } from './index.js';
import type { CarePlan, CarePlanCommand } from './index.js';
import { carePlanSchema } from './schema.js';

const types = Object.keys(COMMANDS) as CarePlanCommand['type'][];
const FIELDS = (
  'template leavingFrom dischargeOn level from to cadence note isAlongside phaseId code text goalId state ' +
  'what date startMin timeZone where appointmentId on next audience consentId purpose expiresOn circleId safetyPlanId'
).split(' ');

/** A command whose fields hold what belongs there, what belongs elsewhere, or anything at all. */
const command = fc
  .tuple(
    fc.constantFrom(...types),
    fc.dictionary(
      fc.constantFrom(...FIELDS),
      fc.oneof(
        fc.constantFrom('2026-03-01', '2026-03-10', '2026-05-05', '2027-01-01', '9999-12-31', '2026-02-30'),
        fc.constantFrom('iop', 'php', 'residential', 'open', 'done', 'mentor', 'group:a', 'p1', 'p2', 'g1', 'a1', 'c1', 'Asia/Tokyo', ''),
        fc.constantFrom<unknown>(0, 60, true, { times: 2, per: 'week' }, ['2026-04-01', '2026-03-20'], undefined, null),
        fc.anything(),
      ),
      { maxKeys: 4 },
    ),
  )
  // Commands come over wires too, where nothing checks their types.
  .map(([type, fields]) => ({ ...COMMANDS[type], ...fields, type }) as CarePlanCommand);

describe('decideCarePlan', () => {
  it('never throws, and leads only to plans that the schema accepts, one version on', () => {
    const carried = new Set<string>();
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 40 }), (commands) => {
        let plan: CarePlan = full();
        for (const [i, each] of commands.entries()) {
          const decision = decideCarePlan(plan, each, { ...context(), newId: () => `new-${i}` });
          if (!decision.ok) {
            expect(decision.errors.length).toBeGreaterThan(0);
            continue;
          }
          carried.add(each.type);
          expect(carePlanSchema.parse(decision.state)).toEqual(decision.state);
          expect(decision.state.version).toBe(plan.version + 1);
          plan = decision.state;
        }
      }),
      { seed: 7, numRuns: 50 },
    );
    // A plan that is there is neither drafted nor begun again from a draft.
    expect(types.filter((type) => !carried.has(type))).toEqual(['draft', 'activate']);
  });

  it('drafts only plans that the schema accepts', () => {
    fc.assert(
      fc.property(command, (each) => {
        const decision = decideCarePlan(undefined, each, context());
        if (decision.ok) expect(carePlanSchema.parse(decision.state)).toEqual(decision.state);
        else expect(decision.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
