import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAFETY_PLAN_PARTS, SAFETY_PLAN_PART_SIZE, decideSafetyPlan, outlineSafetyPlan } from './index.js';
import type { SafetyPlan, SafetyPlanCommand } from './index.js';
import type { CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { safetyPlanSchema } from './schema.js';

const context = (memberId = 'owner', id = 'new'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: { memberId, role: 'member' },
  newId: () => id,
});
const plan = (change: Partial<SafetyPlan> = {}): SafetyPlan =>
  safetyPlanSchema.parse({
    id: 'plan',
    version: 1,
    ownerId: 'owner',
    entries: [
      { id: 'walk', part: 'own-coping', text: 'Walk to the river' },
      { id: 'late', part: 'warning-signs', text: 'Awake after two' },
      { id: 'tea', part: 'own-coping', text: 'Make tea' },
    ],
    updatedOn: '2026-01-01',
    ...change,
  });
const COMMANDS: { readonly [T in SafetyPlanCommand['type']]: SafetyPlanCommand & { type: T } } = {
  start: { type: 'start' },
  add: { type: 'add', part: 'people-to-ask', text: ' Sam ' },
  change: { type: 'change', entryId: 'tea', text: 'Make mint tea' },
  remove: { type: 'remove', entryId: 'tea' },
  move: { type: 'move', entryId: 'tea', direction: 'up' },
};
type Decided = ReturnType<typeof decideSafetyPlan>;
const errorsOf = (decision: Decided): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
const textsOf = (decision: Decided, part: string): readonly string[] =>
  decision.ok ? decision.state.entries.filter((entry) => entry.part === part).map(({ text }) => text) : ['refused'];
const decide = (command: SafetyPlanCommand, before = plan()): Decided => decideSafetyPlan(before, command, context());

// Written out by hand: a dash is a refusal.
const TRANSITIONS = transitionTable<'open', SafetyPlanCommand['type']>(`
  state  start  add   change  remove  move
  none   open   -     -       -       -
  open   -      open  open    open    open`);

describe('decideSafetyPlan', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideSafetyPlan(state === 'none' ? undefined : plan(), COMMANDS[command], context());
    if (expected === '-') return expect(errorsOf(decision)).toEqual(['illegal-transition type']);
    expect(decision).toMatchObject({ ok: true, state: { version: state === 'none' ? 1 : 2, updatedOn: '2026-02-28' } });
    if (!decision.ok) return;
    expect(safetyPlanSchema.safeParse(decision.state).success).toBe(true);
    expect(decision.events).toMatchObject([{ payload: {} }]);
  });

  it('lets nobody but its owner change it', () =>
    expect(errorsOf(decideSafetyPlan(plan(), COMMANDS.add, context('stranger')))).toEqual(['not-yours actor']));

  it('keeps the member’s words, without blanks around them', () => {
    expect(textsOf(decide(COMMANDS.add), 'people-to-ask')).toEqual(['Sam']);
    expect(textsOf(decide(COMMANDS.change), 'own-coping')).toEqual(['Walk to the river', 'Make mint tea']);
  });

  it('moves an entry among those of its part', () => {
    expect(textsOf(decide(COMMANDS.move), 'own-coping')).toEqual(['Make tea', 'Walk to the river']);
    expect(textsOf(decide({ type: 'move', entryId: 'walk', direction: 'down' }), 'own-coping')).toEqual(['Make tea', 'Walk to the river']);
  });

  it.each([
    [{ type: 'move', entryId: 'late', direction: 'down' }, ['no-further direction']],
    [{ type: 'move', entryId: 'walk', direction: 'up' }, ['no-further direction']],
    [{ type: 'move', entryId: 'z', direction: 'up' }, ['entry-unknown entryId']],
    [{ type: 'remove', entryId: 'z' }, ['entry-unknown entryId']],
    [{ type: 'change', entryId: 'tea', text: '  ' }, ['text-invalid text']],
    [{ type: 'add', part: 'own-coping', text: 'x'.repeat(301) }, ['text-invalid text']],
    [{ type: 'add', part: 'seventh' as 'own-coping', text: '' }, ['text-invalid text', 'part-unknown part']],
  ] as const)('refuses %j', (command, errors) => expect(errorsOf(decide(command))).toEqual(errors));

  it('holds ten entries in each part', () => {
    const entries = Array.from({ length: SAFETY_PLAN_PART_SIZE }, (_, i) => ({ id: `e${i}`, part: 'own-coping' as const, text: 'x' }));
    expect(errorsOf(decide({ type: 'add', part: 'own-coping', text: 'x' }, plan({ entries })))).toEqual(['plan-full part']);
    expect(decide({ type: 'add', part: 'warning-signs', text: 'x' }, plan({ entries })).ok).toBe(true);
  });

  it('stays in the form of its schema whatever is done', () => {
    const entryId = fc.integer({ min: 0, max: 20 }).map(String);
    const text = fc.string({ maxLength: 310 });
    const command: fc.Arbitrary<SafetyPlanCommand> = fc.oneof(
      fc.record({ type: fc.constant('add' as const), part: fc.constantFrom(...SAFETY_PLAN_PARTS), text }),
      fc.record({ type: fc.constant('change' as const), entryId, text }),
      fc.record({ type: fc.constant('remove' as const), entryId }),
      fc.record({ type: fc.constant('move' as const), entryId, direction: fc.constantFrom('up' as const, 'down' as const) }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = plan({ entries: [] });
        for (const [i, one] of commands.entries()) {
          const decision = decideSafetyPlan(state, one, context('owner', `${i}`));
          if (!decision.ok) continue;
          expect(safetyPlanSchema.safeParse(decision.state).success).toBe(true);
          state = decision.state;
        }
      }),
    );
  });
});

describe('outlineSafetyPlan', () => {
  it('has six numbered sections in the order in which to go through them, empty ones too', () =>
    expect(outlineSafetyPlan(plan())).toEqual([
      { number: 1, part: 'warning-signs', texts: ['Awake after two'] },
      { number: 2, part: 'own-coping', texts: ['Walk to the river', 'Make tea'] },
      { number: 3, part: 'people-and-places', texts: [] },
      { number: 4, part: 'people-to-ask', texts: [] },
      { number: 5, part: 'professionals', texts: [] },
      { number: 6, part: 'safer-surroundings', texts: [] },
    ]));
});
