import { describe, expect, expectTypeOf, it } from 'vitest';
import { decideGroup, maySteer } from './index.js';
import type { Group, GroupCommand, GroupContext, GroupDecision, GroupStatus, Membership } from './index.js';
import type { Pathway } from '../members/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { groupSchema, membershipSchema } from './schema.js';

const group = (change: object = {}): Group =>
  groupSchema.parse({
    id: 'tuesday',
    version: 1,
    status: 'forming',
    name: 'Tuesday Walkers',
    kind: 'hobby-fitness',
    pathways: [],
    audienceTags: [],
    languages: ['en'],
    formats: [],
    access: 'open',
    contacts: [],
    medicationFriendly: 'unstated',
    mentorship: 'none',
    meetingIds: ['m1'],
    forumSpaceIds: [],
    ...change,
  });
const membership = (memberId: string, change: Partial<Membership> = {}): Membership =>
  membershipSchema.parse({
    id: memberId,
    version: 1,
    memberId,
    groupId: 'tuesday',
    state: 'member',
    since: '2026-01-01',
    isHomeGroup: false,
    roles: ['steward'],
    ...change,
  });
const context = (change: Partial<GroupContext> = {}): GroupContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'UTC',
  actor: { role: 'steward', memberId: 'sam' },
  newId: () => 'new',
  memberships: [membership('sam')],
  ...change,
});
const DETAILS = { name: 'Tuesday Walkers', kind: 'hobby-fitness', access: 'open' } as const;
const COMMANDS: { readonly [T in GroupCommand['type']]: GroupCommand & { type: T } } = {
  form: { type: 'form', details: DETAILS },
  change: { type: 'change', changes: { languages: ['en', 'cy'] } },
  addMeeting: { type: 'addMeeting', meetingId: 'm2' },
  removeMeeting: { type: 'removeMeeting', meetingId: 'm1' },
  addForumSpace: { type: 'addForumSpace', forumSpaceId: 'f2' },
  removeForumSpace: { type: 'removeForumSpace', forumSpaceId: 'f1' },
  activate: { type: 'activate' },
  rest: { type: 'rest' },
  close: { type: 'close' },
};
const reasons = (decision: GroupDecision): readonly (readonly [string, string])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => [code, field]);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<GroupStatus, GroupCommand['type']>(`
  state    form     change   addMeeting  removeMeeting  addForumSpace  removeForumSpace  activate  rest     close
  none     forming  -        -           -              -              -                 -         -        -
  forming  -        forming  forming     forming        forming        forming           active    -        closed
  active   -        active   active      active         active         active            -         dormant  closed
  dormant  -        dormant  dormant     dormant        dormant        dormant           active    -        closed
  closed   -        -        -           -              -              -                 -         -        -`);

describe('decideGroup', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : group({ status: state, forumSpaceIds: ['f1'] });
    const by = state === 'none' ? context({ actor: { role: 'member', memberId: 'sam' }, memberships: [] }) : context();
    const decision = decideGroup(before, COMMANDS[command], by);
    if (expected === '-') expect(reasons(decision)).toEqual([['illegal-transition', 'type']]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { status: expected, version: before ? 2 : 1 } });
      if (decision.ok) expect(groupSchema.parse(decision.state)).toEqual(decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it('forms a group of which nothing is said that nobody said', () =>
    expect(decideGroup(undefined, COMMANDS.form, context({ actor: { role: 'member', memberId: 'sam' } }))).toEqual({
      ok: true,
      state: group({ id: 'new', languages: [], meetingIds: [] }),
      events: [
        {
          type: 'GroupFormed',
          at: '2026-03-01T02:00:00.000Z',
          actorRole: 'member',
          aggregateId: 'new',
          payload: { kind: 'hobby-fitness' },
        },
      ],
    }));

  it.each([
    ['a member', { actor: { role: 'member', memberId: 'sam' } }, undefined, []],
    [
      'a member in the name of an organisation',
      { actor: { role: 'member', memberId: 'sam' } },
      'centre',
      [['not-yours', 'organisationId']],
    ],
    ['its staff', { actor: { role: 'staff' }, staffOf: 'centre' }, 'centre', []],
    ['staff of another one', { actor: { role: 'staff' }, staffOf: 'else' }, 'centre', [['not-yours', 'actor']]],
    ['staff of none', { actor: { role: 'staff' } }, undefined, [['not-yours', 'actor']]],
  ] as const)('may be formed by %s or not', (_, by, organisationId, expected) => {
    const command: GroupCommand = { ...COMMANDS.form, ...(organisationId !== undefined && { organisationId }) };
    expect(reasons(decideGroup(undefined, command, context(by)))).toEqual(expected);
  });

  it.each([
    ['a steward', {}, true],
    ['a steward on leave', { memberships: [membership('sam', { state: 'on-leave' })] }, true],
    ['a host', { memberships: [membership('sam', { roles: ['host', 'moderator', 'greeter'] })] }, false],
    ['a steward of another group', { memberships: [membership('sam', { groupId: 'friday' })] }, false],
    ['somebody who says they are a steward', { memberships: [] }, false],
    ['somebody without an id', { actor: { role: 'steward' } }, false],
    ['staff of the organisation', { actor: { role: 'staff', memberId: 'x' }, staffOf: 'centre' }, true],
    ['staff of another one', { actor: { role: 'staff', memberId: 'x' }, staffOf: 'else' }, false],
    ['a clock', { actor: { role: 'system' } }, false],
  ] as const)('lets %s decide for the group: %s', (_, by, may) => {
    const held = group({ organisationId: 'centre' });
    expect(maySteer(held, context(by as Partial<GroupContext>))).toBe(may);
    expect(reasons(decideGroup(held, COMMANDS.close, context(by as Partial<GroupContext>)))).toEqual(may ? [] : [['not-yours', 'actor']]);
  });

  it('needs a meeting or a forum space to be active', () => {
    const without = group({ meetingIds: [] });
    expect(reasons(decideGroup(without, COMMANDS.activate, context()))).toEqual([['no-place-to-meet', 'type']]);
    expect(decideGroup({ ...without, forumSpaceIds: ['f1'] }, COMMANDS.activate, context()).ok).toBe(true);
    expect(reasons(decideGroup(group({ status: 'active' }), COMMANDS.removeMeeting, context()))).toEqual([['no-place-to-meet', 'type']]);
    expect(decideGroup(group({ status: 'dormant' }), COMMANDS.removeMeeting, context()).ok).toBe(true);
  });

  it.each([
    [{ type: 'addMeeting', meetingId: 'm1' }, 'already-there', 'meetingId'],
    [{ type: 'addMeeting', meetingId: '' }, 'invalid-id', 'meetingId'],
    [{ type: 'removeMeeting', meetingId: 'm9' }, 'not-there', 'meetingId'],
    [{ type: 'addForumSpace', forumSpaceId: 'x'.repeat(65) }, 'invalid-id', 'forumSpaceId'],
    [{ type: 'removeForumSpace', forumSpaceId: 'f1' }, 'not-there', 'forumSpaceId'],
  ] as const)('refuses %j', (command, code, field) => expect(reasons(decideGroup(group(), command, context()))).toEqual([[code, field]]));

  it('has forty meetings at most', () => {
    const full = group({ meetingIds: Array.from({ length: 40 }, (_, i) => `meeting-${i}`) });
    expect(reasons(decideGroup(full, COMMANDS.addMeeting, context()))).toEqual([['too-many', 'meetingId']]);
  });

  it('takes away with null what need not be there, and keeps each code once', () => {
    const before = group({ fellowship: 'na', guidelinesId: 'g1' });
    const changes = { fellowship: null, name: ' New \n name ', formats: ['speaker', 'speaker'] };
    const decision = decideGroup(before, { type: 'change', changes }, context());
    expect(decision.ok && decision.state).toEqual(group({ version: 2, guidelinesId: 'g1', name: 'New name', formats: ['speaker'] }));
    const wrong = { type: 'form', details: { ...DETAILS, fellowship: null } } as unknown as GroupCommand;
    const formed = decideGroup(undefined, wrong, context({ actor: { role: 'member', memberId: 'sam' } }));
    expect(formed.ok && 'fellowship' in formed.state).toBe(false);
  });

  it.each([
    [{}, [['nothing-named', 'changes']]],
    [
      { name: '', kind: 'club' },
      [
        ['invalid-name', 'name'],
        ['unknown-code', 'kind'],
      ],
    ],
    [{ name: 'x'.repeat(121) }, [['invalid-name', 'name']]],
    [{ name: null }, [['required', 'name']]],
    [
      { pathways: ['magic'], audienceTags: ['Young People'] },
      [
        ['unknown-code', 'pathways'],
        ['invalid-code', 'audienceTags'],
      ],
    ],
    [{ languages: ['english!'] }, [['invalid-language', 'languages']]],
    [{ formats: 'speaker' }, [['not-a-list', 'formats']]],
    [{ formats: Array.from({ length: 41 }, (_, i) => `f${i}`) }, [['too-many', 'formats']]],
    [
      { access: 'secret', mentorship: 'guru', medicationFriendly: 'no' },
      [
        ['unknown-code', 'access'],
        ['unknown-code', 'mentorship'],
        ['unknown-code', 'medicationFriendly'],
      ],
    ],
    [{ guidelinesId: '' }, [['invalid-id', 'guidelinesId']]],
    [{ status: 'active' }, [['unknown-field', 'status']]],
    [{ organisationId: 'else' }, [['unknown-field', 'organisationId']]],
  ])('refuses to change %o', (changes, expected) => {
    const command = { type: 'change', changes } as unknown as GroupCommand;
    expect(reasons(decideGroup(group(), command, context()))).toEqual(expected);
  });

  it.each([
    [{ role: 'secretary', email: 'group@example.org' }, []],
    [{ role: 'helpline', phone: { number: '+1 555 555 0100', line: 'helpline' }, url: 'https://example.org/' }, []],
    [{ role: 'secretary' }, ['contact-without-address']],
    [{ role: 'Sam from Denver', email: 'not an address' }, ['unknown-code', 'invalid-email']],
    [{ role: 'host', url: 'ftp://example.org' }, ['invalid-link']],
    [{ role: 'host', url: 'mailto:a@example.org' }, ['invalid-link']],
    [{ role: 'host', phone: { number: '5555550100' } }, ['invalid-phone']],
    [{ role: 'host', phone: { number: '5555550100', line: 'person' } }, ['invalid-phone']],
    [{ role: 'host', phone: { number: 'call me', line: 'group' } }, ['invalid-phone']],
    [{ role: 'host', phone: { number: '5555550100', line: 'group', owner: 'Sam' } }, ['invalid-phone']],
    [{ role: 'host', email: 'group@example.org', name: 'Sam Doe' }, ['unknown-field']],
    ['ring the bell', ['required']],
  ])('is reached in a role: %j', (contact, expected) => {
    const command = { type: 'change', changes: { contacts: [contact] } } as unknown as GroupCommand;
    const decision = decideGroup(group(), command, context());
    expect(reasons(decision)).toEqual(expected.map((code) => [code, 'contacts']));
    expect(groupSchema.safeParse({ ...group(), contacts: [contact] }).success).toBe(decision.ok);
  });
});

describe('groupSchema', () => {
  it.each([
    [{ status: 'active', meetingIds: [] }, 'meetingIds'],
    [{ version: 0 }, 'version'],
    [{ name: ' x' }, 'name'],
    [{ formats: ['a', 'a'] }, 'formats'],
    [{ kind: 'club' }, 'kind'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = groupSchema.safeParse({ ...group(), ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });

  it('knows the pathways of members', () => expectTypeOf<Group['pathways'][number]>().toEqualTypeOf<Pathway>());
});
