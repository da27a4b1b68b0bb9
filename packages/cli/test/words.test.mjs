import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handrail, makeFolder } from './run-handrail.mjs';

const { write, pathOf, folder } = makeFolder();
const kind = write('kind.md', '# Welcome\n\nAlcoholics Anonymous meets here. A person said: “I am an addict.”\n');
const labels = write('labels.md', '# Help for addicts\n\nHelp with\nsubstance abuse, and for an addict’s family.\n');
const hint = write('hint.txt', 'She is an enabler.');

describe('handrail words', () => {
  it('says that all is well, and ends with 0', async () => {
    const { code, stdout, stderr } = await handrail(['words', kind]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, `${kind}: markdown, language en\n\nNothing to reconsider was found.\n`);
  });

  it('says what to reconsider where, why, what else can be said and who advises it, and ends with 1', async () => {
    const { code, stdout } = await handrail(['words', labels]);
    assert.equal(code, 1);
    assert.match(stdout, /WORDS TO RECONSIDER/);
    assert.match(stdout, /It names people by a condition: 2 times \(addict\)\n {2}Advised by: NIDA/);
    assert.match(stdout, /line 1, column 12 {2}“addicts”: better “people with a substance use disorder” or “people with an addiction”/);
    assert.match(stdout, /line 4, column 26 {2}“an addict”: better “a person with a substance use disorder”/);
    assert.match(stdout, /\n3 words to reconsider\.\n$/);
  });

  it('says the same to programs', async () => {
    const { code, stdout } = await handrail(['words', labels, '--json']);
    const { handrail: version, report, files } = JSON.parse(stdout);
    assert.deepEqual([code, version, report], [1, 1, 'words']);
    const [{ file, format, language, register, warnings, infos, kinds }] = files;
    assert.deepEqual([file, format, language, register, warnings, infos], [labels, 'markdown', 'en', 'organisation', 3, 0]);
    assert.deepEqual(
      kinds.map(({ code: entry, severity, reason, count }) => [entry, severity, reason, count]),
      [
        ['addict', 'warning', 'labels-a-person', 2],
        ['substance-abuse', 'warning', 'moral-judgement', 1],
      ],
    );
    assert.match(kinds[0].source.url, /^https:\/\/nida\.nih\.gov\//);
    assert.deepEqual(kinds[1].places, [
      { line: 4, column: 1, term: 'substance abuse', suggestions: ['substance use', 'substance use disorder'] },
    ]);
  });

  it('reads Spanish, other formats, several files and stdin', async () => {
    const { stdout } = await handrail(['words', '-', '--lang', 'es'], { input: 'Para los adictos' });
    assert.match(stdout, /stdin: text, language es[^]*“los adictos”: better “las personas con un trastorno por consumo de sustancias”/);
    const page = write('page.html', '<p>Drug <b>addicts</b> <code>addicts</code></p>');
    const { files } = JSON.parse((await handrail(['words', page, '-', '--json'], { input: '<!doctype html><q>addicts</q>' })).stdout);
    assert.deepEqual(
      files.map(({ format, warnings }) => [format, warnings]),
      [
        ['html', 1],
        ['html', 0],
      ],
    );
    assert.equal((await handrail(['words', '-', '--format', 'html'], { input: '<q>addicts</q>' })).code, 0);
  });

  it('leaves alone the names that it is told', async () => {
    const file = write('names.txt', 'The Clean Time Crew and the Dirty Test Choir meet here.');
    assert.equal((await handrail(['words', file, '--name', 'Clean Time Crew'])).code, 1);
    assert.equal((await handrail(['words', '--name', 'Clean Time Crew', '--name', 'Dirty Test Choir', file])).code, 0);
  });

  it('leaves a member’s own words and those of others as they are, and says so', async () => {
    const story = write('story.txt', 'My brother was a junkie. Drug abuse is everywhere.');
    const member = await handrail(['words', story, '--register', 'member']);
    assert.equal(member.code, 0);
    assert.ok(member.stdout.endsWith('own words are left as they are.\n'));
    assert.equal((await handrail(['words', story, '--register', 'quote'])).code, 0);
    const gentle = await handrail(['words', story, '--register', 'member', '--hint']);
    assert.equal(gentle.code, 0);
    assert.match(gentle.stdout, /HINTS[^]*“junkie”[^]*\n1 hint\.\n$/);
  });

  it('ends with 1 after a hint only when it is to be strict', async () => {
    assert.equal((await handrail(['words', hint])).code, 0);
    assert.equal((await handrail(['words', hint, '--strict'])).code, 1);
  });

  it('shows five places of a kind, as many as asked for, or all', async () => {
    const many = write('many.txt', 'For addicts.\n'.repeat(9));
    const shown = async (...args) => (await handrail(['words', many, ...args])).stdout.match(/“addicts”/g)?.length ?? 0;
    assert.deepEqual([await shown(), await shown('--limit', '2'), await shown('--all')], [5, 2, 9]);
  });

  it('reads an empty file, which has nothing to reconsider', async () =>
    assert.equal((await handrail(['words', write('empty.md', '')])).code, 0));

  it('still reads the others when one cannot be read, and ends with 2', async () => {
    const { code, stdout, stderr } = await handrail(['words', pathOf('none.md'), folder, labels, '--json']);
    assert.equal(code, 2);
    assert.match(stderr, /none\.md: There is no such file\.[^]*folder/);
    const [none, directory, read] = JSON.parse(stdout).files;
    assert.deepEqual(
      [none, directory.problem.code, read.warnings],
      [{ file: pathOf('none.md'), problem: { code: 'file-missing', message: 'There is no such file.' } }, 'file-unreadable', 3],
    );
  });

  for (const args of [
    ['words'],
    ['words', labels, '--lang', 'fr'],
    ['words', labels, '--register', 'ours'],
    ['words', labels, '--format', 'pdf'],
  ]) {
    it(`ends with 2 after the wrong usage ${args.slice(-2).join(' ')}`, async () => {
      const { code, stdout, stderr } = await handrail(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /error/);
    });
  }

  it('tells how it is used', async () => {
    const { code, stdout } = await handrail(['words', '--help']);
    assert.equal(code, 0);
    for (const option of ['--lang', '--register', '--format', '--name', '--hint', '--strict', '--json'])
      assert.ok(stdout.includes(option), option);
  });

  it('never passes on control characters', async () => {
    const { stdout } = await handrail(['words', write('evil.txt', 'drug\u009b31m\u001b[2Jx drug\u00ad\t addicts')]);
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
    assert.match(stdout, /drug addicts/);
  });
});
