import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, errorsOf, interest, opportunity, world } from '../../test/service-opportunities.js';
import { transitionTable } from '../../test/transition-table.js';
import { decideInterest, decideServiceOpportunity, freeOpportunityPlaces } from './index.js';
import type { Interest, InterestCommand, InterestState, ServiceOpportunityCommand } from './index.js';
import { interestSchema } from './schema.js';

const TRANSITIONS = transitionTable<InterestState, InterestCommand['type']>(`
  state      express    invite   confirm    decline   complete
  none       expressed  -        -          -         -
  expressed  -          invited  -          declined  -
  invited    -          -        confirmed  declined  -
  confirmed  -          -        -          declined  completed
  declined   -          -        -          -         -
  completed  -          -        -          -         -`);

describe('decideInterest', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : interest({ state });
    // A member who is staff as well may say everything.
    const decision = decideInterest(before, { type: command }, world('staff'));
    if (expected === '-') expect(errorsOf(decision)).toEqual([['illegal-transition', 'type', command]]);
    else {
      expect(decision).toMatchObject({
        ok: true,
        state: { state: expected, version: before ? 2 : 1, memberId: 'ada', opportunityId: 'kitchen' },
      });
      expect(decision.ok && interestSchema.parse(decision.state)).toEqual(decision.ok && decision.state);
      expect(decision.ok && decision.events.map(({ payload }) => payload)).toEqual([{}]);
    }
  });

  it.each([
    ['express', 'none', 'member stranger staff'],
    ['invite', 'expressed', 'staff'],
    ['confirm', 'invited', 'member'],
    ['decline', 'confirmed', 'member staff'],
    ['complete', 'confirmed', 'member staff'],
  ] as const)('lets %s be said in the state %s by: %s', (type, state, wanted) => {
    const by = {
      member: world('member'),
      stranger: world('member', [], undefined, 'bo'),
      staff: world('staff', [], undefined, 'cy'),
      clock: world('system'),
    };
    const before = state === 'none' ? undefined : interest({ state });
    const allowed = Object.entries(by).filter(([, context]) => decideInterest(before, { type }, context).ok);
    expect(allowed.map(([name]) => name).join(' ')).toBe(wanted);
  });

  it('looks the same whoever declined', () => {
    const [member, staff] = [world('member'), world('staff', [], undefined, 'cy')].map((context) =>
      decideInterest(interest({ state: 'invited' }), { type: 'decline' }, context),
    );
    expect(member?.ok && member.state).toEqual(staff?.ok && staff.state);
  });

  it.each([
    ['closed', '2026-06-15T12:00:00Z'],
    ['open', '2026-07-01T06:00:00Z'],
  ] as const)('is not taken by an opportunity that is %s at %s', (state, now) => {
    const context = { ...world('member', [], now), opportunity: opportunity({ state }) };
    expect(errorsOf(decideInterest(undefined, { type: 'express' }, context))).toEqual([['not-open', 'opportunity', 'kitchen']]);
    expect(decideInterest(interest(), { type: 'decline' }, context).ok).toBe(true);
  });

  it('is said once at a time, and again after it was declined', () => {
    const express = (state: InterestState) =>
      errorsOf(decideInterest(undefined, { type: 'express' }, world('member', [interest({ state })])));
    expect(express('invited')).toEqual([['already-open', 'memberId', 'ada']]);
    expect([express('declined'), express('completed')]).toEqual([[], []]);
  });

  it('names the other opportunity that it was given', () => {
    const context = { ...world('member'), opportunity: opportunity({ id: 'garden' }) };
    expect(errorsOf(decideInterest(interest(), { type: 'decline' }, context))).toEqual([['opportunity-mismatch', 'opportunity', 'garden']]);
  });

  it('is never confirmed for more people than there are places, whatever is said in whatever order', () => {
    let fullest = 0;
    const step = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          on: fc.constant('interest' as const),
          memberId: fc.constantFrom('a', 'b', 'c', 'd'),
          type: fc.constantFrom('express', 'express', 'invite', 'invite', 'confirm', 'confirm', 'decline', 'complete'),
        }),
      },
      fc.record({
        on: fc.constant('opportunity' as const),
        type: fc.constantFrom('revise', 'fill', 'close', 'reopen', 'reopen'),
        places: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (steps) => {
        let kitchen = opportunity();
        const all = new Map<string, Interest>();
        for (const each of steps) {
          const interests = [...all.values()];
          if (each.on === 'opportunity') {
            const command = {
              ...COMMANDS[each.type as ServiceOpportunityCommand['type']],
              ...(each.type === 'revise' && { places: each.places }),
            };
            const decision = decideServiceOpportunity(kitchen, command, world('staff', interests));
            if (decision.ok) kitchen = decision.state;
          } else {
            const type = each.type as InterestCommand['type'];
            const context = { ...world('staff', interests, undefined, each.memberId), opportunity: kitchen, newId: () => each.memberId };
            const before = all.get(each.memberId);
            const decision = decideInterest(before?.state === 'declined' ? undefined : before, { type }, context);
            if (decision.ok) all.set(each.memberId, decision.state);
          }
          const held = [...all.values()].filter(({ state }) => state === 'confirmed').length;
          fullest = Math.max(fullest, held);
          expect(held).toBeLessThanOrEqual(kitchen.places);
          expect(freeOpportunityPlaces(kitchen, [...all.values()])).toBe(kitchen.places - held);
        }
      }),
      { seed: 7, numRuns: 50 },
    );
    expect(fullest).toBeGreaterThan(1);
  });
});
