// Person-first language: what people read, and what we write to each other, speaks of people and not of labels.
// Names of fellowships and of meeting types are theirs and stay as they are. Words and names: words.json.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.mjs';
import { root } from './npm.mjs';

const { avoid, names, files: allowed } = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));
const rules = avoid.map(({ pattern, instead }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d-])`, 'giu'),
  instead,
}));

const blank = (text) => text.replace(/[^\n]/g, ' ');
const withoutNames = (text) => names.reduce((rest, name) => rest.replaceAll(new RegExp(name.replaceAll(' ', '\\s+'), 'giu'), blank), text);

/**
 * Words to reconsider in a text.
 *
 * @param {string} text
 * @returns {{ line: number, word: string, instead: string }[]} Lines count from 1.
 */
export const reconsider = (text) => {
  const rest = withoutNames(text);
  return rules.flatMap(({ pattern, instead }) =>
    [...rest.matchAll(pattern)].map(({ 0: word, index }) => ({ line: rest.slice(0, index).split('\n').length, word, instead })),
  );
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const exempt = allowed.map((pattern) => new RegExp(pattern));
  const files = filesBelow('', /\.(md|mdx|html|ts|mjs|cjs|css|json)$/).filter(
    (file) => file !== 'package-lock.json' && !exempt.some((pattern) => pattern.test(file)),
  );
  const found = files.flatMap((file) => reconsider(readFileSync(join(root, file), 'utf8')).map((item) => ({ file, ...item })));
  for (const { file, line, word, instead } of found)
    console.error(
      `${file}:${line}: "${word}": better "${instead}". If it is the name of a fellowship or a book, add the name to tooling/words.json.`,
    );
  console.log(`${files.length} files read, ${found.length} words to reconsider.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
