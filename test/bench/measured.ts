// The Worker with a meter on each of its bindings. A request that carries `x-bench: <label>` is counted under that label,
// with all it left for later; what the queue's consumer does, under "queue". `GET /bench` answers with the counts so far.
import { AsyncLocalStorage } from 'node:async_hooks'
import worker from '../../workers/index'

export { Stage } from '../../workers/index'

const nothing = () => ({ requests: 0, trips: 0, rowsRead: 0, rowsWritten: 0, messages: 0, stage: 0, r2Writes: 0, r2Reads: 0, underWay: 0, statements: {} as Record<string, number> })
type Tally = ReturnType<typeof nothing>

const tallies = new Map<string, Tally>()
const here = new AsyncLocalStorage<Tally>()
/** What a stream pulls after its answer has begun has lost its place: it is of the request that was asked last. */
let last = nothing()
const tally = () => here.getStore() ?? last

function tallyOf(label: string) {
  const known = tallies.get(label) ?? nothing()
  tallies.set(label, known)
  return known
}

export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname === '/bench') return counts(request)
    const label = request.headers.get('x-bench')
    return counted(label ?? 'unlabelled', () => worker.fetch(request, metered(env), patient(ctx)))
  },
  queue: (batch, env) => counted('queue', () => worker.queue(batch, metered(env))),
  scheduled: (controller, env, ctx) => counted('scheduled', () => worker.scheduled(controller, metered(env), patient(ctx))),
} satisfies ExportedHandler<Env>

function counted<T>(label: string, work: () => T) {
  const mine = tallyOf(label)
  mine.requests += 1
  last = mine
  return here.run(mine, () => track(mine, work()))
}

/** Asked with DELETE, it also begins anew. */
function counts(request: Request) {
  const answer = Response.json(Object.fromEntries(tallies))
  if (request.method === 'DELETE') tallies.clear()
  return answer
}

/** A label is at rest when nothing that was begun for it is still under way. */
function track<T>(mine: Tally, work: T): T {
  if (!(work instanceof Promise)) return work
  mine.underWay += 1
  const done = () => void (mine.underWay -= 1)
  work.then(done, done)
  return work
}

function patient(ctx: ExecutionContext): ExecutionContext {
  return new Proxy(ctx, {
    get: (target, key) => (key === 'waitUntil' ? (work: Promise<unknown>) => target.waitUntil(track(tally(), work)) : Reflect.get(target, key, target)),
  })
}

function metered(env: Env): Env {
  for (const database of [env.DIRECTORY, env.SHARD_0, env.SHARD_1]) meter(database)
  return {
    ...env,
    NEWS: watched(env.NEWS, { sendBatch: (batch: unknown) => (tally().messages += [...(batch as Iterable<unknown>)].length), send: () => (tally().messages += 1) }),
    FILES: bucket(env.FILES),
    STAGE: watched(env.STAGE, { getByName: () => (tally().stage += 1) }),
  }
}

type Fetcher = { fetch(input: RequestInfo, init?: RequestInit): Promise<Response> }
type Asked = { sql: string }
type Answer = { meta?: { rows_read: number; rows_written: number } }
const meters = new WeakSet<D1Database>()

/** Below the binding's own methods, because `raw()`, which drizzle reads by, keeps D1's account of itself to itself. One fetch is one round trip. */
function meter(database: D1Database) {
  if (meters.has(database)) return
  meters.add(database)
  const session = (database as unknown as { alwaysPrimarySession: { fetcher: Fetcher } }).alwaysPrimarySession
  const { fetcher } = session
  session.fetcher = {
    async fetch(input, init) {
      const mine = tally()
      mine.trips += 1
      const asked = [JSON.parse(String(init?.body)) as Asked | Asked[]].flat()
      const response = await fetcher.fetch(input, init)
      const text = await response.text()
      for (const [at, { meta }] of [JSON.parse(text) as Answer | Answer[]].flat().entries()) {
        const { rows_read: read = 0, rows_written: written = 0 } = meta ?? {}
        mine.rowsRead += read
        mine.rowsWritten += written
        const sql = asked[at]?.sql ?? ''
        mine.statements[sql] = (mine.statements[sql] ?? 0) + read
      }
      return new Response(text, response)
    },
  }
}

/** R2 charges what changes or lists a bucket tenfold of what reads it; deleting is free. */
function bucket(files: R2Bucket): R2Bucket {
  const wrote = () => (tally().r2Writes += 1)
  const read = () => (tally().r2Reads += 1)
  const upload = (one: unknown) => watched(one as R2MultipartUpload, { uploadPart: wrote, complete: wrote })
  return watched(files, { put: wrote, list: wrote, createMultipartUpload: wrote, get: read, head: read }, { createMultipartUpload: upload, resumeMultipartUpload: upload })
}

/** The same thing; `seen` hears of each call, `wrap` sees each result. */
function watched<T extends object>(thing: T, seen: Record<string, (first: unknown) => void>, wrap: Record<string, (result: unknown) => unknown> = {}): T {
  return new Proxy(thing, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key, target)
      if (typeof found !== 'function') return found
      return (...given: unknown[]) => {
        seen[String(key)]?.(given[0])
        const result: unknown = Reflect.apply(found, target, given)
        const around = wrap[String(key)]
        if (!around) return result
        return result instanceof Promise ? result.then(around) : around(result)
      }
    },
  })
}
