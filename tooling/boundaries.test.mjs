// Plants one fault per rule in a small copy of the repository and asserts that the tool sees it: a rule that was never
// seen to fail guards nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './npm.mjs';
import { clockReads } from './purity.mjs';
import { binary } from './run.mjs';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-boundaries-')));
const write = (path, text) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1e8 });

/** A repository in miniature that breaks no rule. */
const sound = {
  'packages/core/src/index.ts': "export { a } from './model/a.js';\n",
  'packages/core/src/finding.ts': 'export const finding = 1;\n',
  'packages/core/src/model/a.ts': "import { finding } from '../finding.js';\nexport const a = finding;\n",
  'packages/core/src/time/b.ts': "import { a } from '../model/a.js';\nexport const b = a;\n",
  'packages/core/src/feeds/index.ts': "import { b } from '../time/b.js';\nexport const c = b;\n",
  'packages/core/src/catalogue/index.ts': 'export const catalogue = 1;\n',
  'packages/core/src/icalendar/index.ts': 'export const icalendar = 1;\n',
  'packages/core/src/time/index.ts': 'export const time = 1;\n',
  'packages/core/src/vocabulary/index.ts': 'export const vocabulary = 1;\n',
  'packages/core/src/schema/index.ts': "import { z } from 'zod';\nexport const schema = z;\n",
  'packages/core/src/mentorship/mentorship.schema.ts': "import { z } from 'zod';\nexport const b = z;\nexport type B = typeof b;\n",
  'packages/core/src/mentorship/index.ts': "export type { B } from './mentorship.schema.js';\nexport const mentorship = 1;\n",
  'packages/api-client/src/index.ts': "import { a } from '@handrail/core';\nexport const client = a;\n",
  'packages/api-client/src/discovery/index.ts': "import { Parser } from 'htmlparser2';\nexport const discovery = Parser;\n",
  'packages/cli/src/bin.ts':
    "import { readFileSync } from 'node:fs';\nimport { client } from '@handrail/api-client';\nconsole.log(client, readFileSync);\n",
  'packages/widgets/src/index.ts':
    "import { LitElement } from 'lit';\nimport { client } from '@handrail/api-client';\nexport const base = [LitElement, client];\n",
  'packages/widgets/src/define/all.ts': "import { base } from '../index.js';\nconsole.log(base);\n",
  'packages/widgets/src/elements/meeting-finder/finder.ts':
    "import type { MapView } from './map/view.js';\nexport const open = (): Promise<{ view: MapView }> => import('./map/view.js');\n",
  'packages/widgets/src/elements/meeting-finder/finder.scenarios.ts': 'export const scenarios = 1;\n',
  'packages/widgets/src/elements/meeting-finder/map/view.ts':
    "import { LatLng } from 'leaflet';\nimport Supercluster from 'supercluster';\nexport type MapView = unknown;\nexport const view: MapView = [LatLng, Supercluster];\n",
};

/** File, its text, and the rule that must see it; empty for the other half of a circle, which is reported once. */
const planted = [
  ['packages/core/src/model/up.ts', "import { b } from '../time/b.js';\nexport const up = b;\n", 'core-layer-finding-model'],
  [
    'packages/core/src/time/up.ts',
    "import { c } from '../feeds/index.js';\nexport const up = c;\n",
    'core-layer-normalise-vocabulary-time-command',
  ],
  ['packages/core/src/time/circle.ts', "import { round } from './round.js';\nexport const circle = (): unknown => round;\n", 'no-cycle'],
  ['packages/core/src/time/round.ts', "import { circle } from './circle.js';\nexport const round = (): unknown => circle;\n", ''],
  ['packages/core/src/feeds/zod.ts', "import { z } from 'zod';\nexport const bad = z;\n", 'core-without-packages'],
  ['packages/core/src/feeds/reads-schema.ts', "import { schema } from '../schema/index.js';\nexport const bad = schema;\n", 'schema-apart'],
  ['packages/core/src/mentorship/decide.ts', "import { b } from './mentorship.schema.js';\nexport const bad = b;\n", 'schema-apart'],
  ['packages/core/src/feeds/lit.ts', "import { html } from 'lit';\nexport const bad = html;\n", 'core-without-packages'],
  [
    'packages/core/src/feeds/client.ts',
    "import { client } from '@handrail/api-client';\nexport const bad = client;\n",
    'core-without-packages',
  ],
  ['packages/core/src/schema/lit.ts', "import { html } from 'lit';\nexport const bad = html;\n", 'core-schema-only-zod'],
  ['packages/core/src/feeds/node.ts', "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n", 'no-node'],
  ['packages/core/src/feeds/gone.ts', "export { gone } from './not-there.js';\n", 'resolvable'],
  ['packages/api-client/src/lit.ts', "import { html } from 'lit';\nexport const bad = html;\n", 'api-client-only-core'],
  ['packages/api-client/src/htmlparser2.ts', "import { Parser } from 'htmlparser2';\nexport const bad = Parser;\n", 'api-client-only-core'],
  [
    'packages/api-client/src/discovery/lit.ts',
    "import { html } from 'lit';\nexport const bad = html;\n",
    'api-client-discovery-only-htmlparser2',
  ],
  ['packages/api-client/src/widgets.ts', "import { base } from '@handrail/widgets';\nexport const bad = base;\n", 'api-client-only-core'],
  ['packages/cli/src/widgets.ts', "import { base } from '@handrail/widgets';\nexport const bad = base;\n", 'cli-known-packages'],
  ['packages/cli/src/lit.ts', "import { html } from 'lit';\nexport const bad = html;\n", 'cli-known-packages'],
  ['packages/widgets/src/relative.ts', "import { a } from '../../core/src/model/a.js';\nexport const bad = a;\n", 'own-package'],
  ['packages/widgets/src/zod.ts', "import { z } from 'zod';\nexport const bad = z;\n", 'widgets-without-zod'],
  [
    'packages/widgets/src/schema.ts',
    "import { schema } from '@handrail/core/schema';\nexport const bad = schema;\n",
    'widgets-without-zod',
  ],
  [
    'packages/widgets/src/playwright.ts',
    "import { chromium } from 'playwright-core';\nexport const bad = chromium;\n",
    'widgets-known-packages',
  ],
  ['packages/widgets/src/leaflet.ts', "import { LatLng } from 'leaflet';\nexport const bad = LatLng;\n", 'map-packages-in-map'],
  [
    'packages/widgets/src/elements/meeting-finder/eager.ts',
    "import { view } from './map/view.js';\nexport const bad = view;\n",
    'map-is-lazy',
  ],
  [
    'packages/widgets/src/elements/meeting-finder/states.ts',
    "import { scenarios } from './finder.scenarios.js';\nexport const bad = scenarios;\n",
    'scenarios-apart',
  ],
  ['packages/widgets/src/elements/meeting-finder/registers.ts', "import '../../define/all.js';\nexport const bad = 1;\n", 'define-apart'],
];

before(() => {
  for (const [path, text] of Object.entries(sound)) write(path, text);
  for (const file of ['.dependency-cruiser.cjs', '.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json', 'turbo.json', 'package.json'])
    cpSync(join(root, file), join(copy, file));
  for (const name of ['core', 'api-client', 'cli', 'widgets']) {
    for (const file of ['package.json', 'tsconfig.json', 'turbo.json'])
      cpSync(join(root, 'packages', name, file), join(copy, 'packages', name, file));
    mkdirSync(join(copy, 'node_modules/@handrail'), { recursive: true });
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@handrail', name), 'junction');
  }
  for (const name of ['zod', 'htmlparser2', 'lit', 'leaflet', 'supercluster', 'playwright-core', 'typescript', '@types']) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
});
after(() => rmSync(copy, { recursive: true, force: true }));

const cruise = () => {
  const { stdout, stderr } = run(
    binary('dependency-cruiser', 'depcruise'),
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  );
  assert.ok(stdout.startsWith('{'), stderr);
  return JSON.parse(stdout).summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
};

describe('dependency rules', () => {
  it('find nothing in a sound repository', () => {
    assert.deepEqual(cruise(), []);
  });

  describe('with every fault planted', () => {
    let violations;
    before(() => {
      for (const [path, text] of planted) write(path, text);
      violations = cruise();
      for (const [path] of planted) rmSync(join(copy, path));
    });
    for (const [path, , rule] of planted.filter(([, , name]) => name !== ''))
      it(`${rule} sees ${path}`, () => assert.ok(violations.includes(`${rule} ${path}`), violations.join('\n')));
  });
});

describe('core’s types', () => {
  const compile = (text) => {
    write('packages/core/src/time/planted.ts', text);
    const { status, stdout } = run(binary('typescript', 'tsc'), '-p', 'packages/core');
    rmSync(join(copy, 'packages/core/src/time/planted.ts'));
    return { status, stdout };
  };

  it('know the language', () => assert.equal(compile('export const planted = [1].at(-1);\n').stdout, ''));

  it('know neither the browser nor Node', () => {
    const globals = [
      'document',
      'window',
      'fetch',
      'URL',
      'AbortSignal',
      'setTimeout',
      'structuredClone',
      'console',
      'process',
      'localStorage',
      'crypto',
    ];
    const { status, stdout } = compile(globals.map((name) => `export const x_${name} = ${name};\n`).join(''));
    assert.notEqual(status, 0);
    for (const name of globals) assert.match(stdout, new RegExp(`name '${name}'`));
  });
});

describe('the linter', () => {
  const lint = (path, text) => {
    write(path, text);
    const { status, stdout } = run(binary('oxlint'), '--deny-warnings', path);
    rmSync(join(copy, path));
    return { status, stdout };
  };

  it('passes sound code in core', () =>
    assert.equal(lint('packages/core/src/time/planted.ts', 'export const planted = (now: number): Date => new Date(now);\n').status, 0));

  for (const code of ['Date.now()', 'Math.random()', 'performance.now()', 'setTimeout(() => 1)', 'console.log(1)', 'fetch("/")']) {
    it(`refuses ${code} in core`, () =>
      assert.notEqual(lint('packages/core/src/time/planted.ts', `export const planted = (): unknown => ${code};\n`).status, 0));
  }

  it('refuses a default export', () => assert.notEqual(lint('packages/core/src/time/planted.ts', 'export default 1;\n').status, 0));

  it('refuses style-map and unsafe-html in widgets', () => {
    const { status, stdout } = lint(
      'packages/widgets/src/planted.ts',
      "import { styleMap } from 'lit/directives/style-map.js';\nimport { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const planted = [styleMap, unsafeHTML];\n",
    );
    assert.notEqual(status, 0);
    assert.equal(stdout.match(/no-restricted-imports/g)?.length, 2, stdout);
  });
});

describe('the purity check', () => {
  for (const code of ['new Date()', 'new Date( )', 'const d = new Date;', 'Date()', 'Temporal.Now.instant()']) {
    it(`sees ${code}`, () => assert.deepEqual(clockReads(`// fine\n${code}\n`), [2]));
  }
  for (const code of [
    'new Date(now)',
    'new Date(0)',
    '// new Date()',
    '/* Date() */',
    'toDate()',
    'const x: Date = y;',
    'new DateClock()',
    "'https://x' + new Date(1)",
  ]) {
    it(`lets ${code} pass`, () => assert.deepEqual(clockReads(code), []));
  }
});

describe('turbo boundaries', () => {
  it('sees an undeclared package and a path that leaves the package', () => {
    write('package-lock.json', JSON.stringify({ name: 'x', lockfileVersion: 3, requires: true, packages: {} }));
    write(
      'packages/api-client/src/planted.ts',
      "import { html } from 'lit';\nimport { a } from '../../core/src/model/a.js';\nexport const planted = [html, a];\n",
    );
    const { status, stdout, stderr } = run(binary('turbo'), 'boundaries', '--no-color');
    rmSync(join(copy, 'packages/api-client/src/planted.ts'));
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /`lit`/);
    assert.match(stdout + stderr, /leaves the package/);
  });
});
