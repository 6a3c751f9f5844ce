// What half a million entries in the training log cost: growth and the log of one, and the progress of all two thousand anew.
import { asker, counted } from './asking.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'
import { laySkills, PEOPLE } from './seeded-skills.mjs'
import { ENTRIES, layTraining } from './seeded-training.mjs'

const [MOST_TRIPS, MOST_MS] = [6, 10_000]

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: false })
  try {
    const env = await worker.miniflare.getBindings()
    const agency = await layAgency(env, { agency: 1, times: 0.02 })
    const somebody = await laySkills(env, agency.agencyId)
    await layTraining(env, agency.agencyId)
    const ask = asker(worker.url)
    const get = (label, path) => ask(label, agency.cookies.staff, 'GET', path)
    for (const [name, path] of [['growth', `/api/growth/${somebody}`], ['training log of one', `/api/training?personId=${somebody}`], ['progress of one', `/api/training/progress?personId=${somebody}`]]) {
      await get(name, path)
      const { [name]: { trips, rowsRead } } = await counted(worker.url)
      report({ name: `${name}, of ${ENTRIES} entries`, value: trips, unit: 'round trips', limit: MOST_TRIPS })
      report({ name: `${name}, of ${ENTRIES} entries`, value: rowsRead, unit: 'rows read' })
    }
    const begun = performance.now()
    const shown = new Set()
    for (let next = ''; next !== null;) {
      const page = await get('team', `/api/training/team${next && `?cursor=${next}`}`)
      for (const { id } of page.rows) shown.add(id)
      next = page.next
    }
    report({ name: `progress of all ${PEOPLE}, worked out anew from ${ENTRIES} entries`, value: Math.round(performance.now() - begun), unit: 'ms', limit: MOST_MS })
    if (shown.size !== PEOPLE) throw new Error(`${shown.size} of ${PEOPLE} were shown.`)
    report({ name: 'team of 50 people', value: (await counted(worker.url)).team.trips / Math.ceil(PEOPLE / 50), unit: 'round trips', limit: MOST_TRIPS })
  } finally {
    await worker.stop()
  }
})
