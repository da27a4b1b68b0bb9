import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodRow, handrail, makeFolder } from './run-handrail.mjs';

const { write, pathOf } = makeFolder();
const rows = [
  goodRow,
  { ...goodRow, slug: 'b', day: [1, 3], types: ['C', '11'], timezone: undefined },
  { ...goodRow, slug: 'c', day: '', time: '', region: 'Far Shore' },
  { ...goodRow, slug: 'd', day: 'Funday' },
];
const feed = write('feed.json', rows);

describe('handrail stats', () => {
  it('counts days, hours, types by name, zones, regions and findings', async () => {
    const { code, stdout } = await handrail(['stats', feed, '--json']);
    const [report] = JSON.parse(stdout).feeds;
    assert.equal(code, 0);
    const counts = (list) => Object.fromEntries(list.map(({ name, count }) => [name, count]));
    assert.deepEqual([report.rows, report.meetings], [4, 4]);
    assert.deepEqual(counts(report.days), { Monday: 2, Wednesday: 1, 'by appointment': 2 });
    assert.deepEqual(counts(report.hours), { '19:00': 2 });
    assert.deepEqual(counts(report.attendance), { 'in-person': 4 });
    assert.deepEqual(counts(report.types), { Discussion: 3, Open: 3, '11th Step Meditation': 1, Closed: 1 });
    assert.deepEqual(counts(report.zones), { 'America/New_York': 3, none: 1 });
    assert.deepEqual(counts(report.regions), { 'Harbour Area': 3, 'Far Shore': 1 });
    assert.equal(counts(report.findings)['day-invalid'], 1);
  });

  it('writes them for a person, the most frequent first, as many as asked for', async () => {
    const { code, stdout } = await handrail(['stats', feed, '--limit', '1']);
    assert.equal(code, 0);
    assert.match(stdout, /4 meetings in 4 rows/);
    assert.match(stdout, /Time zones\n {2}3 {2}America\/New_York\n {2}… and 1 more; --limit 2 shows every one/);
    assert.ok(stdout.indexOf('Monday') < stdout.indexOf('Wednesday'));
  });

  it('names types as the programme does', async () => {
    const { stdout } = await handrail(['stats', write('na.json', [{ ...goodRow, types: ['CPT'] }]), '--programme', 'na']);
    assert.match(stdout, /12 Concepts/);
  });

  it('reports about several lists, and ends with 2 when one is missing', async () => {
    const { code, stdout } = await handrail(['stats', pathOf('none.json'), feed, feed]);
    assert.equal(code, 2);
    assert.equal(stdout.match(/Days/g).length, 2);
  });
});
