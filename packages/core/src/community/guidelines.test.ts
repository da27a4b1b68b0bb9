import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDELINE_TEMPLATE, acceptGuidelines, decideGuidelines, guidelinesOn, hasAccepted } from './index.js';
import type { CommunityGuidelines, GuidelinesAcceptance, GuidelinesCommand } from './index.js';
import type { ActorRole, CommandContext } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { communityGuidelinesSchema, guidelinesAcceptanceSchema } from './schema.js';

const context = (role: ActorRole = 'steward', memberId = 'kim'): CommandContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: { memberId, role },
  newId: () => 'new',
});
const command = (change: Partial<GuidelinesCommand> = {}): GuidelinesCommand => ({
  type: 'adopt',
  locale: 'en',
  rules: GUIDELINE_TEMPLATE,
  effectiveOn: '2026-02-28',
  ...change,
});
const guidelines = (change: Partial<CommunityGuidelines> = {}): CommunityGuidelines =>
  communityGuidelinesSchema.parse({ id: 'one', version: 1, ...command(), ...change });
const codesOf = (decision: ReturnType<typeof decideGuidelines>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

// Written out by hand, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<'stated', GuidelinesCommand['type']>(`
  state   adopt   revise
  none    stated  -
  stated  -       stated`);

describe('decideGuidelines', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command: type, expected }) => {
    const before = state === 'none' ? undefined : guidelines();
    const decision = decideGuidelines(before, command({ type }), context());
    if (expected === '-') expect(codesOf(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { version: before ? 2 : 1 }, events: [{ payload: { version: before ? 2 : 1 } }] });
      expect(decision.ok && communityGuidelinesSchema.safeParse(decision.state).success).toBe(true);
    }
  });

  it.each(['member', 'moderator', 'system'] as const)('is not for a %s to say', (role) =>
    expect(codesOf(decideGuidelines(undefined, command(), context(role)))).toEqual(['not-yours']),
  );

  it('names everything that is wrong at once', () => {
    const rules = [
      { code: 'be-nice' },
      { code: 'many-paths', text: ' ' },
      { code: 'many-paths', text: 'x'.repeat(501) },
      { code: 'x:phones-away' },
    ];
    expect(codesOf(decideGuidelines(undefined, command({ rules, locale: 'English!', effectiveOn: '2026-02-30' }), context()))).toEqual([
      'unknown-rule',
      'text-empty',
      'rule-twice',
      'text-too-long',
      'rule-text-missing',
      'invalid-locale',
      'invalid-date',
    ]);
    expect(codesOf(decideGuidelines(undefined, command({ rules: [], effectiveOn: '2026-02-27' }), context()))).toEqual([
      'rules-missing',
      'effective-in-the-past',
    ]);
  });

  it('states only what the schema accepts, whatever a page sends', () => {
    const code = fc.oneof(fc.constantFrom('many-paths', 'confidentiality', 'x:own', 'x:', 'x:A'), fc.string());
    const rule = fc.record({ code, text: fc.string() }, { requiredKeys: ['code'] });
    const locale = fc.oneof(fc.constantFrom('en', 'es-MX', 'e', 'zh-Hant-TW'), fc.string());
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 60 }), locale, (rules, tag) => {
        const decision = decideGuidelines(undefined, command({ rules, locale: tag }), context());
        if (decision.ok) expect(communityGuidelinesSchema.safeParse(decision.state).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('acceptGuidelines', () => {
  it('records one version, which says nothing of the next', () => {
    const decision = acceptGuidelines(guidelines(), 1, context('member'));
    expect(decision.ok && decision.state).toEqual({
      guidelinesId: 'one',
      guidelinesVersion: 1,
      memberId: 'kim',
      acceptedAt: '2026-03-01T02:00:00.000Z',
    });
    const acceptances: GuidelinesAcceptance[] = decision.ok ? [guidelinesAcceptanceSchema.parse(decision.state)] : [];
    expect(hasAccepted(guidelines(), 'kim', acceptances)).toBe(true);
    expect(hasAccepted(guidelines({ version: 2 }), 'kim', acceptances)).toBe(false);
    expect(hasAccepted(guidelines(), 'sam', acceptances)).toBe(false);
  });

  it('takes no yes to a version that the member did not read, and none from a clock', () => {
    expect(acceptGuidelines(guidelines({ version: 2 }), 1, context('member'))).toMatchObject({
      errors: [{ code: 'other-version', value: 1 }],
    });
    expect(acceptGuidelines(guidelines(), 1, { ...context(), actor: { role: 'system' } })).toMatchObject({
      errors: [{ code: 'not-yours' }],
    });
  });
});

describe('guidelinesOn', () => {
  it('is the latest version that has begun', () => {
    const versions = [
      guidelines({ version: 3, effectiveOn: '2026-05-01' }),
      guidelines({ version: 1, effectiveOn: '2026-01-01' }),
      guidelines({ version: 2, effectiveOn: '2026-03-01' }),
    ];
    const on = ['2025-12-31', '2026-01-01', '2026-03-01', '2026-04-30', '2026-05-01'].map((date) => guidelinesOn(versions, date)?.version);
    expect(on).toEqual([undefined, 1, 2, 2, 3]);
  });
});

describe('communityGuidelinesSchema', () => {
  it.each([
    [{ rules: [] }, 'rules'],
    [{ rules: [{ code: 'many-paths' }, { code: 'many-paths' }] }, 'rules'],
    [{ rules: [{ code: 'x:own' }] }, 'rules'],
    [{ rules: [{ code: 'be-nice', text: 'Be nice' }] }, 'rules'],
    [{ effectiveOn: '2026-02-30' }, 'effectiveOn'],
    [{ locale: '' }, 'locale'],
    [{ version: 0 }, 'version'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = communityGuidelinesSchema.safeParse({ ...guidelines(), ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
