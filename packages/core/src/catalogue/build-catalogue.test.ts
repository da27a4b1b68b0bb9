import { describe, expect, it } from 'vitest';
import { oneMeeting } from '../../bench/one-meeting.js';
import type { Meeting } from '../model/meeting.js';
import { buildCatalogue } from './index.js';
import type { Entry, Query, QueryContext } from './index.js';

const at = (text: string): number => Date.parse(text);
/** Monday 2026-03-09, 18:30 in New York, 22:30 in London. */
const MONDAY: QueryContext = { now: at('2026-03-09T22:30Z'), timeZone: 'Europe/London' };

const only = (meeting: Partial<Meeting>, context: QueryContext = MONDAY, query: Query = {}): Entry =>
  buildCatalogue([oneMeeting(meeting)]).query(query, context).entries[0]!;

const place = { isApproximate: false, regions: [] };

describe('an entry', () => {
  it('shows an in-person meeting by the clock of its venue', () => {
    expect(only({})).toMatchObject({ displayZone: 'America/New_York', displayDay: 1, displayMin: 1140, dayOffset: 0, state: 'soon' });
  });

  it('shows an online meeting by the clock of the visitor, also on another weekday', () => {
    const entry = only({ attendance: 'online', slots: [{ day: 1, startMin: 1260 }] });
    // 21:00 in New York is 01:00 in London in the week in which only America has changed its clocks.
    expect(entry).toMatchObject({ displayZone: 'Europe/London', displayDay: 2, displayMin: 60, dayOffset: 1, isEndAssumed: true });
  });

  it('shows a hybrid meeting by the visitor only when nothing but online is asked for', () => {
    const hybrid = { attendance: 'hybrid', slots: [{ day: 1, startMin: 1260 }] } as const;
    expect(only(hybrid).displayDay).toBe(1);
    expect(only(hybrid, MONDAY, { attendance: ['in-person', 'online'] }).displayDay).toBe(1);
    expect(only(hybrid, MONDAY, { attendance: ['online'], weekdays: [2] }).displayDay).toBe(2);
    expect(buildCatalogue([oneMeeting(hybrid)]).query({ attendance: ['online'], weekdays: [1] }, MONDAY).total).toBe(0);
  });

  it('is on now when it began yesterday and has not ended', () => {
    const entry = only(
      { slots: [{ day: 1, startMin: 1410, durationMin: 90 }] },
      { now: at('2026-03-10T04:10Z'), timeZone: 'America/New_York' },
    );
    expect(entry).toMatchObject({ state: 'now', dayOffset: -1, start: at('2026-03-10T03:30Z'), end: at('2026-03-10T05:00Z') });
  });

  it.each([
    [60, 'soon'],
    [61, 'later'],
    [0, 'now'],
    [-59, 'now'],
    [-60, 'later'],
  ] as const)('that starts in %i minutes is "%s"', (minutes, state) => {
    expect(only({}, { ...MONDAY, now: at('2026-03-09T23:00Z') - minutes * 60_000 }).state).toBe(state);
  });

  it('takes the minutes of "soon" from the context', () => {
    expect(only({}, { ...MONDAY, soonMin: 29 }).state).toBe('later');
  });

  it.each([undefined, 'Mars/Phobos'])('promises nothing in the zone %s', (timeZone) => {
    const { timeZone: _, ...meeting } = oneMeeting({ attendance: 'online', timeZoneFrom: 'none' });
    const page = buildCatalogue([{ ...meeting, ...(timeZone && { timeZone }) }]).query({}, { ...MONDAY, now: at('2026-03-09T19:10Z') });
    // As if in London, 19:00 was ten minutes ago: it still orders the list, without being "now".
    expect(page.entries[0]).toMatchObject({
      state: 'unplaced',
      start: at('2026-03-09T19:00Z'),
      displayDay: 1,
      displayMin: 1140,
      dayOffset: 0,
    });
    expect(page.entries[0]).not.toHaveProperty('displayZone');
    expect([...page.facets.when]).toEqual([]);
  });

  it('has neither times nor a clock when it is unscheduled', () => {
    const entry = only({ slots: [] });
    expect(entry).toEqual({ key: 'one', meeting: entry.meeting, state: 'unscheduled', isEndAssumed: false });
  });

  it('is inactive whatever its slot says', () => {
    const page = buildCatalogue([oneMeeting({ attendance: 'inactive' })]).query({}, { ...MONDAY, now: at('2026-03-09T23:10Z') });
    expect(page.entries[0]).toMatchObject({ state: 'inactive', displayDay: 1, start: at('2026-03-16T23:00Z') });
    expect([page.facets.when.size, page.facets.attendance.get('inactive')]).toEqual([0, 1]);
  });

  it('shows the hour that a skipped start moves to', () => {
    expect(only({ slots: [{ day: 0, startMin: 150 }] }, { ...MONDAY, now: at('2026-03-08T00:00Z') }).displayMin).toBe(210);
  });
});

describe('the keys of a catalogue', () => {
  const slots = [
    { day: 1, startMin: 600 },
    { day: 3, startMin: 600 },
  ] as const;

  it('are the id, and the number of the slot where there are several', () => {
    const keys = buildCatalogue([oneMeeting({ slots }), oneMeeting({ id: 'two' })])
      .query({}, MONDAY)
      .entries.map(({ key }) => key);
    expect(keys.sort()).toEqual(['one:1', 'one:2', 'two']);
  });

  it('stay apart when two feeds use one id', () => {
    const twins = ['b', 'a', 'a'].map((feed, row) => oneMeeting({ name: `${feed}${row}`, source: { feed, row } }));
    const catalogue = buildCatalogue([...twins, oneMeeting({ id: 'one~2' })]);
    expect(catalogue.meetings.map(({ id, name }) => [id, name])).toEqual([
      ['one', 'a1'],
      ['one~3', 'a2'],
      ['one~4', 'b0'],
      ['one~2', 'One'],
    ]);
    expect(catalogue.get('one~4')!.name).toBe('b0');
  });
});

describe('Catalogue', () => {
  it('gives the entries of one meeting, next start first', () => {
    const slots = [
      { day: 1, startMin: 600 },
      { day: 3, startMin: 600 },
      { day: 2, startMin: 600 },
    ] as const;
    const catalogue = buildCatalogue([oneMeeting({ slots }), oneMeeting({ id: 'two' })]);
    expect(catalogue.entriesOf('one', MONDAY).map(({ displayDay }) => displayDay)).toEqual([2, 3, 1]);
    expect(catalogue.entriesOf('none', MONDAY)).toEqual([]);
    expect(catalogue.get('constructor')).toBeUndefined();
  });

  it('makes a tree of regions in natural order, with counts that roll up', () => {
    const paths = [['District 10'], ['District 2', 'Old Town'], ['District 2'], ['District 2', 'Quay'], []];
    const catalogue = buildCatalogue(paths.map((regions, i) => oneMeeting({ id: `${i}`, place: { ...place, regions } })));
    expect(catalogue.regions).toEqual([
      {
        key: 'District 2',
        name: 'District 2',
        count: 3,
        children: [
          { key: 'District 2 > Old Town', name: 'Old Town', count: 1, children: [] },
          { key: 'District 2 > Quay', name: 'Quay', count: 1, children: [] },
        ],
      },
      { key: 'District 10', name: 'District 10', count: 1, children: [] },
    ]);
    expect(catalogue.query({ regions: ['District 2'] }, MONDAY).total).toBe(3);
    expect(catalogue.query({ regions: ['District 2 > Quay', 'District 10'] }, MONDAY).total).toBe(2);
    expect(catalogue.query({ regions: ['Nowhere'] }, MONDAY).total).toBe(0);
  });

  it('lists types by use, apart for each programme', () => {
    const catalogue = buildCatalogue([
      oneMeeting({ id: '1', types: ['O', 'W'] }),
      oneMeeting({ id: '2', types: ['O'] }),
      oneMeeting({ id: '3', types: ['O'], programme: 'na' }),
    ]);
    expect(catalogue.types).toEqual([
      { code: 'O', programme: 'aa', count: 2 },
      { code: 'O', programme: 'na', count: 1 },
      { code: 'W', programme: 'aa', count: 1 },
    ]);
  });

  it('keeps chosen values among the facets, at zero', () => {
    const { facets, total } = buildCatalogue([oneMeeting({ types: ['O'] })]).query({ types: ['X'], weekdays: [4], when: 'now' }, MONDAY);
    expect([total, facets.types.get('X'), facets.weekdays.get(4), facets.when.get('now')]).toEqual([0, 0, 0, 0]);
  });

  it('finds within a radius, nearest first, without what is online only', () => {
    const near = (latitude: number) => ({ ...place, position: { latitude, longitude: 0 } });
    const catalogue = buildCatalogue([
      oneMeeting({ id: 'far', place: near(51) }),
      oneMeeting({ id: 'near', place: near(50.1) }),
      oneMeeting({ id: 'nowhere' }),
      oneMeeting({ id: 'online', attendance: 'online', place: near(50) }),
      oneMeeting({ id: 'nearer', attendance: 'hybrid', place: near(50.05) }),
    ]);
    const context = { ...MONDAY, position: { latitude: 50, longitude: 0 } };
    const ids = (query: Query, from: QueryContext = context): string[] =>
      catalogue.query(query, from).entries.map(({ meeting }) => meeting.id);
    expect(ids({ radiusKm: 20, sort: 'distance' })).toEqual(['nearer', 'near']);
    expect(ids({ sort: 'distance' }).slice(0, 3)).toEqual(['nearer', 'near', 'far']);
    expect(ids({ radiusKm: 20 }, MONDAY)).toHaveLength(5);
    // One degree of latitude is 111.195 km on a sphere of the mean radius.
    expect(catalogue.query({ sort: 'distance' }, context).entries[2]!.distanceKm).toBeCloseTo(111.195, 2);
  });

  it('sorts by name without case and accents, nameless last', () => {
    const names = ['évêque', 'Zulu', '', 'Echo', 'alpha', 'Évêque'];
    const catalogue = buildCatalogue(names.map((name, i) => oneMeeting({ id: `${i}`, name })));
    expect(catalogue.query({ sort: 'name' }, MONDAY).entries.map(({ meeting }) => meeting.name)).toEqual([
      'alpha',
      'Echo',
      'Évêque',
      'évêque',
      'Zulu',
      '',
    ]);
  });

  it('takes the parts of the day from the context', () => {
    const catalogue = buildCatalogue([oneMeeting({})]);
    const parts = { morning: 360, afternoon: 720, evening: 1141, night: 1300 };
    const { facets } = catalogue.query({}, { ...MONDAY, dayParts: parts });
    expect([...facets.dayParts]).toEqual([['afternoon', 1]]);
    expect(catalogue.query({ dayParts: ['evening'] }, MONDAY).total).toBe(1);
  });

  it('answers for no meetings', () => {
    const catalogue = buildCatalogue([]);
    expect(catalogue.query({ text: 'x' }, MONDAY)).toMatchObject({ entries: [], total: 0, meetings: 0 });
    expect([catalogue.size, catalogue.regions, catalogue.types, catalogue.prepareSearch(10)]).toEqual([0, [], [], true]);
  });
});

describe('Catalogue.relaxations', () => {
  const catalogue = buildCatalogue([
    oneMeeting({ id: '1', name: 'Women', types: ['W', 'O'] }),
    oneMeeting({ id: '2', name: 'Women', types: ['W'], slots: [{ day: 2, startMin: 600 }] }),
    oneMeeting({ id: '3', name: 'Men', types: ['M'] }),
  ]);

  it('offers each filter that alone stands in the way, best first', () => {
    expect(catalogue.relaxations({ text: 'women', weekdays: [4] }, MONDAY)).toEqual([{ drop: 'weekdays', total: 2 }]);
    expect(catalogue.relaxations({ text: 'men', weekdays: [2] }, MONDAY)).toEqual([
      { drop: 'text', total: 1 },
      { drop: 'weekdays', total: 1 },
    ]);
  });

  it('drops chosen types one at a time', () => {
    expect(catalogue.relaxations({ types: ['W', 'M'] }, MONDAY)).toEqual([
      { drop: 'types', value: 'M', total: 2 },
      { drop: 'types', value: 'W', total: 1 },
    ]);
  });

  it('offers nothing when no single filter helps', () => {
    expect(catalogue.relaxations({ text: 'xyz', weekdays: [4] }, MONDAY)).toEqual([]);
  });
});

describe('a schedule beyond weekly', () => {
  const week = { day: 1, startMin: 1140, durationMin: 60 } as const;

  it('lists a monthly slot on its next day', () => {
    const entry = only({ slots: [{ ...week, weeks: [-1] }] });
    expect(entry).toMatchObject({ state: 'later', dayOffset: 22, displayDay: 1, start: at('2026-03-30T23:00Z') });
  });

  it('lists single dates as one entry, the next of them, with its own length', () => {
    const dates = [
      { date: '2026-03-02', startMin: 600 },
      { date: '2026-03-09', startMin: 1080, durationMin: 120 },
      { date: '2026-05-01', startMin: 600 },
    ];
    const catalogue = buildCatalogue([oneMeeting({ slots: [week], dates })]);
    const { entries, total } = catalogue.query({}, MONDAY);
    expect(total).toBe(2);
    expect(entries[0]).toMatchObject({
      key: 'one:dates',
      state: 'now',
      date: '2026-03-09',
      slot: { day: 1, startMin: 1080, durationMin: 120 },
    });
    expect(entries[0]).toMatchObject({ start: at('2026-03-09T22:00Z'), end: at('2026-03-10T00:00Z'), isEndAssumed: false });
    expect(entries[1]).toMatchObject({ key: 'one', state: 'soon' });
    const later = catalogue.query({}, { ...MONDAY, now: at('2026-03-12T00:00Z') }).entries[1];
    expect(later).toMatchObject({ date: '2026-05-01', displayDay: 5, displayMin: 600, isEndAssumed: true, state: 'later' });
  });

  it('does not list what is over, but still finds it by its id', () => {
    const over = oneMeeting({ id: 'over', slots: [], dates: [{ date: '2026-03-01', startMin: 600 }] });
    const ended = oneMeeting({ id: 'ended', slots: [{ ...week, until: '2026-03-01' }] });
    const catalogue = buildCatalogue([over, ended, oneMeeting()]);
    const page = catalogue.query({}, MONDAY);
    expect([page.total, page.meetings, page.entries.length]).toEqual([1, 1, 1]);
    expect([...page.facets.attendance]).toEqual([['in-person', 1]]);
    expect(catalogue.entriesOf('over', MONDAY)).toMatchObject([{ state: 'inactive', key: 'over' }]);
    expect(catalogue.entriesOf('ended', MONDAY)).toMatchObject([{ state: 'inactive', slot: { day: 1 } }]);
  });

  it('lists a slot that is paused until further notice last, as not meeting', () => {
    const paused = oneMeeting({ id: 'paused', slots: [week], pauses: [{ from: '2026-03-01' }] });
    const { entries } = buildCatalogue([paused, oneMeeting({ slots: [] })]).query({}, MONDAY);
    expect(entries.map(({ meeting, state }) => [meeting.id, state])).toEqual([
      ['one', 'unscheduled'],
      ['paused', 'inactive'],
    ]);
    expect(entries[1]).not.toHaveProperty('start');
    expect(buildCatalogue([paused]).query({ when: 'upcoming' }, MONDAY).total).toBe(0);
  });

  it('skips a cancelled day and takes the date it was moved to', () => {
    const moved = oneMeeting({
      slots: [week],
      pauses: [{ from: '2026-03-09', until: '2026-03-09' }],
      dates: [{ date: '2026-03-10', startMin: 1200, durationMin: 60 }],
    });
    const starts = buildCatalogue([moved])
      .query({}, MONDAY)
      .entries.map(({ start = 0 }) => new Date(start).toISOString());
    expect(starts).toEqual(['2026-03-11T00:00:00.000Z', '2026-03-16T23:00:00.000Z']);
  });

  it('keeps far dates in order', () => {
    const dated = (id: string, date: string) => oneMeeting({ id, name: id, slots: [], dates: [{ date, startMin: 600 }] });
    const catalogue = buildCatalogue([dated('a', '2027-01-09'), dated('b', '2026-04-03'), dated('c', '2026-04-02')]);
    expect(catalogue.query({}, MONDAY).entries.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  it('shows dates by the feed when the zone is unknown', () => {
    const { timeZone: _, ...meeting } = oneMeeting({ slots: [], dates: [{ date: '2026-03-11', startMin: 600 }], timeZoneFrom: 'none' });
    const [entry] = buildCatalogue([meeting]).query({}, MONDAY).entries;
    expect(entry).toMatchObject({ state: 'unplaced', displayDay: 3, displayMin: 600, date: '2026-03-11' });
  });
});
