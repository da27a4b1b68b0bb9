import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { joinSharedChunk, oneSharedChunk } from './one-script.mjs';

const SOURCES = {
  'main.js': `import { shared, Thing } from './shared.js';
globalThis.log = [shared('main')];
globalThis.parts = async () => [(await import('./first.js')).say(), (await import('./second.js')).say(), new Thing().name];`,
  'shared.js': `export const shared = (who) => 'shared by ' + who; export class Thing { name = 'thing'; } export const unused = 1;`,
  'first.js': `import { shared } from './shared.js'; export const say = () => shared('first');`,
  'second.js': `import { shared, Thing } from './shared.js'; export const say = () => shared(new Thing().name);`,
};

it('makes one script that hands its lazy parts what they share, whatever query the page adds to its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-script-'));
  mkdirSync(join(folder, 'src'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, 'src', name), text);
  const entry = join(folder, 'src/main.js');
  await build({
    entryPoints: { script: entry },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: join(folder, 'out'),
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.js' },
    plugins: [oneSharedChunk(entry)],
    logLevel: 'silent',
  });
  joinSharedChunk(join(folder, 'out'), 'script.js');
  assert.equal(readdirSync(join(folder, 'out/chunks')).length, 2);
  assert.ok(existsSync(join(folder, 'out/script.js')));
  for (const part of readdirSync(join(folder, 'out/chunks'))) {
    assert.doesNotMatch(readFileSync(join(folder, 'out/chunks', part), 'utf8'), /\bimport\b/);
  }
  writeFileSync(join(folder, 'out/package.json'), '{"type":"module"}');
  globalThis.$lazy = (path) => import(pathToFileURL(join(folder, 'out', path)).href);
  await import(`${pathToFileURL(join(folder, 'out/script.js')).href}?ver=2`);
  assert.deepEqual(globalThis.log, ['shared by main']);
  assert.deepEqual(await globalThis.parts(), ['shared by first', 'shared by thing', 'thing']);
});

it('says what is wrong when the build is not of the expected shape', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-script-'));
  writeFileSync(join(folder, 'script.js'), 'import{a}from"./chunks/one-AAAAAAAA.js";import{b}from"./chunks/two-BBBBBBBB.js";');
  assert.throws(() => joinSharedChunk(folder, 'script.js'), /not a single import/);
});
