import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { imports } from '../../db/schema/agency/imports'
import { files, reminders } from '../../db/schema/agency/kernel'
import { tasks } from '../../db/schema/agency/plans'
import { anEvent } from '../an-event'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'
import { apply, checked, full, opened, table, undo, utf8 } from './imports-steps'

let world: World
let lin: Person

beforeEach(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const companies = async () => (await world.agency.db.select().from(clients).where(eq(clients.agencyId, world.agency.id)).orderBy(asc(clients.name))).map(({ name, country, notes, revision }) => [name, country, notes, revision])
const gb18030 = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0xbb, 0xe1, 0xd5, 0xb9, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0x43, 0x4e, 0x0a])
const big5 = Uint8Array.from([0xa6, 0x57, 0xba, 0xd9, 0x2c, 0xb0, 0xea, 0xae, 0x61, 0x0a, 0xa5, 0x78, 0xa5, 0x5f, 0xb7, 0x7c, 0xae, 0x69, 0xa4, 0xbd, 0xa5, 0x71, 0x2c, 0x54, 0x57, 0x0a])
const wide = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])

describe('a table is read', () => {
  test('as it comes: encoding, delimiter and columns are found', async () => {
    const files: [Uint8Array, string, string][] = [
      [utf8('\uFEFFName;Land;Country;Notes\r\n"Meridian; Health";x;中国;"two\nlines"\r\n'), 'Meridian; Health', 'CN'],
      [wide('Name\tCountry\n远帆仪器\tCN\n'), '远帆仪器', 'CN'],
      [gb18030, '上海会展公司', 'CN'],
      [big5, '台北會展公司', 'TW'],
    ]
    for (const [bytes, name, country] of files) {
      const { state, rows, wrong } = await checked(world, lin, bytes)
      expect({ state, wrong, values: rows[0].values }).toMatchObject({ state: 'checked', wrong: 0, values: { name, country } })
    }
  })

  test('a workbook of our own making too: what goes out comes in', async () => {
    await lin.post('/api/clients', { name: '=Sum & <Co>', country: 'GB', notes: 'a\nb' })
    const exported = await fetchRaw(new Request(`${origin}/api/clients/export?format=xlsx&language=zh-Hant`, { headers: { cookie: lin.cookie } }))
    const bytes = new Uint8Array(await exported.arrayBuffer())
    const { header, fresh, changed, rows } = await checked(world, lin, bytes, { name: 'clients.xlsx', existing: 'update' })
    expect(header).toEqual(['名稱', '拉丁字母名稱', '國家或地區', '使用語言', '發票抬頭', '開票地址', '稅號／統一編號', '發票種類', '採購單號', '成本中心', '付款天數', '重要程度', '產業', '保密協議到期', '備註', '建檔時間'])
    expect([fresh, changed, rows[0].values]).toEqual([0, 1, { name: '=Sum & <Co>', country: 'GB', notes: 'a\nb' }])
  })

  test('what is no table is refused, and says so', async () => {
    expect(await opened(lin, Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(200).fill(7)]), { name: 'broken.xlsx' })).toMatchObject({ status: 422, error: { details: { fields: { fileId: 'not_a_table' } } } })
    const headOnly = await checked(world, lin, table('name,country'))
    expect(headOnly).toMatchObject({ state: 'failed', error: 'empty_table' })
  })

  test('a mapping must fill what is needed, once; the last one is remembered', async () => {
    const { id, data } = await opened(lin, table('firma,land', 'Ada,GB'))
    const bad = await lin.put(`/api/imports/${id}/mapping`, { revision: data.revision, mapping: ['name', 'name'], existing: 'skip' })
    expect(bad).toMatchObject({ status: 422, error: { details: { fields: { 'mapping.name': 'twice', 'mapping.country': 'missing' } } } })
    expect((await lin.put(`/api/imports/${id}/mapping`, { revision: data.revision, mapping: ['name', 'country'], existing: 'update' })).status).toBe(200)
    const again = await opened(lin, table('firma,land', 'Bob,GB'))
    expect(await full(lin, again.id)).toMatchObject({ mapping: ['name', 'country'], existing: 'update' })
  })
})

describe('before anything is put in place', () => {
  test('every error of the whole file is told with its row and column, and can be taken away', async () => {
    const { id, wrong, fresh, problems } = await checked(world, lin, table('name,country', 'Ada,GB', ',GB', 'Bob,Atlantis', 'Ada,CN', '', 'Cleo,CN'))
    expect([fresh, wrong]).toEqual([2, 3])
    expect(problems.map(({ line, column, code }: { line: number; column: number; code: string }) => [line, column, code])).toEqual([[3, 0, 'required'], [4, 1, 'not_a_country'], [5, 0, 'twice_in_file']])
    const { data } = await lin.get(`/api/imports/${id}/problems?language=zh-Hant`)
    expect(data).toContain('列,欄,原內容,問題與改法')
    expect(data).toContain('4,country,Atlantis,')
    expect(await companies()).toEqual([])
  })

  test('it is its starter’s alone', async () => {
    const { id } = await checked(world, lin, table('name,country', 'Ada,GB'))
    const other = await world.agency.staff('owner')
    expect((await other.get(`/api/imports/${id}`)).status).toBe(404)
    expect((await apply(other, { id, revision: 3 })).status).toBe(404)
    const [file] = await world.agency.db.select({ id: files.id }).from(files).where(eq(files.subjectId, id))
    expect([(await lin.get(`/api/files/${file!.id}/content`)).status, (await other.get(`/api/files/${file!.id}/content`)).status]).toEqual([200, 404])
    expect((await other.get('/api/imports')).data.rows).toEqual([])
  })

  test('cancelled half-way, nothing of it stays, and the reader stops', async () => {
    const { id } = await opened(lin, table('name,country', 'Ada,GB'))
    const { revision } = await full(lin, id)
    await lin.put(`/api/imports/${id}/mapping`, { revision, mapping: ['name', 'country'], existing: 'skip' })
    expect((await lin.post(`/api/imports/${id}/cancellation`)).data.state).toBe('cancelled')
    await world.settle()
    expect(await full(lin, id)).toMatchObject({ state: 'cancelled', fresh: 0 })
    expect((await apply(lin, await full(lin, id))).error?.code).toBe('import_not_there')
  })

  test('a reader that was killed is followed by another, which goes on from the last row that was staged', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => `Company ${n},CN`)
    const { id } = await opened(lin, table('name,country', ...rows))
    const { revision } = await full(lin, id)
    await lin.put(`/api/imports/${id}/mapping`, { revision, mapping: ['name', 'country'], existing: 'skip' })
    await world.settle()
    // As if the Worker had ended after the first thousand rows: the record says so, the rows beyond are staged again.
    await world.agency.db.update(imports).set({ state: 'reading', line: 1001, percent: 40, fresh: 1000 }).where(and(eq(imports.agencyId, world.agency.id), eq(imports.id, id)))
    await world.settle()
    const done = await full(lin, id)
    expect(done).toMatchObject({ state: 'checked', percent: 100, fresh: 2500, line: 2501 })
    expect((await apply(lin, done)).status).toBe(201)
    expect(await companies()).toHaveLength(2500)
  })
})

describe('all of it is put in place, or nothing', () => {
  test('new rows are added, known ones skipped, changed or refused as was chosen', async () => {
    await lin.post('/api/clients', { name: 'Ada', country: 'GB', notes: 'old' })
    const rows = table('name,country,notes', 'Ada,CN,new', 'Bob,HK,')
    expect(await checked(world, lin, rows, { existing: 'refuse' })).toMatchObject({ fresh: 1, wrong: 1, problems: [{ code: 'exists_already', line: 2 }] })
    expect(await checked(world, lin, rows)).toMatchObject({ fresh: 1, skipped: 1 })
    const change = await checked(world, lin, rows, { existing: 'update' })
    expect(change).toMatchObject({ fresh: 1, changed: 1 })
    expect((await apply(lin, change)).data).toMatchObject({ state: 'done' })
    expect(await companies()).toEqual([['Ada', 'CN', 'new', 2], ['Bob', 'HK', null, 1]])
  })

  test('two people bring in the same at once: the second is told, and nothing of theirs stays', async () => {
    const mei = await world.agency.staff('manager')
    const [one, two] = [await checked(world, lin, table('name,country', 'Ada,GB', 'Bob,GB')), await checked(world, mei, table('name,country', 'Zoe,GB', 'Bob,CN'))]
    expect((await apply(lin, one)).status).toBe(201)
    expect((await apply(mei, two)).error?.code).toBe('import_overtaken')
    expect(await companies()).toEqual([['Ada', 'GB', null, 1], ['Bob', 'GB', null, 1]])
    const again = await mei.put(`/api/imports/${two.id}/mapping`, { revision: two.revision, mapping: two.mapping, existing: 'skip' })
    expect(again.status).toBe(200)
    await world.settle()
    expect((await apply(mei, await full(mei, two.id))).status).toBe(201)
    expect(await companies()).toHaveLength(3)
  })

  test('what is to be changed has changed meanwhile: refused whole', async () => {
    const { data } = await lin.post('/api/clients', { name: 'Ada', country: 'GB' })
    const change = await checked(world, lin, table('name,country', 'Ada,CN', 'Bob,GB'), { existing: 'update' })
    await lin.patch(`/api/clients/${data.id}`, { revision: 1, country: 'FR' })
    expect((await apply(lin, change)).error?.code).toBe('import_overtaken')
    expect(await companies()).toEqual([['Ada', 'FR', null, 2]])
  })

  test('pressed twice, put in place once; the same file again says that it was here before', async () => {
    const bytes = table('name,country', 'Ada,GB')
    const one = await checked(world, lin, bytes)
    const both = await Promise.all([apply(lin, one), apply(lin, one)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const again = await checked(world, lin, bytes)
    expect(again).toMatchObject({ fresh: 0, skipped: 1, doneBefore: { id: one.id } })
    expect((await apply(lin, again)).error?.code).toBe('import_empty')
    expect(await companies()).toHaveLength(1)
  })

  test('who may see only some clients cannot bring in others', async () => {
    const limited = await world.agency.staff('manager', { clients: [], events: [] })
    expect((await limited.post('/api/imports', { kind: 'clients' })).error?.code).toBe('needs_full_scope')
    expect((await lin.post('/api/imports', { kind: 'agencies' })).status).toBe(422)
  })
})

describe('it can be taken back', () => {
  test('whole, for thirty days, while nobody has changed or used any of it', async () => {
    await lin.post('/api/clients', { name: 'Ada', country: 'GB', notes: 'old' })
    const done = (await apply(lin, await checked(world, lin, table('name,country,notes', 'Ada,CN,new', 'Bob,HK,'), { existing: 'update' }))).data
    expect((await undo(lin, done)).data).toMatchObject({ state: 'undone' })
    expect(await companies()).toEqual([['Ada', 'GB', 'old', 3]])
  })

  test('not once a row was changed, or has a contact; nothing is taken then', async () => {
    const done = (await apply(lin, await checked(world, lin, table('name,country', 'Ada,GB', 'Bob,GB')))).data
    const [ada] = await world.agency.db.select().from(clients).where(and(eq(clients.agencyId, world.agency.id), eq(clients.name, 'Ada')))
    await world.agency.client({ client: ada!.id })
    expect((await undo(lin, done)).error?.code).toBe('import_in_use')
    expect(await companies()).toHaveLength(2)
  })

  test('not after thirty days', async () => {
    const done = (await apply(lin, await checked(world, lin, table('name,country', 'Ada,GB')))).data
    world.pass(31 * 24 * 3600)
    const late = await world.agency.staff('coordinator')
    await world.agency.db.update(imports).set({ startedBy: late.id }).where(and(eq(imports.agencyId, world.agency.id), eq(imports.id, done.id)))
    expect((await undo(late, done)).error?.code).toBe('import_too_old')
  })
})

test('the audit tells of the import once, and how many rows that were', async () => {
  await apply(lin, await checked(world, lin, table('name,country', 'Ada,GB', 'Bob,GB')))
  const { rows } = (await (await world.agency.staff('owner')).get('/api/audit?action=import.apply')).data
  expect(rows.map(({ after }: { after: object }) => after)).toContainEqual({ added: 2 })
})

test('what was brought in is found by search, and not once it was taken back', async () => {
  const done = (await apply(lin, await checked(world, lin, table('name,country', 'Zephyrine Instruments,GB')))).data
  const found = async () => {
    await world.settle()
    return JSON.stringify((await lin.get('/api/search?q=zephyrine')).data)
  }
  expect(await found()).toContain('Zephyrine Instruments')
  await undo(lin, done)
  expect(await found()).not.toContain('Zephyrine Instruments')
})

test('tasks come in for one event, to colleagues who can do them', async () => {
  const event = await anEvent(world.agency, lin)
  const rows = table('任务,负责人邮箱,截止日', `订场地,${lin.email.toUpperCase()},2026/12/1`, 'Nobody’s,ghost@convoke.test,2026-12-02', `订花,${lin.email},`)
  const done = await checked(world, lin, rows, { kind: 'tasks', eventId: event.id })
  expect(done).toMatchObject({ fresh: 2, wrong: 1, problems: [{ line: 3, code: 'unknown_person', text: 'ghost@convoke.test' }] })
  expect((await apply(lin, done)).status).toBe(201)
  const placed = await world.agency.db.select().from(tasks).where(eq(tasks.eventId, event.id)).orderBy(asc(tasks.dueOn))
  expect(placed.map(({ title, ownerId, dueOn, state, clientId }) => [title, ownerId, dueOn, state, clientId])).toEqual([
    ['订花', lin.id, null, 'open', event.clientId], ['订场地', lin.id, '2026-12-01', 'open', event.clientId],
  ])
})

test('each owner of tasks that came in is told once, with how many are theirs; who brought them in is not', async () => {
  const event = await anEvent(world.agency, lin)
  const mei = await world.agency.staff('crew')
  const rows = table('任务,负责人邮箱', `订场地,${mei.email}`, `订花,${mei.email}`, `签合同,${lin.email}`)
  await apply(lin, await checked(world, lin, rows, { kind: 'tasks', eventId: event.id }))
  await world.settle()
  const told = async (person: Person) => (await person.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind.startsWith('task'))
  expect(await told(mei)).toMatchObject([{ kind: 'tasks.given', path: `/events/${event.id}`, details: { count: '2' } }])
  expect(await told(lin)).toEqual([])
  expect((await world.mails()).filter(({ to, kind }) => to === mei.email && kind === 'tasks.given')).toHaveLength(1)
})

test('tasks that came in are remembered as those made by hand, follow what a later table changes, and end when it is taken back', async () => {
  const event = await anEvent(world.agency, lin)
  const mei = await world.agency.staff('crew')
  const remembered = async (id: string) => (await world.agency.db.select().from(reminders).where(and(eq(reminders.agencyId, world.agency.id), eq(reminders.thingId, id))).orderBy(asc(reminders.offset))).map(({ thingId: _, ...row }) => row)
  const titled = async (title: string) => (await world.agency.db.select().from(tasks).where(and(eq(tasks.eventId, event.id), eq(tasks.title, title))))[0]!
  const bring = async (existing: string, ...rows: string[]) => (await apply(lin, await checked(world, lin, table('任务,负责人邮箱,截止日', ...rows), { kind: 'tasks', eventId: event.id, existing }))).data

  const byHand = (await lin.post('/api/tasks', { eventId: event.id, title: '订花', ownerId: mei.id, dueOn: '2099-12-01' })).data
  const [like] = await remembered(byHand.id)
  await bring('skip', `订场地,${mei.email},2099-12-01`, `无期限,${mei.email},`)
  const hall = await titled('订场地')
  const said = await remembered(hall.id)
  expect(said.map(({ offset, fireAt }) => [offset, fireAt])).toEqual((await remembered(byHand.id)).map(({ offset, fireAt }) => [offset, fireAt]))
  expect(said[0]).toEqual({ ...like, payload: { ...like!.payload, title: '订场地', subject: { ...(like!.payload.subject as object), id: hall.id } } })
  expect(await remembered((await titled('无期限')).id)).toEqual([])

  const change = await bring('update', `订场地,${lin.email},2099-12-05`, `订花,${lin.email},`)
  expect((await remembered(hall.id)).map(({ due, payload }) => [due, payload.to])).toEqual(Array(3).fill(['2099-12-05', [lin.id]]))
  expect((await remembered(byHand.id)).map(({ due, payload }) => [due, payload.to])).toEqual(Array(3).fill(['2099-12-01', [lin.id]]))
  expect((await undo(lin, change)).status).toBe(201)
  expect(await remembered(hall.id)).toEqual(said)

  const done = await bring('skip', `签合同,${mei.email},2099-12-09`)
  const contract = (await titled('签合同')).id
  expect(await remembered(contract)).toHaveLength(3)
  expect((await undo(lin, done)).status).toBe(201)
  expect(await remembered(contract)).toEqual([])
})

test('a task in the bin is gone: one of the same title comes in anew', async () => {
  const event = await anEvent(world.agency, lin)
  const before = (await lin.post('/api/tasks', { eventId: event.id, title: '订场地', ownerId: lin.id })).data
  const rows = table('任务,负责人邮箱', `订场地,${lin.email}`)
  expect(await checked(world, lin, rows, { kind: 'tasks', eventId: event.id })).toMatchObject({ fresh: 0, skipped: 1 })
  expect((await lin.post('/api/tasks/binning', { ids: [before.id] })).status).toBe(201)
  const anew = await checked(world, lin, rows, { kind: 'tasks', eventId: event.id })
  expect(anew).toMatchObject({ fresh: 1, skipped: 0 })
  expect((await apply(lin, anew)).status).toBe(201)
})

test('a template shows the head and one row', async () => {
  const { data } = await lin.get('/api/imports/templates/clients?language=zh-Hans')
  expect(data).toContain('名称,拉丁字母名称,国家或地区,使用语言')
  expect(await checked(world, lin, utf8(data))).toMatchObject({ fresh: 1, wrong: 0 })
})
