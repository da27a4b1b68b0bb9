import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './npm.mjs';

/**
 * Path of a package's command, to run with Node itself: the same on every system, without a shell.
 *
 * @param {string} packageName
 * @param {string} [command] Default: the name of the package.
 */
export const binary = (packageName, command = packageName) => {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/** Runs a Node program with its output shown as it comes; returns its exit code (1 when it was killed). */
export const runNode = (args, { cwd = root, env = {} } = {}) =>
  spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

/** One thing that passes or fails: 1 and 0. */
export const asCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const vitestCounts = ({ numPassedTests, numFailedTests, testResults }) => {
  // A file that does not load has failed, but has no failed test in it.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
};

/**
 * Runs a test runner that writes its figures to a file, and returns how many tests passed and failed. No figures, or a
 * bad exit code without a failed test, count as one failure: a runner that crashes has not passed.
 *
 * @param {(file: string) => number} start Runs it, given where to write; returns the exit code.
 */
export const runTests = (start) => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = start(file);
    const raw = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
    const { passed, failed } = 'numTotalTests' in raw ? vitestCounts(raw) : raw;
    if (passed + failed === 0 && code === 0) console.error('The runner found no tests.');
    const crashed = failed === 0 && (code !== 0 || passed === 0);
    return { passed, failed: crashed ? 1 : failed };
  } catch (error) {
    console.error(`The runner left no readable figures: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const runVitest = (cwd, env = {}) =>
  runTests((file) =>
    runNode([binary('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { cwd, env }),
  );

export const runNodeTests = (files) =>
  runTests((file) =>
    runNode([
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${new URL('node-test-counts.mjs', import.meta.url).href}`,
      `--test-reporter-destination=${file}`,
      ...files,
    ]),
  );

export const runBrowserTests = (cwd) =>
  runTests((file) => runNode([binary('@web/test-runner', 'wtr')], { cwd, env: { HANDRAIL_COUNTS: file } }));
