// Person-first language: what people read, and what we write to each other, speaks of people and not of labels. The same
// linter as `handrail words`, in each of its languages, over documents, comments and messages. What is left alone: words.json.
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { filesBelow } from './files.mjs';
import { root } from './npm.mjs';

/** The linter from its sources, so that nothing has to be built first. */
const loadLinter = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/core/src/language/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

const { lint, LINT_LOCALES } = await loadLinter();
const { names, files: allowed } = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));

const FORMATS = { '.md': 'markdown', '.mdx': 'markdown', '.html': 'html' };

/**
 * Source code as text of the same length. Its strings are what we say ourselves and no quotation, and a phrase may run from
 * one line of a comment to the next.
 */
const proseOf = (code) =>
  code.replace(/["`]/g, '\0').replace(/^[ \t]*(?:\/{2,}|\/?\*+(?!\/)|#)(?= |$)/gm, (start) => ' '.repeat(start.length));

/**
 * Words to reconsider in a text.
 *
 * @param {string} text
 * @param {string} [file] Its name, which says how it is marked up; otherwise Markdown.
 * @returns {{ line: number, word: string, instead: readonly string[] }[]} Lines count from 1.
 */
export const reconsider = (text, file = 'text.md') => {
  const format = FORMATS[extname(file)] ?? 'text';
  const prose = format === 'text' ? proseOf(text) : text;
  return LINT_LOCALES.flatMap((locale) => lint(prose, { register: 'organisation', locale, format, names: names.map(({ name }) => name) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, term, suggestions }) => ({
      line: prose.slice(0, start).split('\n').length,
      word: term.replace(/\s+/g, ' '),
      instead: suggestions,
    }));
};

/** Files that are read: all that people or programmers read, except for those with a reason in words.json. */
export const readFiles = () => {
  const exempt = allowed.map(({ pattern }) => new RegExp(pattern));
  return filesBelow('', /\.(md|mdx|html|ts|mjs|cjs|css|json)$/).filter((file) => !exempt.some((pattern) => pattern.test(file)));
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = readFiles();
  const found = files.flatMap((file) => reconsider(readFileSync(join(root, file), 'utf8'), file).map((item) => ({ file, ...item })));
  for (const { file, line, word, instead } of found)
    console.error(
      `${file}:${line}: "${word}": better "${instead.join('" or "')}". If it is the name of a fellowship or a book, add the name to tooling/words.json.`,
    );
  console.log(`${files.length} files read, ${found.length} words to reconsider.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
