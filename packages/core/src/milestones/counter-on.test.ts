import { describe, expect, it } from 'vitest';
import { counterOn, todayIn } from './index.js';
import type { Counting, CountRules, MilestoneScheme } from './index.js';
import { milestoneSchemeSchema } from './schema.js';
import { aaMonthly, aaShort, naKeytags, none } from './schemes/index.js';

// Days and months side by side, so that order by date and order by name differ.
const mix: MilestoneScheme = milestoneSchemeSchema.parse({
  id: 'mix',
  version: 1,
  provenance: { note: 'For tests.', retrieved: '2026-01-01', confidence: 'high' },
  tokens: [
    ['24h', { days: 1 }],
    ['30d', { days: 30 }],
    ['1mo', { months: 1 }],
    ['60d', { days: 60 }],
    ['2mo', { months: 2 }],
  ].map(([code, interval]) => ({ code, interval, kind: 'duration', shape: 'disc', colour: 'blue', pattern: 'waves' })),
});
const SCHEMES = { na: naKeytags, aa: aaMonthly, short: aaShort, mix, none };

/** A counter in one line: days, years.months.days, the current milestone with `!` on its day, the next and the days to it. */
function shown(counting: Counting, today: string): string {
  const counter = counterOn(counting, today);
  if (counter.state === 'invalid') return counter.findings.map(({ code }) => code).join(' ');
  if (counter.state === 'upcoming') return `in ${counter.startsInDays}`;
  const { days, breakdown, current, isToday, next } = counter;
  const reached = current ? `${current.token.code}@${current.on}${isToday ? '!' : ''}` : '-';
  return `${days} | ${breakdown.years}.${breakdown.months}.${breakdown.days} | ${reached} | ${next ? `${next.token.code}@${next.on} ${next.inDays}` : '-'}`;
}

const MAR1: CountRules = { leapDay: 'mar1' };
const INCLUSIVE: CountRules = { count: 'inclusive' };

type Row = readonly [scheme: keyof typeof SCHEMES, start: string, today: string, expected: string, rules?: CountRules];

const ROWS: readonly Row[] = [
  ['na', '2025-01-01', '2025-01-01', '0 | 0.0.0 | welcome@2025-01-01! | 30d@2025-01-31 30'],
  ['na', '2025-01-01', '2025-01-30', '29 | 0.0.29 | welcome@2025-01-01 | 30d@2025-01-31 1'],
  ['na', '2025-01-01', '2025-01-31', '30 | 0.0.30 | 30d@2025-01-31! | 60d@2025-03-02 30'],
  // 180 days are not six months.
  ['na', '2025-01-01', '2025-06-30', '180 | 0.5.29 | 90d@2025-04-01 | 6mo@2025-07-01 1'],
  ['na', '2025-01-01', '2025-07-01', '181 | 0.6.0 | 6mo@2025-07-01! | 9mo@2025-10-01 92'],
  ['na', '2025-01-01', '2027-01-01', '730 | 2.0.0 | 2y@2027-01-01! | 3y@2028-01-01 365'],
  // A month with fewer days has its milestone on the last; the next month is back on the 31st.
  ['aa', '2025-01-31', '2025-02-28', '28 | 0.1.0 | 1mo@2025-02-28! | 2mo@2025-03-31 31'],
  ['aa', '2024-01-31', '2024-02-29', '29 | 0.1.0 | 1mo@2024-02-29! | 2mo@2024-03-31 31'],
  ['aa', '2025-01-31', '2025-03-01', '29 | 0.1.1 | 1mo@2025-02-28 | 2mo@2025-03-31 30'],
  ['na', '2024-08-31', '2025-02-28', '181 | 0.6.0 | 6mo@2025-02-28! | 9mo@2025-05-31 92'],
  ['na', '2024-12-31', '2025-06-30', '181 | 0.6.0 | 6mo@2025-06-30! | 9mo@2025-09-30 92'],
  // By date, not by name.
  ['mix', '2025-01-31', '2025-02-28', '28 | 0.1.0 | 1mo@2025-02-28! | 30d@2025-03-02 2'],
  ['mix', '2025-07-01', '2025-08-30', '60 | 0.1.29 | 60d@2025-08-30! | 2mo@2025-09-01 2'],
  // Two on one day: the later in the scheme, today as well as in the announcement of the day before.
  ['mix', '2025-04-15', '2025-05-14', '29 | 0.0.29 | 24h@2025-04-16 | 1mo@2025-05-15 1'],
  ['mix', '2025-04-15', '2025-05-15', '30 | 0.1.0 | 1mo@2025-05-15! | 60d@2025-06-14 30'],
  // 29 February, both ways.
  ['na', '2024-02-29', '2025-02-27', '364 | 0.11.29 | 9mo@2024-11-29 | 1y@2025-02-28 1'],
  ['na', '2024-02-29', '2025-02-28', '365 | 1.0.0 | 1y@2025-02-28! | 18mo@2025-08-29 182'],
  ['na', '2024-02-29', '2025-02-28', '365 | 0.11.30 | 9mo@2024-11-29 | 1y@2025-03-01 1', MAR1],
  ['na', '2024-02-29', '2025-03-01', '366 | 1.0.0 | 1y@2025-03-01! | 18mo@2025-08-29 181', MAR1],
  ['na', '2024-02-29', '2028-02-29', '1461 | 4.0.0 | 4y@2028-02-29! | 5y@2029-03-01 366', MAR1],
  ['na', '2024-02-29', '2028-02-28', '1460 | 3.11.30 | 3y@2027-02-28 | 4y@2028-02-29 1'],
  ['na', '2023-02-28', '2024-02-29', '366 | 1.0.1 | 1y@2024-02-28 | 18mo@2024-08-28 181'],
  ['na', '2000-02-29', '2100-02-28', '36524 | 100.0.0 | 100y@2100-02-28! | 101y@2101-02-28 365'],
  // The long-term tags are off.
  ['na', '1998-05-20', '2025-10-05', '10000 | 27.4.15 | 27y@2025-05-20 | 28y@2026-05-20 227'],
  // Counting today as well moves milestones of days only.
  ['short', '2025-01-01', '2025-01-01', '1 | 0.0.0 | 24h@2025-01-01! | 30d@2025-01-30 29', INCLUSIVE],
  ['short', '2025-01-01', '2025-01-30', '30 | 0.0.29 | 30d@2025-01-30! | 60d@2025-03-01 30', INCLUSIVE],
  ['na', '2025-01-01', '2025-01-01', '1 | 0.0.0 | welcome@2025-01-01! | 30d@2025-01-30 29', INCLUSIVE],
  ['aa', '2025-08-31', '2025-08-31', '0 | 0.0.0 | - | 24h@2025-09-01 1'],
  ['none', '2025-01-01', '2025-01-31', '30 | 0.0.30 | - | -'],
  ['na', '2025-01-02', '2025-01-01', 'in 1'],
];

describe('counterOn', () => {
  it.each(ROWS.map(([scheme, start, today, expected, rules = {}]) => ({ scheme, start, today, expected, rules })))(
    'counts by $scheme from $start to $today as $expected',
    ({ scheme, start, today, expected, rules }) => expect(shown({ start, scheme: SCHEMES[scheme], ...rules }, today)).toBe(expected),
  );

  it.each([
    ['2025-03-01', '2025-03-31T04:30:00Z', 'America/New_York', '30 | 0.0.30 | 30d@2025-03-31! | 60d@2025-04-30 30', 'clocks went forward'],
    ['2025-10-15', '2025-11-14T04:30:00Z', 'America/New_York', '29 | 0.0.29 | welcome@2025-10-15 | 30d@2025-11-14 1', 'clocks went back'],
    ['2025-01-01', '2025-01-30T15:30:00Z', 'America/Los_Angeles', '29 | 0.0.29 | welcome@2025-01-01 | 30d@2025-01-31 1', 'before flying'],
    ['2025-01-01', '2025-01-30T15:30:00Z', 'Asia/Tokyo', '30 | 0.0.30 | 30d@2025-01-31! | 60d@2025-03-02 30', 'the same instant'],
    ['2011-12-29', '2011-12-31T10:30:00Z', 'Pacific/Apia', '3 | 0.0.3 | welcome@2011-12-29 | 30d@2012-01-28 27', 'a date was left out'],
  ])('counts from %s at %s in %s as %s: %s', (start, instant, zone, expected) =>
    expect(shown({ start, scheme: naKeytags }, todayIn(Date.parse(instant), zone))).toBe(expected),
  );

  it.each([
    ['2025-02-30', 'not-a-date'],
    ['1899-12-31', 'too-early'],
    ['2027-01-03', 'too-far-ahead'],
  ])('says why it cannot count from %s', (start, code) => expect(shown({ start, scheme: naKeytags }, '2026-01-01')).toBe(code));

  it('counts from the earliest start, and to the latest', () => {
    expect(shown({ start: '1900-01-01', scheme: none }, '2026-01-01')).toBe('46021 | 126.0.0 | - | -');
    expect(counterOn({ start: '2027-01-02', scheme: naKeytags }, '2026-01-01')).toMatchObject({
      state: 'upcoming',
      startsInDays: 366,
      findings: [{ code: 'far-ahead', severity: 'warning', field: 'start', value: '2027-01-02' }],
    });
  });
});
