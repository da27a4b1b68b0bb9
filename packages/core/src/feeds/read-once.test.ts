import { makeTown } from '@handrail/fixtures';
import { describe, expect, it } from 'vitest';
import { FeedRow } from './feed-row.js';
import { readMeetingGuide } from './index.js';
import { readOnce } from './read-once.js';
import { valueReaders } from './value-readers.js';

/** A reader that counts how often it reads. */
function countedReader(): { readonly read: (fields: object) => string; readonly count: () => number } {
  let count = 0;
  const read = readOnce((row) => {
    count++;
    return JSON.stringify([row.lines('list', ','), row.line('first') || row.line('second')]);
  });
  return { read: (fields) => read(new FeedRow(fields, 0, [], valueReaders)), count: () => count };
}

describe('readOnce', () => {
  it('reads rows that are written the same once, whatever else they hold', () => {
    const { read, count } = countedReader();
    const results = ['a', 'b'].map((slug) => read({ slug, list: ['x', 'y'], first: 'z' }));
    expect(results).toEqual(['[["x","y"],"z"]', '[["x","y"],"z"]']);
    expect(count()).toBe(1);
  });

  it('asks for a field that only some rows need', () => {
    const { read } = countedReader();
    expect(read({ list: [], first: 'a', second: 'x' })).toBe('[[],"a"]');
    expect(read({ list: [], second: 'x' })).toBe('[[],"x"]');
    expect(read({ list: [], second: 'y' })).toBe('[[],"y"]');
    expect(read({ list: [], first: 'a', second: 'y' })).toBe('[[],"a"]');
  });

  it.each([
    { one: { list: ['a', 'b'] }, other: { list: ['a'], first: 'b' } },
    { one: { list: ['a'] }, other: { list: 'a,b' } },
    { one: { list: [] }, other: {} },
    { one: { list: [['a']] }, other: { list: ['a'] } },
  ])('tells $one and $other apart', ({ one, other }) => {
    const { read } = countedReader();
    for (const fields of [one, other, one, other]) expect(read(fields)).toBe(countedReader().read(fields));
  });

  it('reports a fault in each row that has it', () => {
    const { findings } = readMeetingGuide(
      [1, 2, 3].map((number) => ({ slug: `row-${number}`, name: 'Night Owls', day: 'someday', time: '20:00', types: ['??'] })),
      { feed: 'test' },
    );
    expect(findings.map(({ row, code }) => `${row} ${code}`)).toEqual(
      [0, 1, 2].flatMap((row) => ['type-unknown', 'day-invalid'].map((code) => `${row} ${code}`)),
    );
  });

  it('reads each row of a town as if it stood alone', () => {
    const town = makeTown({ seed: 11, count: 400 });
    const options = { feed: 'test', timeZone: 'America/New_York' };
    const whole = readMeetingGuide(town, options);
    const ids = new Set(['slug-repeated', 'duplicate-row']);
    const alone = town.map((row) => readMeetingGuide([row], options));
    expect(whole.findings.filter(({ code }) => !ids.has(code))).toEqual(
      alone.flatMap(({ findings }, row) => findings.map((finding) => ({ ...finding, row }))),
    );
    const known = new Map(whole.meetings.map((meeting) => [meeting.source.row, meeting]));
    alone.forEach(({ meetings: [meeting] }, row) => {
      const found = known.get(row);
      if (found) expect({ ...found, id: '' }).toStrictEqual({ ...meeting, id: '', source: { feed: 'test', row } });
    });
  });
});
