import { describe, expect, it } from 'vitest';
import { COMMANDS, carriedOut, context, errorsOf, full, plan } from '../../test/care-plans.js';
import { transitionTable } from '../../test/transition-table.js';
import { PLAN_LIMITS, decideCarePlan, sharesOn } from './index.js';
import type { CarePlanCommand, CarePlanState } from './index.js';
import { carePlanSchema } from './schema.js';

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<CarePlanState, CarePlanCommand['type']>(`
  state      draft  set-discharge  step       revise-phase  remove-phase  add-goal   mark-goal  remove-goal  add-appointment  remove-appointment
  none       draft  -              -          -             -             -          -          -            -                -
  draft      -      draft          draft      draft         draft         draft      draft      draft        draft            draft
  active     -      active         active     active        active        active     active     active       active           active
  adjusting  -      adjusting      adjusting  adjusting     adjusting     adjusting  adjusting  adjusting    adjusting        adjusting
  completed  -      -              active     -             -             -          -          -            -                -
  archived   -      -              active     -             -             -          -          -            -                -`);

const MORE_TRANSITIONS = transitionTable<CarePlanState, CarePlanCommand['type']>(`
  state      plan-reviews  review     share      unshare    link       activate  adjust     settle  complete   archive   reopen
  none       -             -          -          -          -          -         -          -       -          -         -
  draft      draft         -          draft      draft      draft      active    -          -       -          archived  -
  active     active        active     active     active     active     -         adjusting  -       completed  archived  -
  adjusting  adjusting     adjusting  adjusting  adjusting  adjusting  -         -          active  completed  archived  -
  completed  -             -          -          completed  -          -         -          -       -          archived  adjusting
  archived   -             -          -          archived   -          -         -          -       -          -         adjusting`);

describe('decideCarePlan', () => {
  it.each([...TRANSITIONS, ...MORE_TRANSITIONS])('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideCarePlan(state === 'none' ? undefined : full({ state }), COMMANDS[command], context());
    if (expected === '-') expect(errorsOf(decision)).toEqual([['illegal-transition', 'type', command]]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: state === 'none' ? 1 : 2, ownerId: 'ada' } });
      expect(decision.ok && carePlanSchema.parse(decision.state)).toEqual(decision.ok && decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it.each(Object.values(COMMANDS))('lets nobody but the person say $type', (command) => {
    expect(errorsOf(decideCarePlan(full(), command, context(undefined, 'bo')))).toEqual([['not-yours', 'actor', 'bo']]);
    const clock = { ...context(), actor: { role: 'system' as const } };
    expect(errorsOf(decideCarePlan(undefined, command, clock))).toEqual([['not-yours', 'actor', 'system']]);
  });

  it.each([
    [
      { type: 'draft', template: 'My plan', leavingFrom: 'hospital' as never, dischargeOn: '1 March' },
      [
        ['unknown-code', 'template', 'My plan'],
        ['unknown-code', 'leavingFrom', 'hospital'],
        ['invalid-date', 'dischargeOn', '1 March'],
      ],
    ],
    [{ type: 'set-discharge', dischargeOn: '9999-06-01' }, [['invalid-date', 'dischargeOn', '9999-06-01']]],
    [
      { type: 'step', level: 'hospital' as never, from: '2026-02-30', to: 'June', cadence: { times: 0, per: 'year' as never }, note: ' ' },
      [
        ['unknown-code', 'level', 'hospital'],
        ['invalid-date', 'from', '2026-02-30'],
        ['invalid-date', 'to', 'June'],
        ['invalid-number', 'cadence.times', 0],
        ['unknown-code', 'cadence.per', 'year'],
        ['invalid-text', 'note', ' '],
      ],
    ],
    [{ type: 'step', level: 'iop', from: '2026-03-10', to: '2026-03-10' }, [['invalid-date', 'to', '2026-03-10']]],
    [{ type: 'step', level: 'iop', from: '2026-03-10', isAlongside: 'yes' as never }, [['invalid-flag', 'isAlongside', 'yes']]],
    [
      { type: 'revise-phase', phaseId: 'p9', from: '' },
      [
        ['not-found', 'phaseId', 'p9'],
        ['invalid-date', 'from', ''],
      ],
    ],
    [{ type: 'remove-phase', phaseId: 'p9' }, [['not-found', 'phaseId', 'p9']]],
    [{ type: 'add-goal' }, [['invalid-text', 'text', undefined]]],
    [
      { type: 'add-goal', code: 'A goal', text: 'x'.repeat(501) },
      [
        ['unknown-code', 'code', 'A goal'],
        ['invalid-text', 'text', 'x'.repeat(501)],
      ],
    ],
    [
      { type: 'mark-goal', goalId: 'g9', state: 'failed' as never },
      [
        ['not-found', 'goalId', 'g9'],
        ['unknown-code', 'state', 'failed'],
      ],
    ],
    [{ type: 'remove-goal', goalId: 'g9' }, [['not-found', 'goalId', 'g9']]],
    [
      { type: 'add-appointment', what: '', date: 'soon', startMin: 1440, timeZone: 'Mars/Base', where: '' },
      [
        ['invalid-text', 'what', ''],
        ['invalid-date', 'date', 'soon'],
        ['invalid-number', 'startMin', 1440],
        ['invalid-zone', 'timeZone', 'Mars/Base'],
        ['invalid-text', 'where', ''],
      ],
    ],
    [{ type: 'remove-appointment', appointmentId: 'a9' }, [['not-found', 'appointmentId', 'a9']]],
    [{ type: 'plan-reviews', on: ['2026-04-01', 'June'] }, [['invalid-date', 'on.1', 'June']]],
    [{ type: 'plan-reviews', on: 'June' as never }, [['invalid-date', 'on', 'June']]],
    [{ type: 'review', next: '2026-03-10' }, [['not-ahead', 'next', '2026-03-10']]],
    [{ type: 'review', next: 'later' }, [['invalid-date', 'next', 'later']]],
    [
      { type: 'share', audience: 'public', consentId: '', purpose: 'To help', expiresOn: '2026-03-10' },
      [
        ['unknown-code', 'audience', 'public'],
        ['invalid-text', 'consentId', ''],
        ['unknown-code', 'purpose', 'To help'],
        ['not-ahead', 'expiresOn', '2026-03-10'],
      ],
    ],
    [
      { type: 'share', audience: 'group:', consentId: 'c', purpose: 'support', expiresOn: 'never' },
      [
        ['unknown-code', 'audience', 'group:'],
        ['invalid-date', 'expiresOn', 'never'],
      ],
    ],
    [{ type: 'unshare', consentId: 'c9' }, [['not-found', 'consentId', 'c9']]],
    [
      { type: 'link', circleId: '', safetyPlanId: 'x'.repeat(65) },
      [
        ['invalid-text', 'circleId', ''],
        ['invalid-text', 'safetyPlanId', 'x'.repeat(65)],
      ],
    ],
  ] as const satisfies readonly (readonly [CarePlanCommand, unknown])[])('names every value of %j that cannot stand', (command, wanted) =>
    expect(errorsOf(decideCarePlan(command.type === 'draft' ? undefined : full(), command, context()))).toEqual(wanted),
  );

  it('holds only so much, and says so', () => {
    const goals = Array.from({ length: PLAN_LIMITS.goals }, (_, i) => ({ id: `g${i}`, text: 'One more', state: 'open' as const }));
    expect(errorsOf(decideCarePlan(plan({ goals }), COMMANDS['add-goal'], context()))).toEqual([['too-many', 'goals', goals.length + 1]]);
  });

  it('marks a goal as open, done or set aside, from each to each', () => {
    for (const from of ['open', 'done', 'set-aside'] as const)
      for (const state of ['open', 'done', 'set-aside'] as const) {
        const before = plan({ goals: [{ id: 'g', text: 'Swim', state: from }] });
        expect(carriedOut(decideCarePlan(before, { type: 'mark-goal', goalId: 'g', state }, context())).goals).toEqual([
          { id: 'g', text: 'Swim', state },
        ]);
      }
  });

  it('forgets what a form does not say again', () => {
    const after = carriedOut(decideCarePlan(full(), { type: 'set-discharge' }, context()));
    expect(['leavingFrom' in after, 'dischargeOn' in after, after.reviewOn]).toEqual([false, false, full().reviewOn]);
    const linked = carriedOut(decideCarePlan(full(), { type: 'link', circleId: 'other' }, context()));
    expect([linked.circleId, 'safetyPlanId' in linked]).toEqual(['other', false]);
  });

  it('shares for a purpose until a day, once for each, and ends all of it with the consent', () => {
    const again = carriedOut(
      decideCarePlan(
        full(),
        { type: 'share', audience: 'mentor', consentId: 'c2', purpose: 'support', expiresOn: '2026-04-01' },
        context(),
      ),
    );
    expect(again.sharedWith).toEqual([{ audience: 'mentor', consentId: 'c2', purpose: 'support', expiresOn: '2026-04-01' }]);
    expect([sharesOn(again, '2026-03-31').length, sharesOn(again, '2026-04-01').length]).toEqual([1, 0]);
    const both = carriedOut(decideCarePlan(again, { ...COMMANDS.share, audience: 'group:evening' }, context()));
    expect(both.sharedWith).toHaveLength(2);
    expect(carriedOut(decideCarePlan(both, { type: 'unshare', consentId: 'c2' }, context())).sharedWith).toEqual([]);
  });

  it.each(Object.values(COMMANDS))('says nothing of what the plan says in the event of $type', (command) => {
    const before = command.type === 'draft' ? undefined : full({ state: command.type === 'activate' ? 'draft' : 'active' });
    const decision = decideCarePlan(before, command, context());
    const wanted =
      command.type === 'share'
        ? { audience: 'circle', consentId: 'c2', purpose: 'support' }
        : command.type === 'unshare'
          ? { consentId: 'c1' }
          : {};
    if (decision.ok) expect(decision.events.map(({ payload }) => payload)).toEqual([wanted]);
    else expect(['settle', 'reopen']).toContain(command.type);
  });
});

describe('carePlanSchema', () => {
  it.each([
    [{ goals: [{ id: 'g', state: 'failed', text: 'Swim' }] }, ['goals', 0, 'state']],
    [{ goals: [{ id: 'g', state: 'open' }] }, ['goals', 0, 'text']],
    [{ phases: [{ id: 'p', level: 'iop', from: '2026-03-01', to: '2026-03-01' }] }, ['phases', 0, 'to']],
    [{ phases: [...full().phases].reverse() }, ['phases', 1, 'from']],
    [{ phases: [...full().phases, { id: 'p4', level: 'outpatient', from: '2026-07-01' }] }, ['phases', 2, 'from']],
    [{ reviewOn: ['2026-06-01', '2026-04-01'] }, ['reviewOn']],
    [{ sharedWith: [{ audience: 'public', consentId: 'c', purpose: 'support', expiresOn: '2026-06-01' }] }, ['sharedWith', 0, 'audience']],
    [{ sharedWith: [{ audience: 'mentor', consentId: 'c', purpose: 'support' }] }, ['sharedWith', 0, 'expiresOn']],
  ])('names the field of %j', (change, path) => {
    const { success, error } = carePlanSchema.safeParse({ ...full(), ...change });
    expect([success, error?.issues[0]?.path]).toEqual([false, path]);
  });
});
