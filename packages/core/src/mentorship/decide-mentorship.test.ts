import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_EXPIRES_DAYS, decideMentorship, freePlaces, visibleState } from './index.js';
import type { MentorProfile, Mentorship, MentorshipCommand, MentorshipContext, MentorshipState } from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { mentorProfileSchema, mentorshipSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const mentor: MentorProfile = mentorProfileSchema.parse({
  memberId: 'mentor',
  accepts: true,
  capacity: 2,
  isAdult: true,
  offers: ['listening'],
  pathways: ['secular'],
  languages: ['en'],
});
const mentorship = (change: Partial<Mentorship> = {}): Mentorship =>
  mentorshipSchema.parse({ id: 'one', version: 1, menteeId: 'mentee', mentorId: 'mentor', kind: 'ongoing', state: 'draft', ...change });
const context = (memberId: string | undefined, change: Partial<MentorshipContext> = {}): MentorshipContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role: 'member' },
  newId: () => 'new',
  mentor,
  mentorships: [],
  ...change,
});
const COMMANDS: { readonly [T in MentorshipCommand['type']]: MentorshipCommand & { type: T } } = {
  draft: { type: 'draft', mentorId: 'mentor', kind: 'ongoing' },
  request: { type: 'request', guidelinesAccepted: true, isAdult: true },
  accept: { type: 'accept' },
  decline: { type: 'decline' },
  withdraw: { type: 'withdraw' },
  expire: { type: 'expire' },
  begin: { type: 'begin' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  end: { type: 'end' },
  block: { type: 'block' },
};
const codesOf = (decision: ReturnType<typeof decideMentorship>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<MentorshipState, MentorshipCommand['type']>(`
  state      draft  request    accept    decline   withdraw   expire   begin   pause   resume  end    block
  none       draft  -          -         -         -          -        -       -       -       -      -
  draft      -      requested  -         -         withdrawn  -        -       -       -       -      blocked
  requested  -      -          accepted  declined  withdrawn  expired  -       -       -       -      blocked
  accepted   -      -          -         -         withdrawn  -        active  -       -       ended  blocked
  active     -      -          -         -         -          -        -       paused  -       ended  blocked
  paused     -      -          -         -         -          -        -       -       active  ended  blocked
  ended      -      -          -         -         -          -        -       -       -       -      blocked
  declined   -      -          -         -         -          -        -       -       -       -      blocked
  expired    -      -          -         -         -          -        -       -       -       -      blocked
  withdrawn  -      -          -         -         -          -        -       -       -       -      blocked
  blocked    -      -          -         -         -          -        -       -       -       -      -`);

describe('decideMentorship', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : mentorship({ state, requestedAt: new Date(NOW - 15 * 86_400_000).toISOString() });
    const by = ['accept', 'decline'].includes(command) ? 'mentor' : 'mentee';
    const decision = decideMentorship(before, COMMANDS[command], context(by));
    if (expected === '-') expect(codesOf(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      if (decision.ok) {
        expect(mentorshipSchema.safeParse(decision.state).success).toBe(true);
        expect(decision.events).toHaveLength(1);
      }
    }
  });

  it('remembers when guidelines were accepted, and the day on which it began in the zone of whoever began it', () => {
    const requested = decideMentorship(mentorship(), COMMANDS.request, context('mentee'));
    expect(requested).toMatchObject({
      ok: true,
      state: { requestedAt: '2026-03-01T02:00:00.000Z', guidelinesAcceptedAt: '2026-03-01T02:00:00.000Z' },
    });
    const begun = decideMentorship(mentorship({ state: 'accepted' }), COMMANDS.begin, context('mentor'));
    expect(begun).toMatchObject({ ok: true, state: { since: '2026-02-28' } });
  });

  it('pairs nobody with themselves', () =>
    expect(codesOf(decideMentorship(undefined, COMMANDS.draft, context('mentor')))).toEqual(['pairing-with-oneself']));

  it.each([
    ['request', 'mentor'],
    ['request', 'stranger'],
    ['accept', 'mentee'],
    ['decline', 'mentee'],
    ['withdraw', 'mentor'],
    ['end', 'stranger'],
    ['block', undefined],
  ] as const)('does not let %s be said by %s', (command, by) => {
    const state = command === 'request' ? 'draft' : command === 'end' ? 'active' : 'requested';
    expect(codesOf(decideMentorship(mentorship({ state }), COMMANDS[command], context(by)))).toEqual(['not-yours']);
  });

  it('names everything that a request lacks at once', () =>
    expect(
      codesOf(decideMentorship(mentorship(), { type: 'request', guidelinesAccepted: false, isAdult: false }, context('mentee'))),
    ).toEqual(['guidelines-not-accepted', 'adults-only']));

  it('takes nobody beyond the capacity, and counts paused mentorships', () => {
    const mentorships = [mentorship({ id: 'a', menteeId: 'a', state: 'active' }), mentorship({ id: 'b', menteeId: 'b', state: 'paused' })];
    expect(freePlaces(mentor, mentorships)).toBe(0);
    expect(codesOf(decideMentorship(mentorship(), COMMANDS.request, context('mentee', { mentorships })))).toEqual(['mentor-full']);
    expect(codesOf(decideMentorship(mentorship({ state: 'requested' }), COMMANDS.accept, context('mentor', { mentorships })))).toEqual([
      'mentor-full',
    ]);
  });

  it('keeps one open mentorship for a pair and kind', () => {
    const mentorships = [mentorship({ id: 'other', state: 'active' })];
    expect(codesOf(decideMentorship(mentorship(), COMMANDS.request, context('mentee', { mentorships })))).toEqual(['already-open']);
    expect(decideMentorship(mentorship({ kind: 'service' }), COMMANDS.request, context('mentee', { mentorships })).ok).toBe(true);
  });

  it('lets two people mentor each other only in different pathways', () => {
    const mentorships = [mentorship({ id: 'back', menteeId: 'mentor', mentorId: 'mentee', pathway: 'secular', state: 'active' })];
    const request = (pathway: string) =>
      codesOf(decideMentorship(mentorship({ pathway }), COMMANDS.request, context('mentee', { mentorships })));
    expect(request('secular')).toEqual(['mutual-pairing']);
    expect(request('family')).toEqual([]);
  });

  it('answers somebody who was blocked exactly as a mentor without time does', () => {
    const blocked = context('mentee', { mentorships: [mentorship({ id: 'old', state: 'blocked' })] });
    const without = context('mentee', { mentor: { ...mentor, accepts: false } });
    expect(decideMentorship(mentorship(), COMMANDS.request, blocked)).toEqual(decideMentorship(mentorship(), COMMANDS.request, without));
    expect(['declined', 'expired', 'blocked'].map((state) => visibleState(mentorship({ state: state as MentorshipState })))).toEqual([
      'not-available',
      'not-available',
      'not-available',
    ]);
  });

  it.each([
    [REQUEST_EXPIRES_DAYS * 86_400_000 - 1, ['not-expired-yet']],
    [REQUEST_EXPIRES_DAYS * 86_400_000, []],
  ])('lets a request expire after %i ms or not', (age, codes) => {
    const requested = mentorship({ state: 'requested', requestedAt: new Date(NOW - age).toISOString() });
    expect(codesOf(decideMentorship(requested, COMMANDS.expire, context(undefined)))).toEqual(codes);
  });

  it('refuses a command that there is not', () => {
    const unknown = { type: 'constructor' } as unknown as MentorshipCommand; // As a caller without types may send it.
    expect(codesOf(decideMentorship(mentorship(), unknown, context('mentee')))).toEqual(['illegal-transition']);
  });

  it('refuses the profile of somebody else', () =>
    expect(
      codesOf(decideMentorship(mentorship(), COMMANDS.request, context('mentee', { mentor: { ...mentor, memberId: 'else' } }))),
    ).toEqual(['mentor-profile-mismatch']));

  it('never holds more than the capacity, whatever is said in whatever order', () => {
    const step = fc.record({
      mentee: fc.constantFrom('a', 'b', 'c', 'd'),
      command: fc.constantFrom(...(Object.keys(COMMANDS) as MentorshipCommand['type'][])),
      by: fc.constantFrom('mentee', 'mentor'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (steps, capacity) => {
        const all = new Map<string, Mentorship>();
        for (const { mentee, command, by } of steps) {
          const mentorships = [...all.values()];
          const actor = context(by === 'mentee' ? mentee : 'mentor', { mentorships, mentor: { ...mentor, capacity }, newId: () => mentee });
          const before = all.get(mentee);
          const decision = decideMentorship(before?.state === 'ended' ? undefined : before, COMMANDS[command], actor);
          if (decision.ok) all.set(mentee, decision.state);
          const held = [...all.values()].filter(({ state }) => state === 'active' || state === 'paused');
          expect(held.length).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });

  it('says nothing in an event but codes', () => {
    const decision = decideMentorship(undefined, COMMANDS.draft, context('mentee'));
    expect(decision.ok && decision.events).toEqual([
      { type: 'MentorshipDrafted', at: '2026-03-01T02:00:00.000Z', actorRole: 'member', aggregateId: 'new', payload: { kind: 'ongoing' } },
    ]);
  });
});

describe('mentorshipSchema', () => {
  it.each([
    [{ mentorId: 'mentee' }, 'mentorId'],
    [{ state: 'broken' }, 'state'],
    [{ version: 0 }, 'version'],
    [{ since: '2025-02-30' }, 'since'],
    [{ kind: 'friend' }, 'kind'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = mentorshipSchema.safeParse({ ...mentorship(), ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
