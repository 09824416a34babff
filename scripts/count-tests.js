// Prints the last line of a CI run, `N passed, N failed`, from Vitest's JSON report. A file that could not be run at all
// counts as one failure. Exits with 1 when something failed or nothing ran.
import { readFileSync } from 'node:fs';

const countFrom = (text) => {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles };
};

let counted = { passed: 0, failed: 1 };
try {
  counted = countFrom(readFileSync(process.argv[2], 'utf8'));
} catch (error) {
  console.error(`No report of the tests: ${error.message}`);
}
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed === 0 && counted.passed > 0 ? 0 : 1;
