import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodRow, handrail, makeFolder } from './run-handrail.mjs';

const { write, pathOf } = makeFolder();
const other = {
  ...goodRow,
  slug: 'early-tide',
  name: 'Early Tide',
  day: 3,
  time: '06:30',
  end_time: '07:30',
  formatted_address: '9 Net Lane, Port Amity, ME, USA',
  location: 'Net Loft',
};
const gone = {
  ...goodRow,
  slug: 'keel-club',
  name: 'Keel Club',
  day: 5,
  time: '12:00',
  end_time: '13:00',
  formatted_address: '5 Keel Street, Port Amity, ME, USA',
  location: 'Keel House',
};
const before = write('before.json', [goodRow, gone]);
const after = write('after.json', [other, { ...goodRow, time: '19:30', end_time: '20:30', location: 'Sail Loft' }]);

describe('handrail diff', () => {
  it('says in words what was added, removed and changed, and ends with 1', async () => {
    const { code, stdout } = await handrail(['diff', before, after]);
    assert.equal(code, 1);
    assert.match(stdout, /Added\n {2}\+ Early Tide, Wednesday 06:30 to 07:30 \(America\/New_York\), Net Loft\n/);
    assert.match(stdout, /Removed\n {2}- Keel Club, Friday 12:00/);
    assert.match(stdout, /time: “Monday 19:00 to 20:00” became “Monday 19:30 to 20:30”/);
    assert.match(stdout, /place, name: “Pier House” became “Sail Loft”/);
    assert.match(stdout, /\n1 meeting added, 1 removed, 1 changed, 0 the same\.\n$/);
  });

  it('ends with 0 when all is the same, in whatever order', async () => {
    const { code, stdout } = await handrail(['diff', before, write('turned.json', [gone, goodRow])]);
    assert.equal(code, 0);
    assert.equal(stdout, '2 meetings, all the same.\n');
  });

  it('writes JSON with the values of both versions', async () => {
    const { code, stdout } = await handrail(['diff', before, after, '--json']);
    const report = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.deepEqual(report.added, [{ id: 'early-tide', name: 'Early Tide' }]);
    assert.deepEqual(report.removed, [{ id: 'keel-club', name: 'Keel Club' }]);
    const [{ id, fields }] = report.changed;
    assert.equal(id, 'harbour-light');
    assert.deepEqual(
      fields.map(({ field }) => field),
      ['place', 'slots'],
    );
    assert.deepEqual(fields[1].after, [{ day: 1, durationMin: 60, startMin: 1170 }]);
  });

  it('reads one version from stdin', async () => {
    const { code } = await handrail(['diff', before, '-'], { input: JSON.stringify([gone, goodRow]) });
    assert.equal(code, 0);
  });

  it('never takes a list that failed for an empty one', async () => {
    const { code, stdout, stderr } = await handrail(['diff', before, pathOf('none.json')]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /no such file/);
    const { stdout: json } = await handrail(['diff', pathOf('none.json'), before, '--json']);
    assert.equal(JSON.parse(json).feeds[0].problem.code, 'file-missing');
  });

  it('says on stderr that rows were not compared', async () => {
    const { code, stderr } = await handrail(['diff', before, write('odd.json', [goodRow, gone, 7])]);
    assert.equal(code, 0);
    assert.match(stderr, /1 row not compared/);
  });
});
