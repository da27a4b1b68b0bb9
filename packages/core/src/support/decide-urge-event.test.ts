import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideUrgeEvent, whatHelped } from './index.js';
import type { UrgeEvent, UrgeEventCommand } from './index.js';
import type { CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { urgeEventSchema } from './schema.js';

const context = (memberId = 'owner'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: { memberId, role: 'member' },
  newId: () => 'new',
});
const urge = (change: object = {}): UrgeEvent =>
  urgeEventSchema.parse({
    id: 'u',
    version: 1,
    ownerId: 'owner',
    at: '2026-02-28T00:00:00.000Z',
    used: ['walk'],
    trigger: 'payday',
    ...change,
  });
type Decided = ReturnType<typeof decideUrgeEvent>;
const errorsOf = (decision: Decided): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
const amended = (details: Omit<UrgeEventCommand, 'type'>): UrgeEvent | undefined => {
  const decision = decideUrgeEvent(urge(), { type: 'amend', ...details }, context());
  return decision.ok ? decision.state : undefined;
};

const TRANSITIONS = transitionTable<'noted', UrgeEventCommand['type']>(`
  state  note   amend
  none   noted  -
  noted  -      noted`);

describe('decideUrgeEvent', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideUrgeEvent(state === 'none' ? undefined : urge(), { type: command, outcome: 'used' }, context());
    if (expected === '-') return expect(errorsOf(decision)).toEqual(['illegal-transition type']);
    expect(decision).toMatchObject({ ok: true, state: { version: state === 'none' ? 1 : 2, outcome: 'used' } });
    if (decision.ok) expect(urgeEventSchema.safeParse(decision.state).success).toBe(true);
  });

  it('takes silence for an answer', () => {
    const decision = decideUrgeEvent(undefined, { type: 'note' }, context());
    expect(decision.ok && decision.state).toEqual({
      id: 'new',
      version: 1,
      ownerId: 'owner',
      at: '2026-03-01T02:00:00.000Z',
      used: [],
      outcome: 'not-saying',
    });
    expect(urge().outcome).toBe('not-saying');
  });

  it('keeps what is not named, and takes a trigger back', () => {
    expect(amended({ outcome: 'passed' })).toEqual(urge({ version: 2, outcome: 'passed' }));
    expect(amended({ trigger: ' ' })).not.toHaveProperty('trigger');
    expect(amended({ used: ['call', 'call'], intensity: 0 })).toMatchObject({ used: ['call'], intensity: 0, trigger: 'payday' });
  });

  it('says in no event how it went', () => {
    const events = (['passed', 'reached-out', 'used', 'not-saying'] as const).map((outcome) => {
      const decision = decideUrgeEvent(undefined, { type: 'note', outcome, trigger: 'payday', used: ['walk'] }, context());
      return decision.ok && decision.events;
    });
    for (const event of events) expect(event).toEqual(events[0]);
    expect(events[0]).toMatchObject([{ type: 'UrgeNoted', payload: {} }]);
  });

  it('names everything that is wrong at once', () => {
    const details = { intensity: 11, trigger: 'x'.repeat(201), used: [''], outcome: 'won' as 'passed' };
    expect(errorsOf(decideUrgeEvent(undefined, { type: 'note', ...details }, context()))).toEqual([
      'intensity-invalid intensity',
      'text-invalid trigger',
      'coping-invalid used',
      'outcome-unknown outcome',
    ]);
    expect(errorsOf(decideUrgeEvent(urge(), { type: 'amend' }, context('stranger')))).toEqual(['not-yours actor']);
  });

  it('accepts nothing that the schema does not', () => {
    const details = fc.record(
      {
        intensity: fc.oneof(fc.integer({ min: -1, max: 11 }), fc.double()),
        trigger: fc.string({ maxLength: 210 }),
        used: fc.array(fc.string({ maxLength: 70 }), { maxLength: 25 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(details, fc.boolean(), (said, isNew) => {
        const decision = decideUrgeEvent(isNew ? undefined : urge(), { type: isNew ? 'note' : 'amend', ...said }, context());
        if (decision.ok) expect(urgeEventSchema.safeParse(decision.state).success).toBe(true);
        else expect(decision.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('whatHelped', () => {
  it('lists what was tried before an urge passed or somebody was asked, the latest first, once each', () => {
    const events = [
      urge({ at: '2026-01-01T00:00:00.000Z', used: ['walk', 'tea'], outcome: 'passed' }),
      urge({ at: '2026-01-03T00:00:00.000Z', used: ['call', 'walk'], outcome: 'reached-out' }),
      urge({ at: '2026-01-04T00:00:00.000Z', used: ['music'], outcome: 'used' }),
      urge({ at: '2026-01-05T00:00:00.000Z', used: ['bath'], outcome: 'not-saying' }),
    ];
    expect(whatHelped(events)).toEqual(['call', 'walk', 'tea']);
  });

  it('says nothing of how often anybody used', () => {
    const passed = urge({ used: ['walk'], outcome: 'passed' });
    const used = urge({ used: ['walk'], outcome: 'used' });
    expect(whatHelped([passed, used, used])).toEqual(whatHelped([passed]));
    expect(whatHelped([])).toEqual([]);
  });
});
