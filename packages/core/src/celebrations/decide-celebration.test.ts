import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCelebration } from './index.js';
import type { Celebration, CelebrationCommand, CelebrationContext, CelebrationPlan, CelebrationState, Wish } from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { celebrationSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const PLAN: CelebrationPlan = { achievementId: 'mine', audience: 'circle', mode: 'announce', closesOn: '2026-03-08' };
const WISH: Wish = { memberId: 'friend', from: 'Kim', kind: 'me-too' };
const celebration = (change: Partial<Celebration> = {}): Celebration =>
  celebrationSchema.parse({ id: 'one', version: 1, memberId: 'member', ...PLAN, wishes: [], state: 'draft', ...change });
const context = (memberId: string | undefined, change: Partial<CelebrationContext> = {}): CelebrationContext => ({
  now: NOW,
  timeZone: 'Europe/Madrid',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role: memberId === 'host' ? 'host' : 'member' },
  newId: () => 'new',
  achievementIds: ['mine'],
  actorAudiences: ['circle'],
  ...change,
});
const COMMANDS: { readonly [T in CelebrationCommand['type']]: CelebrationCommand & { type: T } } = {
  draft: { type: 'draft', plan: PLAN },
  edit: { type: 'edit', plan: PLAN },
  offer: { type: 'offer' },
  accept: { type: 'accept' },
  decline: { type: 'decline' },
  hold: { type: 'hold' },
  archive: { type: 'archive' },
  withdraw: { type: 'withdraw' },
  wish: { type: 'wish', from: 'Sam', kind: 'congratulations' },
  'remove-wish': { type: 'remove-wish', memberId: 'friend' },
};
const SAID_BY: Partial<Record<CelebrationCommand['type'], string>> = { accept: 'host', decline: 'host', wish: 'other' };
const codesOf = (decision: ReturnType<typeof decideCelebration>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);
const hasWishes = (state: string): boolean => ['accepted', 'held', 'archived'].includes(state);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<CelebrationState, CelebrationCommand['type']>(`
  state      draft  edit   offer    accept    decline   hold  archive   withdraw   wish      remove-wish
  none       draft  -      -        -         -         -     -         -          -         -
  draft      -      draft  offered  -         -         -     -         withdrawn  -         -
  offered    -      -      -        accepted  declined  -     -         withdrawn  -         -
  accepted   -      -      -        -         -         held  -         withdrawn  accepted  accepted
  held       -      -      -        -         -         -     archived  withdrawn  held      held
  archived   -      -      -        -         -         -     -         withdrawn  -         archived
  declined   -      -      -        -         -         -     -         withdrawn  -         -
  withdrawn  -      -      -        -         -         -     -         -          -         -`);

describe('decideCelebration', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : celebration({ state, wishes: hasWishes(state) ? [WISH] : [] });
    const decision = decideCelebration(before, COMMANDS[command], context(SAID_BY[command] ?? 'member'));
    if (expected === '-') expect(codesOf(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      if (decision.ok) {
        expect(celebrationSchema.safeParse(decision.state).success).toBe(true);
        expect(decision.events).toHaveLength(1);
      }
    }
  });

  it.each([
    ['draft', 'offer', 'host'],
    ['draft', 'offer', undefined],
    ['draft', 'edit', 'host'],
    ['offered', 'accept', 'member'],
    ['offered', 'decline', 'stranger'],
    ['held', 'withdraw', 'host'],
    ['held', 'archive', 'stranger'],
    ['held', 'wish', 'member'],
    ['held', 'remove-wish', 'stranger'],
    ['none', 'draft', undefined],
  ] as const)('in the state %s does not let %s be said by %s', (state, command, by) => {
    const before = state === 'none' ? undefined : celebration({ state, wishes: hasWishes(state) ? [WISH] : [] });
    expect(codesOf(decideCelebration(before, COMMANDS[command], context(by)))).toEqual(['not-yours']);
  });

  it('lets a quiet celebration be accepted by the member alone, and any other by whoever hands over the token', () => {
    const quiet = celebration({ state: 'offered', mode: 'quiet', audience: 'self' });
    expect(decideCelebration(quiet, COMMANDS.accept, context('member')).ok).toBe(true);
    const presented = celebration({ state: 'offered', presenterId: 'mentor' });
    expect(decideCelebration(presented, COMMANDS.accept, context('mentor')).ok).toBe(true);
  });

  it('takes every wish with it when the member withdraws', () => {
    const decision = decideCelebration(celebration({ state: 'archived', wishes: [WISH] }), COMMANDS.withdraw, context('member'));
    expect(decision).toMatchObject({ ok: true, state: { state: 'withdrawn', wishes: [] } });
  });

  it('names everything that a plan lacks at once', () => {
    const plan: CelebrationPlan = {
      achievementId: 'theirs',
      audience: 'self',
      mode: 'at-meeting',
      presenterId: 'member',
      message: 'x'.repeat(501),
      closesOn: '2026-02-30',
    };
    const codes = [
      'not-your-achievement',
      'audience-too-narrow',
      'meeting-missing',
      'invalid-date',
      'presenting-to-oneself',
      'text-too-long',
    ];
    expect(codesOf(decideCelebration(undefined, { type: 'draft', plan }, context('member')))).toEqual(codes);
    expect(codesOf(decideCelebration(celebration(), { type: 'edit', plan }, context('member')))).toEqual(codes);
  });

  it.each([
    [{ occurrence: { meetingId: 'm', date: '2026-03-02' } }, ['meeting-unexpected']],
    [{ mode: 'at-meeting', occurrence: { meetingId: '', date: 'soon' } }, ['invalid-id', 'invalid-date']],
    [{ mode: 'at-meeting', occurrence: { meetingId: 'm', date: '2026-03-09' } }, ['closes-before-meeting']],
    // A value that no type allows, as it comes from a page.
    [{ mode: 'parade' as 'quiet' }, ['unknown-mode']],
    [{ audience: 'group:' as const }, ['unknown-audience']],
    [{ message: '  ' }, ['text-empty']],
  ] satisfies [Partial<CelebrationPlan>, string[]][])('refuses a plan with %j', (change, codes) =>
    expect(codesOf(decideCelebration(undefined, { type: 'draft', plan: { ...PLAN, ...change } }, context('member')))).toEqual(codes),
  );

  it('drops what an earlier plan said and the new one does not', () => {
    const before = celebration({ mode: 'at-meeting', occurrence: { meetingId: 'm', date: '2026-03-02' }, message: 'Come along' });
    const decision = decideCelebration(before, COMMANDS.edit, context('member'));
    expect(decision.ok && decision.state).toEqual({ ...celebration(), version: 2 });
  });

  it('counts days by the clock of whoever acts', () => {
    const atMeeting = celebration({ state: 'accepted', mode: 'at-meeting', occurrence: { meetingId: 'm', date: '2026-03-01' } });
    expect(decideCelebration(atMeeting, COMMANDS.hold, context('host')).ok).toBe(true);
    expect(codesOf(decideCelebration(atMeeting, COMMANDS.hold, context('host', { timeZone: 'America/Denver' })))).toEqual(['not-yet']);
    const closing = celebration({ state: 'held', closesOn: '2026-02-28' });
    expect(codesOf(decideCelebration(closing, COMMANDS.wish, context('other')))).toEqual(['wishes-closed']);
    expect(decideCelebration(closing, COMMANDS.wish, context('other', { timeZone: 'America/Denver' })).ok).toBe(true);
    expect(decideCelebration(closing, COMMANDS.archive, context(undefined)).ok).toBe(true);
    expect(codesOf(decideCelebration(closing, COMMANDS.archive, context(undefined, { timeZone: 'America/Denver' })))).toEqual(['not-yet']);
    expect(codesOf(decideCelebration({ ...closing, state: 'draft' }, COMMANDS.offer, context('member')))).toEqual(['date-past']);
  });

  it('takes wishes from the audience only', () => {
    const held = (audience: Celebration['audience']) => celebration({ state: 'held', mode: 'quiet', audience });
    const wish = (audience: Celebration['audience'], actorAudiences: CelebrationContext['actorAudiences']) =>
      codesOf(decideCelebration(held(audience), COMMANDS.wish, context('other', { actorAudiences })));
    expect(wish('group:tuesday', ['circle', 'group:tuesday'])).toEqual([]);
    expect(wish('group:tuesday', ['circle', 'group:monday'])).toEqual(['not-in-audience']);
    expect(wish('public', [])).toEqual([]);
    expect(wish('self', ['self'])).toEqual(['not-in-audience']);
  });

  it('names everything that a wish lacks at once', () => {
    const held = celebration({ state: 'held', wishes: [WISH], closesOn: '2026-01-01' });
    // A kind that no type allows, as it comes from a page.
    const wish = { type: 'wish', from: ' K', kind: 'well-done' as 'me-too', text: 'x'.repeat(281) } as const;
    expect(codesOf(decideCelebration(held, wish, context('friend', { actorAudiences: [] })))).toEqual([
      'not-in-audience',
      'wishes-closed',
      'already-wished',
      'invalid-handle',
      'unknown-wish',
      'text-too-long',
    ]);
    const codes = codesOf(decideCelebration({ ...held, closesOn: '2026-03-08' }, { ...COMMANDS.wish, text: '' }, context('other')));
    expect(codes).toEqual(['text-empty']);
  });

  it.each(['friend', 'member', 'moderator'])('lets a wish be taken out by %s', (by) => {
    const actor = { memberId: by, role: by === 'moderator' ? 'moderator' : 'member' } as const;
    const decision = decideCelebration(celebration({ state: 'held', wishes: [WISH] }), COMMANDS['remove-wish'], context(by, { actor }));
    expect(decision).toMatchObject({ ok: true, state: { wishes: [] } });
  });

  it('says when there is no such wish', () =>
    expect(codesOf(decideCelebration(celebration({ state: 'held' }), COMMANDS['remove-wish'], context('member')))).toEqual([
      'no-such-wish',
    ]));

  it('keeps one wish a person and an acceptable state, whatever is said in whatever order', () => {
    const types = Object.keys(COMMANDS) as CelebrationCommand['type'][]; // The keys are the commands by the type above.
    const step = fc.record({
      type: fc.constantFrom(...types, 'wish', 'wish'),
      by: fc.constantFrom('member', 'host', 'friend', 'other', undefined),
      text: fc.option(fc.string({ maxLength: 300 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: Celebration | undefined;
        for (const { type, by, text } of steps) {
          const command = type === 'wish' ? { ...COMMANDS.wish, ...(text !== undefined && { text }) } : COMMANDS[type];
          const decision = decideCelebration(state, command, context(by));
          if (!decision.ok) continue;
          expect(celebrationSchema.safeParse(decision.state).success).toBe(true);
          expect(decision.state.version).toBe((state?.version ?? 0) + 1);
          if (decision.state.state === 'offered') expect(by).toBe(decision.state.memberId);
          state = decision.state;
        }
      }),
    );
  });

  it('drafts only what the schema accepts, whatever a page sends', () => {
    const text = fc.oneof(fc.constantFrom('mine', 'circle', 'quiet', 'at-meeting', '2026-03-08', '', '0000-01-01'), fc.string());
    const plan = fc.record(
      {
        achievementId: text,
        audience: text,
        mode: text,
        closesOn: text,
        occurrence: fc.record({ meetingId: text, date: text }),
        presenterId: text,
        message: text,
      },
      { requiredKeys: ['achievementId', 'audience', 'mode', 'closesOn'] },
    );
    fc.assert(
      fc.property(plan, (any) => {
        // Values that no type allows, as they come from a page.
        const command = { type: 'draft', plan: any as CelebrationPlan } as const;
        const decision = decideCelebration(undefined, command, context('member', { achievementIds: ['mine', any.achievementId] }));
        if (decision.ok) expect(celebrationSchema.safeParse(decision.state).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing in an event but codes', () => {
    const decision = decideCelebration(celebration({ state: 'held' }), { ...COMMANDS.wish, text: 'With you' }, context('other'));
    expect(decision.ok && decision.events).toEqual([
      { type: 'WishGiven', at: '2026-03-01T02:00:00.000Z', actorRole: 'member', aggregateId: 'one', payload: { kind: 'congratulations' } },
    ]);
  });
});
