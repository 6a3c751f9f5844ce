import { beforeAll, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { anEvent } from '../an-event'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let lin: Person
const lists = ['clients', 'suppliers', 'people', 'briefs', 'events', 'tasks', 'promises']

beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('manager')
  await lin.post('/api/clients', { name: '=cmd|calc', country: 'GB', notes: 'two\nlines, "quoted"' })
  await anEvent(world.agency, lin, { name: '春季發布會' })
})

const rowsOf = (text: string) => text.replace(/^\uFEFF/, '').trim().split('\r\n')
const raw = (path: string, person = lin) => fetchRaw(new Request(origin + path, { headers: { cookie: person.cookie } }))

test('every list goes out in both forms, its head in the reader’s language', async () => {
  for (const list of lists) {
    const csv = await raw(`/api/${list}/export?language=zh-Hant`)
    expect(csv.status, list).toBe(200)
    expect(csv.headers.get('content-disposition'), list).toMatch(/filename\*=UTF-8''.*%20\d{4}-\d\d-\d\d\.csv$/)
    expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)], list).toEqual([0xef, 0xbb, 0xbf])
    const xlsx = new Uint8Array(await (await raw(`/api/${list}/export?format=xlsx`)).arrayBuffer())
    expect([...xlsx.slice(0, 4)], list).toEqual([0x50, 0x4b, 3, 4])
  }
})

test('a conversation goes out as far as its reader may read it, one’s own notices with their links', async () => {
  const event = await anEvent(world.agency, lin)
  const contact = await world.agency.client({ client: event.clientId })
  const [subjectKind, subjectId] = ['event', event.id]
  await lin.post('/api/threads', { subjectKind, subjectId, text: 'Budget is tight' })
  await lin.post('/api/threads', { subjectKind, subjectId, text: 'Which hall?', visibility: 'client', mentions: [contact.id] })
  const about = `/api/threads/export?subjectKind=${subjectKind}&subjectId=${subjectId}`
  expect(rowsOf((await lin.get(about)).data).map((row) => row.split(',').slice(1, 4).join())).toEqual([
    'Who reads it,Person,Message', expect.stringMatching(/^With the client,.*,Which hall\?$/), expect.stringMatching(/^Internal,.*,Budget is tight$/),
  ])
  expect((await contact.get(about)).status).toBe(403)
  expect((await (await world.agency.staff('manager', { clients: [], events: [] })).get(about)).status).toBe(404)
  await world.settle()
  expect(rowsOf((await contact.get('/api/notices/export')).data).at(-1)).toMatch(/Meridian Health Summit.*http.*\/open\//)
})

test('nothing in it runs, and nothing is lost', async () => {
  const { data } = await lin.get('/api/clients/export')
  expect(data).toContain("'=cmd|calc,,GB,")
  expect(data).toContain(',"two\nlines, ""quoted""",')
})

test('what the product has words for is told in them, in the reader’s language; categories as the agency calls them', async () => {
  await lin.post('/api/suppliers', { name: '明線影音', country: 'TW', category: 'av' })
  await lin.post('/api/briefs', { clientId: await world.agency.newClient(), title: '秋季發布會' })
  const cells = async (list: string, language: string) => rowsOf((await lin.get(`/api/${list}/export?language=${language}`)).data)
  expect((await cells('suppliers', 'zh-Hant')).at(-1)).toContain('音響與視訊')
  expect((await cells('suppliers', 'en')).at(-1)).toContain('Audio and video')
  expect((await cells('people', 'zh-Hans')).join()).toMatch(/经理,,,,,en,使用中/)
  expect((await cells('briefs', 'zh-Hant')).at(-1)).toContain('草稿')
  expect((await cells('events', 'en')).at(-1)).toContain('Before')
})

test('filters and row scope bind it', async () => {
  expect(rowsOf((await lin.get('/api/events/export?q=nothing')).data)).toHaveLength(1)
  expect(rowsOf((await lin.get('/api/events/export?q=春季')).data)).toHaveLength(2)
  const blind = await world.agency.staff('manager', { clients: [], events: [] })
  for (const list of ['clients', 'events', 'tasks', 'briefs', 'suppliers', 'promises']) expect(rowsOf((await blind.get(`/api/${list}/export`)).data), list).toHaveLength(1)
  const contact = await world.agency.client()
  expect((await contact.get('/api/clients/export')).status).toBe(403)
})

test('a list of many pages goes out whole, in its order', async () => {
  const many = await world.agency.staff('owner')
  const named = (n: number) => ({ agencyId: world.neighbour.id, id: `cli_${String(n).padStart(5, '0')}`, name: `Company ${String(n).padStart(5, '0')}`, country: 'CN', createdAt: '2026-01-01T00:00:00.000Z' })
  for (let at = 0; at < 2100; at += 15) await world.neighbour.db.insert(clients).values(Array.from({ length: 15 }, (_, n) => named(at + n)))
  const neighbour = await world.neighbour.staff('owner')
  const rows = rowsOf((await neighbour.get('/api/clients/export')).data)
  expect(rows).toHaveLength(2101)
  expect(rows.slice(1)).toEqual([...rows.slice(1)].sort())
  expect((await many.get('/api/clients/export')).data).not.toContain('Company 0')
})
