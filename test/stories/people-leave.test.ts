import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { notices } from '../../db/schema/agency/notices'
import { people } from '../../db/schema/agency/people'
import { anEvent } from '../an-event'
import { newWorld, type Person } from '../world'

// Sessions last two weeks from here.
vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T02:00:00Z') })
const world = await newWorld()
const { agency, neighbour } = world
const owner = await agency.staff('owner')
const [lin, hao, min, trainer] = [await agency.staff('manager'), await agency.staff('coordinator'), await agency.staff('crew'), await agency.staff('trainer')]
const contact = await agency.client()

beforeEach(() => world.setNow('2026-12-01T02:00:00Z'))
afterAll(() => void vi.useRealTimers())

const page = async (person: Person, id: string) => (await person.get(`/api/people/${id}`)).data

describe('where somebody is reached', () => {
  test('typed in any form, kept as E.164, shown as one dials it', async () => {
    const me = await min.patch('/api/people/me', { revision: 1, phone: '138 0013 8000', position: 'Stagehand' })
    expect([me.status, me.data.phone, me.data.phoneShown]).toEqual([200, '+8613800138000', '138 0013 8000'])
    const abroad = await contact.patch('/api/people/me', { revision: 1, phone: '+44 20 7946 0018', position: 'Head of events' })
    expect([abroad.data.phone, abroad.data.phoneShown, abroad.data.position]).toEqual(['+442079460018', '+44 20 7946 0018', 'Head of events'])
    const none = await min.patch('/api/people/me', { revision: 2, phone: 'ask my wife' })
    expect([none.status, none.error?.details.fields]).toEqual([422, { phone: 'not_a_phone' }])
    expect((await min.patch('/api/people/me', { revision: 2, phone: null })).data).toMatchObject({ phone: null, phoneShown: null })
  })

  test('is for themselves, their manager and the leads to put on record; for contacts whoever plans for them', async () => {
    const tend = async (by: Person, change: object, of = trainer.id) => (await by.patch(`/api/people/${of}`, { revision: (await page(owner, of)).revision, ...change })).status
    expect(await tend(hao, { phone: '021 6345 6789' })).toBe(403)
    expect(await tend(trainer, { managerId: hao.id })).toBe(403)
    expect(await tend(owner, { managerId: hao.id, departmentId: null })).toBe(200)
    expect(await tend(hao, { phone: '021 6345 6789', position: 'Head trainer' })).toBe(200)
    expect(await tend(min, { phone: '021 6345 6789' }, contact.id)).toBe(403)
    expect(await tend(hao, { phone: '021 6345 6789' }, contact.id)).toBe(200)
    expect(await page(hao, trainer.id)).toMatchObject({ phone: '+862163456789', manager: { id: hao.id }, may: { tend: true, manage: true, handOver: true } })
  })

  test('a director who sees some clients changes nobody who sees others, nor gives them leave', async () => {
    const [seen, hidden] = [await world.agency.newClient(), await world.agency.newClient()]
    const limited = await world.agency.staff('director', { clients: [seen], events: [] })
    const [theirs, elsewhere] = [await world.agency.staff('crew', { clients: [seen], events: [] }), await world.agency.staff('crew', { clients: [hidden], events: [] })]
    const change = (of: Person) => limited.patch(`/api/people/${of.id}`, { revision: 1, position: 'Rigger' })
    expect((await change(theirs)).status).toBe(200)
    for (const beyond of [elsewhere, hao]) expect((await limited.patch(`/api/people/${beyond.id}`, { revision: (await page(owner, beyond.id)).revision, position: 'Rigger' })).error?.code).toBe('not_theirs_to_change')
    expect((await limited.post(`/api/people/${elsewhere.id}/leaves`, { fromOn: '2026-12-07', toOn: '2026-12-11', deputyId: theirs.id })).error?.code).toBe('not_theirs_to_change')
    expect((await page(limited, elsewhere.id)).may).toEqual({ tend: false, manage: false, handOver: true })
  })

  test('nobody comes to stand above themselves', async () => {
    const under = async (id: string, managerId: string) => owner.patch(`/api/people/${id}`, { revision: (await page(owner, id)).revision, managerId })
    expect((await under(hao.id, lin.id)).status).toBe(200)
    expect((await under(lin.id, trainer.id)).error?.details.fields).toEqual({ managerId: 'manager_circle' })
    expect((await under(lin.id, lin.id)).error?.details.fields).toEqual({ managerId: 'manager_circle' })
    expect((await under(lin.id, contact.id)).error?.details.fields).toEqual({ managerId: 'not_staff' })
    expect((await under(lin.id, (await agency.staff('auditor')).id)).error?.details.fields).toEqual({ managerId: 'only_reads' })
    expect((await under(contact.id, lin.id)).error?.details.fields).toEqual({ managerId: 'not_for_this_role' })
  })

  test('of two who write at once, the later is told how it stands', async () => {
    const { revision } = await page(owner, min.id)
    const both = await Promise.all([1, 2].map((n) => owner.patch(`/api/people/${min.id}`, { revision, position: `Rigger ${n}` })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('leave', () => {
  const days = { fromOn: '2026-12-07', toOn: '2026-12-11' }

  test('has a deputy who is here, and no other leave in its days', async () => {
    const taken = await lin.post(`/api/people/${lin.id}/leaves`, { ...days, deputyId: hao.id })
    expect([taken.status, taken.data]).toEqual([201, { id: taken.data.id, revision: 1, personId: lin.id, deputyId: hao.id, ...days }])
    const refused = async (by: Person, wish: object) => (await by.post(`/api/people/${by.id}/leaves`, { ...days, deputyId: min.id, ...wish })).error?.details.fields
    expect(await refused(lin, { fromOn: '2026-12-11', toOn: '2026-12-12' })).toEqual({ fromOn: 'overlaps' })
    expect(await refused(hao, { deputyId: lin.id })).toEqual({ deputyId: 'deputy_away' })
    expect(await refused(hao, { deputyId: hao.id })).toEqual({ deputyId: 'own_deputy' })
    expect(await refused(hao, { deputyId: contact.id })).toEqual({ deputyId: 'not_staff' })
    expect(await refused(hao, { deputyId: (await agency.staff('auditor')).id })).toEqual({ deputyId: 'only_reads' })
    expect(await refused(hao, { deputyId: '' })).toEqual({ deputyId: 'not_chosen' })
    expect(await refused(hao, { toOn: '2026-12-01' })).toEqual({ toOn: 'before_start' })
    expect(await refused(hao, { fromOn: '2026-11-01', toOn: '2026-11-02' })).toEqual({ toOn: 'over' })
    expect((await owner.post(`/api/people/${contact.id}/leaves`, { ...days, deputyId: hao.id })).error?.details.fields).toEqual({ fromOn: 'not_for_this_role' })
  })

  test('is one’s own to take, or for who manages one', async () => {
    expect((await min.post(`/api/people/${lin.id}/leaves`, { fromOn: '2027-01-04', toOn: '2027-01-05', deputyId: min.id })).status).toBe(403)
    const { data: leave } = await owner.post(`/api/people/${min.id}/leaves`, { fromOn: '2027-01-04', toOn: '2027-01-05', deputyId: hao.id })
    const at = `/api/people/${min.id}/leaves/${leave.id}`
    expect((await min.patch(at, { revision: 1, toOn: '2027-01-06' })).data).toMatchObject({ revision: 2, toOn: '2027-01-06', fromOn: '2027-01-04' })
    expect((await owner.patch(at, { revision: 1, toOn: '2027-01-07' })).error?.code).toBe('changed_meanwhile')
    expect((await hao.del(`/api/people/${hao.id}/leaves/${leave.id}`)).status).toBe(404)
    expect((await min.del(at)).status).toBe(200)
    expect((await page(owner, min.id)).leaves).toEqual([])
  })

  test('shows beside the name, counted in the agency’s days', async () => {
    expect((await page(min, lin.id)).away).toBeNull()
    world.setNow('2026-12-06T17:00:00Z')
    expect((await page(min, lin.id)).away).toMatchObject({ until: '2026-12-11', deputy: { id: hao.id } })
    const listed = (await min.get('/api/people')).data.rows.find(({ id }: { id: string }) => id === lin.id)
    expect(listed.away).toMatchObject({ deputy: { id: hao.id } })
    world.setNow('2026-12-11T16:30:00Z')
    expect((await page(min, lin.id)).away).toBeNull()
  })
})

describe('while somebody is away', () => {
  const noticesOf = (person: Person) => agency.db.select().from(notices).where(eq(notices.personId, person.id))

  test('what asks to act reaches the deputy as well, and says for whom; what only tells does not', async () => {
    world.setNow('2026-12-08T02:00:00Z')
    const event = await anEvent(agency, hao)
    await owner.post('/api/tasks', { eventId: event.id, ownerId: lin.id, title: 'Call the venue' })
    await world.settle()
    const [own] = (await noticesOf(lin)).filter(({ kind }) => kind === 'task.given')
    const [acting] = (await noticesOf(hao)).filter(({ kind }) => kind === 'task.given')
    expect(own!.details).not.toHaveProperty('actsFor')
    const [{ family, given } = { family: '', given: '' }] = await agency.db.select().from(people).where(eq(people.id, lin.id))
    expect(acting!.details).toMatchObject({ title: 'Call the venue', actsFor: `${given} ${family}`, awayUntil: '2026-12-11' })
    const mail = (await world.mails()).find(({ to, kind }) => to === hao.email && kind === 'task.given')!
    expect(mail.text).toContain(`For ${given} ${family}, who is away until 11 Dec.`)
  })

  test('a deputy who may not see the thing is not told of it', async () => {
    world.setNow('2026-12-14T02:00:00Z')
    const [blind, away] = [await agency.staff('crew', { clients: [], events: [] }), await agency.staff('crew')]
    expect((await away.post(`/api/people/${away.id}/leaves`, { fromOn: '2026-12-14', toOn: '2026-12-15', deputyId: blind.id })).status).toBe(201)
    const event = await anEvent(agency, hao)
    await owner.post('/api/tasks', { eventId: event.id, ownerId: away.id, title: 'Pack the badges' })
    await world.settle()
    expect([(await noticesOf(away)).length, (await noticesOf(blind)).length]).toEqual([1, 0])
  })
})

test('a neighbour sees nobody’s leave', async () => {
  const stranger = await neighbour.staff('owner')
  expect((await stranger.get(`/api/people/${lin.id}`)).status).toBe(404)
  expect((await stranger.post(`/api/people/${lin.id}/leaves`, { fromOn: '2027-02-01', toOn: '2027-02-02', deputyId: stranger.id })).status).toBe(404)
})

test('many are placed together, each by the rules that hold for one; the same call takes it back', async () => {
  const [yue, mo, an, chief] = [await agency.staff('crew'), await agency.staff('crew'), await agency.staff('manager'), await agency.staff('coordinator')]
  const foreign = await neighbour.staff('crew')
  const { data: stage } = await owner.put('/api/agencies/current/departments', { revision: 0, names: { en: 'Stage', 'zh-Hans': '舞台', 'zh-Hant': '舞台' } })
  const read = async (id: string) => (await page(owner, id)) as { revision: number; managerId: string | null; departmentId: string | null }
  await yue.patch('/api/people/me', { revision: 1, position: 'Rigger' })

  const wish = { departmentId: stage.id, managerId: chief.id }
  const changes = [{ id: mo.id, revision: 1 }, { id: an.id, revision: 1 }, { id: yue.id, revision: 1 }, { id: chief.id, revision: 1 }, { id: contact.id, revision: (await read(contact.id)).revision }, { id: foreign.id, revision: 1 }]
  const { status, data } = await owner.post('/api/people/changes', { changes: changes.map((one) => ({ ...one, ...wish })) })
  expect(status).toBe(201)
  expect(data.rows.map(({ id }: { id: string }) => id)).toEqual([mo.id, an.id])
  expect(data.refused).toEqual([
    { id: yue.id, code: 'changed_meanwhile' }, { id: chief.id, code: 'manager_circle' }, { id: contact.id, code: 'not_for_this_role' }, { id: foreign.id, code: 'not_found' },
  ])
  expect(await read(mo.id)).toMatchObject({ ...wish, revision: 2 })
  expect((await owner.get(`/api/audit?subject=${an.id}`)).data.rows).toMatchObject([{ action: 'person.tend', after: wish }])

  // Their manager may; another manager may not.
  const moved = await chief.post('/api/people/changes', { changes: [{ id: mo.id, revision: 2, departmentId: null }] })
  expect(moved.data).toMatchObject({ rows: [{ id: mo.id, departmentId: null }], refused: [] })
  expect((await lin.post('/api/people/changes', { changes: [{ id: an.id, revision: 2, departmentId: null }] })).data.refused).toEqual([{ id: an.id, code: 'not_theirs_to_change' }])
  expect((await contact.post('/api/people/changes', { changes: [{ id: an.id, revision: 2, departmentId: null }] })).status).toBe(403)

  const back = await owner.post('/api/people/changes', data.undo)
  expect(back.data).toMatchObject({ rows: [{ id: an.id, departmentId: null, managerId: null }], refused: [{ id: mo.id, code: 'changed_meanwhile' }] })
  expect(await owner.post('/api/people/changes', { changes: [changes[0], changes[0]] })).toMatchObject({ status: 422, error: { details: { fields: { changes: 'twice' } } } })
})

test('nobody comes to stand above themselves by being placed together', async () => {
  const [one, two] = [await agency.staff('manager'), await agency.staff('manager')]
  const { data } = await owner.post('/api/people/changes', { changes: [{ id: one.id, revision: 1, managerId: two.id }, { id: two.id, revision: 1, managerId: one.id }] })
  expect([data.rows.length, data.refused]).toEqual([1, [{ id: two.id, code: 'manager_circle' }]])
})
