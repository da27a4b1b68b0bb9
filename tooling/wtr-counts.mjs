import { writeFileSync } from 'node:fs';

const countSuite = ({ tests = [], suites = [] }, counts) => {
  for (const { passed, skipped } of tests) if (!skipped) counts[passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, counts);
};

/**
 * Web Test Runner reporter that writes `{ passed, failed }` as JSON. A test file that does not load counts as one failure.
 *
 * @param {string} path Where to write.
 */
export const countsReporter = (path) => ({
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const { testResults, errors, passed } of sessions) {
      const before = counts.failed;
      if (testResults) countSuite(testResults, counts);
      if ((errors.length > 0 || !passed) && counts.failed === before) counts.failed += 1;
    }
    writeFileSync(path, JSON.stringify(counts));
  },
});
