// Dates worked out by other programs. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { counterOn, elapsedDays, sumPeriods, todayIn } from '../src/milestones/index.js';
import type { CountRules, MilestoneScheme } from '../src/milestones/index.js';
import { milestoneSchemeSchema } from '../src/milestones/schema.js';
import { aaMonthly, aaShort, naKeytags } from '../src/milestones/schemes/index.js';

interface Expected {
  readonly [field: string]: unknown;
}
interface Vectors {
  readonly calendar: readonly (Required<CountRules> & { id: string; scheme: string; start: string; today: string; expect: Expected })[];
  readonly zones: readonly { id: string; scheme: string; start: string; instant: string; zone: string; expect: Expected }[];
  readonly periods: readonly { id: string; periods: readonly { start: string; end: string | null }[]; today: string; expect: Expected }[];
  readonly multi: readonly { pursuit: string; scheme: string; start: string; today: string; expect: Expected }[];
}

const root = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const path = join(root, 'milestones/vectors.json');
const isThere = existsSync(path);
const NONE: Vectors = { calendar: [], zones: [], periods: [], multi: [] };
const vectors = isThere ? (JSON.parse(readFileSync(path, 'utf8')) as Vectors) : NONE;

const mix: MilestoneScheme = milestoneSchemeSchema.parse({
  id: 'mix',
  version: 1,
  provenance: { note: 'For tests.', retrieved: '2026-01-01', confidence: 'high' },
  tokens: ['24h 1 days', '30d 30 days', '1mo 1 months', '60d 60 days', '2mo 2 months', '90d 90 days', '3mo 3 months'].map((line) => {
    const [code, count, unit = ''] = line.split(' ');
    return { code, interval: { [unit]: Number(count) }, kind: 'duration', shape: 'disc', colour: 'blue', pattern: 'waves' };
  }),
});
const SCHEMES: Readonly<Record<string, MilestoneScheme>> = { na: naKeytags, aa: aaMonthly, classic: aaShort, mix };

/** A counter with the names of the vectors. */
function counted(scheme: string, start: string, today: string, rules: CountRules = {}): Expected {
  const counter = counterOn({ start, scheme: SCHEMES[scheme]!, ...rules }, today);
  if (counter.state === 'upcoming') return { state: counter.state, startsInDays: counter.startsInDays };
  if (counter.state === 'invalid') return { ...counter };
  const { days, breakdown, current, isToday, next } = counter;
  return {
    days,
    ymd: [breakdown.years, breakdown.months, breakdown.days],
    current: current?.token.code ?? null,
    currentOn: current?.on ?? null,
    isToday,
    next: next?.token.code ?? null,
    nextOn: next?.on ?? null,
    daysToNext: next?.inDays ?? null,
  };
}

describe.skipIf(!isThere)('vectors of milestones (skipped without them: set HANDRAIL_FIXTURES)', () => {
  it('are as many as are known', () => {
    const { calendar, zones, periods, multi } = vectors;
    expect([calendar.length, zones.length, periods.length, multi.length]).toEqual([42, 12, 5, 4]);
  });

  it.each(vectors.calendar)('$id: $scheme from $start to $today', ({ scheme, start, today, leapDay, count, expect: expected }) =>
    expect(counted(scheme, start, today, { leapDay, count })).toEqual(expected),
  );

  it.each(vectors.zones)('$id: $scheme from $start at $instant in $zone', ({ scheme, start, instant, zone, expect: expected }) => {
    const localToday = todayIn(Date.parse(instant), zone);
    expect({ localToday, ...counted(scheme, start, localToday) }).toMatchObject(expected);
    expect(elapsedDays(start, localToday)).toBe(expected['days']);
  });

  it.each(vectors.periods)('$id: sums on $today', ({ periods, today, expect: expected }) => {
    const sums = sumPeriods(
      periods.map(({ start, end }) => (end === null ? { start } : { start, end })),
      today,
    );
    expect({ ...sums, current: sums.current ?? null }).toEqual(expected);
  });

  it.each(vectors.multi)('$pursuit: $scheme from $start to $today', ({ scheme, start, today, expect: expected }) =>
    expect(counted(scheme, start, today)).toEqual(expected),
  );
});
