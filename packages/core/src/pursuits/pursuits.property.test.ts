import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumPeriods } from '../milestones/index.js';
import { naKeytags } from '../milestones/schemes/index.js';
import { addDays } from '../time/calendar-date.js';
import { decidePursuit, localToday, newAchievements, pursuitState, retractAchievements } from './index.js';
import type { Achievement, Pursuit, PursuitCommand, PursuitState } from './index.js';
import { achievementSchema, pursuitSchema } from './schema.js';

const DAY = 86_400_000;
const FROM = Date.parse('2024-01-31T12:00:00Z');
const ZONES = ['America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'] as const;

// What makes sense in a state is asked mostly: the table of states and commands has the rest.
const SENSIBLE: Readonly<Record<PursuitState, readonly PursuitCommand['type'][]>> = {
  none: ['begin', 'begin', 'plan', 'changeSettings'],
  upcoming: ['begin', 'withdrawPlan', 'plan', 'withdrawPlan', 'correctStart', 'writeNote'],
  open: ['recordReturn', 'recordReturn', 'recordReturn', 'correctStart', 'merge', 'writeNote', 'changeSettings', 'begin'],
  closed: ['beginAgain', 'beginAgain', 'plan', 'plan', 'merge', 'correctStart', 'writeNote', 'changeSettings'],
};

const step = fc.record({
  /** Days that pass before the command. */
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
  /** Days from the date of the command to that day; the other way round for a plan. */
  ago: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.integer({ min: -30, max: 500 })),
  what: fc.nat({ max: 7 }),
  zone: fc.constantFrom(...ZONES),
  pick: fc.nat({ max: 5 }),
  confirms: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function commandOf(
  { what, ago, pick, confirms }: Step,
  pursuit: Pursuit,
  today: string,
  achievements: readonly Achievement[],
): PursuitCommand {
  const sensible = SENSIBLE[pursuitState(pursuit, today)];
  const type = sensible[what % sensible.length] ?? 'begin';
  const date = addDays(today, type === 'plan' ? ago : -ago);
  const periodId = pursuit.periods[pick % (pursuit.periods.length + 1)]?.id ?? 'nowhere';
  switch (type) {
    case 'correctStart':
      return { type, date, periodId, ...(confirms && { retracts: achievements.map(({ id }) => id) }) };
    case 'merge':
      return { type, periodId };
    case 'writeNote':
      return { type, periodId, note: 'n'.repeat(pick * 300) };
    case 'changeSettings':
      return { type, settings: { count: confirms ? 'inclusive' : 'elapsed', leapDay: pick > 2 ? 'mar1' : 'feb28' } };
    case 'create':
    case 'withdrawPlan':
      return { type: 'withdrawPlan' };
    default:
      return { type, date };
  }
}

describe('a pursuit', () => {
  it('is never against its schema, and its achievements stay, whatever is said in whatever order', () => {
    const accepted: Partial<Record<PursuitCommand['type'], number>> = {};
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
        let [now, ids] = [FROM, 0];
        const newId = (): string => `id${ids++}`;
        const actor = { memberId: 'me', role: 'member' } as const;
        const created = decidePursuit(
          undefined,
          { type: 'create', settings: { label: 'Evenings', measure: 'custom', schemeId: 'na-keytags' } },
          { now, timeZone: 'UTC', actor, newId, achievements: [] },
        );
        if (!created.ok) throw new Error('refused');
        let pursuit = created.state;
        let achievements: readonly Achievement[] = [];
        for (const next of steps) {
          now += next.wait * DAY;
          const clock = { now, timeZone: next.zone };
          const { today } = localToday(pursuit, clock);
          const command = commandOf(next, pursuit, today, achievements);
          const before = sumPeriods(pursuit.periods, today);
          const decision = decidePursuit(pursuit, command, { ...clock, actor, newId, achievements });
          if (!decision.ok) {
            expect(decision.errors.length).toBeGreaterThan(0);
            continue;
          }
          accepted[command.type] = (accepted[command.type] ?? 0) + 1;
          expect(pursuitSchema.parse(decision.state)).toEqual(decision.state);
          expect(decision.state.version).toBe(pursuit.version + 1);
          expect(['none', 'upcoming', 'open', 'closed']).toContain(pursuitState(decision.state, today));
          // Only a corrected start takes anything back, and only what was confirmed.
          const kept = retractAchievements(achievements, decision.events);
          if (command.type !== 'correctStart' || !next.confirms) expect(kept).toEqual(achievements);
          expect(kept).toMatchObject(achievements);
          if (command.type === 'beginAgain' || command.type === 'merge') {
            const sums = sumPeriods(decision.state.periods, today);
            expect(sums.cumulative).toBeGreaterThanOrEqual(before.cumulative);
            expect(sums.longest).toBeGreaterThanOrEqual(before.longest);
          }
          pursuit = decision.state;
          const added = newAchievements(pursuit, naKeytags, { ...localToday(pursuit, clock), achievements: kept, newId });
          for (const achievement of added) expect(achievementSchema.parse(achievement)).toEqual(achievement);
          achievements = [...kept, ...added];
          expect(newAchievements(pursuit, naKeytags, { ...localToday(pursuit, clock), achievements, newId })).toEqual([]);
          const valid = achievements
            .filter(({ retractedAt }) => retractedAt === undefined)
            .map(({ periodId, tokenCode }) => `${periodId} ${tokenCode}`);
          expect(new Set(valid).size).toBe(valid.length);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
    // Refusals alone would prove nothing; the seed is fixed so that no run consists of them.
    for (const type of new Set(Object.values(SENSIBLE).flat())) expect(accepted[type] ?? 0, type).toBeGreaterThan(0);
  });
});
