import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flawsOnDisk, letTimePass, prepare, serve } from './crash-group.mjs'
import { call, founders, invite, mailsTo } from './crash-people'

/**
 * The whole process group is killed under eight writers, ten times: what was acknowledged is there, nothing is half
 * there, what was on its way arrives, and whoever asks again with the same key gets the first answer.
 */
const KILLS = 10
const WRITERS = 8
/** Eleven starts take a second each on an idle machine, and ten on a very busy one. */
const PATIENCE = 180_000

type Written = { id: string; name: string; key: string | null }
type Sent = { name: string; key: string | null }
type Round = { acknowledged: Written[]; unanswered: Sent[]; invited: string[] }

let place: Awaited<ReturnType<typeof prepare>>
let server: Awaited<ReturnType<typeof serve>>
let cookies: readonly string[]

beforeAll(async () => {
  place = await prepare()
  server = await serve(place)
  cookies = await founders(server.url)
}, PATIENCE)

afterAll(async () => {
  await server?.stop()
  place?.remove()
})

test('ten kills under eight writers lose nothing and leave nothing half done', { timeout: PATIENCE }, async () => {
  const invited: string[] = []
  let written = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const round = await killedUnderWriters(kill)
    server = await serve(place)
    await expectNothingLost(kill, round)
    await expectKeysToHold(kill, round)
    invited.push(...round.invited)
    written += round.acknowledged.length
  }
  expect(written).toBeGreaterThan(KILLS * WRITERS)

  await server.kill()
  expect(flawsOnDisk(place)).toEqual([])
  letTimePass(place)
  server = await serve(place)
  await expectDelivered(invited)
})

async function killedUnderWriters(kill: number): Promise<Round> {
  const round: Round = { acknowledged: [], unanswered: [], invited: [] }
  const writers = Array.from({ length: WRITERS }, (_, writer) => writeOn(round, kill, writer))
  const inviting = inviteOn(round, kill)
  await expect.poll(() => round.acknowledged.length, { timeout: PATIENCE, interval: 10 }).toBeGreaterThan(0)
  await wait(200 + Math.random() * 1000)
  await server.kill()
  await Promise.all([...writers, inviting])
  return round
}

/** Writes until the server answers no more; every other time with a key. */
async function writeOn({ acknowledged, unanswered }: Round, kill: number, writer: number) {
  for (let n = 0; ; n++) {
    const name = `${prefixOf(kill)} ${writer} ${n}`
    const key = n % 2 === 0 ? name : null
    try {
      const { status, data } = await create(writer, { name, key })
      expect(status, JSON.stringify(data)).toBe(201)
      acknowledged.push({ id: data.id, name, key })
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      return unanswered.push({ name, key })
    }
  }
}

async function inviteOn({ invited }: Round, kill: number) {
  for (let n = 0; ; n++) {
    const email = `guest-${kill}-${n}@crash.test`
    try {
      expect((await invite(server.url, cookies[0]!, email)).status).toBe(201)
      invited.push(email)
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      return
    }
    await wait(50)
  }
}

const prefixOf = (kill: number) => `Round ${kill}:`

const create = (writer: number, { name, key }: Sent) =>
  call(server.url, cookies[writer % cookies.length]!, 'POST', '/api/clients', { name, country: 'CN' }, key ? { 'idempotency-key': key } : {})

async function expectNothingLost(kill: number, { acknowledged, unanswered }: Round) {
  const there = await clientsOf(kill)
  const ids = new Map(there.map(({ id, name }) => [name, id]))
  expect(acknowledged.filter(({ id, name }) => ids.get(name) !== id), 'acknowledged and lost').toEqual([])
  expect(there).toHaveLength(ids.size)
  const sent = new Set([...acknowledged, ...unanswered].map(({ name }) => name))
  expect(there.filter(({ name }) => !sent.has(name)), 'never sent').toEqual([])

  const audited = await auditedCreations()
  expect(there.filter(({ id }) => audited.get(id) !== 1), 'not audited exactly once').toEqual([])
  const created = new Set(there.map(({ id }) => id))
  expect([...audited.keys()].filter((id) => !created.has(id) && !known.has(id)), 'audited, but not there').toEqual([])
  for (const id of created) known.add(id)
}
const known = new Set<string>()

/** Asked again with the same key: the first answer, and no second row. What was never answered is answered now. */
async function expectKeysToHold(kill: number, { acknowledged, unanswered }: Round) {
  const before = new Map((await clientsOf(kill)).map(({ id, name }) => [name, id]))
  for (const { id, name, key } of acknowledged.filter((one) => one.key).slice(-WRITERS)) {
    expect(await create(writerOf(name), { name, key })).toMatchObject({ status: 201, replayed: true, data: { id } })
  }
  for (const { name, key } of unanswered.filter((one) => one.key)) {
    const { status, replayed, data } = await create(writerOf(name), { name, key })
    expect({ status, replayed, id: data.id }).toEqual({ status: 201, replayed: before.has(name), id: before.get(name) ?? expect.any(String) })
    known.add(data.id)
  }
  const after = (await clientsOf(kill)).map(({ name }) => name)
  expect(after).toHaveLength(new Set(after).size)
}

const writerOf = (name: string) => Number(name.split(' ')[2])

/** Whatever was acknowledged to be on its way arrives once time has passed and the clock has rung. */
async function expectDelivered(emails: string[]) {
  expect(emails.length).toBeGreaterThan(0)
  await fetch(`${server.url}/cdn-cgi/local/scheduled`)
  for (const email of emails) {
    await expect.poll(async () => (await mailsTo(server.url, email)).map(({ state }) => state), { timeout: 20_000, interval: 100 }).toEqual(['sent'])
  }
}

const clientsOf = (kill: number) => everyRow<{ id: string; name: string }>(`/api/clients?q=${encodeURIComponent(prefixOf(kill))}`)

async function auditedCreations() {
  const rows = await everyRow<{ subject: { id: string } }>('/api/audit?action=client.create')
  const counts = new Map<string, number>()
  for (const { subject } of rows) counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
  return counts
}

async function everyRow<Row>(path: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor = ''; ; ) {
    const { data } = await call(server.url, cookies[0]!, 'GET', `${path}&limit=200${cursor}`)
    rows.push(...data.rows)
    if (!data.next) return rows
    cursor = `&cursor=${encodeURIComponent(data.next)}`
  }
}
