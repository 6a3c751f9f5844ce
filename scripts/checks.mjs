// The checks that are not written as tests. Each counts as one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPages } from './pages.mjs'
import { NODE, run } from './processes.mjs'
import { Refusal } from './steps.mjs'

const LIMIT = 10 * 60_000
const tool = (path) => join('node_modules', path)

export async function pagesBuild() {
  try {
    await buildPages()
    return { passed: 1, failed: 0 }
  } catch (error) {
    if (error instanceof Refusal) return { passed: 0, failed: 1, output: error.message }
    throw error
  }
}

/** Workers, tables, tests and configuration. */
export const workerTypes = () => check(tool('typescript/bin/tsc'), '--project', 'tsconfig.json')

/** Pages see the API through declarations, never through its source. */
export async function pageTypes() {
  const emitted = await check(tool('typescript/bin/tsc'), '--project', 'tsconfig.types.json')
  return emitted.failed ? emitted : check(tool('svelte-check/bin/svelte-check'), '--workspace', 'web', '--fail-on-warnings', '--output', 'human')
}

export const lint = () => check(tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', tool('.cache/convoke/eslint'))

/** What would be deployed can be bundled, and its bindings are well-formed. */
export async function deployable() {
  const folder = mkdtempSync(join(tmpdir(), 'convoke-deploy-'))
  try {
    return await check(tool('wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--env', '', '--outdir', folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function check(script, ...args) {
  const { code, output } = await run(NODE, [script, ...args], { limit: LIMIT })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}
