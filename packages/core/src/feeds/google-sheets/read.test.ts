import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGoogleSheet } from './index.js';

const FEED = { feed: 'sheet', timeZone: 'America/New_York' };
const HEADERS = ['Name', 'Slug', 'Day', 'Time', 'End Time', 'Full Address', 'Types', 'Regions', 'Conference URL'];
const LINE = [
  'Steady On',
  'steady',
  'Monday',
  '7:00 PM',
  '8:00 PM',
  '12 Quay Street, Port Amity, OR 97000, USA',
  'Open, Big Book',
  'Coast > Port Amity',
];
const sheet = (...lines: unknown[][]) => ({ range: 'A1:ZZ', majorDimension: 'ROWS', values: [HEADERS, ...lines] });

describe('readGoogleSheet', () => {
  it('reads a line by its headers, with trailing cells missing', () => {
    expect(readGoogleSheet(sheet(LINE), FEED).meetings[0]).toMatchObject({
      id: 'steady',
      name: 'Steady On',
      slots: [{ day: 1, startMin: 1140, durationMin: 60 }],
      types: ['O', 'B'],
      attendance: 'in-person',
      place: { regions: ['Coast', 'Port Amity'] },
    });
  });

  it('reads columns as it reads rows', () => {
    const { values } = sheet(LINE);
    const columns = HEADERS.map((_, i) => values.map((line) => line[i] ?? ''));
    expect(readGoogleSheet({ majorDimension: 'COLUMNS', values: columns }, FEED)).toEqual(readGoogleSheet(sheet(LINE), FEED));
  });

  it('takes a line without text for no row, and reports one without a meeting', () => {
    const { rows, reported, findings } = readGoogleSheet(sheet(LINE, ['', '  '], ['', 'only-a-slug']), FEED);
    expect([rows, reported]).toEqual([2, 1]);
    expect(findings).toContainEqual({ code: 'row-empty', severity: 'error', row: 1, field: '', value: null });
  });

  it.each([[null], [{}], [{ values: 'x' }], [{ values: [1] }], ['a,b']])('reports %j as no sheet', (input) => {
    expect(readGoogleSheet(input, FEED)).toMatchObject({ rows: 0, findings: [{ code: 'feed-shape' }] });
  });

  it('accounts for every line of any sheet', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('__proto__'));
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (values) => {
        const { rows, accepted, reported } = readGoogleSheet({ values }, FEED);
        expect(accepted + reported).toBe(rows);
      }),
    );
  });

  it('is not confused by names of the prototype', () => {
    const { meetings } = readGoogleSheet(
      {
        values: [
          ['name', '__proto__', 'constructor'],
          ['Steady On', 'x', 'y'],
        ],
      },
      FEED,
    );
    expect(meetings.map(({ name }) => name)).toEqual(['Steady On']);
  });
});
