import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './npm.mjs';
import { readFiles, reconsider } from './words.mjs';

const words = (text, file) => reconsider(text, file).map(({ word }) => word);
const read = (file) => readFileSync(join(root, file), 'utf8');
/** A file of ours with something in the place of its first match. */
const planted = (file, place, instead) => {
  const text = read(file);
  assert.match(text, place, `${file} has no place to plant a word`);
  return text.replace(place, instead);
};

describe('reconsider', () => {
  for (const [text, found] of [
    ['For addicts and alcoholics', ['addicts', 'alcoholics']],
    ['Help with substance abuse', ['substance abuse']],
    ['After a relapse', ['relapse']],
    ['Since you got clean', ['got clean']],
    ['Your clean time', ['clean time']],
    ['Para adictos', ['adictos']],
  ]) {
    it(`finds ${found.join(' and ')}`, () => assert.deepEqual(words(text), found));
  }

  for (const text of [
    'Alcoholics Anonymous meets here',
    'Alcoholics\n Anonymous',
    'Alcohólicos Anónimos',
    'Parents of Alcoholics',
    'A clean build',
    'rm -rf dist && clean',
    'non-alcoholic drinks',
    'addiction and recovery',
    'people who are deaf',
    'Call the Child Abuse Hotline',
    'a user account',
  ]) {
    it(`lets "${text.replace('\n', ' ')}" pass`, () => assert.deepEqual(words(text), []));
  }

  it('tells the line', () => assert.equal(reconsider('one\n\nan addict')[0].line, 3));

  it('catches a word in a document, and spares the name of a fellowship there', () => {
    const say = (text) => words(planted('README.md', /\n\n/, `\n\n${text}\n\n`), 'README.md');
    assert.deepEqual(say('Meetings for addicts.'), ['addicts']);
    assert.deepEqual(say('Meetings of Drug Addicts Anonymous and of Alcoholics Anonymous.'), []);
  });

  for (const [file, text, found] of [
    ['packages/widgets/src/messages/en.ts', 'Find help after a relapse', 'relapse'],
    ['packages/widgets/src/messages/es.ts', 'Ayuda después de una recaída', 'recaída'],
    ['packages/core/src/finding-words/meanings.ts', 'Written for addicts', 'addicts'],
  ]) {
    it(`catches a word in the messages of ${file}`, () => {
      for (const quote of ["'", '"', '`']) {
        assert.deepEqual(words(planted(file, /: '[^']*'/, `: ${quote}${text}${quote}`), file), [found]);
      }
    });
  }

  it('catches a phrase in a comment, over two lines of it', () => {
    const file = 'packages/core/src/time/today-in.ts';
    assert.deepEqual(words(planted(file, /\/\*\*\n/, '/**\n * Not for a drug\n * addict.\n'), file), ['drug addict']);
    assert.deepEqual(words(`// For those who commit\n// suicide\nconst clean = true;`, 'a.ts'), ['commit suicide']);
  });
});

describe('readFiles', () => {
  const files = readFiles();

  it('has the messages of widgets in each language, and nothing to reconsider in them', () => {
    const catalogues = readdirSync(join(root, 'packages/widgets/src/messages')).map((name) => `packages/widgets/src/messages/${name}`);
    assert.ok(catalogues.length > 2);
    for (const file of catalogues) {
      assert.ok(files.includes(file), `${file} is not read`);
      assert.deepEqual(reconsider(read(file), file), []);
    }
  });

  for (const file of ['README.md', 'DESIGN.md', 'packages/cli/README.md', 'packages/cli/src/program.ts', 'apps/demo/site/index.html']) {
    it(`has ${file}`, () => assert.ok(files.includes(file)));
  }
});
