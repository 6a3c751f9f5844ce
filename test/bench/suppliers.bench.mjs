// What the directory, a supplier's standing, the award gate, the review queue and the sweep of papers that end cost an agency
// with 10,000 suppliers and 100,000 papers.
import { setTimeout as wait } from 'node:timers/promises'
import { asker, counted } from './asking.mjs'
import { idOf } from './history.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'
import { laySuppliers, PAPERS, SUPPLIERS } from './seeded-suppliers.mjs'

const ROUNDS = 20
const [MOST_TRIPS, MOST_ROWS, MOST_OF_GATE, MOST_SWEEP] = [6, 2, 3, 5000]

/** What is narrowed reads what it passes over, too: its rows are told, and not held. The queue reads each paper, its supplier, and one more of both to know that it goes on. */
const lists = [
  ['directory', '/api/suppliers', MOST_ROWS], ['directory, of one kind', '/api/suppliers?category=av', null], ['directory, qualified in one region', '/api/suppliers?category=av&region=CN-SH&qualified=yes', null],
  ['directory, by what ends first', '/api/suppliers?sort=lapsesOn', MOST_ROWS], ['directory, by score', '/api/suppliers?sort=-score', MOST_ROWS], ['review queue', '/api/credentials/queue', 2.05],
]

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: false })
  try {
    const env = await worker.miniflare.getBindings()
    const agency = await layAgency(env, { agency: 1, times: 0.02 })
    await laySuppliers(env, agency.agencyId)
    const ask = asker(worker.url)
    const get = (label, path) => ask(label, agency.cookies.staff, 'GET', path)

    for (const [name, path, most] of lists) {
      const { cost, answer } = await measured(worker.url, () => get(name, path), name)
      report({ name, value: cost.trips, unit: 'round trips', limit: MOST_TRIPS })
      report({ name, value: round(cost.rowsRead / answer.rows.length, 2), unit: `rows read for each of ${answer.rows.length} shown`, limit: most })
    }
    const one = `/api/suppliers/${idOf('sup', 50)}`
    for (const [name, path, limit] of [['award gate', `${one}/award?category=av&region=CN-SH&from=2027-03-08&to=2027-03-10`, MOST_OF_GATE], ['standing', `${one}/standing`, MOST_TRIPS]]) {
      const { cost, ms } = await measured(worker.url, () => get(name, path), name)
      report({ name, value: cost.trips, unit: 'round trips', limit })
      report({ name, value: cost.rowsRead, unit: 'rows read' })
      report({ name, value: round(ms, 1), unit: 'ms, median' })
    }
    await swept(report, env, worker)
  } finally {
    await worker.stop()
  }
})

/** What one asking costs beside recognising who asks. */
async function measured(url, once, label) {
  const answer = await once()
  await counted(url)
  const times = []
  for (let n = 0; n < ROUNDS; n++) {
    const before = performance.now()
    await once()
    times.push(performance.now() - before)
  }
  const { [label]: { trips, rowsRead, statements } } = await counted(url)
  const recognising = Object.entries(statements).reduce((sum, [sql, read]) => sum + (sql.includes('from "sessions"') ? read : 0), 0)
  return { answer, ms: times.toSorted((a, b) => a - b)[ROUNDS >> 1], cost: { trips: trips / ROUNDS, rowsRead: (rowsRead - recognising) / ROUNDS } }
}

/** A day's reminders of all these papers, as the minute in which they fall due sends them off. */
async function swept(report, env, worker) {
  const due = async () => (await env.SHARD_0.prepare('select count(*) count from reminders where fire_at <= ?').bind(new Date().toISOString()).first()).count
  const before = await due()
  const begun = performance.now()
  const rung = await worker.miniflare.getWorker()
  while ((await due()) > 0) {
    await rung.scheduled({ cron: '* * * * *' })
    await wait(5)
  }
  report({ name: `${before} papers of ${PAPERS} that fall due on one day, of ${SUPPLIERS} suppliers`, value: Math.round(performance.now() - begun), unit: 'ms to sweep', limit: MOST_SWEEP })
}

const round = (value, places) => Math.round(value * 10 ** places) / 10 ** places
