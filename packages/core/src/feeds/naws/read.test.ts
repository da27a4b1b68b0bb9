import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import { readNaws, startNawsReading } from './index.js';

const GOOD = {
  Committee: 'G00000001',
  CommitteeName: 'Harbour Light',
  AreaRegion: 'AR0',
  ParentName: 'Harbour Area',
  ContactName: 'Robin Example',
  ContactPhone: '555-0100',
  Room: '',
  Closed: 'OPEN',
  WheelChr: 'TRUE',
  Day: 'Monday',
  Time: '1930',
  Language1: '',
  Place: 'Pier House',
  Address: '1 Lantern Street',
  City: 'Port Amity',
  LocBorough: '',
  State: 'ME',
  Zip: '04000',
  Country: 'US',
  Directions: 'Ring twice',
  Institutional: 'FALSE',
  Format1: 'STEP',
  Format2: 'JFT',
  Format3: '',
  Format4: '',
  Format5: '',
  Delete: '',
  LastChanged: '6/9/21',
  Longitude: '-68.2',
  Latitude: '44.5',
  PhoneMeetingNumber: '',
  VirtualMeetingLink: '',
  VirtualMeetingInfo: '',
  TimeZone: '',
  bmlt_id: '7',
  unpublished: '',
};
type Line = Partial<Record<keyof typeof GOOD, string>>;
const LINK = 'https://zoom.us/j/1';

const csv = (...lines: Line[]): string =>
  [Object.keys(GOOD), ...lines.map((line) => Object.values({ ...GOOD, ...line }))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');

function read(line: Line) {
  const { meetings, findings } = readNaws(csv(line), { feed: 'dump' });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

describe('readNaws', () => {
  it('makes a canonical meeting of a line, without its contact', () => {
    expect(read({})).toEqual({
      findings: [],
      meeting: {
        id: '7',
        name: 'Harbour Light',
        slots: [{ day: 1, startMin: 1170 }],
        timeZoneFrom: 'none',
        attendance: 'in-person',
        isVenueClosed: false,
        place: {
          name: 'Pier House',
          address: '1 Lantern Street, Port Amity, ME 04000, US',
          city: 'Port Amity',
          notes: 'Ring twice',
          position: { latitude: 44.5, longitude: -68.2 },
          isApproximate: false,
          regions: ['Harbour Area', 'Port Amity'],
        },
        types: ['O', 'X', 'STEP', 'JFT'],
        programme: 'na',
        publisher: { name: 'Harbour Area' },
        contributions: [],
        updated: '2021-06-09',
        source: { feed: 'dump', row: 0 },
      },
    });
  });

  it.each([
    ['a street', {}, 'in-person'],
    ['a street and a link', { VirtualMeetingLink: LINK }, 'hybrid'],
    ['a link and no street', { VirtualMeetingLink: LINK, Address: '' }, 'online'],
    ['a telephone and no street', { PhoneMeetingNumber: '+15555550100', Address: '' }, 'phone'],
    ['VM, from before links had a column', { Format1: 'VM' }, 'online'],
    ['HYBR', { Format1: 'HYBR', VirtualMeetingLink: LINK }, 'hybrid'],
    ['TC', { Format1: 'TC' }, 'inactive'],
    ['TC and a link', { Format1: 'TC', VirtualMeetingLink: LINK }, 'online'],
  ])('tells attendance: %s', (_, line: Line, attendance) => expect(read(line).meeting?.attendance).toBe(attendance));

  it.each([
    ['930', 570, ['time-number Time']],
    ['0030', 30, []],
    ['2400', 0, []],
    ['7:00 PM', 1140, []],
    ['Noon', 720, []],
    ['9', undefined, ['time-invalid Time']],
    ['30', undefined, ['time-invalid Time']],
    ['', undefined, ['time-missing Time']],
  ])('reads the time %j', (Time, startMin, findings) => {
    const { meeting, ...rest } = read({ Time });
    expect([meeting?.slots[0]?.startMin, rest.findings]).toEqual([startMin, findings]);
  });

  it.each([
    ['domingo', 0, []],
    ['', undefined, ['day-missing Day']],
    ['2', undefined, ['day-invalid Day']],
    ['Someday', undefined, ['day-invalid Day']],
  ])('reads the day %j', (Day, day, findings) => {
    const { meeting, ...rest } = read({ Day });
    expect([meeting?.slots[0]?.day, rest.findings]).toEqual([day, findings]);
  });

  it.each([
    ['a closed meeting', { Closed: 'CLOSED' }, ['C', 'X', 'STEP', 'JFT'], []],
    ['a language', { Language1: 'es', Format1: 'LANG' }, ['O', 'X', 'ES', 'JFT'], []],
    ['a language by its name', { Language1: 'Spanish' }, ['O', 'X', 'ES', 'STEP', 'JFT'], []],
    ['an id that nobody knows', { Format2: 'QQ' }, ['O', 'X', 'STEP', 'QQ'], ['type-unknown Format2']],
    ['names in Room', { Room: 'Candlelight, Room 5' }, ['O', 'X', 'STEP', 'JFT', 'CAN'], []],
  ])('reads types: %s', (_, line: Line, types, findings) => {
    const { meeting, ...rest } = read(line);
    expect([meeting?.types, rest.findings]).toEqual([types, findings]);
  });

  it('keeps rooms, boroughs and institutions', () => {
    expect(read({ Room: 'Candlelight, Room 5', LocBorough: 'Old Town', Institutional: 'TRUE' }).meeting).toMatchObject({
      place: { notes: 'Room 5\nRing twice', regions: ['Harbour Area', 'Port Amity', 'Old Town'] },
      extras: { Institutional: 'TRUE' },
    });
  });

  it.each([{ Delete: 'D' }, { unpublished: '1' }])('leaves out %j', (line) => {
    expect(read(line)).toEqual({ meeting: undefined, findings: ['row-unpublished'] });
  });

  it('names its own headers in findings, in any case', () => {
    const { findings } = readNaws('COMMITTEENAME,day,Time,latitude,Longitude,lastchanged\nA,Someday,930,99,999,soon', { feed: 'dump' });
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'position-invalid latitude',
      'day-invalid day',
      'slug-missing bmlt_id',
      'time-number Time',
      'updated-invalid lastchanged',
    ]);
  });

  it.each([['Name,Day,Time,Address,City,State\nA'], [''], [null], [{}]])('finds no dump in %j', (input) => {
    expect(readNaws(input, { feed: 'dump' })).toMatchObject({ rows: 0, findings: [{ code: 'feed-shape' }] });
  });

  it('reads in slices', () => {
    const reader = startNawsReading(csv({}, { bmlt_id: '8' }), { feed: 'dump' });
    expect([reader.rows, reader.step(1), reader.step(1)]).toEqual([2, false, true]);
  });

  it('accepts or reports each row of any dump, in any order', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'D', '1', 'Monday', '930', 'OPEN', 'TC', 'VM', LINK, 'x', '12/22/18', '2/30/18', '44.5', '__proto__', '<b>'),
      fc.string({ unit: 'binary' }),
      fc.jsonValue(),
    );
    const lines = fc.array(fc.oneof(fc.dictionary(fc.constantFrom(...Object.keys(GOOD), 'constructor'), cell), fc.jsonValue()));
    const any = lines.map((list) => [GOOD, ...list]);
    fc.assert(
      fc.property(any, (list) => {
        const { meetings, findings, rows, accepted, reported } = readNaws(list, { feed: 'dump' });
        expect([accepted, accepted + reported]).toEqual([meetings.length, rows]);
        expect(findings.map(({ code }) => code)).not.toContain('row-unreadable');
        for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        const content = (input: unknown): string[] =>
          readNaws(input, { feed: 'dump' })
            .meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 }))
            .toSorted();
        expect(content(list.toReversed())).toEqual(content(list));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
