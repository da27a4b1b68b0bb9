import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMeetings, seededRandom } from '../../bench/make-meetings.js';
import type { Meeting, Weekday, WeeklySlot } from '../model/meeting.js';
import { nextStart, occurrenceAt } from '../time/index.js';
import { buildCatalogue } from './index.js';
import type { AttendanceFilter, DayPart, Entry, EntryState, Facets, Query, QueryContext, When } from './index.js';

// An independent reading of the rules: slow, row by row, clocks through Intl.

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const DAY_PARTS: readonly DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
const ATTENDANCES: readonly AttendanceFilter[] = ['in-person', 'online', 'hybrid', 'phone', 'inactive'];
const WHENS: readonly When[] = ['now', 'soon', 'upcoming'];
const HOUR = 3_600_000;

interface Row {
  readonly meeting: Meeting;
  readonly slot: WeeklySlot | undefined;
  readonly start: number | undefined;
  readonly state: EntryState;
}

function rowsOf(meetings: readonly Meeting[], { now, timeZone, soonMin = 60 }: QueryContext): Row[] {
  return meetings.flatMap((meeting) => {
    const slots: readonly (WeeklySlot | undefined)[] = meeting.slots.length > 0 ? meeting.slots : [undefined];
    return slots.map((slot): Row => {
      if (!slot) return { meeting, slot, start: undefined, state: meeting.attendance === 'inactive' ? 'inactive' : 'unscheduled' };
      const zone = meeting.timeZone ?? timeZone;
      // An inactive meeting has no occurrence in progress.
      const next = nextStart(slot, zone, now, meeting.pauses);
      if (meeting.attendance === 'inactive' && next < Infinity) return { meeting, slot, start: next, state: 'inactive' };
      const start = occurrenceAt(slot, zone, now, meeting.pauses)?.start;
      if (start === undefined) return { meeting, slot, start, state: 'inactive' };
      if (!meeting.timeZone) return { meeting, slot, start, state: 'unplaced' };
      return { meeting, slot, start, state: start <= now ? 'now' : start - now <= soonMin * 60_000 ? 'soon' : 'later' };
    });
  });
}

interface Clock {
  readonly day: Weekday;
  readonly minute: number;
}

const clocks = new Map<string, Clock>();

function clockOf(instant: number, timeZone: string): Clock {
  const key = `${instant} ${timeZone}`;
  const clock = clocks.get(key) ?? readClock(instant, timeZone);
  clocks.set(key, clock);
  return clock;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function readClock(instant: number, timeZone: string): Clock {
  let format = formats.get(timeZone);
  format ??= new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', weekday: 'short', hour: '2-digit', minute: '2-digit' });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts['weekday']!) as Weekday;
  return { day, minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}

function shownClock({ meeting, slot, start }: Row, query: Query, context: QueryContext): Clock | undefined {
  if (!slot || start === undefined) return undefined;
  if (!meeting.timeZone) return { day: slot.day, minute: slot.startMin };
  const isRemote = query.attendance?.length && query.attendance.every((kind) => kind === 'online' || kind === 'phone');
  const isOnVisitorClock = ['online', 'phone'].includes(meeting.attendance) || (isRemote && meeting.attendance === 'hybrid');
  return clockOf(start, isOnVisitorClock ? context.timeZone : meeting.timeZone);
}

function partOf(minute: number): DayPart {
  return minute < 240 || minute >= 1260 ? 'night' : minute < 720 ? 'morning' : minute < 1020 ? 'afternoon' : 'evening';
}

function answersTo(kind: Meeting['attendance']): readonly AttendanceFilter[] {
  if (kind === 'hybrid') return ['in-person', 'online', 'hybrid'];
  return kind === 'phone' ? ['phone', 'online'] : [kind];
}

function isIn(row: Row, query: Query, context: QueryContext): boolean {
  const clock = shownClock(row, query, context);
  const { meeting, state, start } = row;
  const path = meeting.place?.regions ?? [];
  const keys = path.map((_, i) => path.slice(0, i + 1).join(' > '));
  if (query.weekdays?.length && !(clock && query.weekdays.includes(clock.day))) return false;
  if (query.dayParts?.length && !(clock && query.dayParts.includes(partOf(clock.minute)))) return false;
  if (query.attendance?.length && !query.attendance.some((kind) => answersTo(meeting.attendance).includes(kind))) return false;
  if (!(query.types ?? []).every((code) => meeting.types.includes(code))) return false;
  if (query.regions?.length && !query.regions.some((key) => keys.includes(key))) return false;
  if (query.when === 'now' && state !== 'now') return false;
  if (query.when === 'soon' && state !== 'soon') return false;
  if (query.when === 'upcoming') {
    return state === 'now' || ((state === 'soon' || state === 'later') && start! - context.now <= 24 * HOUR);
  }
  return true;
}

const total = (rows: readonly Row[], query: Query, context: QueryContext): number => rows.filter((row) => isIn(row, query, context)).length;

function countEach<T>(all: readonly T[], chosen: readonly T[] | undefined, count: (value: T) => number): Map<T, number> {
  return new Map(
    [...new Set([...all, ...(chosen ?? [])])]
      .map((value): [T, number] => [value, count(value)])
      .filter(([value, n]) => n > 0 || chosen?.includes(value)),
  );
}

function naiveFacets(rows: readonly Row[], query: Query, context: QueryContext): Facets {
  const countWith = (change: Query): number => total(rows, { ...query, ...change }, context);
  const codes = [...new Set(rows.flatMap(({ meeting }) => meeting.types))];
  const keys = new Set<string>();
  for (const { meeting } of rows) meeting.place?.regions.forEach((_, i, path) => keys.add(path.slice(0, i + 1).join(' > ')));
  return {
    weekdays: countEach(WEEKDAYS, query.weekdays, (day) => countWith({ weekdays: [day] })),
    dayParts: countEach(DAY_PARTS, query.dayParts, (part) => countWith({ dayParts: [part] })),
    attendance: countEach(ATTENDANCES, query.attendance, (kind) => countWith({ attendance: [kind] })),
    types: countEach(codes, query.types, (code) => countWith({ types: [...(query.types ?? []), code] })),
    regions: countEach([...keys], query.regions, (key) => countWith({ regions: [key] })),
    when: countEach(WHENS, query.when && [query.when], (when) => countWith({ when })),
  };
}

const NOWS = ['2026-03-07T23:40Z', '2026-03-08T07:15Z', '2026-07-06T00:00Z', '2026-10-25T00:45Z', '2026-11-01T06:10:30Z'];

const contexts: fc.Arbitrary<QueryContext> = fc.record({
  now: fc.constantFrom(...NOWS).chain((text) => fc.nat(7 * 1440).map((minutes) => Date.parse(text) + minutes * 60_000)),
  timeZone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Asia/Kolkata'),
});

const queries: fc.Arbitrary<Query> = fc.record(
  {
    weekdays: fc.subarray([...WEEKDAYS]),
    dayParts: fc.subarray([...DAY_PARTS]),
    attendance: fc.oneof(fc.subarray([...ATTENDANCES]), fc.constant<AttendanceFilter[]>(['online'])),
    types: fc.subarray(['O', 'D', 'W'], { maxLength: 2 }),
    regions: fc.subarray(['County 1', 'County 3', 'County 3 > Town 20', 'County 7']),
    when: fc.constantFrom(...WHENS),
  },
  { requiredKeys: [] },
);

describe('Catalogue.query', () => {
  it('finds and counts what a naive reading of the rules finds', () => {
    fc.assert(
      fc.property(fc.nat(1000), queries, contexts, (seed, query, context) => {
        const meetings = makeMeetings(120, seed);
        const rows = rowsOf(meetings, context);
        const page = buildCatalogue(meetings).query({ ...query, limit: 1000 }, context);
        const expected = rows.filter((row) => isIn(row, query, context));
        expect(page.total).toBe(expected.length);
        expect(page.entries).toHaveLength(expected.length);
        expect(page.meetings).toBe(new Set(expected.map(({ meeting }) => meeting)).size);
        expect(page.facets).toEqual(naiveFacets(rows, query, context));
        for (const entry of page.entries) {
          const row = rows.find(({ meeting, slot }) => meeting === entry.meeting && slot === entry.slot)!;
          const clock = shownClock(row, query, context);
          expect([entry.state, entry.displayDay, entry.displayMin]).toEqual([row.state, clock?.day, clock?.minute]);
          expect(entry.start).toBe(row.start);
        }
      }),
      { seed: 3, numRuns: 80 },
    );
  });

  it('puts what is on now first, then by start, then unscheduled, then inactive', () => {
    fc.assert(
      fc.property(fc.nat(1000), contexts, (seed, context) => {
        const { entries } = buildCatalogue(makeMeetings(300, seed)).query({ limit: 1000 }, context);
        const group = ({ state }: Entry): number =>
          ['now', 'coming', 'unscheduled', 'inactive'].indexOf(['soon', 'later', 'unplaced'].includes(state) ? 'coming' : state);
        for (let i = 1; i < entries.length; i++) {
          const [a, b] = [entries[i - 1]!, entries[i]!];
          expect(group(a)).toBeLessThanOrEqual(group(b));
          if (group(a) !== group(b) || a.start === undefined || b.start === undefined) continue;
          if (a.state === 'now') expect(a.start).toBeGreaterThanOrEqual(b.start);
          else expect(a.start).toBeLessThanOrEqual(b.start);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('gives the same answer for any order of the meetings', () => {
    const meetings = makeMeetings(400, 21).map((meeting, i) => ({ ...meeting, name: i % 3 ? meeting.name : 'Same Name' }));
    const random = seededRandom(22);
    const shuffled = meetings
      .map((meeting) => ({ meeting, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ meeting }) => meeting);
    const context = { now: Date.parse('2026-05-05T22:30Z'), timeZone: 'America/Chicago', position: { latitude: 40, longitude: -100 } };
    const [one, other] = [buildCatalogue(meetings), buildCatalogue(shuffled)];
    for (const query of [{}, { text: 'hope' }, { sort: 'name' }, { sort: 'distance' }, { attendance: ['online'] }] as const) {
      const [a, b] = [one, other].map((catalogue) => catalogue.query({ ...query, limit: 1000 }, context));
      expect(a).toEqual(b);
      expect([...a!.facets.types.keys()]).toEqual([...b!.facets.types.keys()]);
      expect([...a!.facets.regions.keys()]).toEqual([...b!.facets.regions.keys()]);
    }
    expect(one.regions).toEqual(other.regions);
    expect(one.types).toEqual(other.types);
  });

  it('gives the same answer in every second of a minute, and another when a meeting ends', () => {
    const catalogue = buildCatalogue(makeMeetings(300, 8));
    const minute = Date.parse('2026-05-05T23:59Z');
    const statesAt = (now: number): string[] =>
      catalogue.query({ limit: 1000 }, { now, timeZone: 'UTC' }).entries.map(({ key, state }) => key + state);
    expect(statesAt(minute + 59_999)).toEqual(statesAt(minute));
    expect(statesAt(minute + 60_000)).not.toEqual(statesAt(minute));
  });

  it('answers each context as if it were the first', () => {
    const meetings = makeMeetings(60, 9);
    const catalogue = buildCatalogue(meetings);
    const base = { now: Date.parse('2026-05-05T23:59Z'), timeZone: 'UTC' };
    const positions = [{ latitude: 40, longitude: -100 }, { latitude: 41, longitude: -100 }, { latitude: 41, longitude: -90 }, undefined];
    for (const position of positions) {
      const context = position ? { ...base, position } : base;
      expect(catalogue.query({ sort: 'distance' }, context)).toEqual(buildCatalogue(meetings).query({ sort: 'distance' }, context));
    }
    expect(catalogue.query({ sort: 'distance' }, base)).toEqual(catalogue.query({}, base));
    expect(catalogue.query({ sort: 'relevance' }, base)).toEqual(catalogue.query({}, base));
  });

  it('cuts pages that together are the whole', () => {
    const catalogue = buildCatalogue(makeMeetings(100, 4));
    const context = { now: 0, timeZone: 'UTC' };
    const keys = (query: Query): string[] => catalogue.query(query, context).entries.map(({ key }) => key);
    const pages = [0, 25, 50, 75, 100, 125].flatMap((offset) => keys({ offset }));
    expect(pages).toEqual(keys({ limit: Infinity }));
    expect(new Set(pages).size).toBe(catalogue.size);
    expect(keys({ offset: -5, limit: 0 })).toEqual([]);
  });

  it('throws a RangeError for a visitor zone that does not exist', () => {
    expect(() => buildCatalogue(makeMeetings(1)).query({}, { now: 0, timeZone: 'Mars/Phobos' })).toThrow(RangeError);
  });
});
