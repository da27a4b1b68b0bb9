import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_FIELDS, chosenAudience, covers, decideMember, defaultAudience, isInAudience, isLiveConsent, project } from './index.js';
import type { Audience, Member, MemberCommand, MemberEvent, Viewer } from './index.js';
import { memberSchema } from './schema.js';

const START = Date.parse('2026-03-01T02:00:00Z');
const DAY = 86_400_000;
const ID = 'ana';

const audience = fc.constantFrom<Audience>('self', 'mentor', 'circle', 'group:a', 'group:b', 'organisation', 'public');
const purpose = fc.constantFrom('show-profile', 'celebrate');
const fields = fc.subarray([...MEMBER_FIELDS], { minLength: 1 });
// What somebody entered is marked, so that it can be looked for afterwards.
const entered = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `«${text.replace(/[^\p{L} ]/gu, '')}»`);
const command: fc.Arbitrary<MemberCommand> = fc.oneof(
  fc.record({ type: fc.constant('change' as const), changes: fc.record({ handle: entered, pronouns: entered }, { requiredKeys: [] }) }),
  fc.record({
    type: fc.constant('change' as const),
    changes: fc.record({ interests: fc.array(entered), accessNeeds: fc.array(entered) }),
  }),
  fc.record({ type: fc.constant('widen' as const), fields, audience, purpose }),
  fc.record({ type: fc.constant('narrow' as const), fields, audience }),
  fc.record(
    {
      type: fc.constant('giveConsent' as const),
      purpose,
      fields,
      audience,
      textVersion: fc.constant('«v1»'),
      expiresOn: fc.constantFrom('2026-03-02', '2026-03-10', '2026-05-01'),
    },
    { requiredKeys: ['type', 'purpose', 'fields', 'audience', 'textVersion'] },
  ),
  fc.record({ type: fc.constant('withdrawConsent' as const), consentId: fc.constantFrom('c1', 'c2', 'c3', 'c4') }),
  fc.constantFrom('expireConsents', 'pause', 'resume', 'leave', 'cancelLeaving').map((type) => ({ type })),
);
/** A consent and a widening under it, as people give them; random ones seldom fit each other. */
const showing = fc
  .record({ purpose, fields: fc.subarray(['pronouns', 'interests'] as const, { minLength: 1 }), audience, lastsDays: fc.option(fc.nat(3)) })
  .map(({ lastsDays, ...what }): readonly MemberCommand[] => [
    { type: 'giveConsent', ...what, textVersion: '«v1»', ...(lastsDays !== null && { expiresOn: `2026-03-0${2 + lastsDays}` }) },
    { type: 'widen', ...what },
  ]);
const commands = fc.oneof({ arbitrary: showing, weight: 2 }, { arbitrary: command.map((one) => [one]), weight: 3 });
const step = fc.record({ commands, wait: fc.constantFrom(0, 0, 0, 1), isSystem: fc.constantFrom(false, false, false, true) });
const viewer: fc.Arbitrary<Viewer> = fc.record(
  {
    memberId: fc.constantFrom('else', 'other'),
    isMentor: fc.boolean(),
    inCircle: fc.boolean(),
    sharedGroupIds: fc.subarray(['a', 'b']),
    ofOrganisation: fc.boolean(),
  },
  { requiredKeys: [] },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Every state that the steps lead to, with its moment. */
function* statesAfter(steps: readonly Step[]): Generator<{ state: Member; now: number; events: readonly MemberEvent[] | undefined }> {
  let ids = 0;
  let now = START;
  let state: Member | undefined;
  const profile = { handle: '«Ana»', locale: 'pt', timeZone: 'America/Denver', interests: ['«hills»'] };
  for (const { commands: said, wait, isSystem } of [
    { commands: [{ type: 'create', profile }], wait: 0, isSystem: false } as const,
    ...steps,
  ]) {
    now += wait * DAY;
    const actor = isSystem ? ({ role: 'system' } as const) : ({ role: 'member', memberId: ID } as const);
    for (const next of said) {
      const decision = decideMember(state, next, { now, timeZone: 'UTC', actor, newId: () => `c${++ids}` });
      if (decision.ok) state = decision.state;
      if (state) yield { state, now, events: decision.ok ? decision.events : undefined };
    }
  }
}

describe('a member, whatever is said in whatever order', () => {
  it('is a member by the schema', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        for (const { state, events } of statesAfter(steps)) if (events) expect(memberSchema.parse(state)).toEqual(state);
      }),
    );
  });

  it('shows no field without a live consent, and none above the audience of the viewer', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), viewer, purpose, fc.constantFrom(0, 0, 1, 20), (steps, who, why, later) => {
        for (const { state, now } of statesAfter(steps)) {
          const moment = { now: now + later * DAY, timeZone: 'America/Denver' };
          const view = project(state, who, { now: moment.now, purpose: why });
          if (state.status !== 'active') expect(view).toEqual({});
          if (state.status === 'erased') continue;
          for (const field of MEMBER_FIELDS.filter((name) => name in view)) {
            expect(isInAudience(who, chosenAudience(state.visibility, field), ID)).toBe(true);
            const live = state.consents.filter((consent) => isLiveConsent(consent, moment) && consent.purpose === why);
            const allowed = [defaultAudience(field), ...live.filter((c) => c.fields.includes(field)).map((c) => c.audience)];
            expect(allowed.some((wide) => isInAudience(who, wide, ID))).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps no audience wider than a consent that holds at the moment of the last command', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        for (const { state, now, events } of statesAfter(steps)) {
          if (!events || state.status === 'erased') continue;
          const live = state.consents.filter((consent) => isLiveConsent(consent, { now, timeZone: 'America/Denver' }));
          for (const field of MEMBER_FIELDS) {
            const chosen = chosenAudience(state.visibility, field);
            const allowed = [defaultAudience(field), ...live.filter((c) => c.fields.includes(field)).map((c) => c.audience)];
            expect(allowed.some((wide) => covers(wide, chosen))).toBe(true);
          }
        }
      }),
    );
  });

  it('is gone after erasure, with every word that was entered', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const last = [...statesAfter(steps)].at(-1)!;
        const context = { now: last.now, timeZone: 'UTC', actor: { role: 'member', memberId: ID }, newId: () => 'x' } as const;
        const decision = decideMember(last.state, { type: 'erase' }, context);
        expect(decision.ok).toBe(true);
        expect(JSON.stringify(last.state)).toContain('«');
        expect(JSON.stringify(decision)).not.toMatch(/[«»]|c\d|show-profile|celebrate|Denver|pt/);
      }),
    );
  });

  it('says nothing in events but codes and ids', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        for (const { events } of statesAfter(steps)) expect(JSON.stringify(events ?? [])).not.toMatch(/[«»]/);
      }),
    );
  });
});
