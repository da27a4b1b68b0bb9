import { describe, expect, it } from 'vitest';
import { MILESTONE_SCHEMES } from '../milestones/schemes/index.js';
import { summarisePursuits } from './index.js';
import type { Pursuit } from './index.js';
import { pursuitSchema } from './schema.js';

const pursuit = (id: string, start: string, change: object = {}): Pursuit =>
  pursuitSchema.parse({
    id,
    version: 1,
    memberId: 'me',
    label: id,
    measure: 'abstinence',
    schemeId: 'aa-monthly',
    display: 'both',
    periods: start === '' ? [] : [{ id: `${id}-1`, start }],
    startMeaning: 'unspecified',
    leapDay: 'feb28',
    count: 'elapsed',
    zone: 'device',
    ...change,
  });
const clock = { now: Date.parse('2025-08-31T12:00:00Z'), timeZone: 'Europe/London' };
const summarise = (...pursuits: readonly Pursuit[]) => summarisePursuits(pursuits, MILESTONE_SCHEMES, clock);

describe('summarisePursuits', () => {
  it('has every pursuit of a member by its own dates and scheme, in the order of the member', () => {
    const summaries = summarise(
      pursuit('family', '2025-08-31', { measure: 'participation' }),
      pursuit('alcohol', '2022-02-28'),
      pursuit('nicotine', '2024-02-29', { schemeId: 'na-keytags' }),
      pursuit('gambling', '2025-05-31', { schemeId: 'aa-short' }),
    );
    const shown = summaries.map(({ pursuit: { id }, counter }) =>
      counter?.state === 'counting'
        ? [id, counter.days, counter.current?.token.code, counter.next?.token.code, counter.next?.inDays]
        : [id],
    );
    expect(shown).toEqual([
      ['family', 0, undefined, '24h', 1],
      ['alcohol', 1280, '3y', '4y', 181],
      ['nicotine', 549, '18mo', '2y', 181],
      ['gambling', 92, '90d', '6mo', 91],
    ]);
  });

  it('tells planned, ended and unbegun pursuits apart', () => {
    const ended = pursuit('ended', '', { periods: [{ id: 'x', start: '2025-05-01', end: '2025-06-10' }] });
    const [planned, closed, none] = summarise(pursuit('planned', '2025-09-03'), ended, pursuit('none', ''));
    expect(planned).toMatchObject({ state: 'upcoming', counter: { state: 'upcoming', startsInDays: 3 }, sums: { periods: 0 } });
    expect(closed).toMatchObject({ state: 'closed', sums: { cumulative: 40, longest: 40 } });
    expect(none).toMatchObject({ state: 'none', sums: { cumulative: 0 } });
    expect([closed?.counter, none?.counter]).toEqual([undefined, undefined]);
  });

  it('keeps what came before a return in sight', () => {
    const again = pursuit('again', '', {
      periods: [
        { id: 'x', start: '2025-06-13', end: '2025-08-14' },
        { id: 'y', start: '2025-08-15' },
      ],
    });
    expect(summarise(again)[0]?.sums).toEqual({ current: 16, cumulative: 78, longest: 62, span: 79, periods: 2 });
  });

  it('gives each pursuit the today of its own zone', () => {
    const late = { now: Date.parse('2025-08-31T20:00:00Z'), timeZone: 'Europe/London' };
    const pursuits = [
      pursuit('one', '2025-08-31'),
      pursuit('other', '2025-08-31', { zone: 'Asia/Tokyo' }),
      pursuit('odd', '2025-08-31', { zone: 'Mars/Olympus' }),
    ];
    expect(summarisePursuits(pursuits, [], late).map(({ zone, today }) => [zone, today])).toEqual([
      ['Europe/London', '2025-08-31'],
      ['Asia/Tokyo', '2025-09-01'],
      ['Europe/London', '2025-08-31'],
    ]);
  });

  it('counts days without milestones where nobody knows the scheme', () =>
    expect(summarise(pursuit('own', '2025-08-01', { schemeId: 'gone' }))[0]?.counter).toEqual({
      state: 'counting',
      days: 30,
      breakdown: { years: 0, months: 0, days: 30 },
      isToday: false,
    }));

  it('never puts two members side by side', () =>
    expect(() => summarise(pursuit('mine', '2025-01-01'), pursuit('theirs', '2024-01-01', { memberId: 'another' }))).toThrow(RangeError));
});
