import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIRCLE_SIZE, SUPPORT_NEEDS, decideSupportCircle } from './index.js';
import type { ContactEntry, SupportCircle, SupportCircleCommand } from './index.js';
import type { CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { supportCircleSchema } from './schema.js';

const context = (memberId: string | undefined = 'owner', id = 'new'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role: 'member' },
  newId: () => id,
});
const entry = (change: Partial<ContactEntry> = {}): ContactEntry => ({
  label: 'Sam',
  channels: { tel: '+1 555 0100' },
  okFor: ['craving', 'lonely'],
  ...change,
});
const circle = (change: Partial<SupportCircle> = {}): SupportCircle =>
  supportCircleSchema.parse({
    id: 'circle',
    version: 1,
    ownerId: 'owner',
    contacts: [
      { ...entry(), id: 'a' },
      { ...entry(), id: 'b' },
      { ...entry({ isMentor: true, okFor: ['craving', 'crisis'] }), id: 'c' },
    ],
    ladders: { craving: ['b', 'c'] },
    updatedOn: '2026-01-01',
    ...change,
  });
const COMMANDS: { readonly [T in SupportCircleCommand['type']]: SupportCircleCommand & { type: T } } = {
  start: { type: 'start' },
  add: { type: 'add', contact: entry() },
  change: { type: 'change', contactId: 'a', contact: entry({ label: 'Sam L.' }) },
  remove: { type: 'remove', contactId: 'a' },
  move: { type: 'move', contactId: 'b', direction: 'up' },
  'set-ladder': { type: 'set-ladder', need: 'lonely', contactIds: ['b'] },
  'put-mentor-first': { type: 'put-mentor-first' },
};
type Decided = ReturnType<typeof decideSupportCircle>;
const errorsOf = (decision: Decided): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => `${code} ${field}`);
const idsOf = (decision: Decided): readonly string[] => (decision.ok ? decision.state.contacts.map(({ id }) => id) : ['refused']);
const decide = (command: SupportCircleCommand, before = circle()): Decided => decideSupportCircle(before, command, context());

// Written out by hand: a dash is a refusal.
const TRANSITIONS = transitionTable<'open', SupportCircleCommand['type']>(`
  state  start  add   change  remove  move  set-ladder  put-mentor-first
  none   open   -     -       -       -     -           -
  open   -      open  open    open    open  open        open`);

describe('decideSupportCircle', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const decision = decideSupportCircle(state === 'none' ? undefined : circle(), COMMANDS[command], context());
    if (expected === '-') return expect(errorsOf(decision)).toEqual(['illegal-transition type']);
    expect(decision).toMatchObject({ ok: true, state: { version: state === 'none' ? 1 : 2, updatedOn: '2026-02-28' } });
    if (!decision.ok) return;
    expect(supportCircleSchema.safeParse(decision.state).success).toBe(true);
    expect(decision.events).toHaveLength(1);
    expect(Object.keys(decision.events[0]!.payload)).toEqual([]);
  });

  it.each([['stranger'], [undefined]])('lets nobody but its owner change it: %s', (memberId) => {
    const by = { ...context(), actor: memberId === undefined ? { role: 'system' as const } : { memberId, role: 'member' as const } };
    for (const command of Object.values(COMMANDS))
      expect(errorsOf(decideSupportCircle(circle(), command, by))).toEqual(['not-yours actor']);
  });

  it.each<[string, Partial<ContactEntry>, readonly string[]]>([
    ['an empty name', { label: ' ' }, ['text-invalid label']],
    ['a name of 61 letters', { label: 'x'.repeat(61) }, ['text-invalid label']],
    ['nobody to reach', { channels: {} }, ['channel-missing channels']],
    ['a number of two digits', { channels: { tel: '1-2' } }, ['channel-invalid channels.tel']],
    ['words for a number', { channels: { sms: 'call me' } }, ['channel-invalid channels.sms']],
    ['a script for a page', { channels: { url: 'javascript:alert(1)' } }, ['channel-invalid channels.url']],
    ['a page without a lock', { channels: { url: 'http://example.org' } }, ['channel-invalid channels.url']],
    ['an app without a name', { channels: { app: ' ' } }, ['channel-invalid channels.app']],
    [
      'a zone that is none',
      { hours: { timeZone: 'Mars/Olympus', windows: [{ day: 1, startMin: 0, endMin: 60 }] } },
      ['zone-unknown hours.timeZone'],
    ],
    ['hours without a window', { hours: { timeZone: 'UTC', windows: [] } }, ['hours-invalid hours.windows']],
    [
      'a window that ends first',
      { hours: { timeZone: 'UTC', windows: [{ day: 1, startMin: 60, endMin: 60 }] } },
      ['hours-invalid hours.windows.0'],
    ],
    ['no need at all', { okFor: [] }, ['need-unknown okFor']],
    ['a day that is none', { agreedOn: '2026-02-30' }, ['date-invalid agreedOn']],
    ['tomorrow', { agreedOn: '2026-03-01' }, ['date-in-future agreedOn']],
    ['all of it at once', { label: '', channels: {}, okFor: [] }, ['text-invalid label', 'channel-missing channels', 'need-unknown okFor']],
  ])('names what is wrong with %s', (_, change, errors) => {
    expect(errorsOf(decide({ type: 'add', contact: entry(change) }))).toEqual(errors);
    expect(errorsOf(decide({ type: 'change', contactId: 'a', contact: entry(change) }))).toEqual(errors);
  });

  it('takes today for the day on which somebody agreed, and a short number', () =>
    expect(decide({ type: 'add', contact: entry({ agreedOn: '2026-02-28', channels: { tel: '988' } }) }).ok).toBe(true));

  it('holds twenty people', () => {
    const contacts = Array.from({ length: CIRCLE_SIZE }, (_, i) => ({ ...entry(), id: `p${i}` }));
    expect(errorsOf(decide({ type: 'add', contact: entry() }, circle({ contacts, ladders: {} })))).toEqual(['circle-full contacts']);
  });

  it('keeps each need once, in the order of menus, and nothing that was not asked for', () => {
    const contact = { ...entry({ label: ' Sam ', okFor: ['crisis', 'craving', 'crisis'] }), surname: 'X' };
    const decision = decide({ type: 'add', contact });
    expect(decision.ok && decision.state.contacts.at(-1)).toEqual({
      id: 'new',
      label: 'Sam',
      channels: { tel: '+1 555 0100' },
      okFor: ['craving', 'crisis'],
    });
  });

  it.each([
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
  ] as const)('moves %s %s by one place', (contactId, direction, ids) =>
    expect(idsOf(decide({ type: 'move', contactId, direction }))).toEqual(ids),
  );

  it.each([
    [{ type: 'move', contactId: 'a', direction: 'up' }, ['no-further direction']],
    [{ type: 'move', contactId: 'c', direction: 'down' }, ['no-further direction']],
    [{ type: 'move', contactId: 'z', direction: 'up' }, ['contact-unknown contactId']],
    [{ type: 'remove', contactId: 'z' }, ['contact-unknown contactId']],
    [{ type: 'change', contactId: 'z', contact: entry() }, ['contact-unknown contactId']],
    [{ type: 'set-ladder', need: 'craving', contactIds: ['z', 'a', 'a'] }, ['contact-unknown contactIds.0', 'ladder-repeats contactIds.2']],
    [{ type: 'set-ladder', need: 'crisis', contactIds: ['a'] }, ['not-ok-for-need contactIds.0']],
  ] as const)('refuses %j', (command, errors) => expect(errorsOf(decide(command))).toEqual(errors));

  it('takes somebody who leaves, or is no longer ok for a need, out of its ladder', () => {
    expect(decide({ type: 'remove', contactId: 'b' })).toMatchObject({ state: { ladders: { craving: ['c'] } } });
    const decision = decide(
      { type: 'change', contactId: 'b', contact: entry({ okFor: ['lonely'] }) },
      circle({ ladders: { craving: ['b'] } }),
    );
    expect(decision.ok && decision.state.ladders).toEqual({});
  });

  it('takes a ladder away with an empty list', () => {
    const decision = decide({ type: 'set-ladder', need: 'craving', contactIds: [] });
    expect(decision.ok && decision.state.ladders).toEqual({});
  });

  it('puts a mentor first in the circle and in ladders, and others in their order', () => {
    const decision = decide({ type: 'put-mentor-first' });
    expect(idsOf(decision)).toEqual(['c', 'a', 'b']);
    expect(decision.ok && decision.state.ladders).toEqual({ craving: ['c', 'b'] });
    const alone = circle({ contacts: circle().contacts.slice(0, 2), ladders: {} });
    expect(errorsOf(decide({ type: 'put-mentor-first' }, alone))).toEqual(['mentor-missing contacts']);
  });

  it('stays sound whatever is done in whatever order', () => {
    const id = fc.constantFrom('1', '2', '3', '4', 'z');
    const contact = fc.record({ okFor: fc.subarray([...SUPPORT_NEEDS]), isMentor: fc.boolean() }).map((change) => entry(change));
    const command: fc.Arbitrary<SupportCircleCommand> = fc.oneof(
      contact.map((added) => ({ type: 'add' as const, contact: added })),
      fc.record({ type: fc.constant('change' as const), contactId: id, contact }),
      fc.record({ type: fc.constant('remove' as const), contactId: id }),
      fc.record({ type: fc.constant('move' as const), contactId: id, direction: fc.constantFrom('up' as const, 'down' as const) }),
      fc.record({
        type: fc.constant('set-ladder' as const),
        need: fc.constantFrom(...SUPPORT_NEEDS),
        contactIds: fc.array(id, { maxLength: 3 }),
      }),
      fc.constant({ type: 'put-mentor-first' as const }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let state = circle({ contacts: [], ladders: {} });
        for (const [i, one] of commands.entries()) {
          const decision = decideSupportCircle(
            state,
            one,
            context('owner', `${i % 7}` + (state.contacts.some((c) => c.id === `${i % 7}`) ? `-${i}` : '')),
          );
          if (!decision.ok) continue;
          expect(supportCircleSchema.safeParse(decision.state).success).toBe(true);
          expect(decision.state.version).toBe(state.version + 1);
          state = decision.state;
        }
      }),
    );
  });
});

describe('supportCircleSchema', () => {
  it.each([
    [{ ladders: { craving: ['z'] } }, 'ladders'],
    [{ ladders: { crisis: ['a'] } }, 'ladders'],
    [{ contacts: [circle().contacts[0], circle().contacts[0]], ladders: {} }, 'contacts'],
    [{ updatedOn: '2026-02-30' }, 'updatedOn'],
    [{ version: 0 }, 'version'],
  ])('names the field of %j', (change, field) =>
    expect(supportCircleSchema.safeParse({ ...circle(), ...change }).error?.issues[0]?.path[0]).toBe(field),
  );
});
