// Core is given the time. The linter knows Date.now() but cannot see `new Date()` without arguments; this can.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.mjs';
import { root } from './npm.mjs';

const CLOCK = /\bnew\s+Date\s*(?:\(\s*\)|(?=[;,)\]}\s]*(?:[;,)\]}]|$)))|(?<![\w.$]|new\s)Date\s*\(\s*\)|\bTemporal\.Now\b/gm;

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

/**
 * Where a source reads the clock by itself.
 *
 * @param {string} text
 * @returns {number[]} Line numbers, from 1.
 */
export const clockReads = (text) => {
  const code = withoutComments(text);
  return [...code.matchAll(CLOCK)].map(({ index }) => code.slice(0, index).split('\n').length);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = filesBelow('packages/core/src', /(?<!\.test)\.ts$/);
  const found = files.flatMap((file) => clockReads(readFileSync(join(root, file), 'utf8')).map((line) => `${file}:${line}`));
  for (const place of found) console.error(`${place}: reads the clock. Core is given the time: take \`now\` as a parameter.`);
  console.log(`${files.length} files of core, ${found.length} read the clock.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
