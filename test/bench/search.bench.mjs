// Finding something among 200,000 records of one agency: how long it takes, what it reads, in three scripts and for whom.
import { asker, counted } from './asking.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layIndex, RECORDS } from './search-index.mjs'
import { layAgency } from './seeded-agency.mjs'

const TIMES = 20
const [MOST_MS, MOST_TRIPS, MOST_ROWS] = [100, 3, 20_000]

const queries = [
  ['two characters, simplified', 'staff', '峰会'], ['two characters, traditional', 'staff', '峰會'], ['a title', 'staff', '上海 医学 峰会'], ['one character', 'staff', '会'],
  ['pinyin', 'staff', 'shanghai'], ['pinyin initials', 'staff', 'yxfh'], ['a Latin word', 'staff', 'summit'], ['two common words', 'staff', 'summit shanghai'], ['one letter', 'staff', 's'],
  ['one of its kind', 'staff', '4711'], ['nothing', 'staff', 'zzzz'], ['a common word, limited staff', 'limited', '峰会'], ['a common word, a client', 'client', '峰会'],
]

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist })
  try {
    const env = await worker.miniflare.getBindings()
    const agency = await layAgency(env, { agency: 1 })
    await layIndex(env, agency.agencyId)
    const ask = asker(worker.url)
    for (const [name, as, q] of queries) await measure(report, worker.url, () => ask(name, agency.cookies[as], 'GET', `/api/search?q=${encodeURIComponent(q)}`), name)
  } finally {
    await worker.stop()
  }
})

async function measure(report, url, once, name) {
  await once()
  await counted(url)
  const took = []
  for (let n = 0; n < TIMES; n++) {
    const before = performance.now()
    await once()
    took.push(performance.now() - before)
  }
  const { [name]: count } = await counted(url)
  const [sorted, of] = [took.sort((a, b) => a - b), `${name}, ${RECORDS} records`]
  const at = (share) => Math.round(sorted[Math.ceil(TIMES * share) - 1] * 10) / 10
  report({ name: of, value: at(0.5), unit: 'ms p50' })
  report({ name: of, value: at(0.95), unit: 'ms p95', limit: MOST_MS })
  report({ name: of, value: count.trips / TIMES, unit: 'round trips', limit: MOST_TRIPS })
  report({ name: of, value: Math.round(count.rowsRead / TIMES), unit: 'rows read', limit: MOST_ROWS })
}
