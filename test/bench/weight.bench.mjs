// What a browser loads before a page is there: its JavaScript and CSS, gzipped, asked of the running server.
import { CSS_BUDGET, firstLoad, loader } from './first-load.mjs'
import { anEvent } from './journey.mjs'
import { pagesOf } from './pages.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('workers/index.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: true })
  try {
    const agency = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.1 })
    Object.assign(agency.ids, await anEvent(worker.url, agency))
    const load = loader(worker.url)
    for (const { route, path, as, budget } of pagesOf(agency)) {
      const { html, js, css } = await firstLoad(load, path, agency.cookies[as])
      report({ name: `${route} JavaScript`, value: js, unit: 'kB gzip', limit: budget })
      report({ name: `${route} CSS`, value: css, unit: 'kB gzip', limit: CSS_BUDGET })
      report({ name: `${route} HTML`, value: html, unit: 'kB gzip' })
    }
  } finally {
    await worker.stop()
  }
})
