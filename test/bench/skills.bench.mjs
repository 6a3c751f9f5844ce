// What the matrix of skills and somebody's growth cost an agency of two thousand people and four hundred skills.
import { asker, counted } from './asking.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'
import { laySkills, PEOPLE, SKILLS } from './seeded-skills.mjs'

const [ROUNDS, MOST_TRIPS] = [10, 6]

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: false })
  try {
    const agency = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.02 })
    const somebody = await laySkills(await worker.miniflare.getBindings(), agency.agencyId)
    const ask = asker(worker.url)
    const asked = [
      [`matrix of 50 people by ${SKILLS} skills, of ${PEOPLE} people`, '/api/skills/matrix'], ['matrix, of one group', '/api/skills/matrix?group=planning'],
      ['matrix, of one region', '/api/skills/matrix?group=planning&region=CN-SH'], ['growth', `/api/growth/${somebody}`], ['skills of one person', `/api/skills/people/${somebody}`],
    ]
    for (const [name, path] of asked) {
      await ask(name, agency.cookies.staff, 'GET', path)
      await counted(worker.url)
      const times = []
      for (let n = 0; n < ROUNDS; n++) {
        const before = performance.now()
        await ask(name, agency.cookies.staff, 'GET', path)
        times.push(performance.now() - before)
      }
      const { [name]: { trips, rowsRead } } = await counted(worker.url)
      report({ name, value: trips / ROUNDS, unit: 'round trips', limit: MOST_TRIPS })
      report({ name, value: Math.round(rowsRead / ROUNDS), unit: 'rows read' })
      report({ name, value: Math.round(times.toSorted((a, b) => a - b)[ROUNDS >> 1]), unit: 'ms, median' })
    }
  } finally {
    await worker.stop()
  }
})
