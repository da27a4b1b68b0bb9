import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from './open-table.js';

const SIGNS = { knows: (header: string) => ['Name', 'Day', 'Notes'].includes(header), atLeast: 2 };
const open = (input: unknown) => {
  const { headers, lines, findings } = openTable(input, SIGNS) ?? {};
  return { headers, lines, findings: findings?.map(({ code, row, field }) => `${code} ${row} ${field}`) };
};
const PLAIN = {
  headers: ['Name', 'Day'],
  lines: [
    ['Steady On', 'Monday'],
    ['Dawn', 'Friday'],
  ],
  findings: [],
};

describe('openTable', () => {
  it.each([
    ['commas', 'Name,Day\nSteady On,Monday\nDawn,Friday'],
    ['semicolons', 'Name;Day\nSteady On;Monday\nDawn;Friday\n'],
    ['tabs', 'Name\tDay\nSteady On\tMonday\nDawn\tFriday\n'],
    ['CR line ends', 'Name,Day\rSteady On,Monday\rDawn,Friday\r'],
    ['CRLF line ends', 'Name,Day\r\nSteady On,Monday\r\nDawn,Friday\r\n'],
    ['mixed line ends', 'Name,Day\r\nSteady On,Monday\nDawn,Friday\r'],
    ['a byte order mark', '\ufeff"Name","Day"\n"Steady On","Monday"\n"Dawn","Friday"'],
    ['titles above the headers', 'Our meetings, all of them\n\nsep=;\nName;Day\nSteady On;Monday\nDawn;Friday'],
    ['blank lines', 'Name,Day\n\nSteady On,Monday\n,,,\n  \nDawn,Friday\n\n'],
  ])('reads text with %s', (_, text) => expect(open(text)).toEqual(PLAIN));

  it('keeps line ends, delimiters and marks in quoted cells', () => {
    expect(open('Name;Notes\n"A; B";"Ring ""twice"".\r\nCome in."').lines).toEqual([['A; B', 'Ring "twice".\nCome in.']]);
  });

  it('takes rows that were parsed already: cells, or objects by header', () => {
    expect(open([['List'], PLAIN.headers, ...PLAIN.lines])).toEqual(PLAIN);
    const objects = PLAIN.lines.map(([Name, Day]) => ({ Name, Day }));
    expect(open(objects)).toEqual({ ...PLAIN, headers: ['Day', 'Name'], lines: PLAIN.lines.map((line) => line.toReversed()) });
    expect(open([...objects, 7, ['a']]).lines?.slice(2)).toEqual([7, null]);
  });

  it.each([[''], ['Name'], ['<html>\n<p>Name of the file'], [null], [{}], [[1]], ['{"Name":"Day"}']])('finds no table in %j', (input) =>
    expect(openTable(input, SIGNS)).toBeUndefined(),
  );

  it('finds an empty table in an empty list', () => expect(open([]).lines).toEqual([]));

  it('reports a text that is cut in a quote, and keeps back what it swallowed', () => {
    expect(open('Name,Day,Notes\nA,Monday,x\nB,Friday,"Come\nC,Sunday,y\n')).toMatchObject({
      lines: [
        ['A', 'Monday', 'x'],
        ['B', 'Friday'],
      ],
      findings: ['quote-open 1 Notes'],
    });
    expect(open('Name,Day\n"A').findings).toEqual(['quote-open 0 Name']);
  });

  it('reports loose marks, cells beyond the headers and repeated headers', () => {
    expect(open('Name,Day\n"The "old" house",Monday').findings).toEqual(['quote-loose 0 Name']);
    expect([...(openTable('Name,Day\nA,Monday,,\nB,Monday,,more\nC', SIGNS)?.longRows ?? [])]).toEqual([1]);
    expect(open('Name,Day,Name\nA,Monday,B').findings).toEqual(['column-repeated -1 Name']);
  });

  it('finds every cell again in any table that was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\t', ' ') }).map((text) => `x${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell)),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, by, end) => {
          const quoted = (line: readonly string[]): string => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(by);
          const table = open(['Name' + by + 'Day', ...lines.map(quoted)].join(end));
          expect(table).toEqual({ headers: ['Name', 'Day'], lines, findings: [] });
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });
});
