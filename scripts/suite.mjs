import { existsSync, readFileSync, rmSync } from 'node:fs'
import { NODE, run } from './processes.mjs'

const MINUTE = 60_000

/**
 * Runs one project of vitest.config.ts and counts its tests. Its report is the last thing a run writes: without one it has stood still, as one under load
 * sometimes does when every test has passed and its two workers are to part. That says nothing of the product, so it is said, and run once more.
 */
export async function suite(project, { env, minutes = 15 } = {}) {
  const report = `test-results/${project}.json`
  const first = await attempt(project, report, { env, limit: minutes * MINUTE })
  if (existsSync(report)) return { ...count(report, first.code), output: failuresIn(first.output) }
  console.log(`${project}: no report after its last test; run once more`)
  const { code, output } = await attempt(project, report, { env, limit: minutes * MINUTE })
  return { ...count(report, code), output: failuresIn(output) }
}

function attempt(project, report, options) {
  rmSync(report, { force: true })
  return run(NODE, [
    'node_modules/vitest/vitest.mjs', 'run', '--project', project,
    '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report,
  ], options)
}

/** Without the list of what passed. */
function failuresIn(output) {
  return output.slice(Math.max(0, output.search(/^⎯+ (Failed|Unhandled)/m)))
}

/** A file that cannot be loaded, an error outside every test and a suite without tests are failures too. */
function count(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every(({ status }) => status !== 'failed'))
  const failed = numFailedTests + broken.length
  const silent = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}
