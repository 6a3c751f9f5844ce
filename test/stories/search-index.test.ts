import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/agency/kernel'
import { clients } from '../../db/schema/agency/clients'
import { tasks } from '../../db/schema/agency/plans'
import { searchBuilds, searchRecords, searchTerms } from '../../db/schema/agency/search'
import { newId } from '../../workers/kernel/ids'
import { buildMissing } from '../../workers/modules/search'
import { indexVersion } from '../../workers/modules/search/rules/terms'
import { mostOfAKind } from '../../workers/modules/search/store'
import { anEvent } from '../an-event'
import { aSentBrief } from '../an-agreed-brief'
import { queueInHand, tenTimes } from '../queue'
import { freshIds, layRows } from '../rows'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let staff: Person
beforeEach(async () => {
  world = await newWorld()
  staff = await world.agency.staff('owner')
})

async function found(person: Person, q: string) {
  const { data } = await person.get(`/api/search?q=${encodeURIComponent(q)}`)
  return data.groups.flatMap((group: { rows: { title: string }[] }) => group.rows.map(({ title }) => title)) as string[]
}
const termsOf = async (id: string) =>
  (await world.agency.db.select().from(searchTerms).where(and(eq(searchTerms.agencyId, world.agency.id), eq(searchTerms.id, id)))).map(({ term }) => term).sort()
const recordOf = async (id: string) =>
  (await world.agency.db.select().from(searchRecords).where(and(eq(searchRecords.agencyId, world.agency.id), eq(searchRecords.id, id))))[0]
const newsOf = async (kind = 'records.changed') =>
  (await world.agency.db.select().from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, kind)))).map(({ id }) => ({ store: 0, kind: 'news' as const, agencyId: world.agency.id, id }))

describe('news reaches the index', () => {
  test('once, in whatever order and however often it is delivered', async () => {
    const { id, revision } = (await staff.post('/api/clients', { name: '晨星', country: 'CN' })).data
    await staff.patch(`/api/clients/${id}`, { revision, name: '暮云' })
    await staff.patch(`/api/clients/${id}`, { revision: revision + 1, name: '远山' })
    await queueInHand().deliver(tenTimes((await newsOf()).toReversed()))

    expect(await found(staff, '远山')).toEqual(['远山'])
    expect((await termsOf(id)).join()).not.toMatch(/晨|暮|chen|muyun/)
    const before = await recordOf(id)
    await queueInHand().deliver(tenTimes(await newsOf()))
    expect(await recordOf(id)).toEqual(before)
  })

  test('what a commit changed is told once, whatever else it tells', async () => {
    await staff.post('/api/clients', { name: '晨星', country: 'CN' })
    expect(await newsOf()).toHaveLength(1)
    const news = await world.agency.db.select().from(outbox).where(eq(outbox.agencyId, world.agency.id))
    expect(news[0]!.payload).toMatchObject({ records: [{ kind: 'client' }] })
  })

  test('a change that nobody sees costs the index no row', async () => {
    const { id, revision } = (await staff.post('/api/clients', { name: '晨星', country: 'CN' })).data
    await world.settle()
    const before = await recordOf(id)
    await staff.patch(`/api/clients/${id}`, { revision, notes: 'pays late' })
    await world.settle()
    expect(await recordOf(id)).toEqual(before)
  })

  test('who has left is found no more, and no word of them stays', async () => {
    const leaver = await world.agency.staff('crew')
    const { revision } = (await leaver.get(`/api/people/${leaver.id}`)).data
    await leaver.patch('/api/people/me', { revision, family: '仇', given: '英', latin: 'Qiu Ying' })
    await world.settle()
    expect(await found(staff, 'qiuying')).toEqual(['仇英'])

    expect((await staff.del(`/api/people/${leaver.id}/membership`)).status).toBe(200)
    await world.settle()
    expect(await found(staff, 'qiuying')).toEqual([])
    expect(await termsOf(leaver.id)).toEqual([])
    expect(await recordOf(leaver.id)).toMatchObject({ title: '', latin: null, names: '', words: '' })
  })

  test('what lies in the bin is not found, and is found again when it is taken out', async () => {
    const event = await anEvent(world.agency, staff)
    const task = (await staff.post('/api/tasks', { eventId: event.id, title: '搭建舞台', ownerId: staff.id })).data
    const seen = async () => {
      await world.settle()
      return found(staff, '舞台')
    }
    expect(await seen()).toEqual(['搭建舞台'])
    expect((await staff.post('/api/tasks/binning', { ids: [task.id] })).status).toBe(201)
    expect(await seen()).toEqual([])
    expect((await staff.post('/api/tasks/restoration', { ids: [task.id] })).status).toBe(201)
    expect(await seen()).toEqual(['搭建舞台'])
  })

  test('a phone number finds its owner, however it is typed', async () => {
    const hao = await world.agency.staff('crew')
    const { revision } = (await hao.get(`/api/people/${hao.id}`)).data
    expect((await hao.patch('/api/people/me', { revision, family: '陈', given: '昊', phone: '138 0013 8000' })).status).toBe(200)
    await world.settle()
    for (const typed of ['13800138000', '138 0013 8000', '+86 138 0013 8000', '+8613800138000', '0013 8000']) expect(await found(staff, typed), typed).toEqual(['陈昊'])
    expect(await found(staff, '13900139000')).toEqual([])
  })

  test('a thing that is gone leaves the index, and may come back', async () => {
    const event = await anEvent(world.agency, staff)
    const task = (await staff.post('/api/tasks', { eventId: event.id, title: '搭建舞台', ownerId: staff.id })).data
    await world.settle()
    expect(await found(staff, '舞台')).toEqual(['搭建舞台'])
    const mine = and(eq(tasks.agencyId, world.agency.id), eq(tasks.id, task.id))
    const [row] = await world.agency.db.select().from(tasks).where(mine)
    await world.agency.db.delete(tasks).where(mine)
    await queueInHand().deliver(await newsAbout('task', task.id))
    expect(await found(staff, '舞台')).toEqual([])

    await world.agency.db.insert(tasks).values(row!)
    await queueInHand().deliver(await newsAbout('task', task.id))
    expect(await found(staff, '舞台')).toEqual(['搭建舞台'])
  })
})

/** News of a change that no route makes yet. */
async function newsAbout(kind: string, id: string) {
  const news = newId('news', Date.now())
  const at = new Date().toISOString()
  await world.agency.db.insert(outbox).values({ agencyId: world.agency.id, id: news, kind: 'records.changed', payload: { subject: { kind, id }, records: [{ kind, id }] }, createdAt: at, dueAt: at })
  return [{ store: 0, kind: 'news' as const, agencyId: world.agency.id, id: news }]
}

describe('the index is built', () => {
  async function layMany(count: number) {
    for (let n = 0; n < count; n += 100) {
      const values = Array.from({ length: Math.min(100, count - n) }, (_, i) => ({ agencyId: world.agency.id, id: newId('client', Date.now()), createdAt: new Date().toISOString(), name: `灯塔 ${n + i}`, country: 'CN' }))
      await world.agency.db.batch(values.map((row) => world.agency.db.insert(clients).values(row)) as never)
    }
  }
  const buildOf = async () => (await world.agency.db.select().from(searchBuilds).where(eq(searchBuilds.agencyId, world.agency.id)))[0]

  test('for what was there before it, stretch by stretch, with its progress told', async () => {
    await layMany(900)
    await layRows(world.agency, freshIds(), '灯塔')
    expect((await staff.get('/api/search?q=%E7%81%AF%E5%A1%94')).data).toEqual({ groups: [], partial: false, building: true })
    const queue = queueInHand()
    expect((await fetchRaw(new Request(`${origin}/api/search/build`, { method: 'POST', headers: { origin, cookie: staff.cookie } }), queue.env)).status).toBe(201)

    for (const records of [400, 800]) {
      await queue.deliver(tenTimes(queue.taken()))
      expect((await staff.get('/api/search/build')).data).toEqual({ records, finishedAt: null })
    }
    await queue.deliver(tenTimes(queue.taken()))
    expect((await staff.get('/api/search/build')).data).toEqual({ records: 915, finishedAt: expect.any(String) })

    const { groups, partial, building } = (await staff.get('/api/search?q=%E7%81%AF%E5%A1%94')).data
    expect({ partial, building, kinds: groups.map(({ kind }: { kind: string }) => kind) }).toEqual({ partial: true, building: false, kinds: ['client', 'event', 'brief', 'approval', 'task', 'checklist', 'person', 'supplier', 'message'] })
    expect(groups[0].total).toBe(mostOfAKind)
  })

  test('of itself: begun by the first change, or by the clock, and anew when its rules change', async () => {
    await layMany(3)
    await buildMissing(queueInHand().env, new Date('2026-11-25T08:10:00Z'))
    await world.settle()
    expect(await found(staff, '灯塔')).toHaveLength(3)

    await world.agency.db.update(searchBuilds).set({ version: 0 }).where(eq(searchBuilds.agencyId, world.agency.id))
    await world.agency.db.delete(searchTerms).where(eq(searchTerms.agencyId, world.agency.id))
    await world.agency.db.update(searchRecords).set({ words: '' }).where(eq(searchRecords.agencyId, world.agency.id))
    expect((await staff.get('/api/search?q=%E7%81%AF%E5%A1%94')).data.building).toBe(true)
    await staff.post('/api/clients', { name: '灯塔 new', country: 'CN' })
    await world.settle()
    expect(await found(staff, '灯塔')).toHaveLength(4)
    expect(await buildOf()).toMatchObject({ version: indexVersion, kind: null, finishedAt: expect.any(String) })
  })

  test('only by owners and directors who see all there is', async () => {
    expect((await (await world.agency.staff('manager')).post('/api/search/build')).status).toBe(403)
    const limited = await world.agency.staff('director', { clients: [await world.agency.newClient()], events: [] })
    for (const asked of [limited.post('/api/search/build'), limited.get('/api/search/build')]) expect(await asked).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
  })
})

test('what was said of a brief is found by whoever sees only the event it has become', async () => {
  const { agency } = world
  const contact = await agency.client()
  const { id } = await aSentBrief(contact, '星海峰会')
  const asked = (await staff.post(`/api/briefs/${id}/questions`, { field: 'goal', text: '需要同声传译吗？', addresseeId: contact.id, dueOn: '2030-01-01' })).data
  await world.settle()
  expect(await found(contact, '同声')).toEqual(['需要同声传译吗？'])

  await contact.post(`/api/threads/${asked.id}/answer`, { text: '需要，中英双语。' })
  const brief = (await staff.get(`/api/briefs/${id}`)).data
  const frozen = (await staff.post(`/api/briefs/${id}/versions`, { revision: brief.revision })).data
  await contact.post(`/api/briefs/${id}/versions/${frozen.number}/signoff`, { answer: 'approve', sha256: frozen.sha256 })
  await world.settle()
  const event = await staff.post(`/api/briefs/${id}/event`, { coordinatorId: staff.id })
  expect(event.status).toBe(201)
  await world.settle()
  const limited = await agency.staff('coordinator', { clients: [], events: [event.data.id] })
  expect(await found(limited, '同声')).toEqual(['需要同声传译吗？'])
  expect(await found(limited, '双语')).toEqual(['需要，中英双语。'])
  expect(await found(limited, '星海')).toEqual(['星海峰会', '星海峰会'])
})

test('a client finds theirs even by a word that everybody uses', async () => {
  const mine = await world.agency.newClient('Mine')
  const values = Array.from({ length: 400 }, (_, i) => ({ agencyId: world.agency.id, id: newId('client', Date.now() + i), createdAt: new Date(Date.now() + i).toISOString(), name: `Gala ${i}`, country: 'CN' }))
  await world.agency.db.batch(values.map((row) => world.agency.db.insert(clients).values(row)) as never)
  const old = { agencyId: world.agency.id, id: newId('client', 1), createdAt: '2020-01-01T00:00:00.000Z', name: 'Gala of old', country: 'CN' }
  await world.agency.db.insert(clients).values(old)
  await staff.post('/api/search/build')
  await world.settle()
  const contact = await world.agency.client({ client: old.id })
  const limited = await world.agency.staff('coordinator', { clients: [old.id, mine], events: [] })
  for (const person of [contact, limited]) expect(await found(person, 'gala')).toEqual(['Gala of old'])
})
