// A bundled Worker on workerd, without wrangler and without the development proxy in front.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'

/**
 * Starts a bundle with these bindings. The flood gate stays, but lets a bench through.
 * @param heap MB that JavaScript may hold for long; where it is given, the Worker has an inspector that tells what it holds
 */
export async function startOn({ assets, ratelimits = {}, ...bindings }, { script, persist, pages = false, heap, onLog = () => {} }) {
  if (heap) process.env.MINIFLARE_WORKERD_V8_FLAGS = `--max-old-space-size=${heap}`
  const before = new Set(workerds())
  const miniflare = new Miniflare(convertV4MiniflareOptions({
    ...bindings,
    name: 'worker',
    modulesRoot: dirname(script),
    modules: [{ type: 'ESModule', path: script }],
    ...(pages ? { assets } : {}),
    ratelimits: Object.fromEntries(Object.entries(ratelimits).map(([name, one]) => [name, { ...one, simple: { limit: 1e9, period: 60 } }])),
    resourcePersistencePath: persist,
    host: '127.0.0.1',
    cf: false,
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    ...(heap ? { inspectorPort: 0 } : {}),
    handleStructuredLogs: ({ message }) => onLog(message),
  }))
  const url = (await miniflare.ready).origin
  delete process.env.MINIFLARE_WORKERD_V8_FLAGS
  const [pid] = workerds().filter((one) => !before.has(one))
  return { miniflare, url, pid, stop: () => miniflare.dispose() }
}

/** The workerd processes that this process has started; only Linux tells. */
function workerds() {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
    const { name, parent } = statOf(pid)
    return name === 'workerd' && parent === process.pid
  })
}

/** CPU seconds that a process has used, in user and kernel mode; not a number where nobody tells. */
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
    return { name: '', parent: 0, user: Number.NaN, system: Number.NaN }
  }
}
