import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { audit, fileParts, files } from '../../db/schema/agency/kernel'
import { sweepFiles } from '../../workers/kernel/files'
import { newWorld, type Person, type World } from '../world'
import { complete, declare, sendPart, sentFile } from './files-sending'

let world: World
let sender: Person
beforeEach(async () => {
  world = await newWorld()
  sender = await world.agency.staff('coordinator')
})
afterEach(() => void vi.useRealTimers())

const inDays = (days: number) => new Date(Date.now() + days * 864e5)
const rowOf = async (id: string) => (await world.agency.db.select().from(files).where(eq(files.id, id)))[0]!
const hello = new TextEncoder().encode('hello')

/** Runs until the walk has come round once. */
async function sweepAll(now: Date) {
  await env.FILES.delete('sweeps/files')
  const all = { cancelled: 0, removed: 0, lost: 0 }
  for (let run = 0; run < 20; run++) {
    const swept = await sweepFiles(env, now)
    for (const what of ['cancelled', 'removed', 'lost'] as const) all[what] += swept[what]
    const mark = await (await env.FILES.get('sweeps/files'))!.json<{ restUntil: string | null }>()
    if (mark.restUntil) return all
  }
  throw new Error('the sweep does not come round')
}

test('what was never finished is given up after a week, with a line on the trail', async () => {
  const { id } = await declare(world.agency, sender, 5)
  await sendPart(sender, id, 1, hello)
  await sweepAll(inDays(6))
  expect((await rowOf(id)).state).toBe('pending')

  expect((await sweepAll(inDays(8))).cancelled).toBeGreaterThan(0)
  const row = await rowOf(id)
  expect(row.state).toBe('cancelled')
  await expect(env.FILES.resumeMultipartUpload(row.objectKey, row.uploadId!).uploadPart(1, hello)).rejects.toThrow()
  expect(await world.agency.db.select().from(audit).where(eq(audit.subjectId, id))).toMatchObject([{ action: 'file.add' }, { action: 'file.expire', actorKind: 'system' }])
  expect((await complete(sender, id)).status).toBe(409)
  expect((await sweepAll(inDays(8))).cancelled).toBe(0)
})

test('bytes that no row wants go after a day; those of ready files stay', async () => {
  const { id } = await sentFile(world.agency, sender, 'keep me')
  const removed = await sentFile(world.agency, sender, 'taken off')
  await world.agency.db.update(files).set({ state: 'cancelled' }).where(eq(files.id, removed.id))
  const stray = `a/${world.agency.id}/fil_stray`
  const misplaced = `a/${world.other.id}/${id}`
  for (const key of [stray, misplaced, 'a/odd', 'reports/of-something-else']) await env.FILES.put(key, 'x')

  await sweepAll(new Date())
  for (const key of [stray, misplaced]) expect(await env.FILES.head(key), key).not.toBeNull()
  expect((await sweepAll(inDays(2))).removed).toBeGreaterThanOrEqual(4)
  for (const key of [stray, misplaced, 'a/odd', (await rowOf(removed.id)).objectKey]) expect(await env.FILES.head(key), key).toBeNull()
  for (const key of [(await rowOf(id)).objectKey, 'reports/of-something-else']) expect(await env.FILES.head(key), key).not.toBeNull()
})

test('a ready file whose bytes are gone is reported and stays as it is', async () => {
  const { id } = await sentFile(world.agency, sender, 'lost')
  const neighbour = await sentFile(world.agency, sender, 'there')
  await env.FILES.delete((await rowOf(id)).objectKey)
  const lines = vi.spyOn(console, 'log')
  expect((await sweepAll(inDays(2))).lost).toBe(1)
  const said = lines.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('file without bytes'))
  lines.mockRestore()
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(id)
  expect((await rowOf(id)).state).toBe('ready')
  expect((await rowOf(neighbour.id)).state).toBe('ready')
  await world.agency.db.update(files).set({ state: 'cancelled' }).where(eq(files.id, id))
})

test('the walk goes on where the last run ended, then rests for a day', async () => {
  for (let n = 0; n < 12; n++) await Promise.all(Array.from({ length: 50 }, (_, m) => env.FILES.put(`a/agy_gone/fil_${n}_${m}`, 'x')))
  await env.FILES.delete('sweeps/files')
  const later = inDays(2)
  const first = await sweepFiles(env, later)
  expect(first.removed).toBeLessThanOrEqual(500)
  const second = await sweepFiles(env, later)
  expect(first.removed + second.removed).toBeGreaterThanOrEqual(600)
  expect((await env.FILES.list({ prefix: 'a/agy_gone/' })).objects).toEqual([])

  await env.FILES.put('a/agy_gone/fil_new', 'x')
  expect(await sweepFiles(env, later)).toMatchObject({ removed: 0, lost: 0 })
  expect((await sweepFiles(env, inDays(4))).removed).toBe(1)
})

test('a file that is finished while the sweep gives it up is finished', async () => {
  const { id } = await declare(world.agency, sender, 5)
  await sendPart(sender, id, 1, hello)
  const [swept, done] = await Promise.all([sweepFiles(env, inDays(8)), complete(sender, id)])
  const { state } = await rowOf(id)
  expect([[201, 'ready'], [409, 'cancelled']]).toContainEqual([done.status, state])
  expect(swept.cancelled).toBe(state === 'cancelled' ? 1 : 0)
})

test('two hundred uploads broken at every step are swept: no bytes without a ready row, no ready row without its bytes', async () => {
  const finished = async () => (await sentFile(world.agency, sender, 'hello')).id
  const declared = async () => (await declare(world.agency, sender, 5)).id
  const sent = async () => {
    const id = await declared()
    await sendPart(sender, id, 1, hello)
    return id
  }
  const breaks: (() => Promise<unknown>)[] = [
    declared,
    async () => sendPart(sender, await declared(), 1, hello.slice(0, 3)),
    sent,
    async () => {
      // Joined in R2, and killed before the row said so.
      const { id, objectKey, uploadId } = await rowOf(await sent())
      const [part] = await world.agency.db.select().from(fileParts).where(eq(fileParts.fileId, id))
      return env.FILES.resumeMultipartUpload(objectKey, uploadId!).complete([{ partNumber: 1, etag: part!.etag }])
    },
    async () => sender.del(`/api/files/${await sent()}`),
    async () => world.agency.db.update(files).set({ state: 'cancelled' }).where(eq(files.id, await finished())),
    async () => env.FILES.put(`a/${world.agency.id}/fil_without_row_${crypto.randomUUID()}`, 'x'),
    finished,
  ]
  for (let n = 0; n < 200; n += breaks.length) await Promise.all(breaks.map((one) => one()))
  // Given up after a week; what R2 had joined by then goes when nothing has wanted it for a day.
  for (const days of [8, 10]) await sweepAll(inDays(days))

  const rows = await world.agency.db.select().from(files).where(eq(files.agencyId, world.agency.id))
  const ready = rows.filter(({ state }) => state === 'ready').map(({ objectKey }) => objectKey)
  const { objects, truncated } = await env.FILES.list({ prefix: `a/${world.agency.id}/` })
  expect(truncated).toBe(false)
  expect(objects.map(({ key }) => key).sort()).toEqual(ready.sort())
  expect(ready.length).toBeGreaterThanOrEqual(200 / breaks.length)
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual(['cancelled', 'ready'])
  for (const { objectKey, uploadId } of rows.filter(({ state, uploadId }) => state === 'cancelled' && uploadId)) await expect(env.FILES.resumeMultipartUpload(objectKey, uploadId!).uploadPart(1, hello)).rejects.toThrow()
})
