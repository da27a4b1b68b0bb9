import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import { readMapped, startMappedReading } from './index.js';
import type { ColumnMap } from './index.js';

const COLUMNS: ColumnMap = {
  slug: 'Ref',
  name: 'Meeting Title',
  day: 'Weekday',
  time: 'Start',
  duration: 'Length',
  address: { join: ['House', 'Street'], with: ', ' },
  city: 'Town',
  country: { value: 'UK' },
  types: 'Kind',
};
const HEADERS = 'Ref;MEETING_TITLE;weekday;Start;Length;House;Street;Town;Kind;Secretary';
const LINE = '7;Harbour Light;Monday;19:30;1hr 30mins;Pier House;1 Lantern Street;Port Amity;Open, Big Book;Robin Example';

function read(input: unknown, columns: ColumnMap = COLUMNS, rows?: string) {
  const { meetings, findings, ...counts } = readMapped(input, { feed: 'test', columns, ...(rows ? { rows } : {}) });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meetings, findings: findings.map(({ code, row, field }) => `${code} ${row} ${field}`), ...counts };
}

describe('readMapped', () => {
  it('makes a canonical meeting of a line, of the mapped columns alone', () => {
    expect(read(`Our list\n${HEADERS}\n${LINE}`)).toEqual({
      rows: 1,
      accepted: 1,
      reported: 0,
      findings: [],
      meetings: [
        {
          id: '7',
          name: 'Harbour Light',
          slots: [{ day: 1, startMin: 1170, durationMin: 90 }],
          timeZoneFrom: 'none',
          attendance: 'in-person',
          isVenueClosed: false,
          place: {
            address: 'Pier House, 1 Lantern Street, Port Amity, UK',
            city: 'Port Amity',
            isApproximate: false,
            regions: ['Port Amity'],
          },
          types: ['O', 'B'],
          programme: 'aa',
          contributions: [],
          source: { feed: 'test', row: 0 },
        },
      ],
    });
  });

  const OBJECT = { title: 'Dawn', when: { days: ['mondays', 'jueves'], at: ['6:00 am'] }, minutes: 45, id: 9, tags: ['Open', 'B'] };
  const PATHS: ColumnMap = { slug: 'id', name: 'title', day: 'when.days', time: 'when.at', duration: 'minutes', types: 'tags' };
  it.each([
    ['a list', [OBJECT], undefined],
    ['its text', `\ufeff${JSON.stringify([OBJECT])}`, undefined],
    ['a list at a path', { result: { items: [OBJECT] } }, 'result.items'],
    ['the usual member', { meetings: [OBJECT] }, undefined],
  ])('reads JSON: %s', (_, input, rows) => {
    const { meetings, findings } = read(input, PATHS, rows);
    expect(findings).toEqual([]);
    expect(meetings[0]).toMatchObject({
      id: '9',
      name: 'Dawn',
      types: ['O', 'B'],
      slots: [
        { day: 1, startMin: 360, durationMin: 45 },
        { day: 4, startMin: 360, durationMin: 45 },
      ],
    });
  });

  it('reads lines of cells, also at a path', () => {
    const cells = [HEADERS.split(';'), LINE.split(';')];
    expect(read(cells).meetings).toEqual(read(`${HEADERS}\n${LINE}`).meetings);
    expect(read({ table: cells }, COLUMNS, 'table').meetings).toEqual(read(cells).meetings);
  });

  it('reports what the map names and the feed lacks once, and by the feed’s own headers what is wrong', () => {
    const columns: ColumnMap = { name: 'Title', slug: 'Ref', day: 'Weekday', time: 'Start', duration: 'Length', notes: 'Remarks' };
    expect(read('TITLE,Ref,weekday,Start,length\nA,a,Someday,25:00,long\nB,b,Monday,19:00,30', columns).findings).toEqual([
      'column-missing -1 Remarks',
      'day-invalid 0 weekday',
      'time-invalid 0 Start',
      'duration-invalid 0 length',
    ]);
    expect(read([{ Title: 'A', Ref: 'a' }], { name: 'Title', slug: 'Ref', notes: 'Remarks' }).findings).toEqual([
      'column-missing -1 Remarks',
    ]);
  });

  it('takes an end time before a duration, and a row’s own word before the street', () => {
    const columns: ColumnMap = { name: 'n', slug: 's', day: 'd', time: 't', end_time: 'e', duration: 'l', address: 'a', approximate: 'x' };
    const [first, second] = read(
      'n,s,d,t,e,l,a,x\nA,1,Monday,10:00,11:00,30,1 Quay,\nB,2,Monday,10:00,,30,Port Amity,yes',
      columns,
    ).meetings;
    expect([first?.slots[0]?.durationMin, second?.slots[0]?.durationMin]).toEqual([60, 30]);
    expect([first?.attendance, second?.attendance]).toEqual(['in-person', 'inactive']);
  });

  it('is told of an attendance that the feed does not say', () => {
    const columns: ColumnMap = { name: 'n', formatted_address: 'a', attendance_option: { value: 'in_person' } };
    expect(read('n,a\nA,Port Amity', columns).meetings[0]?.attendance).toBe('in-person');
  });

  it('throws for a field that no meeting has', () => {
    // @ts-expect-error Contacts of persons have no field.
    expect(() => read('', { contact_1_name: 'Secretary' })).toThrow(TypeError);
  });

  it.each([[''], ['a,b'], [null], [7], [{ x: 1 }], ['{"a":']])('finds no list in %j', (input) => {
    expect(read(input)).toMatchObject({ rows: 0, findings: ['feed-shape -1 '] });
  });

  it('reads in slices', () => {
    const reader = startMappedReading(`${HEADERS}\n${LINE}\n${LINE}`, { feed: 'test', columns: COLUMNS });
    expect([reader.rows, reader.step(1), reader.step(1), reader.finish().accepted]).toEqual([2, false, true, 1]);
  });

  it('accepts or reports each row of any list, in any order', () => {
    const names = ['Ref', 'Meeting Title', 'Weekday', 'Start', 'Length', 'House', 'Street', 'Town', 'Kind', '__proto__', 'constructor'];
    const value = fc.oneof(fc.constantFrom('a', 'Monday', '19:00', '1hr', ['19:00'], ['Monday', 2], ''), fc.jsonValue());
    const list = fc.array(fc.oneof(fc.dictionary(fc.constantFrom(...names), value), fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(list, fc.anything()), (input) => {
        const { meetings, findings, rows, accepted, reported } = readMapped(input, { feed: 'test', columns: COLUMNS });
        expect([accepted, accepted + reported]).toEqual([meetings.length, rows]);
        expect(findings.map(({ code }) => code)).not.toContain('row-unreadable');
        for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        if (!Array.isArray(input) || input.every((line) => Array.isArray(line))) return;
        const content = (rowsOfList: unknown): string[] =>
          readMapped(rowsOfList, { feed: 'test', columns: COLUMNS })
            .meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 }))
            .toSorted();
        expect(content(input.toReversed())).toEqual(content(input));
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});
