import { describe, expect, it } from 'vitest';
import { withOptional } from '../milestones/index.js';
import { aaMonthly, naKeytags } from '../milestones/schemes/index.js';
import { acknowledgeAchievement, decidePursuit, newAchievements, retractAchievements } from './index.js';
import type { Achievement, Pursuit, PursuitCommand, RecoveryPeriod } from './index.js';
import { achievementSchema, pursuitSchema } from './schema.js';

const NOW = Date.parse('2026-04-10T12:00:00Z');
const TODAY = '2026-04-10';
const ZONE = 'Europe/Dublin';
const pursuit = (periods: readonly RecoveryPeriod[], change: Partial<Pursuit> = {}): Pursuit =>
  pursuitSchema.parse({
    id: 'p1',
    version: 1,
    memberId: 'me',
    label: 'Evenings',
    measure: 'abstinence',
    schemeId: 'na-keytags',
    display: 'both',
    periods,
    startMeaning: 'first-day',
    leapDay: 'feb28',
    count: 'elapsed',
    zone: 'device',
    ...change,
  });
const record = (of: Pursuit, today: string, achievements: readonly Achievement[] = [], scheme = naKeytags): readonly Achievement[] => {
  let count = achievements.length;
  const added = newAchievements(of, scheme, { today, zone: ZONE, achievements, newId: () => `n${count++}` });
  for (const achievement of added) expect(achievementSchema.parse(achievement)).toEqual(achievement);
  return added;
};
const codes = (achievements: readonly Achievement[]): readonly string[] =>
  achievements.map(({ tokenCode, periodId }) => `${periodId} ${tokenCode}`);
const decide = (of: Pursuit, command: PursuitCommand, achievements: readonly Achievement[]) =>
  decidePursuit(of, command, { now: NOW, timeZone: ZONE, actor: { memberId: 'me', role: 'member' }, newId: () => 'new', achievements });

describe('newAchievements', () => {
  const open = pursuit([{ id: 'a', start: '2026-01-01' }]);

  it('records every milestone once, with its own date', () => {
    const first = record(open, TODAY);
    expect(first.map(({ tokenCode, reachedOn }) => [tokenCode, reachedOn])).toEqual([
      ['welcome', '2026-01-01'],
      ['30d', '2026-01-31'],
      ['60d', '2026-03-02'],
      ['90d', '2026-04-01'],
    ]);
    expect(first[1]).toEqual({
      id: 'n1',
      pursuitId: 'p1',
      periodId: 'a',
      tokenCode: '30d',
      interval: { days: 30 },
      schemeId: 'na-keytags',
      schemeVersion: 1,
      reachedOn: '2026-01-31',
      zone: ZONE,
    });
    expect(record(open, TODAY, first)).toEqual([]);
  });

  it('records nothing twice for a member who flew west, and takes nothing back', () =>
    expect(record(open, '2026-03-31', record(open, '2026-04-01'))).toEqual([]));

  it('records what an ended period reached, up to the day of its end', () =>
    expect(
      codes(
        record(
          pursuit([
            { id: 'a', start: '2026-01-01', end: '2026-01-31' },
            { id: 'b', start: '2026-02-01' },
          ]),
          TODAY,
        ),
      ),
    ).toEqual(['a welcome', 'a 30d', 'b welcome', 'b 30d', 'b 60d']));

  it('records nothing before a planned start, and nothing of a scheme that the member did not choose', () => {
    expect(record(pursuit([{ id: 'a', start: '2026-04-11' }]), TODAY)).toEqual([]);
    expect(record(open, TODAY, [], aaMonthly)).toEqual([]);
  });

  it('does not record a token anew under another scheme with the same code', () => {
    const years = pursuit([{ id: 'a', start: '2025-01-01' }]);
    const changed = { ...years, schemeId: 'aa-monthly' };
    expect(codes(record(changed, TODAY, record(years, TODAY), aaMonthly))).not.toContain('a 1y');
  });

  it('records one token for a year, also when special tokens are counted later', () => {
    const years = pursuit([{ id: 'a', start: '2021-04-10' }]);
    const first = record(years, TODAY);
    expect(codes(first)).toContain('a 5y');
    expect(record(years, TODAY, first, withOptional(naKeytags))).toEqual([]);
  });

  it('passes over achievements of another pursuit', () => {
    const first = record(open, TODAY);
    expect(record({ ...open, id: 'p2' }, TODAY, first)).toHaveLength(4);
  });
});

describe('a return to use', () => {
  const open = pursuit([{ id: 'a', start: '2026-01-01' }]);
  const achievements = record(open, TODAY);

  it.each([TODAY, '2026-01-15', '2026-01-01'])('on %s revokes no achievement', (date) => {
    const decision = decide(open, { type: 'recordReturn', date }, achievements);
    if (!decision.ok) throw new Error('refused');
    expect(retractAchievements(achievements, decision.events)).toEqual(achievements);
    expect(record(decision.state, TODAY, achievements)).toEqual([]);
  });

  it('undone by a merge brings no token twice, whichever period it was recorded in', () => {
    const two = pursuit([
      { id: 'a', start: '2026-01-01', end: '2026-01-20' },
      { id: 'b', start: '2026-01-21' },
    ]);
    const recorded = record(two, TODAY);
    expect(codes(recorded)).toEqual(['a welcome', 'b welcome', 'b 30d', 'b 60d']);
    const decision = decide(two, { type: 'merge' }, recorded);
    expect(decision.ok && codes(record(decision.state, TODAY, recorded))).toEqual(['a 90d']);
    expect(decision.ok && decision.events).toHaveLength(1);
  });
});

describe('a corrected start', () => {
  const open = pursuit([{ id: 'a', start: '2026-01-01' }]);
  const achievements = record(open, TODAY);
  const correct = (date: string, retracts?: readonly string[]) =>
    decide(open, { type: 'correctStart', date, ...(retracts && { retracts }) }, achievements);

  it('asks before it makes an achievement untrue, and names it', () => {
    expect(correct('2026-03-01')).toEqual({ ok: false, errors: [{ code: 'achievements-untrue', field: 'retracts', value: ['n2', 'n3'] }] });
    expect(correct('2026-03-01', ['n3'])).toMatchObject({ ok: false, errors: [{ value: ['n2'] }] });
  });

  it('retracts what was confirmed and is untrue, and nothing else', () => {
    const decision = correct('2026-03-01', ['n0', 'n2', 'n3']);
    if (!decision.ok) throw new Error('refused');
    expect(decision.events.slice(1)).toEqual(
      ['n2', 'n3'].map((achievementId) => expect.objectContaining({ type: 'AchievementRetracted', payload: { achievementId } })),
    );
    const after = retractAchievements(achievements, decision.events);
    expect(after.map(({ retractedAt }) => retractedAt)).toEqual([
      undefined,
      undefined,
      '2026-04-10T12:00:00.000Z',
      '2026-04-10T12:00:00.000Z',
    ]);
    for (const achievement of after) expect(achievementSchema.parse(achievement)).toEqual(achievement);
    expect(after).toMatchObject(achievements);
    // Reached again, it is recorded again.
    expect(codes(record(decision.state, '2026-04-30', after))).toEqual(['a 60d']);
  });

  it.each(['2025-12-01', '2026-01-05'])('to %s, from which all of them are true, asks nothing', (date) =>
    expect(correct(date)).toMatchObject({ ok: true, events: [{ type: 'PursuitPeriodsChanged' }] }),
  );

  it('into the future asks about all of them', () =>
    expect(correct('2026-04-20')).toMatchObject({ ok: false, errors: [{ value: ['n0', 'n1', 'n2', 'n3'] }] }));

  it('asks nothing about a milestone that another choice of counting has put later', () => {
    const inclusive = pursuit([{ id: 'a', start: '2026-01-11' }], { count: 'inclusive' });
    const recorded = record(inclusive, TODAY);
    expect(codes(recorded)).toContain('a 90d');
    const elapsed = { ...inclusive, count: 'elapsed' as const };
    expect(decide(elapsed, { type: 'correctStart', date: '2026-01-12' }, recorded).ok).toBe(true);
  });

  it('of an earlier period asks about that period only', () => {
    const two = pursuit([
      { id: 'a', start: '2025-01-01', end: '2025-02-10' },
      { id: 'b', start: '2026-01-01' },
    ]);
    const recorded = record(two, TODAY);
    const decision = decide(two, { type: 'correctStart', date: '2025-02-01', periodId: 'a' }, recorded);
    const untrue = recorded.filter(({ periodId, tokenCode }) => periodId === 'a' && tokenCode === '30d').map(({ id }) => id);
    expect(decision).toMatchObject({ ok: false, errors: [{ value: untrue }] });
    expect(untrue).toHaveLength(1);
  });
});

describe('acknowledgeAchievement', () => {
  it('keeps the first time', () => {
    const [achievement] = record(pursuit([{ id: 'a', start: '2026-01-01' }]), TODAY);
    if (!achievement) throw new Error('none');
    const seen = acknowledgeAchievement(achievement, NOW);
    expect(achievementSchema.parse(seen).acknowledgedAt).toBe('2026-04-10T12:00:00.000Z');
    expect(acknowledgeAchievement(seen, NOW + 1)).toBe(seen);
  });
});
