// What one event costs, from the invitation of the client's contact to its tasks done: what it asks of Cloudflare, and what
// that comes to at Cloudflare's prices, for agencies of two sizes, so that the price of one more notice can be told.
import { asker, counted } from './asking.mjs'
import { idOf } from './history.mjs'
import { FILE, journey } from './journey.mjs'
import { costOf, monthly, once } from './prices.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'
import { cpuSeconds } from './workerd.mjs'

const EVENTS = 5
const SWEEPS = 5
/** The queue waits a second for more before it hands on what it has; three without anything new, and it is empty. */
const QUIET = 3000
/** A message is written, read and deleted. */
const OPERATIONS = 3
/** What the platform writes of each invocation beside our own line: assumed, not measured. */
const INVOCATION_LOG = 1000

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  let logBytes = 0
  const worker = await start({ script, persist, pages: true, onLog: (line) => (logBytes += Buffer.byteLength(line)) })
  try {
    const env = await worker.miniflare.getBindings()
    const [small, large] = [await layAgency(env, { agency: 1, staff: 5 }), await layAgency(env, { agency: 2, staff: 20 })]
    const few = await events(worker, env, small, () => logBytes)
    const many = await events(worker, env, large, () => logBytes)
    tell(report, 'one event, staff of 5', few.usage)
    tell(report, 'one event, staff of 20', many.usage)
    tell(report, 'one more notice', perNotice(few, many))
    await tellIdle(report, worker)
  } finally {
    await worker.stop()
  }
})

/** Some events are made one after the other; what they used, divided by how many. */
async function events({ url, pid }, env, agency, logged) {
  const ask = asker(url)
  const look = async () => ({ ...(await stored(env, agency)), cpu: cpuSeconds(pid), logged: logged() })
  await journey(ask, castOf(agency, EVENTS), view(ask))
  await counted(url, { quiet: QUIET })

  const before = await look()
  for (let n = 0; n < EVENTS; n++) await journey(ask, castOf(agency, n), view(ask))
  const counts = await counted(url, { quiet: QUIET })
  const after = await look()

  const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0) / EVENTS
  const grown = (key) => (after[key] - before[key]) / EVENTS
  const requests = sum('requests')
  const usage = {
    requests, cpuMs: grown('cpu') * 1000, rowsRead: sum('rowsRead'), rowsWritten: sum('rowsWritten'), queueOperations: sum('messages') * OPERATIONS,
    r2Writes: sum('r2Writes'), r2Reads: sum('r2Reads'), stageCalls: sum('stage'), mails: grown('mails'), notices: grown('notices'),
    logBytes: grown('logged') + requests * INVOCATION_LOG, d1Bytes: grown('size') - grown('words'), r2Bytes: FILE.length,
  }
  const { rowsRead, rowsWritten, messages } = counts.queue
  return { usage, queue: { rowsRead: rowsRead / EVENTS, rowsWritten: rowsWritten / EVENTS, queueOperations: (messages * OPERATIONS) / EVENTS } }
}

const view = (ask) => (label, cookie, path) => ask(label, cookie, 'GET', path)
/** Each event is another client's: contacts who have been invited before would be told as well. */
const castOf = ({ cookies, coordinator, slug }, n) => ({ staff: cookies.staff, client: idOf('cli', n + 10), coordinator, email: `contact-${n}@${slug}.test` })

async function stored({ SHARD_0 }, { agencyId }) {
  const rowsOf = (table) => SHARD_0.prepare(`select count(*) as n from ${table} where agency_id = ?`).bind(agencyId).first('n')
  const { meta } = await SHARD_0.prepare('select 1').run()
  // In production the words of a mail are wiped when it has left; here the mailbox shows them.
  const words = await SHARD_0.prepare('select sum(octet_length(subject) + octet_length(html) + octet_length(text)) as n from mails').first('n')
  return { mails: await rowsOf('mails'), notices: await rowsOf('notices'), size: meta.size_after, words }
}

/** The agencies differ in how many are told; so the difference in what the queue's consumer does is that of their notices. */
function perNotice(few, many) {
  const notices = many.usage.notices - few.usage.notices
  const none = Object.fromEntries(Object.keys(few.usage).map((key) => [key, 0]))
  const grown = Object.fromEntries(Object.keys(few.queue).map((key) => [key, (many.queue[key] - few.queue[key]) / notices]))
  return { ...none, ...grown, notices: 1, mails: (many.usage.mails - few.usage.mails) / notices, d1Bytes: (many.usage.d1Bytes - few.usage.d1Bytes) / notices }
}

function tell(report, name, usage) {
  for (const [what, value] of Object.entries(usage).filter(([, value]) => value !== 0)) report({ name, value: rounded(value), unit: units[what] ?? what })
  report({ name, value: rounded(costOf(usage, once) * 1000), unit: '$ for 1,000' })
  report({ name, value: rounded((costOf(usage, once) - usage.mails * once.mails) * 1000), unit: '$ for 1,000 without mail' })
  report({ name, value: rounded(costOf(usage, monthly) * 1000), unit: '$ a month to keep 1,000' })
}

const units = {
  cpuMs: 'ms CPU, D1 included', rowsRead: 'rows read', rowsWritten: 'rows written', queueOperations: 'queue operations', r2Writes: 'R2 class A', r2Reads: 'R2 class B',
  stageCalls: 'Durable Object calls', logBytes: 'bytes of log', d1Bytes: 'bytes in D1', r2Bytes: 'bytes in R2',
}
const rounded = (value) => Number(value.toPrecision(3))

/** The clock rings every minute whether or not anything happens. */
async function tellIdle(report, { miniflare, url, pid }) {
  const rung = await miniflare.getWorker()
  await rung.scheduled({ cron: '* * * * *' }) // walks through the bucket, which it does once a day
  await counted(url)
  const before = cpuSeconds(pid)
  for (let n = 0; n < SWEEPS; n++) await rung.scheduled({ cron: '* * * * *' })
  const { scheduled } = await counted(url)
  report({ name: 'one idle minute', value: scheduled.rowsRead / SWEEPS, unit: 'rows read' })
  report({ name: 'one idle minute', value: scheduled.trips / SWEEPS, unit: 'round trips' })
  report({ name: 'one idle minute', value: (scheduled.r2Writes + scheduled.r2Reads) / SWEEPS, unit: 'R2 operations' })
  report({ name: 'one idle minute', value: rounded(((cpuSeconds(pid) - before) * 1000) / SWEEPS), unit: 'ms CPU, D1 included' })
}
