// What a browser loads before a page is there: its JavaScript and CSS, gzipped, asked of the running server.
import { gzipSync } from 'node:zlib'

/** kB, on every page. */
export const CSS_BUDGET = 25

/** @returns the page and all it loads first, in kB @param load see `loader` */
export async function firstLoad(load, path, cookie) {
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

export function loader(url) {
  const loaded = new Map()
  return async (path, cookie) => {
    const key = `${cookie} ${path}`
    const known = loaded.get(key)
    if (known) return known
    const response = await fetch(url + path, { redirect: 'manual', headers: { 'accept-language': 'en', ...(cookie ? { cookie } : {}) } })
    if (response.status !== 200) throw new Error(`${path} answered ${response.status} ${response.headers.get('location') ?? ''}`)
    const text = await response.text()
    const one = { text, link: response.headers.get('link') ?? '', weight: gzipSync(text).length }
    loaded.set(key, one)
    return one
  }
}

const kilobytes = (files) => Math.round(files.reduce((sum, { weight }) => sum + weight, 0) / 100) / 10
