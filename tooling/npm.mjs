import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm and waits. Uses the npm that started us when there is one, so that no shell is needed on Windows.
 *
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export const npm = (args, options = {}) => {
  const settings = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options };
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [script, ...args], settings);
  return process.platform === 'win32' ? spawnSync('npm.cmd', args, { ...settings, shell: true }) : spawnSync('npm', args, settings);
};

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/**
 * Says what the lock file asks for and `node_modules` lacks, or undefined when all is there. Compares contents, not
 * dates: a fresh checkout changes dates. Packages for other platforms may be absent.
 */
export const missingPackage = () => {
  if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) return 'node_modules';
  const wanted = readJson('../package-lock.json').packages;
  const present = readJson('../node_modules/.package-lock.json').packages;
  return Object.entries(wanted).find(
    ([path, { version, optional, link }]) =>
      path.includes('node_modules/') && !optional && (link ? !present[path] : present[path]?.version !== version),
  )?.[0];
};

/** Installs packages when some are missing. Throws with advice when npm cannot. */
export const ensurePackages = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: Handrail needs Node 20.19 or newer (https://nodejs.org).`);
  }
  const missing = missingPackage();
  if (missing === undefined) return;
  console.log(`Installing packages (missing or out of date: ${missing}) ...`);
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=warn']);
  if (status !== 0) {
    throw new Error(
      [
        'npm could not install the packages that package-lock.json lists. The reason is above.',
        '- No connection to the package registry: check the network or proxy, or point npm at a mirror (npm config set registry URL).',
        '- "in sync": package.json was changed without its lock file; run npm install and commit package-lock.json.',
      ].join('\n'),
    );
  }
};
