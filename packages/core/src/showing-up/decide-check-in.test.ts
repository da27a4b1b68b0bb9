import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IN_KINDS, FEELS, decideCheckIn, isCheckInFor } from './index.js';
import type { CheckIn, CheckInCommand } from './index.js';
import type { CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { checkInSchema } from './schema.js';

const context = (memberId = 'member'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'), // Still 28 February in Denver.
  timeZone: 'America/Denver',
  actor: { memberId, role: 'member' },
  newId: () => 'new',
});
const KEY = { on: '2026-02-28', kind: 'meeting', sessionId: 's1' } as const;
const checkIn = (change: Partial<CheckIn> = {}): CheckIn =>
  checkInSchema.parse({ id: 'one', version: 1, memberId: 'member', ...KEY, ...change });
type Decided = ReturnType<typeof decideCheckIn>;
const errorsOf = (decision: Decided): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
const COMMANDS: { readonly [T in CheckInCommand['type']]: CheckInCommand & { type: T } } = {
  'check-in': { type: 'check-in', ...KEY, feel: 'steady' },
  amend: { type: 'amend', feel: 'tired' },
};

const TRANSITIONS = transitionTable<'there', CheckInCommand['type']>(`
  state  check-in  amend
  none   there     -
  there  there     there`);

describe('decideCheckIn', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideCheckIn(state === 'none' ? undefined : checkIn(), COMMANDS[command], context());
    if (expected === '-') return expect(errorsOf(decision)).toEqual(['illegal-transition type']);
    expect(decision).toMatchObject({ ok: true, state: { version: state === 'none' ? 1 : 2, ...KEY } });
    if (!decision.ok) return;
    expect(checkInSchema.safeParse(decision.state).success).toBe(true);
    expect(decision.events).toMatchObject([{ payload: { kind: 'meeting' } }]);
  });

  it('changes nothing when somebody checks in twice', () => {
    const before = checkIn({ feel: 'steady', note: 'Good.' });
    for (const command of [
      { type: 'check-in', ...KEY },
      { type: 'check-in', ...KEY, feel: 'steady', note: ' Good. ' },
      { type: 'amend' },
    ] as const)
      expect(decideCheckIn(before, command, context())).toEqual({ ok: true, state: before, events: [] });
  });

  it('adds what is new, keeps what is not named, and takes back what is null', () => {
    const before = checkIn({ feel: 'steady', note: 'Good.' });
    const state = (command: CheckInCommand): CheckIn | false => {
      const decision = decideCheckIn(before, command, context());
      return decision.ok && decision.state;
    };
    expect(state({ type: 'check-in', ...KEY, feel: 'hopeful' })).toEqual({ ...before, version: 2, feel: 'hopeful' });
    expect(state({ type: 'amend', feel: null, note: null })).toEqual(checkIn({ version: 2 }));
  });

  it('takes one for another only by date, kind and session', () => {
    expect(isCheckInFor(checkIn(), KEY)).toBe(true);
    for (const other of [{ on: '2026-02-27' }, { kind: 'service' }, { sessionId: 's2' }] as const) {
      expect(isCheckInFor(checkIn(), { ...KEY, ...other })).toBe(false);
      expect(errorsOf(decideCheckIn(checkIn(), { type: 'check-in', ...KEY, ...other }, context()))).toEqual(['another-check-in on']);
    }
    expect(isCheckInFor(checkIn(), { on: KEY.on, kind: KEY.kind })).toBe(false);
  });

  it('knows today by the member’s clock', () => {
    expect(errorsOf(decideCheckIn(undefined, { type: 'check-in', on: '2026-03-01', kind: 'mood' }, context()))).toEqual([
      'date-in-future on',
    ]);
    expect(decideCheckIn(undefined, { type: 'check-in', on: '2026-02-28', kind: 'mood' }, context()).ok).toBe(true);
  });

  it('names everything that is wrong at once', () => {
    const wrong = { on: '2026-02-30', kind: 'party' as 'mood', sessionId: '', feel: 'bad' as 'tired', note: ' ' };
    expect(errorsOf(decideCheckIn(undefined, { type: 'check-in', ...wrong }, context()))).toEqual([
      'date-invalid on',
      'kind-unknown kind',
      'session-invalid sessionId',
      'feel-unknown feel',
      'text-invalid note',
    ]);
  });

  it('lets nobody check in for somebody else, nor amend what they said', () => {
    expect(errorsOf(decideCheckIn(checkIn(), COMMANDS.amend, context('stranger')))).toEqual(['not-yours actor']);
    const clock = { ...context(), actor: { role: 'system' as const } };
    expect(errorsOf(decideCheckIn(undefined, COMMANDS['check-in'], clock))).toEqual(['not-yours actor']);
  });

  it('accepts nothing that the schema does not, and the same twice changes nothing', () => {
    const details = fc.record(
      {
        on: fc.oneof(fc.constantFrom('2026-02-28', '2026-02-29', '0000-01-01'), fc.string()),
        kind: fc.constantFrom(...CHECK_IN_KINDS),
        sessionId: fc.string({ maxLength: 70 }),
        feel: fc.constantFrom(...FEELS),
        note: fc.string({ maxLength: 510 }),
      },
      { requiredKeys: ['on', 'kind'] },
    );
    fc.assert(
      fc.property(details, (said) => {
        const command = { type: 'check-in', ...said } as const;
        const decision = decideCheckIn(undefined, command, context());
        if (!decision.ok) return;
        expect(checkInSchema.safeParse(decision.state).success).toBe(true);
        expect(decideCheckIn(decision.state, command, context())).toEqual({ ok: true, state: decision.state, events: [] });
      }),
    );
  });
});
