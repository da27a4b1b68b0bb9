import { describe, expect, it } from 'vitest';
import type { ModerationAction, Report } from './index.js';
import { reportSchema } from './schema.js';

const AT = '2026-03-01T02:00:00Z';
const ACTION: ModerationAction = { id: 'a1', kind: 'warn', reason: 'harassment', at: AT, actorRole: 'moderator', actorId: 'mod' };
const REMOVAL: ModerationAction = { ...ACTION, kind: 'remove-content' };
const REPORT: Report = {
  id: 'one',
  version: 1,
  target: { kind: 'story', id: 's1', authorId: 'author' },
  reason: 'harassment',
  receivedAt: AT,
  state: 'received',
  actions: [],
  decidedBy: [],
};

describe('reportSchema', () => {
  it('accepts a report', () => expect(reportSchema.parse(REPORT)).toEqual(REPORT));

  it.each([
    [{ reason: 'other' }, 'note'],
    [{ state: 'appealed' }, 'appeal'],
    [{ appeal: { at: AT } }, 'appeal'],
    [{ state: 'reviewed', appeal: { at: AT } }, 'appeal'],
    [{ state: 'reviewed', decidedBy: ['mod'], appeal: { at: AT, review: { actorId: 'mod', outcome: 'upheld' } } }, 'appeal'],
    [{ state: 'closed', actions: [REMOVAL] }, 'actions'],
    [{ state: 'actioned', actions: [{ ...ACTION, kind: 'pause-posting' }] }, 'actions'],
    [{ state: 'actioned', actions: [{ ...ACTION, until: '2026-03-02' }] }, 'actions'],
    [{ state: 'actioned', actions: [{ ...ACTION, actorRole: 'system' }] }, 'actions'],
    [{ state: 'actioned', actions: [{ ...REMOVAL, second: { actorId: 'mod', agrees: true } }] }, 'actions'],
    [{ receivedAt: 'today' }, 'receivedAt'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = reportSchema.safeParse({ ...REPORT, ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
