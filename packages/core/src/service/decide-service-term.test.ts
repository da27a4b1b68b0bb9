import { describe, expect, it } from 'vitest';
import { COMMANDS, context, errorsOf, position, steward, term } from '../../test/service-terms.js';
import { transitionTable } from '../../test/transition-table.js';
import { decideServiceTerm } from './index.js';
import type { ServiceTerm, ServiceTermCommand, ServiceTermState } from './index.js';
import { serviceTermSchema } from './schema.js';

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<ServiceTermState, ServiceTermCommand['type']>(`
  state      open  reschedule  nominate   decline  record-override  elect    begin    announce-rotation  hand-over  complete   resign    vacate
  none       open  -           -          -        -                -        -        -                  -          -          -         -
  open       -     open        nominated  -        -                -        -        -                  -          -          -         vacated
  nominated  -     nominated   -          open     nominated        elected  -        -                  -          -          -         -
  elected    -     elected     -          open     -                -        serving  -                  -          -          -         -
  serving    -     -           -          -        -                -        -        serving            handover   -          resigned  vacated
  handover   -     -           -          -        -                -        -        -                  -          completed  resigned  vacated
  completed  -     -           -          -        -                -        -        -                  -          -          -         -
  resigned   -     -           -          -        -                -        -        -                  -          -          -         -
  vacated    -     -           -          -        -                -        -        -                  -          -          -         -`);

describe('decideServiceTerm', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : term({ state });
    // One person who serves and is a steward may say everything.
    const decision = decideServiceTerm(before, COMMANDS[command], context('steward', {}, 'ada'));
    if (expected === '-') {
      // Where nobody is named, nobody may resign either.
      const code = command === 'resign' && (state === 'none' || state === 'open') ? 'not-yours' : 'illegal-transition';
      expect(errorsOf(decision).map(([each]) => each)).toEqual([code]);
    } else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      expect(decision.ok && serviceTermSchema.parse(decision.state)).toEqual(decision.ok && decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it.each([
    ['open', 'none', 'organiser'],
    ['reschedule', 'open', 'organiser'],
    ['nominate', 'open', 'member holder organiser'],
    ['decline', 'nominated', 'holder organiser'],
    ['record-override', 'nominated', 'organiser'],
    ['elect', 'nominated', 'organiser'],
    ['begin', 'elected', 'holder organiser'],
    ['announce-rotation', 'serving', 'member holder organiser system'],
    ['hand-over', 'serving', 'holder organiser'],
    ['complete', 'handover', 'holder organiser'],
    ['resign', 'serving', 'holder'],
    ['vacate', 'serving', 'organiser'],
  ] as const)('lets %s be said in the state %s by: %s', (command, state, wanted) => {
    const people = { member: context('member'), holder: context('member', {}, 'ada'), organiser: steward(), system: context('system') };
    const before = state === 'none' ? undefined : term({ state });
    const allowed = Object.entries(people).filter(([, by]) => decideServiceTerm(before, COMMANDS[command], by).ok);
    expect(allowed.map(([name]) => name).join(' ')).toBe(wanted);
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-01', 3, '2026-04-01'],
  ])('ends a term of %s and %i months on %s', (starts, termMonths, ends) => {
    const decision = decideServiceTerm(
      undefined,
      { ...COMMANDS.open, starts },
      steward({ position: { ...position, termMonths, rotation: { maxConsecutiveTerms: 1, overlapDays: 0 } } }),
    );
    expect(decision).toMatchObject({ ok: true, state: { starts, ends } });
    const moved = decideServiceTerm(term(), { type: 'reschedule', starts }, steward({ position: { ...position, termMonths } }));
    expect(moved).toMatchObject({ ok: true, state: { starts, ends } });
  });

  it.each([
    [{ seat: 3 }, {}, [['no-such-seat', 'seat', 3]]],
    [
      { seat: 0.5, starts: '2026-02-30' },
      {},
      [
        ['no-such-seat', 'seat', 0.5],
        ['invalid-date', 'starts', '2026-02-30'],
      ],
    ],
    [{ starts: '9999-12-01' }, {}, [['invalid-date', 'starts', '9999-12-01']]],
    [{ starts: 7 as unknown as string }, {}, [['invalid-date', 'starts', 7]]],
    [{}, { state: 'retired' as const }, [['position-retired', 'position', 'coffee']]],
  ])('opens no term with %j in a position with %j', (change, positionChange, wanted) =>
    expect(
      errorsOf(decideServiceTerm(undefined, { ...COMMANDS.open, ...change }, steward({ position: { ...position, ...positionChange } }))),
    ).toEqual(wanted),
  );

  it.each([
    ['2026-06-16', 'seat-taken'],
    ['2026-06-17', 'handover'],
    ['2025-07-15', 'handover'],
    ['2025-07-16', 'seat-taken'],
    ['2026-01-01', 'seat-taken'],
  ])('beside a term from 1 January to 1 July with 14 days of handover, one from %s is: %s', (starts, wanted) => {
    const open = (seat: number, terms: readonly ServiceTerm[]) =>
      errorsOf(decideServiceTerm(undefined, { type: 'open', seat, starts }, steward({ terms })));
    const codes = wanted === 'handover' ? [] : [[wanted, 'starts', starts]];
    expect(open(1, [term()])).toEqual(codes);
    expect(open(2, [term()])).toEqual([]);
    expect(errorsOf(decideServiceTerm(term({ id: 'next' }), { type: 'reschedule', starts }, steward({ terms: [term()] })))).toEqual(codes);
  });

  it('frees the days after somebody resigned', () => {
    const terms = [term({ state: 'resigned', endedOn: '2026-03-01' })];
    const open = (starts: string) => decideServiceTerm(undefined, { type: 'open', seat: 1, starts }, steward({ terms })).ok;
    expect([open('2026-02-28'), open('2026-03-01')]).toEqual([false, true]);
  });

  it('lets others have their turn, unless the group has decided otherwise and recorded it', () => {
    const terms = [term({ id: 'before', starts: '2025-07-01', ends: '2026-01-01', state: 'completed', endedOn: '2026-01-01' })];
    const nominated = term({ state: 'nominated' });
    expect(errorsOf(decideServiceTerm(nominated, COMMANDS.elect, steward({ terms })))).toEqual([['rotation', 'memberId', 'ada']]);
    const twice = { ...position, rotation: { ...position.rotation, maxConsecutiveTerms: 2 } };
    expect(decideServiceTerm(nominated, COMMANDS.elect, steward({ terms, position: twice })).ok).toBe(true);
    const recorded = decideServiceTerm(nominated, COMMANDS['record-override'], steward({ terms }));
    const elected = decideServiceTerm(recorded.ok ? recorded.state : undefined, COMMANDS.elect, steward({ terms }));
    expect(elected).toMatchObject({ ok: true, state: { state: 'elected', override: { decidedOn: '2026-06-01' } } });
    const declined = decideServiceTerm(elected.ok ? elected.state : undefined, COMMANDS.decline, steward({ terms }));
    expect(declined.ok && [declined.state.memberId, declined.state.override]).toEqual([undefined, undefined]);
  });

  it.each([
    ['2026-06-30', 'a pause of a day less than a term does not interrupt', ['rotation']],
    ['2026-07-01', 'a pause of a whole term does', []],
  ])('elected for %s: %s', (starts, _, codes) => {
    const terms = [term({ id: 'before', seat: 2, starts: '2025-07-01', ends: '2026-01-01', state: 'completed', endedOn: '2026-01-01' })];
    const nominated = term({ state: 'nominated', starts, ends: '2027-01-01' });
    expect(errorsOf(decideServiceTerm(nominated, COMMANDS.elect, steward({ terms }))).map(([code]) => code)).toEqual(codes);
  });

  it('keeps rotation when an elected term is moved next to another', () => {
    const terms = [term({ id: 'before', starts: '2025-07-01', ends: '2026-01-01', state: 'completed', endedOn: '2026-01-01' })];
    const elected = term({ state: 'elected', starts: '2026-09-01', ends: '2027-03-01' });
    const moved = decideServiceTerm(elected, { type: 'reschedule', starts: '2026-05-01' }, steward({ terms }));
    expect(errorsOf(moved)).toEqual([['rotation', 'memberId', 'ada']]);
  });

  it('begins on the first day in the zone of whoever says so, and not before', () => {
    const elected = term({ state: 'elected', starts: '2026-06-15', ends: '2026-12-15' });
    expect(errorsOf(decideServiceTerm(elected, COMMANDS.begin, steward()))).toEqual([['too-early', 'starts', '2026-06-15']]);
    expect(decideServiceTerm(elected, COMMANDS.begin, steward({ timeZone: 'Europe/Vienna' })).ok).toBe(true);
  });

  it.each([
    ['nominated', { type: 'record-override', decidedOn: '1 June' }, ['invalid-date', 'decidedOn', '1 June']],
    ['open', { type: 'nominate', memberId: '' }, ['invalid-text', 'memberId', '']],
  ] as const)('in the state %s, names the value of %j', (state, command, wanted) =>
    expect(errorsOf(decideServiceTerm(term({ state }), command, steward()))).toEqual([wanted]),
  );

  it('refuses the position of another term', () =>
    expect(errorsOf(decideServiceTerm(term(), COMMANDS.nominate, steward({ position: { ...position, id: 'tea' } })))).toEqual([
      ['position-mismatch', 'position', 'tea'],
    ]));

  it('says nothing in an event but codes and identifiers', () => {
    const decision = decideServiceTerm(term({ state: 'serving' }), COMMANDS.resign, context('member', {}, 'ada'));
    expect(decision.ok && decision.events).toEqual([
      {
        type: 'ServiceTermResigned',
        at: '2026-06-15T02:00:00.000Z',
        actorRole: 'member',
        aggregateId: 'one',
        payload: { positionId: 'coffee', seat: 1 },
      },
    ]);
  });
});

describe('serviceTermSchema', () => {
  it.each([
    [{ ends: '2026-01-01' }, 'ends'],
    [{ memberId: 'ada' }, 'memberId'],
    [{ state: 'serving', memberId: undefined }, 'memberId'],
    [{ override: { decidedOn: '2026-01-01' } }, 'override'],
    [{ endedOn: '2026-02-01' }, 'endedOn'],
    [{ state: 'resigned', memberId: 'ada' }, 'endedOn'],
    [{ starts: '2026-02-30' }, 'starts'],
    [{ seat: 0 }, 'seat'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = serviceTermSchema.safeParse({ ...term(), ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
