import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handrail, makeFolder } from './run-handrail.mjs';

const { write } = makeFolder();
const list = write(
  'groups.csv',
  'Group,Weekday,Start,Where\nHarbour Light,Monday,7:00 pm,1 Lantern Street\nDawn,Funday,noon,2 Quay Street\n',
);
const columns = { name: 'Group', day: 'Weekday', time: 'Start', address: 'Where' };

describe('--columns', () => {
  it('reads a list with columns of its own', async () => {
    const { code, stdout } = await handrail(['check', list, '--columns', write('columns.json', columns), '--json']);
    const [report] = JSON.parse(stdout).feeds;
    assert.equal(code, 1);
    assert.deepEqual([report.format, report.meetings, report.rows], ['mapped', 2, 2]);
    const fault = report.kinds.find((kind) => kind.code === 'day-invalid');
    assert.deepEqual(fault.places, [{ row: 2, meeting: 'Dawn', field: 'Weekday', value: 'Funday' }]);
  });

  it('reads rows that lie deeper', async () => {
    const deep = write('deep.json', {
      data: { groups: [{ title: 'Harbour Light', at: { day: 1 }, time: '19:00', street: '1 Lantern Street' }] },
    });
    const map = write('deep-columns.json', {
      rows: 'data.groups',
      columns: { name: 'title', day: 'at.day', time: 'time', address: 'street' },
    });
    const { stdout } = await handrail(['stats', deep, '--columns', map, '--json']);
    assert.deepEqual(JSON.parse(stdout).feeds[0].days, [{ name: 'Monday', count: 1 }]);
  });

  for (const [why, content, message] of [
    ['that is no JSON', 'name: Group', /no JSON/],
    ['that is no map', [1], /one object/],
    ['with a field that no meeting has', { nome: 'Group' }, /No meeting has a field "nome"/],
  ]) {
    it(`refuses a file ${why}`, async () => {
      const { code, stderr } = await handrail(['check', list, '--columns', write('bad.json', content)]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});
