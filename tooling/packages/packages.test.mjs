// What people install: the packed tarballs, checked as npm would serve them and imported as a consumer would.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { npm, root } from '../npm.mjs';
import { binary } from '../run.mjs';

/** Below the repository's own node_modules, so that lit and zod are found and nothing is downloaded. */
const consumer = join(root, 'node_modules/.cache/handrail-consumer');
const names = ['core', 'api-client', 'widgets', 'cli'];
/** Those that a program can import; the command line is only run. */
const libraries = names.filter((name) => name !== 'cli');
const tarballs = {};
const run = (...args) => spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', maxBuffer: 1e8 });
const manifestOf = (name) => JSON.parse(readFileSync(join(consumer, 'node_modules/@handrail', name, 'package.json'), 'utf8'));

/** Every entry of a package that a program can import, as its full name. */
const entriesOf = (name) =>
  Object.keys(manifestOf(name).exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => `@handrail/${name}${entry.slice(1)}`);

before(() => {
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  for (const name of names) {
    const { status, stdout, stderr } = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
      cwd: join(root, 'packages', name),
      stdio: 'pipe',
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const packed = JSON.parse(stdout);
    const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
    tarballs[name] = join(consumer, filename.replace('@', '').replace('/', '-'));
    const folder = join(consumer, 'node_modules/@handrail', name);
    mkdirSync(folder, { recursive: true });
    assert.equal(spawnSync('tar', ['xzf', tarballs[name], '--strip-components=1', '-C', folder]).status, 0);
  }
});
after(() => rmSync(consumer, { recursive: true, force: true }));

for (const name of names) {
  describe(`@handrail/${name}`, () => {
    it('pleases publint', () => {
      const { status, stdout, stderr } = run(binary('publint'), 'run', tarballs[name], '--strict');
      assert.equal(status, 0, stdout + stderr);
    });

    it('has types that every resolver finds', { skip: !libraries.includes(name) && 'nothing to import' }, () => {
      const { status, stdout, stderr } = run(
        binary('@arethetypeswrong/cli', 'attw'),
        tarballs[name],
        '--profile',
        'esm-only',
        '--no-color',
        '--no-emoji',
        '--exclude-entrypoints',
        './custom-elements.json',
      );
      assert.equal(status, 0, stdout + stderr);
    });

    it('carries what it exports, and no tests or scenarios', () => {
      const folder = join(consumer, 'node_modules/@handrail', name);
      const paths = Object.values(manifestOf(name).exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      );
      for (const path of paths) assert.ok(existsSync(join(folder, path)), `${path} is not in the package`);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      assert.deepEqual(
        files.filter((file) => /\.(test|scenarios)\.|[\\/]test[\\/]/.test(file)),
        [],
      );
      assert.ok(
        files.some((file) => /^license/i.test(file)),
        'no licence in the package',
      );
    });

    it('can be imported in Node, without a browser', { skip: !libraries.includes(name) && 'nothing to import' }, () => {
      // Definitions register elements, so they need a page.
      const entries = entriesOf(name).filter((entry) => !entry.includes('/define'));
      const { status, stderr } = run(
        '--input-type=module',
        '--eval',
        entries
          .map(
            (entry, index) =>
              `import * as m${index} from '${entry}'; if (Object.keys(m${index}).length === 0) throw new Error('${entry} is empty');`,
          )
          .join('\n'),
      );
      assert.equal(status, 0, stderr);
    });
  });
}

describe('the installed client', () => {
  it('does its work in Node, against a real server', () => {
    cpSync(join(root, 'packages/api-client/test/smoke.mjs'), join(consumer, 'client-smoke.mjs'));
    const { status, stdout, stderr } = run('client-smoke.mjs');
    assert.equal(status, 0, stdout + stderr);
  });

  it('can be bundled for browsers, workers, Deno and Bun: each entry asks for web platforms and nothing else', async () => {
    for (const entry of entriesOf('api-client')) {
      await build({
        stdin: { contents: `export * from '${entry}';`, resolveDir: consumer },
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        // Knows no built-in modules of any platform: an import of one is an error.
        platform: 'neutral',
        mainFields: ['browser', 'module', 'main'],
        logLevel: 'silent',
      });
    }
  });
});

describe('the command handrail', () => {
  it('runs from what npm installs', () => {
    // npm gives it the version that it asks for; another one may lie at the top of this repository.
    cpSync(dirname(createRequire(join(root, 'packages/cli/package.json')).resolve('commander')), join(consumer, 'node_modules/commander'), {
      recursive: true,
    });
    const { bin, version } = manifestOf('cli');
    const { status, stdout, stderr } = run(join(consumer, 'node_modules/@handrail/cli', bin.handrail), '--version');
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), version);
  });
});

describe('a TypeScript consumer', () => {
  const compile = (moduleResolution, module) => {
    const entries = libraries.flatMap(entriesOf);
    writeFileSync(
      join(consumer, 'consumer.ts'),
      entries.map((entry, index) => `import * as m${index} from '${entry}';\nexport const x${index} = m${index};\n`).join(''),
    );
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
          module,
          moduleResolution,
        },
        files: ['consumer.ts'],
      }),
    );
    return run(binary('typescript', 'tsc'), '-p', '.');
  };
  for (const [resolution, module] of [
    ['bundler', 'ESNext'],
    ['nodenext', 'NodeNext'],
  ]) {
    it(`compiles with moduleResolution ${resolution}`, () => {
      const { status, stdout } = compile(resolution, module);
      assert.equal(status, 0, stdout);
    });
  }
});
