import { describe, expect, it } from 'vitest';
import type { KeptMilestones } from './kept-milestones.js';
import { mergeMilestones } from './kept-milestones.js';
import { readMilestones } from './read-milestones.js';
import { NOTHING, addPursuit, changePursuit, recordMilestones } from './session/change-document.js';
import type { DocumentChange } from './session/change-document.js';

const CLOCK = { now: Date.parse('2026-11-23T20:00:00Z'), timeZone: 'America/Los_Angeles' };
const SETTINGS = { label: 'Evenings', measure: 'abstinence', zone: 'device' } as const;

let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const after = (document: KeptMilestones, ...changes: readonly DocumentChange[]): KeptMilestones => {
  let next = document;
  for (const change of changes) {
    const changed = change(next, newId);
    if (!changed.ok) throw new Error(changed.fault.code);
    next = changed.document;
  }
  return next;
};

const one = after(NOTHING, addPursuit(SETTINGS, '2026-09-05', CLOCK));
const id = one.pursuits[0]?.id ?? '';
const whole = after(
  one,
  recordMilestones(CLOCK),
  changePursuit(
    id,
    [
      { type: 'recordReturn', date: '2026-11-06' },
      { type: 'beginAgain', date: '2026-11-07' },
    ],
    CLOCK,
  ),
  recordMilestones(CLOCK),
);

/** What was kept, with one thing in it changed, as plain JSON. */
const damaged = (damage: (document: Record<'pursuits' | 'achievements', Record<string, unknown>[]>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(whole));
  damage(copy);
  return copy;
};
const first = (entries: Record<string, unknown>[] | undefined): Record<string, unknown> => entries?.[0] ?? {};
const periods = (pursuits: Record<string, unknown>[]): Record<string, unknown>[] => {
  const found = first(pursuits)['periods'];
  return Array.isArray(found) ? found : [];
};

describe('readMilestones', () => {
  it('reads what the counter keeps, as it was', () => {
    expect(whole.achievements.length).toBeGreaterThan(3);
    expect(readMilestones(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
    expect(readMilestones(NOTHING)).toEqual({ ok: true, value: NOTHING });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '2026-09-05'],
    ['a list', []],
    ['one list only', { pursuits: [] }],
    ['a pursuit without a label', damaged(({ pursuits }) => (first(pursuits)['label'] = ' '))],
    ['an unknown measure', damaged(({ pursuits }) => (first(pursuits)['measure'] = 'speed'))],
    ['a version that is no number', damaged(({ pursuits }) => (first(pursuits)['version'] = '1'))],
    ['no list of periods', damaged(({ pursuits }) => (first(pursuits)['periods'] = 'none'))],
    ['a period on 31 February', damaged(({ pursuits }) => (first(periods(pursuits))['start'] = '2026-02-31'))],
    ['a period that ends before it starts', damaged(({ pursuits }) => (first(periods(pursuits))['end'] = '2026-01-01'))],
    ['two periods that go on', damaged(({ pursuits }) => delete first(periods(pursuits))['end'])],
    ['periods that overlap', damaged(({ pursuits }) => (first(periods(pursuits))['end'] = '2026-11-08'))],
    ['periods with one id', damaged(({ pursuits }) => periods(pursuits).forEach((period) => (period['id'] = 'same')))],
    ['an achievement without a length', damaged(({ achievements }) => (first(achievements)['interval'] = {}))],
    ['an achievement of half a month', damaged(({ achievements }) => (first(achievements)['interval'] = { months: 0.5 }))],
    ['an achievement that was seen at no instant', damaged(({ achievements }) => (first(achievements)['acknowledgedAt'] = 'yesterday'))],
    ['two achievements with one id', damaged(({ achievements }) => achievements.push(first(achievements)))],
    ['pursuits of two members', damaged(({ pursuits }) => pursuits.push({ ...first(pursuits), id: 'other', memberId: 'somebody' }))],
  ])('says no to %s, without throwing', (_what, raw) => expect(readMilestones(raw)).toEqual({ ok: false }));
});

describe('mergeMilestones', () => {
  it('has the entries of both tabs, and of one pursuit the later version', () => {
    const renamed = after(whole, changePursuit(id, [{ type: 'changeSettings', settings: { label: 'Nights' } }], CLOCK));
    const other = after(NOTHING, addPursuit({ ...SETTINGS, label: 'Mornings' }, '2026-11-20', CLOCK), recordMilestones(CLOCK));
    const merged = mergeMilestones(renamed, { pursuits: [...whole.pursuits, ...other.pursuits], achievements: other.achievements });
    expect(merged.pursuits.map(({ label }) => label)).toEqual(['Nights', 'Mornings']);
    expect(merged.achievements).toEqual([...whole.achievements, ...other.achievements]);
    expect(mergeMilestones(merged, merged)).toEqual(merged);
  });

  it('puts everything under the member of what was kept, since there is one person', () => {
    const theirs = { ...whole, pursuits: whole.pursuits.map((pursuit) => ({ ...pursuit, memberId: 'from-a-file' })) };
    const mine = after(NOTHING, addPursuit(SETTINGS, '2026-11-20', CLOCK));
    expect(new Set(mergeMilestones(theirs, mine).pursuits.map(({ memberId }) => memberId))).toEqual(new Set(['from-a-file']));
  });

  it('never brings a retracted achievement back', () => {
    const recorded = after(one, recordMilestones(CLOCK));
    const retracts = recorded.achievements.map((achievement) => achievement.id);
    const corrected = after(recorded, changePursuit(id, [{ type: 'correctStart', date: '2026-11-23', retracts }], CLOCK));
    const isRetracted = ({ achievements }: KeptMilestones): boolean => achievements.every(({ retractedAt }) => retractedAt !== undefined);
    expect(isRetracted(mergeMilestones(recorded, corrected))).toBe(true);
    expect(isRetracted(mergeMilestones(corrected, recorded))).toBe(true);
  });
});

describe('recordMilestones', () => {
  it('writes each milestone down once, and gives the same document when there is nothing new', () => {
    const recorded = after(one, recordMilestones(CLOCK));
    expect(recorded.achievements.map(({ tokenCode }) => tokenCode)).toEqual(['1d', '1w', '1mo']);
    expect(after(recorded, recordMilestones(CLOCK))).toBe(recorded);
  });

  it('leaves every achievement of a period that was closed', () => {
    const kept = whole.achievements.filter(({ periodId }) => periodId === one.pursuits[0]?.periods[0]?.id);
    expect(kept.map(({ tokenCode, retractedAt }) => [tokenCode, retractedAt])).toEqual([
      ['1d', undefined],
      ['1w', undefined],
      ['1mo', undefined],
    ]);
  });
});
