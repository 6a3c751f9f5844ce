import { createExecutionContext, createMessageBatch, env, waitOnExecutionContext } from 'cloudflare:test'
import { vi } from 'vitest'
import { agencies, mails as directoryMails, memberships, sessions, users } from '../db/schema/directory'
import { clients } from '../db/schema/agency/clients'
import { mails, outbox } from '../db/schema/agency/kernel'
import { imports } from '../db/schema/agency/imports'
import { people } from '../db/schema/agency/people'
import { suppliers } from '../db/schema/agency/suppliers'
import worker from '../workers/index'
import { importers } from '../workers/importers'
import { listeners } from '../workers/listeners'
import { open, shards } from '../workers/kernel/db'
import { newToken, sha256 } from '../workers/kernel/hash'
import { newId, type Noun } from '../workers/kernel/ids'
import { consume } from '../workers/kernel/outbox/consume'
import { conform } from './conform'
import type { ClientRole, Role, Scope, StaffRole } from '../workers/kernel/rules/roles'
import { eq, isNull } from 'drizzle-orm'

export const origin = 'https://convoke.test'

/** An agency, its neighbour on the same shard and another on the second shard; people with roles, a clock we set, captured mail: what every story begins with. */
export async function newWorld() {
  return { agency: await newAgency(0), neighbour: await newAgency(0), other: await newAgency(1), settle, mails: allMails, setNow, pass }
}

export type World = Awaited<ReturnType<typeof newWorld>>
export type TestAgency = Awaited<ReturnType<typeof newAgency>>
export type Person = Awaited<ReturnType<TestAgency['staff']>>
export type Answer = { status: number; data: any; error: { code: string; message: string; details: any; requestId: string } | undefined; headers: Headers }

let counted = 0
const fresh = (noun: Noun) => newId(noun, Date.now())
const at = () => new Date().toISOString()

async function newAgency(shardNumber: number) {
  const db = shards(env)[shardNumber]!
  const directory = open(env.DIRECTORY)
  const id = fresh('agency')
  const slug = `agency-${++counted}-${id.slice(-6)}`
  await directory.insert(agencies).values({
    id, slug, name: `Agency ${counted}`, country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en', 'zh-Hans'], shard: shardNumber, createdAt: at(),
  })

  /** Somebody with a membership and a signed-in device, laid straight into the databases: sign-in has stories of its own. */
  async function join(role: Role, bound: { clientId?: string; supplierId?: string; scope?: Scope; locale?: string } = {}) {
    const n = ++counted
    const { clientId = null, supplierId = null, scope = 'all', locale = 'en' } = bound
    const [userId, personId, email, token] = [fresh('user'), fresh('person'), `person-${n}@convoke.test`, newToken()]
    await directory.batch([
      directory.insert(users).values({ id: userId, email, passwordHash: null, locale, createdAt: at() }),
      directory.insert(memberships).values({ id: personId, userId, agencyId: id, role, clientId, supplierId, scope, createdAt: at() }),
      directory.insert(sessions).values({
        idHash: await sha256(token), userId, membershipId: personId, userAgent: 'story', createdAt: at(), expiresAt: new Date(Date.now() + 14 * 864e5).toISOString(),
      }),
    ])
    await db.insert(people).values({
      agencyId: id, id: personId, email, locale, role, clientId, supplierId, scope, family: `Family${n}`, given: `Given${n}`, state: 'active', createdAt: at(),
    })
    return { id: personId, userId, email, role, clientId, supplierId, token, ...caller(`__Host-session=${token}`) }
  }

  async function newClient(name = `Client ${++counted}`) {
    const clientId = fresh('client')
    await db.insert(clients).values({ agencyId: id, id: clientId, name, country: 'CN', createdAt: at() })
    return clientId
  }

  async function newSupplier(name = `Supplier ${++counted}`) {
    const supplierId = fresh('supplier')
    await db.insert(suppliers).values({ agencyId: id, id: supplierId, name, country: 'CN', category: 'av', createdAt: at() })
    return supplierId
  }

  return {
    id, slug, shard: shardNumber, db, newClient, newSupplier, join,
    staff: (role: StaffRole = 'coordinator', scope: Scope = 'all', locale?: string) => join(role, { scope, locale }),
    client: async ({ role = 'client_signer' as ClientRole, client, locale }: { role?: ClientRole; client?: string; locale?: string } = {}) =>
      join(role, { clientId: client ?? (await newClient()), locale }),
    supplier: async (supplier?: string) => join('supplier', { supplierId: supplier ?? (await newSupplier()) }),
  }
}

/** Speaks HTTP to the real Worker, as a browser with this cookie would. */
export function caller(cookie = '', always: Record<string, string> = {}) {
  const call = (method: string) => (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(new Request(origin + path, {
      method,
      headers: { origin, ...(cookie ? { cookie } : {}), ...always, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    }))
  return { cookie, get: (path: string, headers?: Record<string, string>) => call('GET')(path, undefined, headers), post: call('POST'), put: call('PUT'), patch: call('PATCH'), del: call('DELETE') }
}

/** One request through the Worker's own entry; what it left for later is done before this returns. */
export async function send(request: Request): Promise<Answer> {
  const response = await fetchRaw(request)
  const text = await response.text()
  const json = response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : undefined
  conform(request.method, request.url, response.status, json)
  return { status: response.status, data: json ?? text, error: json?.error, headers: response.headers }
}

export async function fetchRaw(request: Request, bindings: Env = env): Promise<Response> {
  const ctx = createExecutionContext()
  const response = await worker.fetch!(request as Request<unknown, IncomingRequestCfProperties>, bindings, ctx)
  await waitOnExecutionContext(ctx)
  return response
}

/** Delivers everything that is due, until all is quiet. */
async function settle() {
  for (let round = 0; round < 20; round++) {
    const here = new Set((await open(env.DIRECTORY).select({ id: agencies.id }).from(agencies)).map(({ id }) => id))
    // The real queue may still bring what the file before this one began.
    const due = (await Promise.all(shards(env).map(dueOn))).flat().filter(({ agencyId }) => here.has(agencyId))
    const letters = await open(env.DIRECTORY).select().from(directoryMails)
    const messages = [...due, ...letters.filter((mail) => mail.state === 'pending').map((mail) => ({ store: 'directory' as const, kind: 'mail' as const, agencyId: null, id: mail.id }))]
    if (messages.length === 0) return
    const batch = createMessageBatch('news', messages.map((body) => ({ id: body.id, timestamp: new Date(), attempts: 1, body })))
    await consume(batch as Parameters<typeof consume>[0], env, listeners, importers)
    // The real queue delivers the same news a second later: what it has in hand just then is waited for.
    if (round > 2) await scheduler.wait(50)
  }
  throw new Error('the outbox does not come to rest')
}

async function dueOn(db: ReturnType<typeof open>, store: number) {
  const news = await db.select().from(outbox).where(isNull(outbox.handledAt))
  const letters = await db.select().from(mails)
  const tables = await db.select().from(imports).where(eq(imports.state, 'reading'))
  return [
    ...tables.map(({ agencyId, id }) => ({ store, kind: 'import' as const, agencyId, id })),
    ...news.filter((row) => !row.deadAt).map(({ agencyId, id }) => ({ store, kind: 'news' as const, agencyId, id })),
    ...letters.filter((mail) => mail.state === 'pending').map(({ agencyId, id }) => ({ store, kind: 'mail' as const, agencyId, id })),
  ]
}

/** Every mail of every store, newest last. */
async function allMails() {
  const rows = [...(await Promise.all(shards(env).map((db) => db.select().from(mails)))).flat(), ...(await open(env.DIRECTORY).select().from(directoryMails))]
  return rows.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
}

/** The Worker and lucia both read `Date`: one clock for all. */
function setNow(iso: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(iso) })
}

function pass(seconds: number) {
  setNow(new Date(Date.now() + seconds * 1000).toISOString())
}
