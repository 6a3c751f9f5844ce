// A Worker on workerd, bundled as `npm run deploy` bundles it and without the development proxy in front.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as optionsOf } from 'wrangler'
import { migrate } from '../../scripts/databases.mjs'
import { buildPages } from '../../scripts/pages.mjs'
import { NODE, run } from '../../scripts/processes.mjs'
import { Refusal } from '../../scripts/steps.mjs'

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

/** Starts a bundle with every binding that its wrangler.toml names. The flood gate stays, but lets a bench through. */
export async function start({ script, persist, pages = false, config = 'wrangler.toml', onLog = () => {} }) {
  const before = new Set(workerds())
  const { assets, ratelimits, ...options } = optionsOf(config).workerOptions
  const miniflare = new Miniflare(convertV4MiniflareOptions({
    ...options,
    name: 'worker',
    modulesRoot: dirname(script),
    modules: [{ type: 'ESModule', path: script }],
    ...(pages ? { assets } : {}),
    ratelimits: mapValues(ratelimits ?? {}, (one) => ({ ...one, simple: { limit: 1e9, period: 60 } })),
    resourcePersistencePath: persist,
    host: '127.0.0.1',
    cf: false,
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    handleStructuredLogs: ({ message }) => onLog(message),
  }))
  const url = (await miniflare.ready).origin
  const [pid] = workerds().filter((one) => !before.has(one))
  return { miniflare, url, pid, stop: () => miniflare.dispose() }
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))

/** The workerd processes that this process has started. */
function workerds() {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    const { name, parent } = statOf(pid)
    return name === 'workerd' && parent === process.pid
  })
}

/** CPU seconds that a process has used, in user and kernel mode. */
export function cpuSeconds(pid) {
  const { user, system } = statOf(pid)
  return (user + system) / 100
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    const [, parent, , , , , , , , , , user, system] = text.slice(end + 2).split(' ')
    return { name: text.slice(text.indexOf('(') + 1, end), parent: Number(parent), user: Number(user), system: Number(system) }
  } catch {
    return { name: '', parent: 0, user: 0, system: 0 }
  }
}
