// What a browser loads before a page is there: its JavaScript and CSS, gzipped, asked of the running server.
import { gzipSync } from 'node:zlib'
import { pagesOf } from './pages.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const CSS_BUDGET = 25

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('workers/index.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: true })
  try {
    const agency = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.1 })
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

async function firstLoad(load, path, cookie) {
  const page = await load(path, cookie)
  const files = new Set()
  for (const address of namedIn(page)) await follow(load, address, files)
  const weigh = async (end) => kilobytes(await Promise.all([...files].filter((file) => file.endsWith(end)).map((file) => load(file))))
  return { html: kilobytes([page]), js: await weigh('.js'), css: await weigh('.css') }
}

/** A script brings what it imports at once; what it imports later is not of the first load. */
async function follow(load, address, files) {
  if (files.has(address)) return
  files.add(address)
  if (!address.endsWith('.js')) return
  const { text } = await load(address)
  for (const imported of importedBy(text)) await follow(load, new URL(imported, `http://page${address}`).pathname, files)
}

/** Scripts and style sheets that the page itself asks for: links, script tags, the Link header, and kit's start script. */
const namedIn = ({ text, link }) => {
  const tags = text.match(/<link [^>]*rel="(?:modulepreload|stylesheet|preload)"[^>]*>|<script [^>]*src=[^>]*>/g) ?? []
  const inline = text.match(/\bimport\("([^"]+)"\)/g) ?? []
  const found = [...tags, ...inline, link].join('\n').matchAll(/["'<(]([^"'<>()\s]+\.(?:js|css))["'>)]/g)
  return new Set([...found].map(([, address]) => new URL(address, 'http://page/').pathname))
}

const importedBy = (script) => [...script.matchAll(/\b(?:import|export)\s*(?:[\w*{}\s,$]+?\bfrom\s*)?["'](\.[^"']+)["']/g)].map(([, address]) => address)

function loader(url) {
  const loaded = new Map()
  return async (path, cookie) => {
    const known = loaded.get(path)
    if (known) return known
    const response = await fetch(url + path, { redirect: 'manual', headers: { 'accept-language': 'en', ...(cookie ? { cookie } : {}) } })
    if (response.status !== 200) throw new Error(`${path} answered ${response.status} ${response.headers.get('location') ?? ''}`)
    const one = { text: await response.text(), link: response.headers.get('link') ?? '' }
    loaded.set(path, one)
    return one
  }
}

const kilobytes = (files) => Math.round(files.reduce((sum, { text }) => sum + gzipSync(text).length, 0) / 100) / 10
