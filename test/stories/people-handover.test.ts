import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { duties, events } from '../../db/schema/agency/events'
import { audit, reminders } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { tasks } from '../../db/schema/agency/plans'
import { promises } from '../../db/schema/agency/promises'
import { threads } from '../../db/schema/agency/threads'
import { insertAll } from '../../workers/kernel/outbox/insert-all'
import { newId } from '../../workers/kernel/ids'
import { anEvent } from '../an-event'
import { aSentBrief } from '../an-agreed-brief'
import { newWorld, type Person } from '../world'

const world = await newWorld()
const { agency } = world
const owner = await agency.staff('owner')
const [lin, hao] = [await agency.staff('manager'), await agency.staff('coordinator')]
let leaver: Person, event: Awaited<ReturnType<typeof anEvent>>, clientId: string

/** Somebody with one thing of every kind in hand. */
beforeAll(async () => {
  leaver = await agency.staff('coordinator')
  event = await anEvent(agency, leaver)
  clientId = event.clientId
  await owner.post('/api/tasks', { eventId: event.id, ownerId: leaver.id, title: 'Call the venue', dueOn: '2099-03-02' })
  await owner.post('/api/checklists', { eventId: event.id, ownerId: leaver.id, templateId: 'clt_packing' })
  await owner.post('/api/issues', { eventId: event.id, ownerId: leaver.id, title: 'West lift out of service' })
  await owner.patch(`/api/clients/${clientId}`, { revision: 1, counterpartId: leaver.id })
  const brief = await aSentBrief(await agency.client({ client: clientId }))
  await agency.db.insert(promises).values({ agencyId: agency.id, id: newId('promise', Date.now()), createdAt: new Date().toISOString(), clientId, eventId: event.id, briefId: brief.id, key: 'dietary', value: 'Halal for twelve', version: 1, sort: 0, state: 'planned', ownerId: leaver.id })
  const contact = await agency.client({ client: clientId })
  await leaver.post(`/api/briefs/${brief.id}/questions`, { field: 'goal', text: 'Which goal comes first?', addresseeId: contact.id, dueOn: '2027-01-04' })
  await owner.patch(`/api/people/${hao.id}`, { revision: 1, managerId: leaver.id })
  await world.settle()
})

const hand = (by: Person, wish: object, from = leaver.id, headers = {}) => by.post(`/api/people/${from}/handovers`, wish, headers)
const held = async (person: Person) => Object.fromEntries((await owner.get(`/api/people/${person.id}/holdings`)).data.rows.map(({ kind, count }: { kind: string; count: number }) => [kind, count]))
const nothing = { task: 0, checklist: 0, issue: 0, duty: 0, promise: 0, client: 0, question: 0, report: 0 }
const oneOfEach = { task: 1, checklist: 1, issue: 1, duty: 1, promise: 1, client: 1, question: 1, report: 1 }

async function withTasks(count: number) {
  const person = await agency.staff('coordinator')
  const createdAt = new Date().toISOString()
  const rows = Array.from({ length: count }, (_, n) => ({
    agencyId: agency.id, id: newId('task', Date.now()), revision: 1, createdAt, eventId: event.id, clientId, title: `Task ${n}`, ownerId: person.id,
    dueOn: null, state: 'open' as const, doneAt: null, doneBy: null, binnedAt: null, threadId: null, wbs: null, duty: null, startOn: null, after: null, lacksDays: null, waivedAt: null, waivedBy: null, names: null, milestone: false, stage: 'todo' as const, evidenceAsked: false, evidence: null, despite: null,
  }))
  for (const statement of insertAll(agency.db, tasks, rows)) await statement
  return person
}

describe('who hands over, and to whom', () => {
  test('shows what somebody has in hand, as far as the asker sees it', async () => {
    expect(await held(leaver)).toEqual(oneOfEach)
    const blind = await agency.staff('manager', { clients: [], events: [] })
    expect((await blind.get(`/api/people/${leaver.id}/holdings`)).data.rows.map(({ kind, count }: { kind: string; count: number }) => [kind, count])).toEqual(Object.entries(nothing))
  })

  test('the leads and the manager of the leaver; nobody else, not the leaver', async () => {
    for (const person of [lin, leaver]) expect((await hand(person, { heirId: lin.id })).error?.code).toBe('not_theirs_to_change')
  })

  test('nothing moves that the actor cannot see, not even a part of it', async () => {
    const director = await agency.staff('director', { clients: [clientId], events: [] })
    for (const by of [director, await agency.staff('director', { clients: [], events: [] })]) {
      expect(await hand(by, { heirId: lin.id })).toMatchObject({ status: 403, error: { code: 'outside_your_scope' } })
    }
    expect(await held(leaver)).toEqual(oneOfEach)
  })

  test('to somebody who can: the field says what is lacking, and nothing has moved', async () => {
    const fields = async (wish: object) => (await hand(owner, wish)).error?.details.fields
    const crew = await agency.staff('crew')
    const limited = await agency.staff('coordinator', { clients: [], events: [] })
    const auditor = await agency.staff('auditor')
    expect(await fields({ heirId: leaver.id })).toEqual({ heirId: 'own_heir' })
    expect(await fields({ heirId: '' })).toEqual({ heirId: 'no_heir' })
    expect(await fields({ heirId: auditor.id })).toEqual({ heirId: 'only_reads' })
    for (const kind of ['client', 'question', 'report']) expect(await fields({ heirId: lin.id, except: { [kind]: auditor.id } })).toEqual({ [`except.${kind}`]: 'only_reads' })
    expect(await fields({ heirId: lin.id, except: { duty: crew.id } })).toEqual({ 'except.duty': 'may_not_coordinate' })
    expect(await fields({ heirId: lin.id, except: { task: limited.id } })).toEqual({ 'except.task': 'out_of_scope' })
    expect(await fields({ heirId: 'per_unknown' })).toEqual({ heirId: 'unknown_person' })
    expect(await held(leaver)).toEqual(oneOfEach)
  })
})

describe('one act', () => {
  test('moves everything, keeps the list, tells each receiver once', async () => {
    const { status, data } = await hand(owner, { heirId: lin.id, except: { task: hao.id } }, leaver.id, { 'idempotency-key': 'handover-1' })
    expect([status, data]).toEqual([201, expect.objectContaining({ personId: leaver.id, doneBy: owner.id, count: 8 })])
    expect(await held(leaver)).toEqual(nothing)

    const [moved] = await agency.db.select().from(events).where(eq(events.id, event.id))
    expect([moved!.coordinatorId, moved!.revision]).toEqual([lin.id, 2])
    expect((await agency.db.select().from(duties).where(eq(duties.eventId, event.id))).map(({ personId }) => personId)).toEqual([lin.id])
    expect((await agency.db.select().from(tasks).where(eq(tasks.eventId, event.id))).map(({ ownerId }) => ownerId)).toEqual([hao.id])
    expect((await agency.db.select().from(clients).where(eq(clients.id, clientId)))[0]).toMatchObject({ counterpartId: lin.id, revision: 3 })
    expect((await agency.db.select().from(threads).where(eq(threads.clientId, clientId))).map(({ askedBy }) => askedBy)).toEqual([lin.id])

    expect((await agency.db.select().from(promises).where(eq(promises.eventId, event.id))).map(({ ownerId }) => ownerId)).toEqual([lin.id])
    const due = await agency.db.select().from(reminders).where(and(eq(reminders.agencyId, agency.id), eq(reminders.kind, 'task.due')))
    expect(due.map(({ payload }) => payload.to)).toEqual([[hao.id], [hao.id], [hao.id]])

    const [kept] = (await owner.get(`/api/people/${leaver.id}/handovers`)).data.rows
    expect(kept).toMatchObject({ id: data.id, count: 8, doneBy: { id: owner.id } })
    expect(kept.lines.map(({ kind, heir }: { kind: string; heir: { id: string } }) => [kind, heir.id])).toEqual([['checklist', lin.id], ['client', lin.id], ['duty', lin.id], ['issue', lin.id], ['promise', lin.id], ['question', lin.id], ['report', lin.id], ['task', hao.id]])

    const trail = await agency.db.select().from(audit).where(and(eq(audit.agencyId, agency.id), eq(audit.action, 'person.hand_over')))
    expect(trail.map(({ subjectKind }) => subjectKind).toSorted()).toEqual(['checklist', 'client', 'duty', 'event', 'handover', 'handover', 'issue', 'person', 'promise', 'task', 'thread'])
    expect(trail.find(({ subjectKind }) => subjectKind === 'task')).toMatchObject({ before: { ownerId: leaver.id }, after: { ownerId: hao.id }, bulk: true })

    await world.settle()
    const told = (await agency.db.select().from(notices).where(and(eq(notices.agencyId, agency.id), eq(notices.kind, 'person.handed_over')))).map(({ personId, details }) => [personId, details.count])
    expect(told.toSorted()).toEqual([[hao.id, '1'], [lin.id, '7']].toSorted())
  })

  test('asked again, answers the same; with nothing left, says so', async () => {
    const again = await hand(owner, { heirId: lin.id, except: { task: hao.id } }, leaver.id, { 'idempotency-key': 'handover-1' })
    expect([again.status, again.data.count]).toEqual([201, 8])
    expect((await hand(owner, { heirId: lin.id })).error?.code).toBe('nothing_to_hand_over')
  })

  test('the manager of the leaver may', async () => {
    const person = await withTasks(1)
    await owner.patch(`/api/people/${person.id}`, { revision: 1, managerId: lin.id })
    expect((await hand(lin, { heirId: hao.id }, person.id)).status).toBe(201)
  })

  test('a director who sees only some clients may, where all of it is theirs', async () => {
    const person = await withTasks(1)
    const director = await agency.staff('director', { clients: [clientId], events: [] })
    expect((await hand(director, { heirId: hao.id }, person.id)).status).toBe(201)
    expect(await held(person)).toEqual(nothing)
  })

  test('an heir who has the duty already keeps it once', async () => {
    const person = await agency.staff('coordinator')
    const shared = await anEvent(agency, person)
    await owner.post(`${shared.path}/duties`, { personId: lin.id, duty: 'coordinator' })
    expect((await hand(owner, { heirId: lin.id }, person.id)).status).toBe(201)
    expect((await agency.db.select().from(duties).where(eq(duties.eventId, shared.id))).map(({ personId }) => personId)).toEqual([lin.id])
    expect((await owner.get(shared.path)).data.coordinatorId).toBe(lin.id)
  })
})

describe('many at once', () => {
  test('two hand over the same: one does, the other is told; nothing is half moved', async () => {
    const person = await withTasks(30)
    const both = await Promise.all([lin, hao].map((heir) => hand(owner, { heirId: heir.id }, person.id)))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await held(person)).toEqual(nothing)
    const owners = new Set((await agency.db.select().from(tasks).where(eq(tasks.eventId, event.id))).filter(({ title }) => title === 'Task 7').map(({ ownerId }) => ownerId))
    expect(owners.size).toBeGreaterThan(0)
    expect((await owner.get(`/api/people/${person.id}/handovers`)).data.rows).toHaveLength(1)
  })

  test('three thousand tasks go in one commit, each with its line on the trail', async () => {
    const person = await withTasks(3_000)
    const began = performance.now()
    const { status, data } = await hand(owner, { heirId: lin.id }, person.id)
    expect([status, data.count]).toEqual([201, 3_000])
    expect(performance.now() - began).toBeLessThan(20_000)
    const trail = await agency.db.select({ id: audit.subjectId }).from(audit).where(and(eq(audit.agencyId, agency.id), eq(audit.actorId, owner.id), eq(audit.action, 'person.hand_over'), eq(audit.subjectKind, 'task')))
    expect(trail.length).toBeGreaterThanOrEqual(3_000)
    expect(await held(person)).toEqual(nothing)
  }, 60_000)
})
