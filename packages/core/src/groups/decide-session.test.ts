import { describe, expect, it } from 'vitest';
import { decideSession } from './index.js';
import type { Group, Membership, ServiceRole, Session, SessionCommand, SessionContext, SessionDecision, SessionState } from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { groupSchema, membershipSchema, sessionSchema } from './schema.js';

const group: Group = groupSchema.parse({
  id: 'tuesday',
  version: 1,
  status: 'active',
  name: 'Tuesday',
  kind: 'peer-led',
  pathways: [],
  audienceTags: [],
  languages: [],
  formats: [],
  access: 'open',
  organisationId: 'centre',
  contacts: [],
  medicationFriendly: 'unstated',
  mentorship: 'none',
  meetingIds: ['m1'],
  forumSpaceIds: [],
});
const withRole = (role: ServiceRole): Membership =>
  membershipSchema.parse({
    id: 'of-kim',
    version: 1,
    memberId: 'kim',
    groupId: 'tuesday',
    state: 'member',
    since: '2026-01-01',
    isHomeGroup: false,
    roles: [role],
  });
const session = (change: Partial<Session> = {}): Session =>
  sessionSchema.parse({
    id: 's1',
    version: 1,
    groupId: 'tuesday',
    meetingId: 'm1',
    startsAt: '2026-03-03T19:00:00Z',
    state: 'scheduled',
    ...change,
  });
const context = (change: Partial<SessionContext> = {}): SessionContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'UTC',
  actor: { role: 'host', memberId: 'kim' },
  newId: () => 'new',
  group,
  memberships: [withRole('host')],
  sessions: [],
  ...change,
});
const COMMANDS: { readonly [T in SessionCommand['type']]: SessionCommand & { type: T } } = {
  schedule: { type: 'schedule', meetingId: 'm1', startsAt: '2026-03-03T19:00:00Z' },
  goLive: { type: 'goLive' },
  end: { type: 'end' },
  cancel: { type: 'cancel' },
};
const reasons = (decision: SessionDecision): readonly string[] => (decision.ok ? [] : decision.errors.map(({ code }) => code));

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<SessionState, SessionCommand['type']>(`
  state      schedule   goLive  end    cancel
  none       scheduled  -       -      -
  scheduled  -          live    -      cancelled
  live       -          -       ended  -
  ended      -          -       -      -
  cancelled  -          -       -      -`);

describe('decideSession', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : session({ state });
    const decision = decideSession(before, COMMANDS[command], context());
    if (expected === '-') expect(reasons(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      if (decision.ok) expect(sessionSchema.parse(decision.state)).toEqual(decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it('keeps instants in one form', () => {
    const command = { ...COMMANDS.schedule, startsAt: '2026-03-03T19:00Z', endsAt: '2026-03-03T20:00:00.0Z' };
    expect(decideSession(undefined, command, context())).toMatchObject({
      ok: true,
      state: { id: 'new', startsAt: '2026-03-03T19:00:00.000Z', endsAt: '2026-03-03T20:00:00.000Z' },
    });
  });

  it.each([
    [{ meetingId: 'm9' }, {}, ['unknown-meeting']],
    [{ startsAt: '2026-02-30T19:00:00Z' }, {}, ['invalid-instant']],
    [{ startsAt: '2026-03-03T25:00:00Z', endsAt: 'late' }, {}, ['invalid-instant', 'invalid-instant']],
    [{ startsAt: '2026-03-03T19:00:00+01:00' }, {}, ['invalid-instant']],
    [{ endsAt: '2026-03-03T19:00:00Z' }, {}, ['ends-before-start']],
    [{}, { sessions: [session()] }, ['already-scheduled']],
    [{}, { sessions: [session({ state: 'cancelled' })] }, []],
    [{ meetingId: 'm9' }, { group: { ...group, status: 'dormant' } }, ['group-not-active', 'unknown-meeting']],
  ] as const)('schedules with %j, or says everything that it lacks', (change, by, expected) =>
    expect(reasons(decideSession(undefined, { ...COMMANDS.schedule, ...change }, context(by)))).toEqual(expected),
  );

  it.each([
    ['a host', {}, true, true],
    ['a moderator', { memberships: [withRole('moderator')] }, true, true],
    ['a steward', { memberships: [withRole('steward')] }, true, true],
    ['a greeter', { memberships: [withRole('greeter')] }, false, false],
    ['somebody who says they are a host', { memberships: [] }, false, false],
    ['staff of the organisation', { actor: { role: 'staff' }, staffOf: 'centre' }, true, true],
    ['staff of another one', { actor: { role: 'staff' }, staffOf: 'else' }, false, false],
    ['a clock', { actor: { role: 'system' } }, true, false],
  ] as const)('lets %s begin it, and cancel it', (_, by, mayBegin, mayCancel) => {
    expect(reasons(decideSession(session(), COMMANDS.goLive, context(by)))).toEqual(mayBegin ? [] : ['not-yours']);
    expect(reasons(decideSession(session(), COMMANDS.cancel, context(by)))).toEqual(mayCancel ? [] : ['not-yours']);
  });

  it('refuses another group than its own', () =>
    expect(reasons(decideSession(session({ groupId: 'friday' }), COMMANDS.goLive, context()))).toEqual(['wrong-group']));
});

describe('sessionSchema', () => {
  it('ends after it starts', () =>
    expect(sessionSchema.safeParse({ ...session(), endsAt: '2026-03-03T18:00:00Z' }).error?.issues[0]?.path).toEqual(['endsAt']));
});
