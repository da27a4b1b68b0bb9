import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStatus, decideReport } from './index.js';
import type { ModerationAction, Report, ReportCommand, ReportState } from './index.js';
import type { ActorRole, CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { reportSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const AT = '2026-03-01T02:00:00.000Z';
const act = (change: Partial<ModerationAction> = {}): ModerationAction => ({
  id: 'a1',
  kind: 'warn',
  reason: 'harassment',
  at: AT,
  actorRole: 'moderator',
  actorId: 'mod',
  ...change,
});
const removal = act({ kind: 'remove-content' });
const report = (change: Partial<Report> = {}): Report =>
  reportSchema.parse({
    id: 'one',
    version: 1,
    target: { kind: 'story', id: 's1', authorId: 'author' },
    reason: 'harassment',
    reporterId: 'reporter',
    receivedAt: AT,
    state: 'received',
    actions: [],
    decidedBy: [],
    ...change,
  });
const context = (memberId: string | undefined, role: ActorRole = 'moderator'): CommandContext => ({
  now: NOW,
  timeZone: 'Europe/Madrid',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role },
  newId: () => 'new',
});
const COMMANDS: { readonly [T in ReportCommand['type']]: ReportCommand & { type: T } } = {
  report: { type: 'report', target: { kind: 'story', id: 's1', authorId: 'author' }, reason: 'spam', isAnonymous: false },
  triage: { type: 'triage' },
  act: { type: 'act', kind: 'warn', reason: 'harassment' },
  second: { type: 'second', actionId: 'a1', agrees: true },
  dismiss: { type: 'dismiss' },
  escalate: { type: 'escalate' },
  close: { type: 'close' },
  appeal: { type: 'appeal' },
  review: { type: 'review', outcome: 'upheld' },
};
const TYPES = Object.keys(COMMANDS) as ReportCommand['type'][]; // The keys are the commands by the type above.
const codesOf = (decision: ReturnType<typeof decideReport>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);
const inState = (state: ReportState, command?: string): Report =>
  report({
    state,
    actions: command === 'second' && state === 'actioned' ? [removal] : state === 'received' ? [] : [act()],
    ...((state === 'appealed' || state === 'reviewed') && { appeal: { at: AT } }),
    ...(state === 'reviewed' && { appeal: { at: AT, review: { actorId: 'other', outcome: 'upheld' } } }),
  });

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<ReportState, ReportCommand['type']>(`
  state      report    triage   act       second    dismiss    escalate   close   appeal    review
  none       received  -        -         -         -          -          -       -         -
  received   -         triaged  -         -         -          -          -       -         -
  triaged    -         -        actioned  -         no-action  escalated  -       -         -
  actioned   -         -        actioned  actioned  -          -          closed  -         -
  no-action  -         -        -         -         -          -          closed  -         -
  escalated  -         -        actioned  -         no-action  -          closed  -         -
  closed     -         -        -         -         -          -          -       appealed  -
  appealed   -         -        -         -         -          -          -       -         reviewed
  reviewed   -         -        -         -         -          -          -       -         -`);

describe('decideReport', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : inState(state, command);
    const by = command === 'appeal' ? context('author', 'member') : context('second', 'steward');
    const decision = decideReport(before, COMMANDS[command], by);
    if (expected === '-') expect(codesOf(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      if (decision.ok) {
        expect(reportSchema.safeParse(decision.state).error?.issues).toBeUndefined();
        expect(decision.events).toHaveLength(1);
      }
    }
  });

  it.each([
    ['received', 'triage', 'reporter', 'member', 'not-yours'],
    ['received', 'triage', undefined, 'system', 'not-yours'],
    ['received', 'triage', 'author', 'moderator', 'not-impartial'],
    ['escalated', 'act', 'mod', 'moderator', 'not-yours'],
    ['closed', 'appeal', 'reporter', 'member', 'not-yours'],
    ['appealed', 'review', 'reporter', 'steward', 'not-impartial'],
    ['appealed', 'review', 'author', 'steward', 'not-impartial'],
  ] as const)('in the state %s does not let %s be said by %s as %s', (state, command, by, role, code) =>
    expect(codesOf(decideReport(inState(state), COMMANDS[command], context(by, role)))).toEqual([code]),
  );

  it.each([
    ['act', 'triaged'],
    ['dismiss', 'triaged'],
    ['close', 'escalated'],
    ['second', 'actioned'],
  ] as const)('lets nobody review what they decided with %s', (command, state) => {
    const decided = decideReport(inState(state, command), COMMANDS[command], context('second', 'steward'));
    if (!decided.ok) throw new Error(codesOf(decided).join());
    const appealed: Report = { ...decided.state, state: 'appealed', appeal: { at: AT } };
    expect(codesOf(decideReport(appealed, COMMANDS.review, context('second', 'steward')))).toEqual(['not-impartial']);
    expect(decideReport(appealed, COMMANDS.review, context('third', 'steward')).ok).toBe(true);
  });

  it('removes nothing without a second person', () => {
    const waiting = inState('actioned', 'second');
    expect(contentStatus(waiting.actions)).toBe('hidden');
    expect(codesOf(decideReport(waiting, COMMANDS.close, context('second')))).toEqual(['removal-waiting']);
    expect(codesOf(decideReport(waiting, COMMANDS.second, context('mod')))).toEqual(['same-person']);
    expect(codesOf(decideReport(waiting, { ...COMMANDS.second, actionId: 'a2' }, context('second')))).toEqual(['no-such-action']);
    expect(codesOf(decideReport(waiting, { ...COMMANDS.act, kind: 'restore' }, context('second')))).toEqual(['removal-waiting']);
    const agreed = decideReport(waiting, COMMANDS.second, context('second'));
    expect(agreed.ok && contentStatus(agreed.state.actions)).toBe('removed');
    expect(agreed.ok && codesOf(decideReport(agreed.state, { ...COMMANDS.act, kind: 'restore' }, context('mod')))).toEqual([
      'already-removed',
    ]);
    const refused = decideReport(waiting, { ...COMMANDS.second, agrees: false }, context('second'));
    expect(refused.ok && contentStatus(refused.state.actions)).toBe('visible');
  });

  it.each([
    [undefined, ['end-missing']],
    ['2026-02-30', ['invalid-date']],
    ['2026-02-28', ['end-past']],
    ['2026-03-01', []],
    ['2026-05-30', []],
    ['2026-05-31', ['pause-too-long']],
  ])('lets a pause end on %s or not', (until, codes) => {
    const pause = { ...COMMANDS.act, kind: 'pause-posting', ...(until !== undefined && { until }) } as const;
    expect(codesOf(decideReport(inState('triaged'), pause, context('mod')))).toEqual(codes);
  });

  it('names everything that an action lacks at once', () => {
    // Codes that no type allows, as they come from a page.
    const bad = { type: 'act', kind: 'ban' as 'warn', reason: 'rude' as 'hate', until: '2026-03-02' } as const;
    expect(codesOf(decideReport(inState('triaged'), bad, context('mod')))).toEqual(['unknown-action', 'unknown-reason', 'end-unexpected']);
  });

  it('restores what a review overturns', () => {
    const appealed = report({ state: 'appealed', actions: [act({ kind: 'hide' })], appeal: { at: AT } });
    const upheld = decideReport(appealed, COMMANDS.review, context('other'));
    const overturned = decideReport(appealed, { type: 'review', outcome: 'overturned' }, context('other'));
    expect([upheld, overturned].map((decision) => decision.ok && contentStatus(decision.state.actions))).toEqual(['hidden', 'visible']);
    // A code that no type allows, as it comes from a page.
    const bad = { type: 'review', outcome: 'maybe' as 'upheld' } as const;
    expect(codesOf(decideReport(appealed, bad, context('other')))).toEqual(['unknown-outcome']);
  });

  it('has nothing to appeal where nothing was done', () =>
    expect(codesOf(decideReport(report({ state: 'closed' }), COMMANDS.appeal, context('author', 'member')))).toEqual([
      'nothing-to-appeal',
    ]));

  it('forgets no action and stays acceptable, whatever is said in whatever order', () => {
    const step = fc.record({
      type: fc.constantFrom(...TYPES, 'act', 'second'),
      by: fc.constantFrom('a', 'b', 'c', 'author'),
      kind: fc.constantFrom('hide', 'restore', 'warn', 'pause-posting', 'remove-content'),
      agrees: fc.boolean(),
      outcome: fc.constantFrom('upheld', 'overturned'),
      reason: fc.constantFrom('spam', 'self-harm-risk'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state: Report | undefined;
        let ids = 0;
        for (const { type, by, kind, agrees, outcome, reason } of steps) {
          const waiting = state?.actions.find((action) => action.kind === 'remove-content' && !action.second);
          const said: Partial<Record<string, ReportCommand>> = {
            report: { ...COMMANDS.report, reason },
            act: { type: 'act', kind, reason, ...(kind === 'pause-posting' && { until: '2026-03-09' }) },
            second: { type: 'second', actionId: waiting?.id ?? 'none', agrees },
            review: { type: 'review', outcome },
          };
          const role = by === 'author' ? 'member' : 'steward';
          const decision = decideReport(state, said[type] ?? COMMANDS[type], { ...context(by, role), newId: () => `n${ids++}` });
          if (!decision.ok) continue;
          const next = decision.state;
          expect(reportSchema.safeParse(next).error?.issues).toBeUndefined();
          expect(next.version).toBe((state?.version ?? 0) + 1);
          expect(next.actions.slice(0, state?.actions.length ?? 0).map(({ id }) => id)).toEqual(state?.actions.map(({ id }) => id) ?? []);
          if (contentStatus(next.actions) === 'removed')
            expect(next.actions.some(({ actorId, second }) => second?.agrees && second.actorId !== actorId)).toBe(true);
          const { review } = next.appeal ?? {};
          if (review) expect(next.actions.slice(0, state?.actions.length).map(({ actorId }) => actorId)).not.toContain(review.actorId);
          state = next;
        }
      }),
    );
  });
});
