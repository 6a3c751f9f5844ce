import { existsSync, readFileSync, rmSync } from 'node:fs'
import { NODE, run } from './processes.mjs'

const LIMIT = 15 * 60_000

/** Runs one project of vitest.config.ts and counts its tests. */
export async function suite(project, env) {
  const report = `test-results/${project}.json`
  rmSync(report, { force: true })
  const { code, output } = await run(NODE, [
    'node_modules/vitest/vitest.mjs', 'run', '--project', project,
    '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report,
  ], { env, limit: LIMIT })
  return { ...count(report, code), output: failuresIn(output) }
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
