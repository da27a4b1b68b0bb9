import { describe, expect, it } from 'vitest';
import { contentStatus, decideReport, firstSteps, priorityOf } from './index.js';
import type { ReportCommand, ReportReason } from './index.js';
import type { CommandContext } from '../command/index.js';
import { reportSchema } from './schema.js';

const COMMAND: ReportCommand & { type: 'report' } = {
  type: 'report',
  target: { kind: 'story', id: 's1', authorId: 'author' },
  reason: 'spam',
  isAnonymous: false,
};
const CONTEXT: CommandContext = {
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'Europe/Madrid',
  actor: { memberId: 'reporter', role: 'member' },
  newId: () => 'new',
};
const codesOf = (decision: ReturnType<typeof decideReport>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

describe('decideReport, of a new report', () => {
  it.each(['self-harm-risk', 'anonymity-break'] as const)('for %s hides first, supports the author and calls a person', (reason) => {
    const decision = decideReport(undefined, { ...COMMAND, reason }, CONTEXT);
    expect(firstSteps(reason)).toEqual(['hide-from-others', 'show-author-support', 'page-a-human']);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual([
      'ReportReceived',
      'HideFromOthersAsked',
      'AuthorSupportAsked',
      'HumanPageAsked',
    ]);
    expect(decision).toMatchObject({ state: { state: 'received', actions: [{ kind: 'hide', reason, actorRole: 'system' }] } });
    expect(decision.ok && contentStatus(decision.state.actions)).toBe('hidden');
    expect(decision.ok && reportSchema.safeParse(decision.state).success).toBe(true);
  });

  it.each([
    ['harassment', 1],
    ['hate', 1],
    ['sale-or-solicitation', 2],
    ['substance-detail', 2],
    ['spam', 3],
    ['other', 3],
  ] satisfies [ReportReason, number][])('does nothing by itself for %s, which has the priority %i', (reason, priority) => {
    const decision = decideReport(undefined, { ...COMMAND, reason, note: 'Please look' }, CONTEXT);
    expect([priorityOf(reason), firstSteps(reason)]).toEqual([priority, []]);
    expect(decision).toMatchObject({
      ok: true,
      state: { actions: [] },
      events: [{ type: 'ReportReceived', payload: { reason, priority } }],
    });
  });

  it('keeps no name of a reporter who wants none kept', () => {
    const decision = decideReport(undefined, { ...COMMAND, isAnonymous: true }, CONTEXT);
    expect(JSON.stringify(decision)).not.toContain('reporter');
  });

  it('names everything that a report lacks at once', () => {
    // Codes that no type allows, as they come from a page.
    const target = { kind: 'planet' as 'story', id: '', authorId: 'x'.repeat(65) };
    const bad = { ...COMMAND, target, reason: 'rude' as 'other', note: 'x'.repeat(1001) };
    expect(codesOf(decideReport(undefined, bad, CONTEXT))).toEqual([
      'unknown-target',
      'invalid-id',
      'invalid-id',
      'unknown-reason',
      'text-too-long',
    ]);
    const other = { ...COMMAND, reason: 'other' } as const;
    expect(codesOf(decideReport(undefined, other, CONTEXT))).toEqual(['note-missing']);
    expect(codesOf(decideReport(undefined, { ...other, note: ' ' }, CONTEXT))).toEqual(['text-empty']);
  });
});
