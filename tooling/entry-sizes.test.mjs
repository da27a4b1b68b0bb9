import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { faultsOf, weighEntries, weighProgram } from './entry-sizes.mjs';

describe('entry sizes', () => {
  let folder;
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'handrail-entries-'));
    write(
      'package.json',
      JSON.stringify({ exports: { './a': { '@handrail/source': './src/a/index.ts' }, './package.json': './package.json' } }),
    );
    write(
      'src/a/index.ts',
      "import { b } from '../b/index.js';\nimport { unused } from '../c/index.js';\nimport * as z from 'zod';\nexport const a = [b, z];\n",
    );
    write('src/b/index.ts', 'export const b = Object.keys({ c: 1 });\n');
    write('src/c/index.ts', 'export const unused = 2;\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('names the folders and packages that an entry really brings', async () => {
    const [[name, { folders, packages, bytes }]] = await weighEntries(folder);
    assert.deepEqual([name, folders, packages], ['a', ['a', 'b'], ['zod']]);
    assert.ok(bytes > 0);
  });

  it('weighs what a program loads at once, and names what it may load later', async () => {
    write('src/heavy.ts', `export const heavy = ${JSON.stringify(Array.from({ length: 500 }, (_, i) => Math.sin(i)))};\n`);
    const now = await weighProgram(folder, "import { heavy } from './src/heavy.ts';\nconsole.log(heavy);\n");
    const later = await weighProgram(folder, "import('./src/heavy.ts').then(({ heavy }) => console.log(heavy));\n");
    assert.ok(now.bytes > 4000, String(now.bytes));
    assert.deepEqual(now.later, {});
    assert.ok(later.bytes < 400, String(later.bytes));
    assert.deepEqual(Object.keys(later.later), ['heavy']);
    assert.ok(later.later.heavy > 4000, String(later.later.heavy));
  });

  it('counts what both need with what is loaded at once', async () => {
    write('src/part.ts', "import { heavy } from './heavy.ts';\nexport const part = heavy.length;\n");
    const code = "import { heavy } from './src/heavy.ts';\nconsole.log(heavy);\nimport('./src/part.ts').then(console.log);\n";
    const { bytes, later } = await weighProgram(folder, code);
    assert.ok(bytes > 4000, String(bytes));
    assert.ok(later.part < 400, String(later.part));
  });

  it('refuses a program that needs Node', () =>
    assert.rejects(weighProgram(folder, "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync);\n"), /node:fs/));

  it('sees what is too much, without a budget, or gone', async () => {
    const entries = await weighEntries(folder);
    assert.deepEqual(faultsOf(entries, { a: { bytes: 1000, folders: ['a', 'b'], packages: ['zod'] } }), []);
    assert.deepEqual(faultsOf(entries, { a: { bytes: 1000, folders: ['a'], packages: [] } }), [
      'a brings the folders b.',
      'a brings the packages zod.',
    ]);
    assert.match(faultsOf(entries, { a: { bytes: 1, folders: ['a', 'b'], packages: ['zod'] } }).join(), /more than 1\./);
    assert.deepEqual(faultsOf(entries, {}), ['a has no budget.']);
    assert.deepEqual(faultsOf([], { a: { bytes: 1, folders: [], packages: [] } }), ['a has a budget and is no entry.']);
  });
});
