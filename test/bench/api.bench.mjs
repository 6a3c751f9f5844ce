// A request to the API beside the same request to Hono alone: both bundles run at once, each in a workerd of its own, and
// are asked in turn, so that whatever else the machine does hits both. Compare the ratios: the rest is this machine.
import { cpSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'
import { cpuSeconds } from './workerd.mjs'

const WARM_UP = 100
const ROUNDS = 500
/** What we add to Hono may cost as much again as Hono and D1 do, and then some on a busy machine. */
const MOST_CPU = 4
const BARE = { entry: 'test/bench/bare.ts', config: 'test/bench/bare.toml' }

export const bench = (report) => inFolder(async (folder) => {
  const [ours, theirs] = [await bundle('workers/index.ts', folder), await bundle(BARE.entry, folder, BARE.config)]
  const persist = await databases(folder)
  const agency = await seed(ours, persist)
  cpSync(persist, join(folder, 'bare'), { recursive: true })

  const convoke = await start({ script: ours, persist })
  const bare = await start({ script: theirs, persist: join(folder, 'bare'), config: BARE.config })
  try {
    for (const { name, ...asked } of cases(agency)) {
      const figures = await inTurn([convoke, bare], asked)
      tell(report, name, ...figures)
    }
  } finally {
    await Promise.all([convoke.stop(), bare.stop()])
  }
})

async function seed(script, persist) {
  const worker = await start({ script, persist })
  try {
    return await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.2 })
  } finally {
    await worker.stop()
  }
}

function cases({ cookies: { staff: cookie }, ids }) {
  let named = 0
  const json = { 'content-type': 'application/json' }
  return [
    { name: 'nobody asks, no database', method: 'GET', path: '/api/health' },
    { name: 'read a row', method: 'GET', path: `/api/clients/${ids.client}`, headers: { cookie } },
    { name: 'read a list', method: 'GET', path: '/api/suppliers', headers: { cookie } },
    { name: 'write a row', method: 'POST', path: '/api/clients', headers: { cookie, ...json }, body: () => JSON.stringify({ name: `Bench ${++named}`, country: 'CN' }) },
  ]
}

/** Each round asks every server once, in changing order; CPU is what its whole process used meanwhile, D1 and all. */
async function inTurn(servers, asked) {
  const agents = servers.map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
  const times = servers.map(() => [])
  for (let round = 0; round < WARM_UP; round++) for (const [at, { url }] of servers.entries()) await timed(agents[at], url, asked)
  const before = servers.map(({ pid }) => cpuSeconds(pid))
  for (let round = 0; round < ROUNDS; round++) {
    const turn = [...servers.keys()]
    for (const at of round % 2 ? turn.reverse() : turn) times[at].push(await timed(agents[at], servers[at].url, asked))
  }
  const cpu = servers.map(({ pid }, at) => cpuSeconds(pid) - before[at])
  for (const agent of agents) agent.destroy()
  return servers.map((_, at) => ({ p50: quantile(times[at], 0.5), p95: quantile(times[at], 0.95), cpu: cpu[at] * 1000 / ROUNDS }))
}

function timed(agent, url, { method, path, headers, body }) {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { agent, method, headers: { origin: url, ...headers } }, (response) => {
      response.on('error', reject).on('end', () => {
        if (response.statusCode < 300) resolve(performance.now() - begun)
        else reject(new Error(`${method} ${url}${path} answered ${response.statusCode}`))
      }).resume()
    })
    asked.on('error', reject).end(body?.())
  })
}

function quantile(times, part) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * part)]
}

function tell(report, name, ours, bare) {
  for (const [key, title, unit] of [['p50', 'p50', 'ms'], ['p95', 'p95', 'ms'], ['cpu', 'CPU of 1,000 requests', 's']]) {
    report({ name: `${name}: ${title}`, value: round(ours[key]), unit })
    report({ name: `${name}: ${title}, bare Hono`, value: round(bare[key]), unit })
    report({ name: `${name}: ${title}, ratio`, value: round(ours[key] / bare[key]), unit: '×', limit: key === 'cpu' ? MOST_CPU : null })
  }
}

const round = (value) => Math.round(value * 100) / 100
