import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeTown } from '@handrail/fixtures';
import { goodRow, handrail, makeFolder } from './run-handrail.mjs';

const { write, pathOf, folder } = makeFolder();
const feed = write('feed.json', [goodRow]);

describe('handrail convert', () => {
  it('writes a form of its own, from which the same meetings are read', async () => {
    const town = write('town.json', makeTown());
    const { code, stdout, stderr } = await handrail(['convert', town, '--to', 'handrail', '--contacts']);
    assert.equal(code, 0);
    assert.match(stderr, /rows not converted/);
    const file = write('town.handrail.json', stdout);
    const { code: same, stdout: report } = await handrail(['diff', town, file]);
    assert.equal(same, 0, report);
    const [check] = JSON.parse((await handrail(['check', file, '--json'])).stdout).feeds;
    assert.equal(check.format, 'handrail');
    assert.deepEqual(check.kinds, []);
    assert.equal(check.meetings, JSON.parse(stdout).meetings.length);
  });

  it('checks what it reads back', async () => {
    const { stdout } = await handrail(['convert', feed, '--to', 'handrail']);
    const [meeting] = JSON.parse(stdout).meetings;
    const file = write('edited.json', {
      handrail: 1,
      meetings: [meeting, { ...meeting, id: 'b', url: 'javascript:1' }, { ...meeting }, 7],
    });
    const [check] = JSON.parse((await handrail(['check', file, '--json'])).stdout).feeds;
    assert.deepEqual([check.meetings, check.unreadable, check.leftOut], [2, 1, 1]);
    assert.deepEqual(
      check.kinds
        .map((kind) => kind.code)
        .slice(0, 2)
        .sort(),
      ['row-not-an-object', 'url-unsafe'],
    );
  });

  for (const [to, read] of [
    ['meeting-guide', 'meeting-guide'],
    ['csv', 'csv'],
    ['json-ld', 'json-ld'],
    ['handrail', 'handrail'],
  ]) {
    it(`writes ${to}, without contacts unless asked, and reads it back`, async () => {
      const own = {
        ...goodRow,
        group: 'Harbour Group',
        email: 'group@example.org',
        phone: '503-555-0100',
        entity: 'Harbour Intergroup',
        entity_phone: '503-555-0199',
      };
      const source = write('contacts.json', [own]);
      const { code, stdout } = await handrail(['convert', source, '--to', to]);
      assert.equal(code, 0);
      assert.doesNotMatch(stdout, /group@example|555-01/);
      const [report] = JSON.parse((await handrail(['check', write(`written-${to}`, stdout), '--json'])).stdout).feeds;
      assert.deepEqual([report.format, report.meetings, report.errors], [read, 1, 0]);
      const asked = await handrail(['convert', source, '--to', to, '--contacts']);
      assert.match(asked.stdout, /group@example\.org/);
    });
  }

  it('writes services for directories of help', async () => {
    const [service] = JSON.parse((await handrail(['convert', feed, '--to', 'hsds'])).stdout);
    assert.equal(service.name, 'Harbour Light');
    assert.match(service.id, /^[\da-f]{8}-/);
  });

  it('tells what a format cannot say', async () => {
    const monthly = { id: 'm', name: 'Monthly', attendance: 'in-person', slots: [{ day: 1, startMin: 1140, weeks: [1] }] };
    const own = write('monthly.json', { handrail: 1, meetings: [{ ...monthly, place: { address: '1 Lantern Street', regions: [] } }] });
    const { stdout, stderr } = await handrail(['convert', own, '--to', 'meeting-guide']);
    assert.match(stderr, /1 meeting held in some weeks only/);
    const [row] = JSON.parse(stdout);
    assert.deepEqual([row.day, row.time], [undefined, undefined]);
    assert.match(row.notes, /first Monday/i);
  });

  it('writes a calendar into a file, and says how much', async () => {
    const { code, stdout, stderr } = await handrail(['convert', feed, '--to', 'ics', '--output', pathOf('feed.ics')]);
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /1 meeting written/);
    const text = readFileSync(pathOf('feed.ics'), 'utf8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /RRULE:FREQ=WEEKLY;BYDAY=MO/);
    assert.match(text, /END:VCALENDAR\r\n$/);
  });

  it('says what is left out, and writes no empty calendar', async () => {
    const { code, stdout, stderr } = await handrail([
      'convert',
      write('unscheduled.json', [{ ...goodRow, day: '', time: '' }]),
      '--to',
      'ics',
    ]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /1 meeting left out of the calendar: no day or time\./);
  });

  it('ends with 2 after a wrong format, none, a failed list, and a file that cannot be written', async () => {
    for (const args of [[feed], [feed, '--to', 'moon'], [pathOf('none.json'), '--to', 'ics'], [feed, '--to', 'ics', '--output', folder]]) {
      const { code, stdout } = await handrail(['convert', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
    }
  });
});
