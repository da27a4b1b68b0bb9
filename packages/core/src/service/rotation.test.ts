import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, NOW, context, errorsOf, position, steward, term } from '../../test/service-terms.js';
import { addDays, addMonths } from '../time/calendar-date.js';
import { consecutiveTerms, decideServiceTerm, termDays, termsDueForRotation } from './index.js';
import type { ServicePosition, ServiceTerm, ServiceTermCommand } from './index.js';

describe('termsDueForRotation', () => {
  it.each([
    ['2026-06-01T05:59:00Z', []],
    ['2026-06-01T06:00:00Z', ['one']],
    ['2026-09-01T12:00:00Z', ['one']],
  ])('at %s in Denver, for a term until 1 July: %j', (now, due) =>
    expect(termsDueForRotation([term({ state: 'serving' })], Date.parse(now), 'America/Denver').map(({ id }) => id)).toEqual(due),
  );

  it('is said once for each term, and only of those that are served', () => {
    const serving = term({ state: 'serving' });
    const announced = decideServiceTerm(serving, COMMANDS['announce-rotation'], context('system'));
    expect(announced).toMatchObject({ ok: true, events: [{ type: 'RotationDue', aggregateId: 'one' }] });
    const after = announced.ok ? announced.state : serving;
    expect(
      termsDueForRotation([after, ...(['elected', 'handover', 'completed'] as const).map((state) => term({ state }))], NOW, 'UTC'),
    ).toEqual([]);
    expect(errorsOf(decideServiceTerm(after, COMMANDS['announce-rotation'], context('system')))).toEqual([
      ['already-announced', 'rotationDueAt', '2026-06-15T02:00:00.000Z'],
    ]);
    const early = context('system', { now: Date.parse('2026-03-01T00:00:00Z') });
    expect(errorsOf(decideServiceTerm(serving, COMMANDS['announce-rotation'], early))).toEqual([['not-due-yet', 'ends', '2026-07-01']]);
  });
});

describe('the seats of a position', () => {
  /** A turn of somebody: opened, taken, perhaps moved, and perhaps over before its end. */
  const turn = fc.record({
    seat: fc.integer({ min: 1, max: 2 }),
    day: fc.integer({ min: 0, max: 240 }),
    memberId: fc.constantFrom('ada', 'bo'),
    isRecorded: fc.boolean(),
    movedTo: fc.option(fc.integer({ min: 0, max: 240 }), { nil: undefined }),
    overAfter: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  });
  type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;
  const DAYS = Array.from({ length: 400 }, (_, day) => addDays('2026-01-01', day));
  const dayOf = (day: number) => DAYS[day]!;

  /** The terms that turns lead to, where whatever is refused changes nothing. */
  function termsAfter(turns: readonly Turn[], changed: ServicePosition): readonly ServiceTerm[] {
    const all = new Map<string, ServiceTerm>();
    for (const [i, { seat, day, memberId, isRecorded, movedTo, overAfter }] of turns.entries()) {
      const id = `term-${i}`;
      const say = (command: ServiceTermCommand, today = dayOf(day)) => {
        const world = { now: Date.parse(today), timeZone: 'UTC', position: changed, terms: [...all.values()], newId: () => id };
        const decision = decideServiceTerm(all.get(id), command, steward(world));
        if (decision.ok) all.set(id, decision.state);
      };
      say({ type: 'open', seat, starts: dayOf(day) });
      say({ type: 'nominate', memberId });
      if (isRecorded) say(COMMANDS['record-override']);
      say(COMMANDS.elect);
      if (movedTo !== undefined) say({ type: 'reschedule', starts: dayOf(movedTo) });
      say(COMMANDS.begin, all.get(id)?.starts);
      if (overAfter !== undefined) say(COMMANDS.vacate, dayOf(day + overAfter));
    }
    return [...all.values()];
  }

  it('have one person each, and two only while one hands over to the next', () => {
    let handovers = 0;
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), fc.integer({ min: 0, max: 14 }), (turns, overlapDays) => {
        const terms = termsAfter(turns, { ...position, termMonths: 1, rotation: { maxConsecutiveTerms: 10, overlapDays } });
        for (const { starts, ends } of terms) expect(ends).toBe(addMonths(starts, 1));
        const held = terms.map((term) => ({ ...term, ...termDays(term), handover: addDays(term.ends, -overlapDays) }));
        for (const day of DAYS.slice(0, 300)) {
          for (const seat of [1, 2]) {
            const there = held.filter((each) => each.seat === seat && each.from <= day && day < each.until);
            if (there.length < 2) continue;
            const [first] = there.toSorted((a, b) => a.from.localeCompare(b.from));
            expect(there).toHaveLength(2);
            expect(day >= first!.handover).toBe(true);
            handovers++;
          }
        }
      }),
      { seed: 7, numRuns: 50 },
    );
    // Were there never two, this would say nothing.
    expect(handovers).toBeGreaterThan(0);
  });

  it('rotate, but for what the group has decided and recorded', () => {
    const counts = new Set<number>();
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), fc.integer({ min: 1, max: 2 }), (turns, maxConsecutiveTerms) => {
        const changed = { ...position, termMonths: 1, rotation: { maxConsecutiveTerms, overlapDays: 5 } };
        const terms = termsAfter(turns, changed);
        for (const each of terms) {
          const isTaken = each.memberId !== undefined && each.state !== 'nominated';
          if (!isTaken || terms.some(({ memberId, override }) => memberId === each.memberId && override)) continue;
          counts.add(consecutiveTerms(each, terms, changed));
          expect(consecutiveTerms(each, terms, changed)).toBeLessThanOrEqual(maxConsecutiveTerms);
        }
      }),
      { seed: 7, numRuns: 50 },
    );
    expect(counts).toEqual(new Set([1, 2]));
  });
});
