import { describe, expect, it } from 'vitest';
import { meanings } from '../src/finding-words/meanings.js';
import { remedies } from '../src/finding-words/remedies.js';
import { lint } from '../src/language/index.js';
import { aaEs } from '../src/vocabulary/aa-es.js';
import { programmes } from '../src/vocabulary/programmes.js';

const catalogues = [
  ['en', 'the meanings of findings', meanings],
  ['en', 'the remedies of findings', remedies],
  ['en', 'the names of programmes', Object.fromEntries(Object.entries(programmes).map(([id, { name }]) => [id, name]))],
  ['es', 'the types of AA', aaEs],
  ...Object.entries(programmes).map(([id, { types }]) => ['en', `the types of ${id}`, types] as const),
] as const;

describe('lint', () => {
  it.each(catalogues)('finds nothing to reconsider in our own texts (%s): %s', (locale, _, texts) => {
    const found = Object.values(texts).flatMap((text) => lint(text, { register: 'organisation', locale }).map(({ term }) => [text, term]));
    expect(found).toEqual([]);
    expect(Object.keys(texts).length).toBeGreaterThan(0);
  });
});
