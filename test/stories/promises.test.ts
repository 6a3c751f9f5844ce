import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { briefVersions } from '../../db/schema/agency/briefs'
import { audit, outbox } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { newId } from '../../workers/kernel/ids'
import { anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
let hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2030-03-04T02:00:00Z')
  lin = await world.agency.staff('coordinator')
  hao = await world.agency.staff('crew')
})

type Row = { id: string; revision: number; key: string; state: string; value: unknown; ownerId: string | null; links: number | null; version: number }

/** An agreed brief with its event, and what it promises. */
async function owed() {
  const brief = await anAgreedBrief(world.agency, lin)
  const event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, templateId: null })).data
  await world.settle()
  const rows = async (person = lin) => (await person.get(`/api/promises?eventId=${event.id}`)).data.rows as Row[]
  const of = async (key: string, person = lin) => (await rows(person)).find((one) => one.key === key)!
  const task = async (dueOn: string) => (await lin.post('/api/tasks', { eventId: event.id, title: 'Hold the hall', ownerId: hao.id, dueOn })).data as { id: string }
  return { brief, event, rows, of, task, contact: brief.contact }
}

/** The client agrees to a further version: how it comes about is the briefs' own story. */
async function agreesTo(briefId: string, clientId: string, eventId: string, answers: Record<string, unknown>) {
  const [first] = await world.agency.db.select().from(briefVersions).where(and(eq(briefVersions.briefId, briefId), eq(briefVersions.number, 1)))
  const given = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value, notApplicable: false }]))
  const own = { agencyId: world.agency.id, createdAt: new Date().toISOString() }
  await world.agency.db.insert(briefVersions).values({ ...own, id: newId('version', Date.now()), briefId, clientId, number: 2, content: JSON.stringify({ ...JSON.parse(first!.content), number: 2, answers: given }), sha256: '2'.repeat(64), frozenBy: lin.id })
  await world.agency.db.insert(outbox).values({ ...own, id: newId('news', Date.now()), kind: 'brief.agreed', payload: { subject: { kind: 'brief', id: briefId, clientId, eventId }, title: 'Summit', version: 2, actorId: null, origin: 'https://convoke.test' }, dueAt: own.createdAt })
  await world.settle()
}

describe('an agreed brief', () => {
  test('is a ledger of promises, one for each answer, and they go along to its event', async () => {
    const { rows, event } = await owed()
    expect((await rows()).map(({ key, state, version }) => [key, state, version])).toEqual(['goal', 'from', 'to', 'expected', 'city', 'venue'].map((key) => [key, 'open', 1]))
    expect((await lin.get(`/api/promises/${(await rows())[0]!.id}`)).data).toMatchObject({ eventId: event.id, work: [], files: [], owner: null })
  })

  test('agreed anew keeps the ids of its promises: what is otherwise has changed, what is left out the client has let go', async () => {
    const { brief, event, of, rows } = await owed()
    const [expected, venue, city] = [await of('expected'), await of('venue'), await of('city')]
    await lin.post('/api/promises/owners', { promises: [expected, city].map(({ id, revision }) => ({ id, revision })), ownerId: lin.id })
    await agreesTo(brief.id, brief.clientId, event.id, { goal: 'Bring 600 cardiologists together', from: '2030-12-10', to: '2030-12-11', expected: 700, city: 'Shanghai', vip: 12 })

    expect(await of('expected')).toMatchObject({ id: expected.id, state: 'changed', value: 700, valueBefore: 620, version: 2, ownerId: lin.id })
    expect(await of('city')).toMatchObject({ id: city.id, state: 'open', version: 2 })
    expect(await of('venue')).toMatchObject({ id: venue.id, state: 'dropped', version: 2 })
    expect(await of('vip')).toMatchObject({ state: 'open', value: 12 })
    expect(await rows()).toHaveLength(7)
    const told = await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'promises.changed'), eq(notices.personId, lin.id)))
    expect(told.map(({ details }) => (details as { count: string }).count)).toEqual(['1'])
    const trail = await world.agency.db.select().from(audit).where(and(eq(audit.subjectId, expected.id), eq(audit.action, 'promise.carry')))
    expect(trail.map(({ actorKind }) => actorKind)).toEqual(['system', 'system'])
  })
})

describe('promises', () => {
  test('without owner or work are counted on their event and on the day of whoever plans it', async () => {
    const { event, of, task } = await owed()
    const { id, revision } = await of('venue')
    const counts = async () => (await lin.get(`/api/promises/counts?eventId=${event.id}`)).data
    expect(await counts()).toEqual({ total: 6, owed: 6, kept: 0, dropped: 0, ownerless: 6, workless: 6 })
    await lin.post('/api/promises/owners', { promises: [{ id, revision }], ownerId: hao.id })
    await lin.post(`/api/promises/${id}/links`, { kind: 'task', thingId: (await task('2030-03-20')).id })
    expect(await counts()).toMatchObject({ ownerless: 5, workless: 5 })
    const limited = await world.agency.staff('coordinator', { clients: [], events: [event.id] })
    expect((await limited.get('/api/overview')).data.promises).toEqual([{ eventId: event.id, eventName: event.name, ownerless: 5, workless: 5 }])
    await lin.post(`/api/promises/${id}/reports`, { revision: 3, state: 'kept', text: 'Done' })
    expect(await counts()).toMatchObject({ owed: 5, kept: 1, ownerless: 5, workless: 5 })
    const listed = async (which: string) => (await lin.get(`/api/promises?eventId=${event.id}&${which}`)).data.total
    const city = await of('city')
    await lin.post(`/api/promises/${city.id}/links`, { kind: 'task', thingId: (await task('2020-03-20')).id })
    expect([await listed('owner=none'), await listed('work=none'), await listed('state=at_risk'), await listed('state=planned')]).toEqual([5, 4, 1, 0])
  })

  test('go out as a table, in the words of the form and of its reader', async () => {
    const { event, of } = await owed()
    const { id, revision } = await of('expected')
    await lin.post(`/api/promises/${id}/reports`, { revision, state: 'kept', text: 'Counted at the door' })
    const table = async (language: string, person = lin, of = '') => String((await person.get(`/api/promises/export?eventId=${event.id}&language=${language}${of}`)).data)
    const lines = (await table('en')).trim().split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[0]).toContain('Question,What was agreed,State,Assigned to')
    expect(lines.find((line) => line.includes('Counted at the door'))).toMatch(/^[A-Z][a-z ]+,620,Kept,/)
    expect(await table('zh-Hant')).toContain('620,已兌現')
    expect((await table('en', lin, '&state=kept')).trim().split('\r\n')).toHaveLength(2)
    expect((await table('en', await world.agency.staff('manager', { clients: [], events: [] }))).trim().split('\r\n')).toHaveLength(1)
  })

  test('are given to somebody many at a time, who is told once', async () => {
    const { rows } = await owed()
    const min = await world.agency.staff('crew')
    const many = (await rows()).map(({ id, revision }) => ({ id, revision }))
    expect(await lin.post('/api/promises/owners', { promises: many, ownerId: min.id })).toMatchObject({ status: 201 })
    await world.settle()
    expect((await rows()).every(({ ownerId }) => ownerId === min.id)).toBe(true)
    expect(await lin.post('/api/promises/owners', { promises: many, ownerId: lin.id })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { ids: many.map(({ id }) => id) } } })
    expect((await lin.post('/api/promises/owners', { promises: [{ id: many[0]!.id, revision: 2 }], ownerId: (await world.agency.staff('auditor')).id })).error?.details.fields).toEqual({ ownerId: 'only_reads' })
    expect((await min.get('/api/promises')).data.total).toBe(6)
  })

  test('go back, each to whoever had it', async () => {
    const { rows, of } = await owed()
    const { id, revision } = await of('goal')
    await lin.post('/api/promises/owners', { promises: [{ id, revision }], ownerId: hao.id })
    const before = await rows()
    const { data } = await lin.post('/api/promises/owners', { promises: before.map((one) => ({ id: one.id, revision: one.revision })), ownerId: lin.id })
    expect(new Set((await rows()).map(({ ownerId }) => ownerId))).toEqual(new Set([lin.id]))
    const told = async () => {
      await world.settle()
      return (await hao.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind === 'promises.given').length
    }
    const toldBefore = await told()
    expect((await lin.post('/api/promises/owners', data.undo)).status).toBe(201)
    expect(await told()).toBe(toldBefore)
    expect((await rows()).map(({ ownerId }) => ownerId)).toEqual(before.map(({ ownerId }) => ownerId))
    expect((await lin.post('/api/promises/owners', data.undo)).error?.code).toBe('changed_meanwhile')
  })

  test('are planned by linked work, at risk by themselves when it is late, and open again without it', async () => {
    const { of, task } = await owed()
    const { id } = await of('venue')
    const work = await task('2030-03-05')
    expect(await lin.post(`/api/promises/${id}/links`, { kind: 'task', thingId: work.id })).toMatchObject({ status: 201, data: { state: 'planned' } })
    expect((await lin.post(`/api/promises/${id}/links`, { kind: 'task', thingId: work.id })).error?.code).toBe('promise_linked')
    expect(await of('venue')).toMatchObject({ state: 'planned', links: 1 })

    world.setNow('2030-03-06T02:00:00Z')
    expect(await of('venue')).toMatchObject({ state: 'at_risk' })
    expect((await lin.get(`/api/promises/${id}`)).data.work).toMatchObject([{ title: 'Hold the hall', late: true }])
    await hao.post(`/api/tasks/${work.id}/completion`)
    expect(await of('venue')).toMatchObject({ state: 'planned' })
    world.setNow('2030-03-04T02:00:00Z')

    const [link] = (await lin.get(`/api/promises/${id}`)).data.work
    expect(await lin.del(`/api/promises/${id}/links/${link.id}`)).toMatchObject({ status: 200, data: { state: 'open' } })
    const other = (await owed()).event
    const elsewhere = (await lin.post('/api/tasks', { eventId: other.id, title: 'Elsewhere', ownerId: hao.id })).data
    expect((await lin.post(`/api/promises/${id}/links`, { kind: 'task', thingId: elsewhere.id })).error?.details.fields).toEqual({ thingId: 'other_event' })
  })

  test('are kept only with evidence, at risk with a reason', async () => {
    const { of } = await owed()
    const { id } = await of('venue')
    const report = (wish: object) => lin.post(`/api/promises/${id}/reports`, wish)
    expect((await report({ revision: 1, state: 'kept' })).error).toMatchObject({ code: 'promise_not_reportable', details: { missing: ['evidence'] } })
    expect((await report({ revision: 1, state: 'at_risk' })).error?.details.missing).toEqual(['reason'])
    expect((await report({ revision: 1, state: 'kept', fileId: 'fil_none' })).error?.details.fields).toEqual({ fileId: 'not_chosen' })
    expect(await report({ revision: 1, state: 'at_risk', text: 'The hall wavers' })).toMatchObject({ status: 201, data: { state: 'at_risk', reason: 'The hall wavers' } })
    expect(await report({ revision: 2, state: 'kept', text: 'Contract signed on 4 March' })).toMatchObject({ data: { state: 'kept', evidence: 'Contract signed on 4 March', reason: null } })
    expect((await report({ revision: 2, state: 'planned' })).error?.code).toBe('changed_meanwhile')
  })

  test('are dropped only with the client’s yes', async () => {
    const { of, contact } = await owed()
    const { id } = await of('venue')
    expect((await contact.post(`/api/promises/${id}/drop-answer`, { revision: 1, yes: true })).error?.code).toBe('promise_not_asked')
    expect(await lin.post(`/api/promises/${id}/drop-request`, { revision: 1, reason: 'The hall burnt down' })).toMatchObject({ status: 201 })
    expect((await lin.post(`/api/promises/${id}/drop-request`, { revision: 2, reason: 'Again' })).error?.details.missing).toEqual(['asked'])
    await world.settle()
    expect(await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'promise.drop_asked'), eq(notices.personId, contact.id)))).toHaveLength(1)
    expect(await contact.post(`/api/promises/${id}/drop-answer`, { revision: 2, yes: false, comment: 'Find another' })).toMatchObject({ status: 201, data: { state: 'open', dropAskedAt: null } })
    await lin.post(`/api/promises/${id}/drop-request`, { revision: 3, reason: 'There is no other' })
    expect(await contact.post(`/api/promises/${id}/drop-answer`, { revision: 4, yes: true })).toMatchObject({ data: { state: 'dropped', reason: 'There is no other' } })
    expect((await lin.post(`/api/promises/${id}/reports`, { revision: 5, state: 'planned' })).error?.details.missing).toEqual(['state'])
    await world.settle()
    const told = await world.agency.db.select().from(notices).where(eq(notices.subjectId, id))
    expect(told.filter(({ personId }) => personId === lin.id).map(({ kind }) => kind).sort()).toEqual(['promise.dropped', 'promise.insisted'])
    const viewer = await world.agency.client({ role: 'client_viewer', client: contact.clientId! })
    expect((await viewer.post(`/api/promises/${id}/drop-answer`, { revision: 5, yes: true })).status).toBe(403)
  })

  test('as the client reads them say nothing of the plan or of risks the agency still works on', async () => {
    const { of, contact, event } = await owed()
    const { id } = await of('venue')
    await lin.post(`/api/promises/${id}/reports`, { revision: 1, state: 'at_risk', text: 'The hall wavers' })
    expect(await of('venue', contact)).toMatchObject({ state: 'planned', reason: null, links: null })
    expect((await contact.get(`/api/promises/${id}`)).data).toMatchObject({ state: 'planned', work: null })
    expect((await contact.get(`/api/promises?eventId=${event.id}&state=at_risk`)).data.total).toBe(0)
    expect((await contact.get(`/api/promises?eventId=${event.id}&state=planned`)).data.total).toBe(1)
    expect((await contact.get('/api/promises')).data.total).toBe(6)
  })

  test('of somebody who has left are without owner again', async () => {
    const { rows, event } = await owed()
    const [first] = await rows()
    const [leaver, boss] = [await world.agency.staff('coordinator'), await world.agency.staff('owner')]
    await lin.post('/api/promises/owners', { promises: [{ id: first!.id, revision: first!.revision }], ownerId: leaver.id })
    expect((await lin.get(`/api/promises?eventId=${event.id}&owner=none`)).data.total).toBe(5)
    expect((await boss.del(`/api/people/${leaver.id}/membership`)).status).toBe(200)
    expect((await lin.get(`/api/promises?eventId=${event.id}&owner=none`)).data.total).toBe(6)
    expect((await lin.get(`/api/promises/counts?eventId=${event.id}`)).data.ownerless).toBe(6)
  })
})

test('a promise is talked about by staff alone, and whoever comes back to it is told what was done', async () => {
  const { of, event, contact } = await owed()
  const { id, revision } = await of('goal')
  const talks = `/api/threads/talks?subjectKind=promise&subjectId=${id}`
  await hao.put(`/api/looks/${id}`)
  world.pass(60)
  const { data: said } = await lin.post('/api/threads', { subjectKind: 'promise', subjectId: id, text: 'Who counts them?', mentions: [hao.id] })
  expect((await hao.get(talks)).data.rows).toMatchObject([{ id: said.threadId, visibility: 'internal' }])
  expect((await contact.get(talks)).status).toBe(404)

  world.pass(60)
  await lin.post(`/api/promises/${id}/reports`, { revision, state: 'kept', text: 'Counted at the door' })
  await world.settle()
  const told = (await hao.get('/api/notices')).data.rows.find(({ kind }: { kind: string }) => kind === 'comment.mentioned')
  expect(told.path).toBe(`/events/${event.id}/promises?promise=${id}#${said.threadId}`)
  expect((await hao.get(`/api/looks/${id}`)).data.changes).toMatchObject([{ action: 'promise.report', actor: { id: lin.id } }, { action: 'comment.add' }])
})
