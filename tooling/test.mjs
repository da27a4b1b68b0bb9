// `npm test`: installs what is missing, runs every check and test, and ends with "N passed, N failed".
import { ensurePackages } from './npm.mjs';

const total = (results) =>
  results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });

/** Always the last line, whatever happened before. */
const finish = (results) => {
  const { passed, failed } = total(results);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
};

const chosen = () => {
  const at = process.argv.indexOf('--only');
  return at < 0 ? undefined : (process.argv[at + 1] ?? '').split(',').filter(Boolean);
};

const runStep = ({ needs, prepare, run }, done) => {
  if (needs && done.some((step) => step.name === needs && step.failed > 0)) {
    console.error(`Not run: it needs the step "${needs}", which failed.`);
    return { passed: 0, failed: 1 };
  }
  try {
    prepare?.();
    return run();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
};

const printTable = (results) => {
  const width = Math.max(...results.map(({ name }) => name.length)) + 2;
  console.log(`\n${'step'.padEnd(width)}result  passed  failed  seconds`);
  for (const { name, passed, failed, seconds } of results) {
    const result = failed > 0 ? 'FAIL' : 'pass';
    console.log(
      `${name.padEnd(width)}${result.padEnd(6)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}`,
    );
  }
  console.log('');
};

const main = async () => {
  ensurePackages();
  const { steps } = await import('./steps.mjs');
  const only = chosen();
  const wanted = only === undefined ? steps : steps.filter(({ name }) => name.split(/[ ,]+/).some((word) => only.includes(word)));
  if (wanted.length === 0)
    throw new Error(`--only takes one or more of: ${[...new Set(steps.flatMap(({ name }) => name.split(/[ ,]+/)))].join(' ')}`);
  const results = [];
  for (const step of wanted) {
    console.log(`\n=== ${step.name}`);
    const began = Date.now();
    const counts = await runStep(step, results);
    results.push({ name: step.name, ...counts, seconds: (Date.now() - began) / 1000 });
  }
  printTable(results);
  return results;
};

main().then(finish, (error) => {
  console.error(error.message);
  finish([{ passed: 0, failed: 1 }]);
});
