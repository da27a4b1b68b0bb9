import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMembership } from './index.js';
import type {
  Group,
  GroupAccess,
  Membership,
  MembershipCommand,
  MembershipContext,
  MembershipDecision,
  MembershipState,
  ServiceRole,
} from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { groupSchema, membershipSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const group = (change: object = {}): Group =>
  groupSchema.parse({
    id: 'tuesday',
    version: 1,
    status: 'forming',
    name: 'Tuesday',
    kind: 'mutual-aid',
    fellowship: 'na',
    pathways: [],
    audienceTags: [],
    languages: [],
    formats: [],
    access: 'open',
    contacts: [],
    medicationFriendly: 'unstated',
    mentorship: 'none',
    meetingIds: ['m1'],
    forumSpaceIds: [],
    ...change,
  });
const membership = (memberId: string, state: MembershipState = 'member', roles: readonly ServiceRole[] = []): Membership =>
  membershipSchema.parse({
    id: `of-${memberId}`,
    version: 1,
    memberId,
    groupId: 'tuesday',
    state,
    ...((state === 'member' || state === 'on-leave') && { since: '2026-01-01' }),
    isHomeGroup: false,
    roles,
  });
const steward = membership('sam', 'member', ['steward']);
const context = (memberId: string | undefined, change: Partial<MembershipContext> = {}): MembershipContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role: 'member' },
  newId: () => 'new',
  group: group(),
  memberships: [],
  homeGroups: [],
  ...change,
});
const COMMANDS: { readonly [T in MembershipCommand['type']]: MembershipCommand & { type: T } } = {
  visit: { type: 'visit' },
  join: { type: 'join' },
  found: { type: 'found' },
  admit: { type: 'admit' },
  takeLeave: { type: 'takeLeave' },
  comeBack: { type: 'comeBack' },
  leave: { type: 'leave' },
  setHomeGroup: { type: 'setHomeGroup' },
  clearHomeGroup: { type: 'clearHomeGroup' },
  giveRole: { type: 'giveRole', role: 'greeter' },
  removeRole: { type: 'removeRole', role: 'host' },
};
const reasons = (decision: MembershipDecision): readonly string[] => (decision.ok ? [] : decision.errors.map(({ code }) => code));
const happened = (decision: MembershipDecision): readonly string[] => (decision.ok ? decision.events.map(({ type }) => type) : ['refused']);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<MembershipState, MembershipCommand['type']>(`
  state     visit     join    found   admit   takeLeave  comeBack  leave  setHomeGroup  clearHomeGroup  giveRole  removeRole
  none      visiting  member  member  -       -          -         -      -             -               -         -
  visiting  -         member  member  member  -          -         left   -             -               -         -
  member    -         -       -       -       on-leave   -         left   member        member          member    member
  on-leave  -         -       -       -       -          member    left   -             on-leave        -         on-leave
  left      visiting  member  member  -       -          -         -      -             -               -         -`);

describe('decideMembership', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const bare = state === 'none' ? undefined : membership('ana', state, state === 'member' || state === 'on-leave' ? ['host'] : []);
    const before = bare && { ...bare, isHomeGroup: command === 'clearHomeGroup' && bare.since !== undefined };
    const bySteward = ['admit', 'giveRole', 'removeRole'].includes(command);
    const decision = decideMembership(
      before,
      COMMANDS[command],
      context(bySteward ? 'sam' : 'ana', { memberships: bySteward ? [steward] : [] }),
    );
    if (expected === '-') expect(reasons(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { memberId: 'ana', state: expected, version: before ? 2 : 1 } });
      if (decision.ok) expect(membershipSchema.parse(decision.state)).toEqual(decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it('begins on the day of the one who joins, and anew for who comes back', () => {
    const joined = decideMembership(undefined, COMMANDS.join, context('ana'));
    expect(joined).toMatchObject({ ok: true, state: { id: 'new', since: '2026-02-28', roles: [], isHomeGroup: false } });
    const left = decideMembership(membership('ana', 'member', ['host']), COMMANDS.leave, context('ana'));
    expect(left.ok && left.state).toEqual({
      id: 'of-ana',
      version: 2,
      memberId: 'ana',
      groupId: 'tuesday',
      state: 'left',
      isHomeGroup: false,
      roles: [],
    });
    expect(decideMembership(left.ok ? left.state : undefined, COMMANDS.join, context('ana'))).toMatchObject({
      state: { since: '2026-02-28' },
    });
  });

  it('keeps roles, home group and day through a leave', () => {
    const before = { ...membership('ana', 'member', ['host']), isHomeGroup: true };
    const away = decideMembership(before, COMMANDS.takeLeave, context('ana'));
    const back = decideMembership(away.ok ? away.state : undefined, COMMANDS.comeBack, context('ana'));
    expect(back.ok && back.state).toEqual({ ...before, version: 3 });
  });

  it.each(['visit', 'join', 'found', 'takeLeave', 'comeBack', 'leave', 'setHomeGroup', 'clearHomeGroup', 'admit', 'giveRole'] as const)(
    'lets nobody say %s for somebody else, whom it is not for',
    (command) => {
      const by = { memberships: [steward, membership('guest', 'member', ['host'])] };
      expect(reasons(decideMembership(membership('ana', 'visiting'), COMMANDS[command], context('guest', by)))).toEqual(['not-yours']);
      expect(reasons(decideMembership(membership('ana', 'visiting'), COMMANDS[command], context(undefined, by)))).toEqual(['not-yours']);
    },
  );

  it.each([
    ['open', []],
    ['closed', []],
    ['members', ['needs-admission']],
    ['referral', ['needs-admission']],
  ] as const)('lets people join a group that is %s, or asks for admission', (access: GroupAccess, expected) => {
    const into = { group: group({ access }), memberships: [steward] };
    expect(reasons(decideMembership(undefined, COMMANDS.join, context('ana', into)))).toEqual(expected);
    expect(decideMembership(undefined, COMMANDS.visit, context('ana', into)).ok).toBe(true);
    expect(decideMembership(membership('ana', 'visiting'), COMMANDS.admit, context('sam', into)).ok).toBe(true);
  });

  it('has nobody begin in a group that is closed, and lets everybody leave it', () => {
    const closed = { group: group({ status: 'closed' }), memberships: [steward] };
    for (const command of ['visit', 'join'] as const)
      expect(reasons(decideMembership(undefined, COMMANDS[command], context('ana', closed)))).toEqual(['group-closed']);
    expect(reasons(decideMembership(membership('ana', 'visiting'), COMMANDS.admit, context('sam', closed)))).toEqual(['group-closed']);
    expect(decideMembership(membership('ana'), COMMANDS.leave, context('ana', closed)).ok).toBe(true);
  });

  it('makes the first in a forming group its steward, and nobody later', () => {
    const founded = decideMembership(undefined, COMMANDS.found, context('ana', { group: group({ access: 'referral' }) }));
    expect(founded).toMatchObject({ ok: true, state: { roles: ['steward'] } });
    expect(reasons(decideMembership(undefined, COMMANDS.found, context('ana', { memberships: [steward] })))).toEqual(['already-founded']);
    expect(reasons(decideMembership(undefined, COMMANDS.found, context('ana', { group: group({ status: 'active' }) })))).toEqual([
      'already-founded',
    ]);
    // The founder thought better of it; the group is still to be.
    expect(decideMembership(undefined, COMMANDS.found, context('ana', { memberships: [membership('sam', 'left')] })).ok).toBe(true);
  });

  it('knows somebody once in each group', () => {
    const known = { memberships: [membership('ana', 'left')] };
    expect(reasons(decideMembership(undefined, COMMANDS.join, context('ana', known)))).toEqual(['already-known']);
  });

  it('refuses another group than its own', () =>
    expect(reasons(decideMembership(membership('ana'), COMMANDS.leave, context('ana', { group: group({ id: 'friday' }) })))).toEqual([
      'wrong-group',
    ]));

  it.each([
    ['na', 'na', ['home-group-elsewhere']],
    ['na', 'smart', []],
    ['na', undefined, []],
    [undefined, undefined, []],
  ])('has one home group in %s beside one in %s', (here, there, expected) => {
    const { fellowship: _, ...without } = group();
    const own = { ...without, ...(here !== undefined && { fellowship: here }) };
    const homeGroups = [{ id: 'friday', ...(there !== undefined && { fellowship: there }) }, own];
    expect(reasons(decideMembership(membership('ana'), COMMANDS.setHomeGroup, context('ana', { group: own, homeGroups })))).toEqual(
      expected,
    );
  });

  it.each([
    [COMMANDS.setHomeGroup, { isHomeGroup: true }, 'already-home-group'],
    [COMMANDS.clearHomeGroup, {}, 'not-home-group'],
    [{ type: 'removeRole', role: 'greeter' }, {}, 'not-in-role'],
    [{ type: 'removeRole', role: 'pope' } as unknown as MembershipCommand, {}, 'unknown-role'],
  ] as const)('says when %j changes nothing', (command, change, code) =>
    expect(reasons(decideMembership({ ...membership('ana'), ...change }, command, context('ana')))).toEqual([code]),
  );

  it('gives no role twice, and none that there is not', () => {
    const by = context('sam', { memberships: [steward] });
    expect(reasons(decideMembership(membership('ana', 'member', ['greeter']), COMMANDS.giveRole, by))).toEqual(['already-in-role']);
    const member = { type: 'giveRole', role: 'member' } as unknown as MembershipCommand;
    expect(reasons(decideMembership(membership('ana'), member, by))).toEqual(['unknown-role']);
  });

  it.each([
    ['a steward', [steward], 'sam', true],
    ['a steward on leave', [membership('sam', 'on-leave', ['steward'])], 'sam', true],
    ['a host beside a steward', [steward, membership('kim', 'member', ['host'])], 'kim', false],
    ['a host without a steward', [membership('kim', 'member', ['host'])], 'kim', true],
    ['a member beside a host', [membership('kim', 'member', ['host']), membership('lee')], 'lee', false],
    ['a member where nobody serves', [membership('lee')], 'lee', true],
    ['a visitor where nobody serves', [membership('lee', 'visiting')], 'lee', false],
  ] as const)('lets %s give and remove roles: %s', (_, memberships, by, may) => {
    const ana = membership('ana', 'member', ['host']);
    const expected = may ? [] : ['not-yours'];
    expect(reasons(decideMembership(ana, COMMANDS.giveRole, context(by, { memberships })))).toEqual(expected);
    expect(reasons(decideMembership(ana, COMMANDS.removeRole, context(by, { memberships })))).toEqual(expected);
  });

  it('lets staff of the organisation give roles, and nobody else who works somewhere', () => {
    const by = { actor: { role: 'staff' }, staffOf: 'centre', memberships: [steward] } as const;
    const held = { ...by, group: group({ organisationId: 'centre' }) };
    expect(decideMembership(membership('ana'), COMMANDS.giveRole, context('x', held)).ok).toBe(true);
    expect(reasons(decideMembership(membership('ana'), COMMANDS.giveRole, context('x', by)))).toEqual(['not-yours']);
  });

  it('tells when the last steward goes, and keeps nobody from going', () => {
    const other = membership('kim', 'member', ['steward']);
    const alone = decideMembership(steward, COMMANDS.leave, context('sam', { memberships: [steward] }));
    expect(happened(alone)).toEqual(['GroupLeft', 'StewardNeeded']);
    expect(happened(decideMembership(steward, COMMANDS.leave, context('sam', { memberships: [steward, other] })))).toEqual(['GroupLeft']);
    const down = decideMembership(steward, { type: 'removeRole', role: 'steward' }, context('sam', { memberships: [steward] }));
    expect(happened(down)).toEqual(['RoleRemoved', 'StewardNeeded']);
    expect(down.ok && down.events[1]?.aggregateId).toBe('tuesday');
  });

  it('keeps one home group for a fellowship and member, whatever is said in whatever order', () => {
    const groups = [group({ id: 'a' }), group({ id: 'b' }), group({ id: 'c', fellowship: 'smart' })];
    const said = fc.constantFrom('join', 'setHomeGroup', 'clearHomeGroup', 'takeLeave', 'comeBack', 'leave', 'found');
    const step = fc.record({
      at: fc.nat(2),
      commands: fc.oneof(
        said.map((type) => [type] as const),
        fc.constant(['join', 'setHomeGroup'] as const),
      ),
    });
    let homes = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const all = new Map<string, Membership>();
        for (const [here, command] of steps.flatMap(({ at, commands }) => commands.map((type) => [groups[at]!, COMMANDS[type]] as const))) {
          const homeGroups = groups.filter(({ id }) => all.get(id)?.isHomeGroup);
          const by = context('ana', { group: here, homeGroups, memberships: [...all.values()], newId: () => here.id });
          const decision = decideMembership(all.get(here.id), command, by);
          if (decision.ok) all.set(here.id, membershipSchema.parse(decision.state));
          const fellowships = groups.filter(({ id }) => all.get(id)?.isHomeGroup).map(({ fellowship }) => fellowship);
          expect(new Set(fellowships).size).toBe(fellowships.length);
          homes += fellowships.length;
        }
      }),
    );
    expect(homes).toBeGreaterThan(0);
  });
});

describe('membershipSchema', () => {
  it.each([
    [{ state: 'visiting' }, 'since'],
    [{ state: 'left', since: undefined, isHomeGroup: true }, 'isHomeGroup'],
    [{ state: 'visiting', since: undefined, roles: ['host'] }, 'roles'],
    [{ roles: ['host', 'host'] }, 'roles'],
    [{ roles: ['member'] }, 'roles'],
    [{ version: 0 }, 'version'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = membershipSchema.safeParse(JSON.parse(JSON.stringify({ ...membership('ana'), ...change })));
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
