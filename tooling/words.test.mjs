import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reconsider } from './words.mjs';

const words = (text) => reconsider(text).map(({ word }) => word);

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
  ]) {
    it(`lets "${text.replace('\n', ' ')}" pass`, () => assert.deepEqual(words(text), []));
  }

  it('tells the line', () => assert.equal(reconsider('one\n\nan addict')[0].line, 3));
});
