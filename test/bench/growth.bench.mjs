// How lists, homes and the saving of an answer go on as an agency grows: from a hundred briefs and four hundred tasks to
// 25,000 briefs and 100,000 tasks. Both agencies are asked in turn, so that what else the machine does meets both.
import { asker, counted } from './asking.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const [SMALL, LARGE] = [0.02, 5]
const ROUNDS = 40
const SAVES = 200

const lists = [
  ['staff', '/api/briefs'], ['staff', '/api/briefs?state=clarifying'], ['staff', '/api/events'], ['staff', '/api/tasks?whose=all'], ['staff', '/api/tasks?mine=1'], ['staff', '/api/tasks?eventId=:event'], ['staff', '/api/promises?eventId=:event'], ['staff', '/api/approvals?state=open'],
  ['staff', '/api/clients'], ['staff', '/api/suppliers'], ['staff', '/api/people'], ['staff', '/api/notices'], ['staff', '/api/audit'], ['limited', '/api/briefs'], ['limited', '/api/events'], ['limited', '/api/tasks?whose=all'],
  ['client', '/api/briefs'], ['client', '/api/notices'],
]
/** Lists that read more than two rows for each they show, and how many at most: why is in docs/decisions/0036. None may become dearer. */
const dearer = {
  'staff /api/briefs?state=clarifying': 2.07, 'staff /api/events': 2.4, 'staff /api/tasks?mine=1': 2.1, 'staff /api/tasks?eventId=:event': 2.5, 'staff /api/audit': 2.42,
}
const homes = [['staff', '/api/overview'], ['client', '/api/overview/client']]

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: false })
  try {
    const env = await worker.miniflare.getBindings()
    const agencies = [await layAgency(env, { agency: 1, times: SMALL }), await layAgency(env, { agency: 2, times: LARGE })]
    for (const { agencyId } of agencies) await layNames(env, agencyId)
    for (const [as, path] of [...lists, ...homes]) await asked(report, worker.url, agencies, as, path)
    await saved(report, worker.url, agencies[1])
  } finally {
    await worker.stop()
  }
})

/** The trail calls things as the index of search knows them. */
const layNames = ({ SHARD_0 }, agencyId) => SHARD_0.prepare(`insert into search_records (agency_id, id, created_at, client_id, kind, found_by, title, facts, names, words, updated_at)
  select agency_id, id, created_at, client_id, 'brief', 'client', title, '{}', lower(title), ' brief ', created_at from briefs where agency_id = ?`).bind(agencyId).run()

async function asked(report, url, agencies, as, path) {
  const ask = asker(url)
  const [times, rows] = [agencies.map(() => []), []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, agency] of agencies.entries()) {
      const begun = performance.now()
      const answer = await ask(`${at}`, agency.cookies[as], 'GET', path.replace(':event', agency.ids.event))
      times[at].push(performance.now() - begun)
      rows[at] = answer.rows?.length ?? 0
    }
  }
  const { 1: large } = await counted(url)
  const name = `${as} ${path}`
  const [few, many] = times.map(median)
  // Where the small one shows less, its time says nothing of growth.
  report({ name, value: rounded(Math.log(many / few) / Math.log(LARGE / SMALL), 3), unit: 'exponent of its time', limit: rows[0] === rows[1] ? 0.1 : null })
  const home = homes.some(([, one]) => one === path)
  report({ name, value: large.trips / ROUNDS, unit: 'round trips', limit: home ? 12 : 6 })
  if (!home) report({ name, value: rounded((large.rowsRead - recognising(large)) / ROUNDS / rows[1], 2), unit: `rows read for each of ${rows[1]} shown`, limit: dearer[name] ?? 2 })
}

/** By whatever is asked, its reader is recognised first. */
const recognising = ({ statements }) => Object.entries(statements).reduce((sum, [sql, read]) => sum + (sql.includes('from "sessions"') ? read : 0), 0)

/** One answer after the other, as somebody who writes would, each over the revision before it. */
async function saved(report, url, { cookies }) {
  const ask = asker(url)
  const { id } = await ask('', cookies.client, 'POST', '/api/briefs', { title: 'Written here' })
  const times = []
  for (let revision = null; times.length < SAVES; ) {
    const begun = performance.now()
    const { answer } = await ask('', cookies.client, 'PUT', `/api/briefs/${id}/answers/goal`, { value: `As of the ${times.length}th time`, revision })
    times.push(performance.now() - begun)
    revision = answer.revision
  }
  report({ name: 'save one answer', value: rounded(median(times), 1), unit: 'ms, median' })
  report({ name: 'save one answer', value: rounded(times.toSorted((a, b) => a - b)[Math.floor(SAVES * 0.95)], 1), unit: 'ms, 95th percentile', limit: 60 })
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]
const rounded = (value, places) => Math.round(value * 10 ** places) / 10 ** places
