// What each page and each route asks of D1: round trips, rows read, rows written; for an agency of some years, and for
// one with ten times its history on the same shard. `bench-results/statements.json` names the dearest statements of each.
import { mkdirSync, writeFileSync } from 'node:fs'
import { asker, counted } from './asking.mjs'
import { anEvent } from './journey.mjs'
import { addressOf, pagesOf } from './pages.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const MOST_TRIPS = 12
/** Of a grown agency. D1 serves one query at a time: so many rows are some tenth of a second in which nobody else on the shard is served. */
const MOST_ROWS = 100_000
const DETAILS = 'bench-results/statements.json'
export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: true })
  try {
    const env = await worker.miniflare.getBindings()
    const agencies = [await layAgency(env, { agency: 1 }), await layAgency(env, { agency: 2, times: 10 })]
    const counts = []
    for (const agency of agencies) counts.push({ ...(await writes(worker.url, agency)), ...(await reads(worker.url, agency)) })
    tell(report, counts)
    keepStatements(counts)
  } finally {
    await worker.stop()
  }
})

/** Every page, and every GET of the API for which these agencies have rows, asked for by somebody who may; the stories have rows for the others, and count their trips. */
async function reads(url, agency) {
  const ask = asker(url)
  const { threadId: talk } = await ask('begin a talk', agency.cookies.staff, 'POST', '/api/threads', { subjectKind: 'client', subjectId: agency.ids.client, visibility: 'client', text: 'How many?' })
  agency.ids.talk = talk
  agency.ids.template = (await ask('plans', agency.cookies.staff, 'GET', '/api/plan-templates')).rows[0].id
  for (const { route, path, as } of pagesOf(agency).filter(({ route }) => !route.startsWith('/dev/'))) await ask(`page ${route}`, agency.cookies[as], 'GET', path)
  const { paths } = await ask('', null, 'GET', '/api/openapi.json')
  const routes = Object.keys(paths).filter((path) => paths[path].get && !/^\/api\/(live|dev|openapi)/.test(path)).sort()
  const unasked = []
  for (const route of routes) if (!(await askAsWhoMay(ask, agency, route, paths[route].get))) unasked.push(route)
  if (unasked.length > 0) console.log(`Not asked, for want of rows: ${unasked.join(', ')}`)
  return counted(url)
}

/** What a route must be asked with, by its name in the API document, and of these routes what else. */
const known = ({ agreedBrief, client, supplier, event, booking }, route) => ({
  subject: agreedBrief, subjectKind: 'client', subjectId: route === '/api/signoffs' ? agreedBrief : client, supplierId: supplier, ids: supplier, eventId: event, bookingId: booking,
  category: 'av', region: 'CN', from: '2027-03-09', to: '2027-03-10', duty: 'catering', q: 'brief', mine: 'open',
})
const further = { '/api/tasks': ['mine=1'] }

function queryOf({ parameters = [] }, ids, route) {
  const required = parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => `${name}=${known(ids, route)[name]}`)
  const all = [...required, ...(further[route] ?? [])]
  return all.length > 0 ? `?${all.join('&')}` : ''
}

/** Whoever has such an address needs no other key, and these agencies have handed out none: what it costs to find that out is counted. */
const keyed = /\{(token|file|hash)\}$/

function addressIn(route, agency) {
  try {
    return addressOf(route, agency)
  } catch {
    return null
  }
}

async function askAsWhoMay(ask, agency, route, said) {
  // Of threads, questions and talks have addresses of their own.
  const about = route.endsWith('/comments') ? { ...agency, ids: { ...agency.ids, thread: agency.ids.talk } } : agency
  const label = `GET ${route.replace('/api', '')}`
  const address = addressIn(route.replace(/\{(\w+)\}/g, ':$1'), about)
  if (!address) return null
  const path = address + queryOf(said, agency.ids, route)
  const refusals = []
  if (keyed.test(route)) return ask(label, null, 'GET', path).catch(() => ({}))
  for (const as of ['staff', 'client', 'supplier']) {
    try {
      return await ask(label, agency.cookies[as], 'GET', path)
    } catch (error) {
      refusals.push(error.message)
    }
  }
  if (refusals.every((why) => why.includes(' answered 404 '))) return null
  throw new Error(`Nobody gets ${route}:\n${refusals.join('\n')}`)
}

/** What one event asks of the API on its way; per request where a step is made many times. */
async function writes(url, agency) {
  Object.assign(agency.ids, await anEvent(url, agency))
  const { queue: _, ...counts } = await counted(url)
  return Object.fromEntries(Object.entries(counts).map(([label, count]) => [label, perRequest(count)]))
}

const perRequest = (count) => ({ ...count, ...Object.fromEntries(['trips', 'rowsRead', 'rowsWritten'].map((key) => [key, Math.round((count[key] / count.requests) * 10) / 10])) })

function tell(report, [young, old]) {
  for (const [label, { trips, rowsRead, rowsWritten }] of Object.entries(young).filter(([label]) => label !== 'queue')) {
    const tenfold = old[label]
    const whole = label.endsWith('/export')
    report({ name: label, value: Math.max(trips, tenfold.trips), unit: 'round trips', limit: whole ? null : MOST_TRIPS })
    report({ name: label, value: rowsRead, unit: 'rows read' })
    report({ name: label, value: tenfold.rowsRead, unit: 'rows read at 10×', limit: whole ? null : MOST_ROWS })
    if (rowsWritten > 0) report({ name: label, value: rowsWritten, unit: 'rows written', limit: label.startsWith('page ') || label.startsWith('GET ') ? 0 : null })
  }
}

/** The three dearest statements of each label, at 10×. */
function keepStatements([, old]) {
  const dearest = ({ statements }) => Object.entries(statements).sort(([, a], [, b]) => b - a).slice(0, 3).map(([sql, rows]) => ({ rows, sql }))
  mkdirSync('bench-results', { recursive: true })
  writeFileSync(DETAILS, `${JSON.stringify(Object.fromEntries(Object.entries(old).map(([label, count]) => [label, dearest(count)])), null, 2)}\n`)
}
