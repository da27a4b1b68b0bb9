import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hostileMeeting, numbered, weeklyMeeting } from '../../../test/any-meeting.js';
import { readTsmlCsv } from '../../feeds/csv/index.js';
import type { Meeting } from '../../model/meeting.js';
import { aa } from '../../vocabulary/aa.js';
import { COLUMNS } from './columns.js';
import { writeCsv } from './write.js';

const MEETING: Meeting = {
  id: 'hope',
  name: 'Hope, "early"',
  slots: [
    { day: 1, startMin: 420, durationMin: 60 },
    { day: 3, startMin: 420, durationMin: 60 },
  ],
  timeZone: 'America/New_York',
  timeZoneFrom: 'row',
  attendance: 'hybrid',
  isVenueClosed: false,
  place: {
    address: '1 Main St, Bangor, ME 04401, USA',
    position: { latitude: 44.80118, longitude: -68.77781 },
    isApproximate: false,
    regions: ['Maine', 'Bangor'],
  },
  conference: { phone: '+15035550100,,123#' },
  types: ['O', 'BE'],
  programme: 'aa',
  notes: '- Side door\n- Tea',
  contributions: [{ service: 'venmo', handle: '@hope', url: 'https://venmo.com/hope' }],
  source: { feed: 'test', row: 0 },
};
const parse = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('writeCsv', () => {
  it('writes a row for each day, quoted where it must be, with CRLF', () => {
    const { text, rows, findings } = writeCsv([MEETING], { vocabulary: aa });
    expect(rows).toBe(2);
    expect(findings.map(({ code }) => code)).toEqual(['row-split']);
    expect(text.startsWith('Name,Day,Time,End Time,Types,')).toBe(true);
    expect(text).toContain('\r\n"Hope, ""early""",Wednesday,07:00,08:00,"Open, Newcomer, ONL","\'- Side door\n- Tea",');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parse(text).data[0]).toMatchObject({
      Day: 'Monday',
      'Conference Phone': '+15035550100,,123#',
      Region: 'Maine',
      'Sub Region': 'Bangor',
      Venmo: 'https://venmo.com/hope',
      Slug: 'hope',
      Longitude: '-68.77781',
    });
  });

  it('marks the order of bytes when asked', () => {
    expect(writeCsv([MEETING], { byteOrderMark: true }).text.startsWith('\ufeffName,')).toBe(true);
    expect(writeCsv([]).text).toBe(`${Object.keys(COLUMNS).join(',')}\r\n`);
  });

  it('says what has no column', () => {
    const place = { ...MEETING.place!, regions: ['a', 'b', 'c', 'd'] };
    const { findings } = writeCsv([{ ...MEETING, slots: [], place, types: ['a, b'] }]);
    expect(findings.map(({ code, field, value, id }) => [code, field, value, id])).toEqual([
      ['value-not-written', 'Types', 'a, b', 'hope'],
      ['value-not-written', 'Sub Region', '["d"]', 'hope'],
    ]);
  });

  it('is read back with the same times, places and attendance', () => {
    fc.assert(
      fc.property(fc.array(weeklyMeeting, { maxLength: 4 }).map(numbered), (meetings) => {
        const reading = readTsmlCsv(writeCsv(meetings, { vocabulary: aa }).text, { feed: 'test' });
        const slots = (list: readonly Meeting[]) => list.flatMap(({ name, slots: own }) => own.map((slot) => ({ name, ...slot })));
        const sides = ({ attendance, place, types, timeZone, isVenueClosed }: Meeting) =>
          JSON.stringify({ attendance, position: place?.position, types, timeZone, isVenueClosed });
        expect(slots(reading.meetings)).toEqual(slots(meetings));
        expect(new Set(reading.meetings.map(sides))).toEqual(new Set(meetings.map(sides)));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('keeps its columns, and begins no cell as a formula, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(hostileMeeting, { minLength: 1, maxLength: 3 }), fc.boolean(), (meetings, contacts) => {
        const { text, rows } = writeCsv(meetings, { contacts });
        const { data, errors, meta } = parse(text);
        expect(errors).toEqual([]);
        expect(meta.fields).toEqual(Object.keys(COLUMNS));
        expect(data).toHaveLength(rows);
        for (const cell of data.flatMap((row) => Object.values(row))) {
          expect(cell).not.toMatch(/^[=@\t\r\n]|^[+-](?![\d.,#]+$)|<\/?[a-z]|[\0\u0007\u200b\u202e\u2028\u2029\ufeff]|\p{Cs}|editor@/iu);
        }
        if (!contacts) expect(text).not.toMatch(/@example|555/);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
