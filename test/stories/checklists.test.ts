import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reminders } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { newWorld, type Person, type World } from '../world'
import { anAgreedBrief } from '../an-agreed-brief'
import { complete, sendPart } from './files-sending'

let world: World
let lin: Person, hao: Person, min: Person
let event: { id: string }
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2030-03-04T02:00:00Z')
  lin = await world.agency.staff('coordinator')
  hao = await world.agency.staff('crew')
  min = await world.agency.staff('crew')
  const brief = await anAgreedBrief(world.agency, lin)
  event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, templateId: null, startsOn: '2030-06-10', endsOn: '2030-06-11' })).data
})

const tick = (line: string, value: boolean | number | string | null = true, more: object = {}) => ({ id: newId('tick', Date.now()), line, value, at: '2030-03-04T01:00:00.000Z', over: [] as string[], ...more })
const made = async (wish: object = {}) => (await lin.post('/api/checklists', { eventId: event.id, templateId: 'clt_equipment_test', ...wish })).data as { id: string; revision: number; lines: { key: string; kind: string }[] }
const ticked = (person: Person, id: string, ...ticks: object[]) => person.post(`/api/checklists/${id}/ticks`, { ticks })
type Standing = { key: string; state: string; stands: { value: unknown; person: { id: string } } | null; others: { value: unknown }[] }
const lineOf = (data: { standing: Standing[] }, key: string) => data.standing.find((one) => one.key === key)!

describe('a checklist', () => {
  test('begins from a template: its lines in three languages, the duty it falls to, and its day before the event', async () => {
    const list = await made()
    expect(list).toMatchObject({ names: { en: 'Equipment test', 'zh-Hant': '設備測試' }, duty: 'av', dueOn: '2030-06-09', ownerId: null })
    expect(list.lines).toHaveLength(9)
    expect((await lin.get(`/api/checklists?eventId=${event.id}`)).data.rows.find(({ id }: { id: string }) => id === list.id)).toMatchObject({ done: 0, total: 9, wrong: 0, late: false })
    expect((await lin.post('/api/checklists', { eventId: event.id })).error?.details.fields).toEqual({ names: 'required', lines: 'required' })
    expect((await lin.post('/api/checklists', { eventId: event.id, templateId: 'clt_nowhere' })).error?.details.fields).toEqual({ templateId: 'unknown_template' })
    expect((await hao.post('/api/checklists', { eventId: event.id, templateId: 'clt_packing' })).status).toBe(403)
  })

  test('twenty ticks of a device that was without network arrive once each, however often they are sent, with the time of both clocks', async () => {
    const lines = Array.from({ length: 20 }, (_, n) => ({ key: `k${n}`, names: { en: `Seat row ${n}` }, kind: 'tick' }))
    const list = await made({ templateId: null, names: { en: 'Rows' }, lines })
    const ticks = lines.map(({ key }) => tick(key))
    await ticked(hao, list.id, ...ticks.slice(0, 7))
    const [one, other] = await Promise.all([ticked(hao, list.id, ...ticks), ticked(hao, list.id, ...ticks)])
    expect([one.status, other.status]).toEqual([201, 201])
    const { data } = await ticked(hao, list.id, ...ticks)
    expect(data).toMatchObject({ done: 20, total: 20, wrong: 0 })
    expect(lineOf(data, 'k3')).toMatchObject({ state: 'done', others: [], stands: { at: '2030-03-04T01:00:00.000Z', receivedAt: expect.stringContaining('2030-03-04T02:00'), person: { id: hao.id } } })
    const trail = (await lin.get(`/api/checklists/${list.id}`)).data.standing as Standing[]
    expect(trail.map(({ stands }) => stands?.value)).toEqual(Array(20).fill(true))
  })

  test('two who tick the same line apart are both on record, until one who has seen both settles it', async () => {
    const list = await made()
    const [his, hers] = [tick('l2', 70), tick('l2', 82, { at: '2030-03-04T01:05:00.000Z' })]
    await ticked(hao, list.id, his)
    const both = (await ticked(min, list.id, hers)).data
    expect(lineOf(both, 'l2')).toMatchObject({ state: 'conflict', stands: { value: 82, person: { id: min.id } }, others: [{ value: 70 }] })
    expect(both).toMatchObject({ done: 0, wrong: 1 })
    const settled = (await ticked(hao, list.id, tick('l2', 90, { over: [his.id, hers.id] }))).data
    expect(lineOf(settled, 'l2')).toMatchObject({ state: 'out_of_limits', stands: { value: 90 }, others: [] })
    expect(lineOf((await ticked(hao, list.id, tick('l2', null, { over: [lineOf(settled, 'l2').stands!, his].map((one) => (one as unknown as { id: string }).id) }))).data, 'l2').state).toBe('open')
  })

  test('takes on each line what is of its kind, all or nothing; a photo is a file that has arrived', async () => {
    const list = await made()
    const wrong = await ticked(hao, list.id, tick('l1'), tick('l2', 'loud'), tick('l8', 'fil_x'), tick('l9', ' '))
    expect(wrong.error?.details.fields).toEqual({ 'ticks.1.value': 'not_a_number', 'ticks.2.value': 'not_chosen', 'ticks.3.value': 'required' })
    expect((await lin.get(`/api/checklists/${list.id}`)).data.done).toBe(0)
    const file = (await hao.post(`/api/checklists/${list.id}/files`, { name: 'stage.jpg', size: 3 })).data
    expect((await ticked(hao, list.id, tick('l8', file.id))).error?.details.fields).toEqual({ 'ticks.0.value': 'not_chosen' })
    await sendPart(hao, file.id, 1, new Uint8Array([255, 216, 255]))
    await complete(hao, file.id)
    expect(lineOf((await ticked(hao, list.id, tick('l8', file.id), tick('l9', 'Chen Hao'))).data, 'l8').state).toBe('done')
  })

  test('a line that is ticked stays as it is; what is ticked on one that went meanwhile is kept; of two who change the list the second is told', async () => {
    const list = await made()
    const kept = tick('l2', 70)
    await ticked(hao, list.id, kept)
    expect(await lin.patch(`/api/checklists/${list.id}`, { revision: 1, lines: list.lines.toSpliced(1, 1) })).toMatchObject({ status: 409, error: { code: 'line_ticked', details: { lines: ['l2'] } } })
    await ticked(hao, list.id, tick('l2', null, { over: [kept.id] }))
    const lines = list.lines.slice(1)
    expect(await lin.patch(`/api/checklists/${list.id}`, { revision: 1, lines })).toMatchObject({ status: 200, data: { revision: 2 } })
    expect((await lin.patch(`/api/checklists/${list.id}`, { revision: 1, dueOn: null })).error?.code).toBe('changed_meanwhile')
    expect((await ticked(hao, list.id, tick('l1'))).status).toBe(201)
    expect((await lin.patch(`/api/checklists/${list.id}`, { revision: 2, lines: [...lines, lines[0]] })).error?.details.fields).toEqual({ 'lines.0': 'key_twice' })
    expect((await lin.get(`/api/checklists/${list.id}`)).data).toMatchObject({ done: 0, total: 8 })
  })
})

describe('whoever a list falls to', () => {
  const remembered = (id: string) => world.agency.db.select().from(reminders).where(eq(reminders.thingId, id))

  test('is reminded of its day until it is done, and again when something is taken back', async () => {
    const list = await made({ ownerId: hao.id, templateId: null, names: { en: 'Signs up' }, lines: [{ key: 'a', names: { en: 'Doors' }, kind: 'tick' }], dueOn: '2030-03-20' })
    const due = await remembered(list.id)
    expect(due.map(({ kind, offset, due: on }) => [kind, offset, on])).toEqual([['checklist.due', -1, '2030-03-20'], ['checklist.due', 0, '2030-03-20'], ['checklist.due', 1, '2030-03-20']])
    expect(due[0]!.payload).toMatchObject({ to: [hao.id], title: 'Signs up' })
    const theirDay = async (person: Person) => (await person.get('/api/overview')).data.checklists
    expect(await theirDay(hao)).toMatchObject({ rows: [{ id: list.id, dueOn: '2030-03-20', done: 0, total: 1, late: false }], total: 1 })
    expect((await theirDay(lin)).total).toBe(0)
    const done = tick('a')
    await ticked(hao, list.id, done)
    expect(await remembered(list.id)).toEqual([])
    expect((await theirDay(hao)).total).toBe(0)
    await ticked(hao, list.id, tick('a', null, { over: [done.id] }))
    expect(await remembered(list.id)).toHaveLength(3)
    const fallen = await made({ templateId: 'clt_packing', dueOn: '2030-03-20' })
    expect((await remembered(fallen.id))[0]!.payload).toMatchObject({ to: [lin.id] })
  })

  test('finds it by its name in any language and by its lines', async () => {
    const list = await made({ ownerId: min.id, templateId: null, names: { en: 'Rain plan', 'zh-Hant': '雨天備案' }, lines: [{ key: 'a', names: { en: 'Umbrellas' }, kind: 'tick' }] })
    await world.settle()
    for (const q of ['rain', '雨天', 'umbrellas']) expect((await lin.get(`/api/search?q=${q}`)).data.groups).toMatchObject([{ kind: 'checklist', rows: [{ id: list.id }] }])
  })
})

describe('a task with a list of its own', () => {
  const given = async (wish: object = {}) => (await lin.post('/api/tasks', { eventId: event.id, title: 'Load-in done', ownerId: hao.id, ...wish })).data as { id: string; revision: number }
  const rowOf = async (id: string) => (await lin.get(`/api/tasks?eventId=${event.id}&limit=200`)).data.rows.find((row: { id: string }) => row.id === id)

  test('says how far it is, and is not done in silence while a required line is open; a manager may say why it is done all the same', async () => {
    const task = await given()
    const lines = [{ key: 'a', names: { en: 'Exits free' }, kind: 'tick', required: true }, { key: 'b', names: { en: 'Tidy' }, kind: 'tick' }]
    const list = await made({ templateId: null, names: { en: 'Before doors' }, lines, taskId: task.id })
    expect((await lin.post('/api/checklists', { eventId: event.id, templateId: 'clt_packing', taskId: 'tsk_nowhere' })).error?.details.fields).toEqual({ taskId: 'unknown_task' })
    expect(await rowOf(task.id)).toMatchObject({ lists: [{ id: list.id, done: 0, total: 2, required: 1 }], files: 0 })

    const refused = { status: 409, error: { code: 'task_not_finishable', details: { tasks: [{ id: task.id, missing: ['required_lines'], openLines: 1 }] } } }
    expect(await hao.post(`/api/tasks/${task.id}/completion`, {})).toMatchObject(refused)
    expect(await lin.post('/api/tasks/changes', { changes: [{ id: task.id, revision: 1, state: 'done' }] })).toMatchObject(refused)
    expect((await hao.post(`/api/tasks/${task.id}/completion`, { despite: 'No time' })).error?.code).toBe('not_yours_to_excuse')
    const boss = await world.agency.staff('manager')
    expect(await boss.post(`/api/tasks/${task.id}/completion`, { despite: 'The hall has checked its exits' })).toMatchObject({ status: 201, data: { state: 'done', despite: 'The hall has checked its exits' } })
    await boss.del(`/api/tasks/${task.id}/completion`)

    await ticked(hao, list.id, tick('a'))
    expect((await hao.post(`/api/tasks/${task.id}/completion`)).data).toMatchObject({ state: 'done', despite: null })
    expect(await rowOf(task.id)).toMatchObject({ lists: [{ done: 1, total: 2, required: 0 }] })
  })

  test('is done with a word or a file to show for it, where that is asked', async () => {
    const task = await given({ evidenceAsked: true })
    expect((await hao.post(`/api/tasks/${task.id}/completion`)).error?.details.tasks).toMatchObject([{ missing: ['evidence'] }])
    expect((await hao.post(`/api/tasks/${task.id}/completion`, { evidence: 'Signed by the hall, 14:20' })).data).toMatchObject({ evidence: 'Signed by the hall, 14:20' })
    const other = await given({ evidenceAsked: true })
    const file = (await hao.post(`/api/tasks/${other.id}/files`, { name: 'hall.jpg', size: 3 })).data
    expect((await min.post(`/api/tasks/${other.id}/files`, { name: 'hall.jpg', size: 3 })).error?.code).toBe('not_your_task')
    expect((await hao.post(`/api/tasks/${other.id}/completion`)).status).toBe(409)
    await sendPart(hao, file.id, 1, new Uint8Array([255, 216, 255]))
    await complete(hao, file.id)
    expect((await hao.post(`/api/tasks/${other.id}/completion`)).status).toBe(201)
    expect((await lin.get(`/api/tasks/${other.id}`)).data).toMatchObject({ state: 'done', files: 1, evidenceFiles: [{ name: 'hall.jpg' }] })
  })
})

describe('templates of checklists', () => {
  test('are changed in place or copied, and what is made later begins from them', async () => {
    const boss = await world.agency.staff('manager')
    const packing = (await boss.get('/api/checklist-templates/clt_packing')).data
    expect(packing.revision).toBe(0)
    const lines = [...packing.lines, { key: 'tape', names: { en: 'Gaffer tape' }, kind: 'tick', unit: null, least: null, most: null }]
    expect(await boss.patch('/api/checklist-templates/clt_packing', { revision: 0, lines })).toMatchObject({ status: 200, data: { revision: 1 } })
    expect((await boss.patch('/api/checklist-templates/clt_packing', { revision: 0, dueDays: -5 })).error?.code).toBe('changed_meanwhile')
    expect((await boss.patch('/api/checklist-templates/clt_packing', { revision: 1, dueDays: -5 })).data).toMatchObject({ dueDays: -5, revision: 2 })
    const list = await made({ templateId: 'clt_packing' })
    expect(list).toMatchObject({ dueOn: '2030-06-05' })
    expect(list.lines.at(-1)).toMatchObject({ key: 'tape' })
    const own = (await boss.post('/api/checklist-templates', { names: { en: 'Roadshow packing' }, from: 'clt_packing' })).data
    expect((await lin.get('/api/checklist-templates')).data.rows.map(({ id }: { id: string }) => id)).toContain(own.id)
    expect((await lin.patch(`/api/checklist-templates/${own.id}`, { revision: 1, dueDays: 0 })).status).toBe(403)
  })
})
