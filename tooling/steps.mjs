import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { filesBelow } from './files.mjs';
import { root } from './npm.mjs';
import { asCheck, binary, runBrowserTests, runNode, runNodeTests, runVitest } from './run.mjs';

const check = (...args) => asCheck(runNode(args) === 0);
const tool = (name, ...args) => check(join(root, 'tooling', name), ...args);

const workspaces = [
  'packages/core',
  'packages/api-client',
  'packages/cli',
  'packages/fixtures',
  'packages/widgets',
  'apps/demo',
  'apps/docs',
];
const nameOf = (workspace) => workspace.replace(/^\w+\//, '');

const scriptsOf = (workspace) => JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')).scripts ?? {};

/** Every configuration that a workspace's own `typecheck` script names. */
const typeSteps = workspaces
  .filter((workspace) => existsSync(join(root, workspace, 'tsconfig.json')))
  .map((workspace) => ({
    name: `types ${nameOf(workspace)}`,
    run: () => {
      const configs = ['tsconfig.json', 'tsconfig.test.json'].filter((config) => existsSync(join(root, workspace, config)));
      return asCheck(
        configs.map((config) => runNode([binary('typescript', 'tsc'), '-p', join(workspace, config)])).every((code) => code === 0),
      );
    },
  }));

const unitSteps = workspaces
  .filter((workspace) => scriptsOf(workspace).test?.startsWith('vitest'))
  .map((workspace) => ({ name: `unit ${nameOf(workspace)}`, run: () => runVitest(join(root, workspace)) }));

/** A step for the `node --test` files below a folder; none when there are none. */
const nodeTestSteps = (name, path, more = {}) => {
  const files = filesBelow('', path);
  return files.length > 0 ? [{ name, ...more, run: () => runNodeTests(files) }] : [];
};
const inBrowser = { needs: 'build', prepare: ensureBrowser };

/**
 * All that `npm test` does, in order. A step says how many things passed and failed: each test of a runner, or one for a
 * check. `needs` names what must work first.
 */
export const steps = [
  { name: 'format', run: () => check(binary('prettier'), '--check', '--log-level=warn', '.') },
  { name: 'lint', run: () => check(binary('oxlint'), '--deny-warnings') },
  { name: 'words', run: () => tool('words.mjs') },
  { name: 'lockfile', run: () => tool('lockfile.mjs') },
  { name: 'changesets', run: () => tool('changesets.mjs') },
  { name: 'generated', run: () => tool('generated.mjs') },
  ...typeSteps,
  {
    name: 'imports',
    run: () => check(binary('dependency-cruiser', 'depcruise'), 'packages', 'apps', '--config', '.dependency-cruiser.cjs'),
  },
  { name: 'purity', run: () => tool('purity.mjs') },
  { name: 'entry sizes', run: () => tool('entry-sizes.mjs') },
  { name: 'workspaces', run: () => check(binary('turbo'), 'boundaries', '--no-color') },
  ...nodeTestSteps('tooling', /^tooling\/[^/]+\.test\.mjs$/),
  { name: 'build', run: () => check(binary('turbo'), 'run', 'build') },
  ...unitSteps,
  // Wall-clock arithmetic must not depend on the zone of the machine it runs on.
  { name: 'unit core, far zone', run: () => asCheck(runVitest(join(root, 'packages/core'), { TZ: 'Pacific/Auckland' }).failed === 0) },
  // A short run of what `npm run fuzz` does by the million.
  { name: 'fuzz core', needs: 'build', run: () => check(join(root, 'packages/core/fuzz/fuzz.mjs'), '--rows', '20000') },
  { name: 'size', needs: 'build', run: () => tool('size.mjs') },
  ...nodeTestSteps('packages', /^tooling\/packages\/.*\.test\.mjs$/, { needs: 'build' }),
  ...nodeTestSteps('commands cli', /^packages\/cli\/test\/.*\.test\.mjs$/, { needs: 'build' }),
  ...nodeTestSteps('pages api-client', /^packages\/api-client\/test\/.*\.test\.mjs$/, { prepare: ensureBrowser }),
  { name: 'browser widgets', prepare: ensureBrowser, run: () => runBrowserTests(join(root, 'packages/widgets')) },
  ...nodeTestSteps('pages widgets', /^packages\/widgets\/test\/.*\.test\.mjs$/, inBrowser),
  ...nodeTestSteps('pages demo', /^apps\/demo\/test\/.*\.test\.mjs$/, inBrowser),
  {
    name: 'stories',
    needs: 'build',
    run: () => asCheck(runNode([binary('storybook'), 'build', '--quiet'], { cwd: join(root, 'apps/docs') }) === 0),
  },
  ...nodeTestSteps('pages docs', /^apps\/docs\/test\/.*\.test\.mjs$/, { ...inBrowser, needs: 'stories' }),
];
