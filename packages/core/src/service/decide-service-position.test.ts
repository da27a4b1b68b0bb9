import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionTable } from '../../test/transition-table.js';
import type { ActorRole, CommandContext } from '../command/index.js';
import { decideServicePosition } from './index.js';
import type { ServicePosition, ServicePositionCommand, ServicePositionDetails } from './index.js';
import { servicePositionSchema } from './schema.js';

const DETAILS: ServicePositionDetails = {
  title: 'Coffee',
  termMonths: 6,
  seats: 2,
  suggested: { timeDays: 90, isProgrammeSuggested: false, isPriorServiceSuggested: false, isWaivable: true },
  rotation: { maxConsecutiveTerms: 1, overlapDays: 14 },
};
const context = (role: ActorRole = 'steward'): CommandContext => ({
  now: Date.parse('2026-03-01T12:00:00Z'),
  timeZone: 'Europe/Vienna',
  actor: { memberId: 'ada', role },
  newId: () => 'new',
});
const position = (change: Partial<ServicePosition> = {}): ServicePosition =>
  servicePositionSchema.parse({ id: 'one', version: 4, groupId: 'group', ...DETAILS, state: 'active', ...change });
const COMMANDS: { readonly [T in ServicePositionCommand['type']]: ServicePositionCommand & { type: T } } = {
  create: { type: 'create', groupId: 'group', ...DETAILS },
  revise: { type: 'revise', ...DETAILS, title: 'Tea' },
  retire: { type: 'retire' },
  restore: { type: 'restore' },
};
const errorsOf = (decision: ReturnType<typeof decideServicePosition>): readonly (readonly [string, string, unknown])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field, value }) => [code, field, value]);

const TRANSITIONS = transitionTable<ServicePosition['state'], ServicePositionCommand['type']>(`
  state    create  revise   retire   restore
  none     active  -        -        -
  active   -       active   retired  -
  retired  -       retired  -        active`);

describe('decideServicePosition', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideServicePosition(state === 'none' ? undefined : position({ state }), COMMANDS[command], context());
    if (expected === '-') expect(errorsOf(decision)).toEqual([['illegal-transition', 'type', command]]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: state === 'none' ? 1 : 5 } });
      expect(decision.ok && servicePositionSchema.parse(decision.state)).toEqual(decision.ok && decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it.each([
    ['host', true],
    ['staff', true],
    ['member', false],
    ['greeter', false],
    ['moderator', false],
    ['system', false],
  ] as const)('is for those who act for the group: %s %s', (role, isAllowed) =>
    expect(errorsOf(decideServicePosition(position(), { type: 'retire' }, context(role)))).toEqual(
      isAllowed ? [] : [['not-yours', 'actor', role]],
    ),
  );

  it('says everything anew in a revision, and forgets what is not said', () => {
    const before = position({ duties: 'Two pots, one of them decaffeinated.' });
    expect(decideServicePosition(before, COMMANDS.revise, context())).toMatchObject({
      ok: true,
      state: { ...DETAILS, title: 'Tea', groupId: 'group' },
    });
    const after = decideServicePosition(before, COMMANDS.revise, context());
    expect(after.ok && 'duties' in after.state).toBe(false);
  });

  it('names every value that cannot stand at once', () =>
    expect(
      errorsOf(
        decideServicePosition(
          undefined,
          {
            ...COMMANDS.create,
            groupId: ' ',
            title: 'x'.repeat(81),
            termMonths: 0,
            suggested: { ...DETAILS.suggested, timeMonths: 3 },
            rotation: { maxConsecutiveTerms: 1.5, overlapDays: -1 },
          },
          context(),
        ),
      ),
    ).toEqual([
      ['invalid-text', 'groupId', ' '],
      ['invalid-text', 'title', 'x'.repeat(81)],
      ['invalid-number', 'termMonths', 0],
      ['invalid-number', 'suggested.timeMonths', 3],
      ['invalid-number', 'rotation.maxConsecutiveTerms', 1.5],
      ['invalid-number', 'rotation.overlapDays', -1],
    ]));

  it('keeps the handover to half of the shortest months of a term', () => {
    const revise = (overlapDays: number) =>
      decideServicePosition(
        position(),
        { ...COMMANDS.revise, termMonths: 2, rotation: { maxConsecutiveTerms: 1, overlapDays } },
        context(),
      );
    expect(errorsOf(revise(28))).toEqual([]);
    expect(errorsOf(revise(29))).toEqual([['overlap-too-long', 'rotation.overlapDays', 29]]);
  });

  it('accepts exactly what the schema accepts, and lets nothing else in', () => {
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -1, max: 95 }) },
      fc.constantFrom(undefined, null, true, false, '', ' ', 'Greeter', 'x'.repeat(81), 0.5, []),
    );
    const suggested = fc.oneof(
      value,
      fc.constant(DETAILS.suggested),
      fc.record({ timeDays: value, timeMonths: value, isProgrammeSuggested: value }, { requiredKeys: [] }),
    );
    const rotation = fc.oneof(value, fc.record({ maxConsecutiveTerms: fc.integer({ min: 0, max: 11 }), overlapDays: value }));
    const change = fc.record({ title: value, duties: value, termMonths: value, seats: value, suggested, rotation }, { requiredKeys: [] });
    fc.assert(
      fc.property(change, (fields) => {
        const details = Object.fromEntries(Object.entries({ ...DETAILS, ...fields }).filter(([, each]) => each !== undefined));
        const command = { type: 'create', groupId: 'group', ...details, pursuits: ['one'] } as unknown as ServicePositionCommand;
        const decision = decideServicePosition(undefined, command, context());
        const wanted = servicePositionSchema.safeParse({ id: 'new', version: 1, groupId: 'group', ...details, state: 'active' });
        expect([decision.ok, decision.ok && decision.state]).toEqual([wanted.success, wanted.success && wanted.data]);
      }),
      { numRuns: 500 },
    );
  });
});
