import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildScriptTag } from './script-tag.mjs';

const LAZY = `export const $lazy = (path) => import(new URL(path, import.meta.url).href);
export const $element = (tag) => $lazy(\`./elements/\${tag.slice(9)}-\${HANDRAIL_PARTS}.js\`);
globalThis.names = HANDRAIL_ELEMENTS;`;

const SOURCES = {
  'entry.js': `import { $element } from './lazy.js'; export * from './kit.js'; globalThis.load = $element;`,
  'kit.js': `export { one } from './one.js'; export { later } from './later-user.js'; export { $element, $lazy } from './lazy.js';`,
  'lazy.js': LAZY,
  'one.js': `import { Deep } from './node_modules/deep/deep.js'; globalThis.ones = (globalThis.ones ?? 0) + 1; export const one = () => new Deep();`,
  'node_modules/deep/deep.js': `export class Deep { name = 'deep'; }`,
  'later-user.js': `export const later = async () => (await import('./kit-part.js')).part();`,
  'kit-part.js': `import { one } from './one.js'; export const part = () => 'part of the kit, ' + one().name;`,
  'define/red.js': `import { one, } from '../one.js'; import { later } from '../later-user.js'; import { own } from '../own.js';
globalThis.red = async () => [one().name, own(), await later(), (await import('../red-part.js')).say(), (await import('./blue.js'))];`,
  'define/blue.js': `import { one } from '../one.js'; globalThis.blue = one().constructor;`,
  'deeper.js': `export const deeper = () => 'deeper';`,
  'both.js': `import { deeper } from './deeper.js'; export const both = () => 'both, ' + deeper();`,
  'blue-part.js': `import { both } from './both.js'; import { deeper } from './deeper.js'; export const say = () => both() + deeper();`,
  'blue-other.js': `import { both } from './both.js'; export const say = () => both();`,
  'blue-third.js': `import { deeper } from './deeper.js'; export const say = () => deeper();`,
  'own.js': `export const own = () => 'own';`,
  'red-part.js': `import { own } from './own.js'; import { one } from './one.js'; export const say = () => own() + ' in a part, ' + one().name;`,
};

/** Writes the sources, with `change` in place of some, and builds them. */
const build = async (change = {}, more = {}) => {
  const source = mkdtempSync(join(tmpdir(), 'script-tag-'));
  for (const folder of ['define', 'node_modules/deep']) mkdirSync(join(source, folder), { recursive: true });
  for (const [name, text] of Object.entries({ ...SOURCES, ...change })) writeFileSync(join(source, name), text);
  const folder = join(source, 'out');
  await buildScriptTag({
    folder,
    entry: join(source, 'entry.js'),
    kit: join(source, 'kit.js'),
    shared: [/node_modules\/deep/],
    elements: ['red', 'blue'].map((name) => join(source, `define/${name}.js`)),
    ...more,
    esbuild: { absWorkingDir: source, minify: true, logLevel: 'silent' },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
};

it('gives each element a part of its own that takes what is shared from the script, whatever query the page adds to its name', async () => {
  const folder = await build();
  const parts = readdirSync(join(folder, 'elements'));
  assert.deepEqual(
    parts.map((name) => name.replace(/-\w+\.js$/, '')),
    ['blue', 'red'],
  );
  for (const name of ['handrail.js', ...parts.map((part) => `elements/${part}`)]) {
    assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /\bimport\s*[{"]|\bexport\b/, name);
  }
  await import(`${pathToFileURL(join(folder, 'handrail.js')).href}?ver=2`);
  assert.equal(globalThis.names, 'red blue');
  assert.equal(globalThis.red, undefined);
  await globalThis.load('handrail-red');
  const [name, own, kitPart, part] = await globalThis.red();
  assert.deepEqual([name, own, kitPart, part], ['deep', 'own', 'part of the kit, deep', 'own in a part, deep']);
  assert.equal(globalThis.blue.name.length > 0, true, 'one element loads another by its tag');
  assert.equal(globalThis.ones, 1, 'what is shared is there once');
});

it('loads an element that another brings along as the part that it is', async () => {
  const folder = await build({ 'define/red.js': `import './blue.js'; import { one } from '../one.js'; globalThis.redOne = one().name;` });
  await import(pathToFileURL(join(folder, 'handrail.js')).href);
  globalThis.blue = undefined;
  await globalThis.load('handrail-red');
  assert.equal(globalThis.redOne, 'deep');
  await globalThis.load('handrail-blue');
  assert.equal(typeof globalThis.blue, 'function');
  const [blue, red] = readdirSync(join(folder, 'elements')).map((name) => readFileSync(join(folder, 'elements', name), 'utf8'));
  assert.match(red, /handrail-blue/);
  assert.match(blue, /globalThis\.blue/);
  assert.doesNotMatch(red, /globalThis\.blue/);
});

it('makes one file of a part that may not come in pieces', async () => {
  const parts = ['part', 'other', 'third'];
  const loads = parts.map((name) => `(await import('../blue-${name}.js')).say()`);
  const change = { 'define/blue.js': `import { one } from '../one.js'; globalThis.said = async () => [one().name, ${loads}];` };
  const folder = await build(change, { whole: ['blue-part'] });
  const chunks = readdirSync(join(folder, 'chunks'));
  const textOf = (name) =>
    readFileSync(
      join(
        folder,
        'chunks',
        chunks.find((file) => file.startsWith(name)),
      ),
      'utf8',
    );
  assert.match(textOf('blue-other'), /\bimport\b/, 'what is shared is a file of its own for other parts');
  assert.doesNotMatch(textOf('blue-part'), /\bimport\b/);
  await import(pathToFileURL(join(folder, 'handrail.js')).href);
  await globalThis.load('handrail-blue');
  assert.deepEqual(await globalThis.said(), ['deep', 'both, deeperdeeper', 'both, deeper', 'deeper']);
});

it('names parts by their content, so that a changed script never meets parts of another', async () => {
  const [one, same, other] = [await build(), await build(), await build({ 'one.js': `${SOURCES['one.js']}globalThis.changed = 1;` })];
  const namesIn = (folder) => readdirSync(join(folder, 'elements')).join();
  assert.equal(namesIn(one), namesIn(same));
  assert.notEqual(namesIn(one), namesIn(other));
});

it('stops when a part needs of the kit what it does not hand over', async () => {
  const change = {
    'one.js': `${SOURCES['one.js']} export const two = () => 2;`,
    'define/blue.js': `import { two } from '../one.js'; globalThis.blue = two();`,
  };
  await assert.rejects(build(change), /two/);
});
