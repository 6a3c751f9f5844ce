// How long until the first answer: of the Worker on a cold workerd, beside Hono alone, and of `npm start`.
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../../scripts/ground.mjs'
import { end, launch, NODE } from '../../scripts/processes.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { cpuSeconds } from './workerd.mjs'

const STARTS = 5
const BARE = { entry: 'test/bench/bare.ts', config: 'test/bench/bare.toml' }
/** What a Worker on the free plan may weigh. */
const HEAVIEST = 3 * 1024
/** Cloudflare refuses a Worker that takes longer to start. */
const MOST_CPU = 1000

export const bench = (report) => inFolder(async (folder) => {
  const [ours, theirs] = [await bundle('workers/index.ts', folder), await bundle(BARE.entry, folder, BARE.config)]
  const persist = await databases(folder)
  report({ name: 'the Worker', value: Math.round(gzipSync(readFileSync(ours)).length / 1024), unit: 'KiB gzip', limit: HEAVIEST })

  const [cold, bare] = [[], []]
  for (let n = 0; n < STARTS; n++) {
    cold.push(await firstAnswer({ script: ours, persist }))
    bare.push(await firstAnswer({ script: theirs, persist, config: BARE.config }))
  }
  for (const [key, title, limit] of [['ms', 'cold start to first answer', null], ['cpu', 'CPU of a cold start', MOST_CPU]]) {
    const [ours, theirs] = [cold, bare].map((starts) => Math.round(median(starts.map((one) => one[key]))))
    report({ name: title, value: ours, unit: 'ms' })
    report({ name: `${title}, bare Hono`, value: theirs, unit: 'ms' })
    report({ name: `${title}, ours beyond bare Hono`, value: ours - theirs, unit: 'ms', limit })
  }

  const place = likeThisOne(join(folder, 'place'))
  report({ name: 'npm start with packages and pages there, making databases and demo', value: await npmStart(place), unit: 's', limit: 120 })
  report({ name: 'npm start, warm', value: await npmStart(place), unit: 's', limit: 20 })
})

async function firstAnswer(what) {
  const begun = performance.now()
  const worker = await start(what)
  try {
    await fetch(`${worker.url}/api/health`)
    return { ms: performance.now() - begun, cpu: cpuSeconds(worker.pid) * 1000 }
  } finally {
    await worker.stop()
  }
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

/** The same checkout with no data of its own, so that nobody's is touched: links to everything but what a start writes. */
function likeThisOne(place) {
  cpSync('demo', join(place, 'demo'), { recursive: true })
  rmSync(join(place, 'demo/accounts.json'), { force: true })
  copyFileSync('wrangler.toml', join(place, 'wrangler.toml'))
  for (const name of readdirSync('.').filter((one) => !/^(\.git|\.state|\.wrangler|demo|wrangler\.toml|bench-results|test-results)$/.test(one))) symlinkSync(resolve(name), join(place, name))
  return place
}

/** Seconds until it says where it runs. */
async function npmStart(place) {
  const begun = performance.now()
  let said = ''
  const child = launch(resolve(NODE), ['scripts/start.mjs', '--port', String(await freePort())], { cwd: place, onText: (text) => (said += text) })
  try {
    await new Promise((ready, failed) => {
      child.stdout.on('data', () => said.includes('Convoke runs at') && ready())
      child.on('exit', () => failed(new Error(`npm start ended:\n${said}`)))
    })
    return Math.round((performance.now() - begun) / 100) / 10
  } finally {
    await end(child)
  }
}
