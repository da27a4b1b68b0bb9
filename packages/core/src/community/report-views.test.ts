import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPostingPaused, moderationQueue, priorityOf, reportForAuthor } from './index.js';
import type { ModerationAction, Report } from './index.js';
import { reportReasonSchema, reportSchema, reportStateSchema } from './schema.js';

const hidden: ModerationAction = {
  id: 'a1',
  kind: 'hide',
  reason: 'anonymity-break',
  at: '2026-03-01T02:00:00Z',
  actorRole: 'moderator',
  actorId: 'secret-moderator',
};
const report = (change: Partial<Report> = {}): Report =>
  reportSchema.parse({
    id: 'one',
    version: 3,
    target: { kind: 'story', id: 's1', authorId: 'author' },
    reason: 'harassment',
    note: 'secret note',
    reporterId: 'secret-reporter',
    receivedAt: '2026-02-27T09:00:00Z',
    state: 'closed',
    actions: [hidden],
    decidedBy: ['secret-moderator'],
    ...change,
  });

describe('reportForAuthor', () => {
  it('says what was done and that it can be appealed', () =>
    expect(reportForAuthor(report())).toEqual({
      id: 'one',
      target: { kind: 'story', id: 's1' },
      actions: [{ id: 'a1', kind: 'hide', reason: 'anonymity-break', at: '2026-03-01T02:00:00Z', actorRole: 'moderator' }],
      canAppeal: true,
      outcome: undefined,
    }));

  it('never tells who reported, in which words, for which reason or when, nor who acted', () =>
    expect(JSON.stringify(reportForAuthor(report()))).not.toMatch(/secret|harassment|2026-02-27/));

  it('tells of nothing where nothing was done, or a removal waits, or the second person said no', () => {
    const removal: ModerationAction = { ...hidden, kind: 'remove-content' };
    expect(reportForAuthor(report({ state: 'no-action', actions: [] }))).toBeUndefined();
    expect(reportForAuthor(report({ state: 'actioned', actions: [removal] }))).toBeUndefined();
    expect(reportForAuthor(report({ actions: [{ ...removal, second: { actorId: 'other', agrees: false } }] }))).toBeUndefined();
  });

  it('says how a review ended', () => {
    const appeal = { at: '2026-03-02T02:00:00Z', review: { actorId: 'other', outcome: 'upheld' } } as const;
    expect(reportForAuthor(report({ state: 'reviewed', appeal }))).toMatchObject({ canAppeal: false, outcome: 'upheld' });
  });
});

describe('moderationQueue', () => {
  it('puts the urgent first, then what has waited longest, whatever the precision of its instant', () => {
    const waiting = (id: string, reason: Report['reason'], receivedAt: string) => report({ id, reason, receivedAt, state: 'triaged' });
    const queue = moderationQueue([
      waiting('spam', 'spam', '2026-01-01T00:00:00Z'),
      waiting('later', 'hate', '2026-02-01T00:00:00.500Z'),
      waiting('sooner', 'harassment', '2026-02-01T00:00:00Z'),
      waiting('urgent', 'self-harm-risk', '2026-02-28T00:00:00Z'),
    ]);
    expect(queue.map(({ id }) => id)).toEqual(['urgent', 'sooner', 'later', 'spam']);
  });

  it('holds every report that is not settled, once and in order', () => {
    const any = fc.record({
      id: fc.uuid(),
      reason: fc.constantFrom(...reportReasonSchema.options),
      state: fc.constantFrom(...reportStateSchema.options.filter((state) => state !== 'appealed' && state !== 'reviewed')),
      receivedAt: fc.integer({ min: 0, max: 5 }).map((day) => `2026-03-0${day + 1}T00:00:00Z`),
    });
    fc.assert(
      fc.property(fc.array(any.map(report)), (reports) => {
        const queue = moderationQueue(reports);
        expect(new Set(queue)).toEqual(new Set(reports.filter(({ state }) => state !== 'closed')));
        for (const [i, one] of queue.slice(1).entries()) {
          const before = queue[i];
          expect([priorityOf(before!.reason), before!.receivedAt] <= [priorityOf(one.reason), one.receivedAt]).toBe(true);
        }
      }),
    );
  });
});

describe('isPostingPaused', () => {
  const paused = report({ actions: [{ ...hidden, kind: 'pause-posting', until: '2026-03-09' }] });

  it.each([
    ['author', '2026-03-09', true],
    ['author', '2026-03-10', false],
    ['another', '2026-03-09', false],
  ])('answers for %s on %s: %s', (memberId, date, answer) => expect(isPostingPaused(memberId, [paused], date)).toBe(answer));

  it('ends with a review that overturns it', () => {
    const appeal = { at: '2026-03-02T02:00:00Z', review: { actorId: 'other', outcome: 'overturned' } } as const;
    expect(isPostingPaused('author', [{ ...paused, state: 'reviewed', appeal }], '2026-03-05')).toBe(false);
  });
});
