import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { describeTown, makeTown } from '@handrail/fixtures';
import { bin, goodRow, handrail, makeFolder } from './run-handrail.mjs';

const { write, pathOf, folder } = makeFolder();
const good = write('good.json', [goodRow]);
const town = write('town.json', makeTown());
const warned = write('warned.json', [{ ...goodRow, slug: '' }]);

describe('handrail check', () => {
  it('says that all is well, and ends with 0', async () => {
    const { code, stdout, stderr } = await handrail(['check', good]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /\n1 meeting read, 0 rows could not be read\. Nothing to mend was found\.\n$/);
  });

  it('says what is wrong where and how to mend it, worst first, and ends with 1', async () => {
    const { code, stdout } = await handrail([
      'check',
      write('bad.json', [goodRow, { ...goodRow, slug: 'b', day: 'Funday', types: ['Q'] }]),
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /The day is not understood.*1 time/);
    assert.match(stdout, /How to mend it: Write the day as a number/);
    assert.match(stdout, /row 2 {2}Harbour Light {2}day: “Funday”/);
    assert.ok(stdout.indexOf('ERRORS') < stdout.indexOf('NOTES'));
    assert.match(stdout, /\n2 meetings read, 0 rows could not be read\. 1 error, 1 note\.\n$/);
  });

  it('accounts for every row of a town with every oddity', async () => {
    const { rows, quirks } = describeTown();
    const { code, stdout } = await handrail(['check', town, '--json']);
    const [report] = JSON.parse(stdout).feeds;
    assert.equal(code, 1);
    assert.equal(report.rows, rows.length);
    assert.equal(report.meetings + report.unreadable + report.leftOut, rows.length);
    assert.ok(quirks.size > 10 && report.kinds.length > 10);
    const order = report.kinds.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    assert.deepEqual(order, order.toSorted());
    for (const { meaning, remedy, count, places } of report.kinds) {
      assert.ok(meaning && remedy);
      assert.equal(places.length, count);
    }
  });

  it('shows five places of a kind, as many as asked for, or all', async () => {
    const feed = write(
      'days.json',
      Array.from({ length: 9 }, (_, i) => ({ ...goodRow, slug: `m${i}`, day: 'Funday' })),
    );
    const shown = async (...args) => (await handrail(['check', feed, ...args])).stdout.match(/Funday/g)?.length ?? 0;
    assert.deepEqual([await shown(), await shown('--limit', '2'), await shown('--all')], [5, 2, 9]);
  });

  it('takes warnings for errors when it is to be strict', async () => {
    assert.equal((await handrail(['check', warned])).code, 0);
    assert.equal((await handrail(['check', warned, '--strict'])).code, 1);
  });

  it('reads several feeds, and stdin', async () => {
    const { code, stdout } = await handrail(['check', good, '-', '--json'], { input: JSON.stringify([goodRow]) });
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(stdout).feeds.map(({ feed, meetings }) => [feed, meetings]),
      [
        [good, 1],
        ['stdin', 1],
      ],
    );
  });

  it('counts the lines of a sheet as the sheet does', async () => {
    const values = [
      ['Name', 'Slug', 'Day', 'Time', 'Full Address'],
      [],
      ['Harbour Light', 'h', 'Funday', '19:00', '1 Lantern Street, Port Amity, ME, USA'],
    ];
    const { stdout } = await handrail(['check', write('sheet.json', { range: 'A1:E3', majorDimension: 'ROWS', values })]);
    assert.match(stdout, /row 3 {2}Harbour Light {2}Day: “Funday”/);
  });

  it('uses the zone and the programme that it is told', async () => {
    const feed = write('zoneless.json', [{ ...goodRow, timezone: undefined, types: ['CPT'] }]);
    const { stdout } = await handrail(['check', feed, '--programme', 'na', '--time-zone', 'America/New_York', '--strict']);
    assert.match(stdout, /Nothing to mend/);
  });

  describe('when it cannot read the feed', () => {
    for (const [name, content, message] of [
      ['cut.json', JSON.stringify([goodRow], null, 1).slice(0, 60), /cut off: it ends in the middle, at line \d+, column \d+/],
      ['comma.json', '[\n{"name": "a" "slug": 1}]', /mistake at line 2, column 14/],
      ['page.json', '<!doctype html><title>Log in</title>', /web page and not a feed/],
      ['blank.json', ' \n', /nothing in it/],
      ['other.json', '{"message":"No route"}', /not a list of meetings in any format/],
    ]) {
      it(`says so about ${name}, and ends with 2`, async () => {
        const { code, stdout, stderr } = await handrail(['check', write(name, content)]);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr, message);
        assert.doesNotMatch(stderr, / at .*\.js/);
      });
    }

    it('says so about a file that is not there, a folder, and a feed of another format', async () => {
      assert.match((await handrail(['check', pathOf('none.json')])).stderr, /no such file/);
      assert.match((await handrail(['check', folder])).stderr, /folder/);
      const { code, stderr } = await handrail(['check', good, '--format', 'google-sheets']);
      assert.equal(code, 2);
      assert.match(stderr, /--format/);
    });

    it('still reports about the others, and says it in JSON too', async () => {
      const { code, stdout } = await handrail(['check', pathOf('none.json'), good, '--json']);
      assert.equal(code, 2);
      const [none, read] = JSON.parse(stdout).feeds;
      assert.equal(none.problem.code, 'file-missing');
      assert.equal(read.meetings, 1);
    });
  });

  for (const args of [
    ['check'],
    ['check', '--limit', 'many', good],
    ['check', '--moon', good],
    ['check', '--time-zone', 'Harbour', good],
    ['chek', good],
    ['check', '--programme', 'zz', good],
    ['check', '--format', 'zz', good],
  ]) {
    it(`ends with 2 after the wrong usage ${args.slice(0, 2).join(' ')}`, async () => {
      const { code, stdout, stderr } = await handrail(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /error/);
    });
  }

  it('reads UTF-16 and Windows-1252, and says that they are not UTF-8', async () => {
    const text = JSON.stringify([{ ...goodRow, name: 'Café ’Lantern’', day: 'x' }]);
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const windows = Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
    for (const bytes of [utf16, Buffer.from(utf16).swap16(), windows]) {
      const { stdout } = await handrail(['check', write('encoded.json', bytes)]);
      assert.match(stdout, /Café ’Lantern’/);
      assert.match(stdout, /not encoded as UTF-8/);
    }
    const { stdout } = await handrail(['check', write('marked.json', `\uFEFF${text}`)]);
    assert.match(stdout, /Café ’Lantern’/);
    assert.doesNotMatch(stdout, /not encoded/);
  });

  it('never passes on control characters, escape sequences or marks that turn text around', async () => {
    const evil = 'Harbour\u001b[2J\u001b]0;title\u0007\u009b31m\u202eLight\u0000\u2066';
    const feed = write('evil.json', [{ ...goodRow, name: evil, day: evil }]);
    for (const args of [[], ['--json']]) {
      const { stdout } = await handrail(['check', feed, ...args]);
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(stdout, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      assert.match(stdout, /Harbour/);
    }
  });

  it('has no colours where nobody looks', async () => assert.doesNotMatch((await handrail(['check', town])).stdout, /\x1b/));

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'check', town, '--all', '--json']);
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
  });
});
