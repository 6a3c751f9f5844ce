// The Worker as `npm run deploy` bundles it, with databases of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { unstable_getMiniflareWorkerOptions as optionsOf } from 'wrangler'
import { migrate } from '../../scripts/databases.mjs'
import { buildPages } from '../../scripts/pages.mjs'
import { NODE, run } from '../../scripts/processes.mjs'
import { Refusal } from '../../scripts/steps.mjs'
import { startOn } from './workerd.mjs'

/** A folder that is gone when the work in it has ended, however it ended. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'convoke-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bundles an entry into one file and answers with its path. */
export async function bundle(entry, folder, config = 'wrangler.toml') {
  await buildPages()
  const out = join(folder, entry.replace(/\W/g, '-'))
  const { code, output } = await run(NODE, ['node_modules/wrangler/bin/wrangler.js', 'deploy', entry, '--config', config, '--dry-run', '--env', '', '--outdir', out])
  if (code !== 0) throw new Refusal(`${entry} could not be bundled:\n\n${output}`)
  return join(out, basename(entry).replace(/\.ts$/, '.js'))
}

/** Local databases with all migrations applied; answers with where they lie. */
export async function databases(folder) {
  const state = join(folder, 'state')
  await migrate(state)
  return join(state, 'v3')
}

/** Every binding that a wrangler.toml names, as data. */
export const bindingsOf = (config = 'wrangler.toml') => optionsOf(config).workerOptions

export const start = ({ config, ...more }) => startOn(bindingsOf(config), more)
