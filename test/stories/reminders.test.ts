import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { events } from '../../db/schema/agency/events'
import { outbox, reminders } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { insertAll } from '../../workers/kernel/outbox/insert-all'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { fireReminders } from '../../workers/kernel/reminders'
import { queueInHand } from '../queue'
import { planOf, recordedEnv } from '../recorded'
import { newWorld, type Person, type World } from '../world'
import { answer, ask, company, frozen, look, sign, submitted } from './brief-steps'

let world: World
let planner: Person, owner: Person, signer: Person
let client: string, eventId: string
const queue = queueInHand()

beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T10:00:00.000Z')
  const { agency } = world
  client = await agency.newClient('Meridian')
  ;[planner, owner, signer] = [await agency.staff('manager'), await agency.staff('crew'), await agency.client({ client })]
  eventId = newId('event', Date.now())
  await agency.db.insert(events).values({
    agencyId: agency.id, id: eventId, clientId: client, name: 'Gala', startsOn: '2026-12-09', endsOn: '2026-12-09', zone: 'Europe/London', place: '', phase: 'before', coordinatorId: planner.id, createdAt: new Date().toISOString(),
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const until = (at: string) => queue.sweptAt(world, at)
const set = () => world.agency.db.select({ fireAt: reminders.fireAt, offset: reminders.offset }).from(reminders).where(eq(reminders.agencyId, world.agency.id)).orderBy(reminders.fireAt)
const subjects = async (person: Person, kind: string) => (await world.mails()).filter((mail) => mail.to === person.email && mail.kind === kind).map(({ subject }) => subject)
const give = async (dueOn: string | null, ownerId = owner.id) => (await planner.post('/api/tasks', { eventId, title: 'Book the hall', ownerId, dueOn })).data

test('the owner of a task hears of it the day before, on the day and once after, at nine on the event’s clock; each once', async () => {
  const { id } = await give('2026-12-02')
  expect((await set()).map(({ fireAt }) => fireAt)).toEqual(['2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '2026-12-03T09:00:00.000Z'])

  for (const at of ['2026-12-01T08:59:00.000Z', '2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '2026-12-03T09:00:00.000Z', '2026-12-06T09:00:00.000Z']) await until(at)
  expect(await subjects(owner, 'task.due')).toEqual(['Due tomorrow: Book the hall', 'Due today: Book the hall', 'Overdue: Book the hall'])
  const { rows } = (await owner.get('/api/notices')).data
  expect(rows.filter(({ kind }: { kind: string }) => kind === 'task.due')).toHaveLength(3)
  expect(rows[0]).toMatchObject({ kind: 'task.due', actor: null, path: `/events/${eventId}/plan?task=${id}`, details: { dueOn: '2026-12-02', offset: '1', title: 'Book the hall' } })
})

test('they move with the day, follow the owner, and end when it is done; what has fired for one day does not fire for it again', async () => {
  const task = await give('2026-12-02')
  await until('2026-12-01T09:00:00.000Z')
  const renamed = (await planner.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'Book the big hall' })).data
  expect((await set()).map(({ offset }) => offset)).toEqual([0, 1])

  const moved = (await planner.patch(`/api/tasks/${task.id}`, { revision: renamed.revision, dueOn: '2026-12-05', ownerId: planner.id })).data
  expect((await set()).map(({ fireAt }) => fireAt.slice(0, 10))).toEqual(['2026-12-04', '2026-12-05', '2026-12-06'])
  await until('2026-12-04T09:00:00.000Z')
  expect(await subjects(owner, 'task.due')).toEqual(['Due tomorrow: Book the hall'])
  expect(await subjects(planner, 'task.due')).toEqual(['Due tomorrow: Book the big hall'])

  await planner.post(`/api/tasks/${task.id}/completion`)
  expect(await set()).toEqual([])
  await planner.del(`/api/tasks/${task.id}/completion`)
  expect((await set()).map(({ offset }) => offset)).toEqual([0, 1])
  await planner.patch(`/api/tasks/${task.id}`, { revision: moved.revision + 2, dueOn: null })
  expect(await set()).toEqual([])
})

test('a change in the very minute a reminder is due neither swallows nor doubles it', async () => {
  const task = await give('2026-12-02')
  world.setNow('2026-12-02T09:00:30.000Z')
  await planner.patch(`/api/tasks/${task.id}`, { revision: 1, title: 'Book it' })
  await until('2026-12-02T09:01:00.000Z')
  await planner.patch(`/api/tasks/${task.id}`, { revision: 2, title: 'Book it now' })
  await until('2026-12-02T09:02:00.000Z')
  expect((await subjects(owner, 'task.due')).filter((subject) => subject.startsWith('Due today'))).toHaveLength(1)
})

test('a change that is refused moves nothing', async () => {
  const task = await give('2026-12-02')
  const before = await set()
  expect((await planner.patch(`/api/tasks/${task.id}`, { revision: 9, dueOn: '2026-12-24' })).status).toBe(409)
  expect(await set()).toEqual(before)
})

test('a question is remembered by its addressee on its day and two days after, on the agency’s clock, until it is answered', async () => {
  const brief = (await signer.post('/api/briefs', { title: 'Gala' })).data
  await world.agency.db.run(`update briefs set state = 'submitted' where id = '${brief.id}'`)
  const ask = async () => (await planner.post(`/api/briefs/${brief.id}/questions`, { field: 'goal', text: 'How many at dinner?', addresseeId: signer.id, dueOn: '2026-12-01' })).data
  const [thread, other] = [await ask(), await ask()]
  expect((await set()).map(({ fireAt }) => fireAt)).toEqual(['2026-12-01', '2026-12-01', '2026-12-03', '2026-12-03'].map((day) => `${day}T01:00:00.000Z`))
  await signer.post(`/api/threads/${thread.id}/answer`, { text: '120' })
  for (const at of ['2026-12-01T01:00:00.000Z', '2026-12-03T01:00:00.000Z']) await until(at)
  expect(await subjects(signer, 'question.due')).toEqual(['Answer needed today: “Gala”', 'Still open: a question on “Gala”'])
  expect(other.state).toBe('open')
})

describe('a version that is ready to agree', () => {
  const due = (person: Person) => subjects(person, 'brief.agreement_due')
  const waits = async () => {
    const meridian = await company(world.agency)
    const { brief, sha256 } = await frozen(meridian)
    return { ...meridian, brief, sha256 }
  }

  test('is due after the agency’s days to agree; whoever may sign is reminded the day before, on the day and two days after', async () => {
    const { brief, signer: one, viewer, coordinator } = await waits()
    for (const person of [one, coordinator]) expect((await look(person, brief)).agreeBy).toBe('2026-11-30')
    expect((await one.get('/api/overview/client')).data.nextStep).toMatchObject({ kind: 'agreement', dueOn: '2026-11-30' })
    expect((await set()).map(({ fireAt }) => fireAt)).toEqual(['2026-11-29', '2026-11-30', '2026-12-02'].map((day) => `${day}T01:00:00.000Z`))
    for (const day of ['2026-11-29', '2026-11-30', '2026-12-02']) await until(`${day}T01:00:00.000Z`)
    expect(await due(one)).toEqual(['Your answer is due tomorrow: Regional launch', 'Your answer is due today: Regional launch', 'Still waiting for your answer: Regional launch'])
    for (const person of [viewer, coordinator]) expect(await due(person)).toEqual([])
  })

  test.each([
    ['agreed', ({ signer: one, brief, sha256 }: Awaited<ReturnType<typeof waits>>) => sign(one, brief, 1, sha256)],
    ['sent back', ({ signer: one, brief, sha256 }: Awaited<ReturnType<typeof waits>>) => sign(one, brief, 1, sha256, 'changes_required', 'Two days, not one')],
    ['reopened by an answer', ({ signer: one, brief }: Awaited<ReturnType<typeof waits>>) => answer(one, brief, 'city', 'Suzhou', 1)],
    ['taken back', async ({ coordinator, brief }: Awaited<ReturnType<typeof waits>>) => coordinator.post(`/api/briefs/${brief}/versions/1/withdrawal`, { revision: (await look(coordinator, brief)).revision })],
    ['withdrawn', async ({ signer: one, brief }: Awaited<ReturnType<typeof waits>>) => one.post(`/api/briefs/${brief}/withdrawal`, { revision: (await look(one, brief)).revision })],
  ])('is due no more once it is %s', async (_, act) => {
    const waiting = await waits()
    expect((await act(waiting)).status).toBeLessThan(300)
    expect((await look(waiting.signer, waiting.brief)).agreeBy).toBeNull()
    expect(await set()).toEqual([])
  })

  test('is due and chased as the agency has set, and so are questions from then on', async () => {
    const director = await world.agency.staff('director')
    const figure = (code: string, amount: number) => director.put('/api/agencies/current/figures', { revision: 0, kind: 'threshold', code, amount, validFrom: '2026-11-01' })
    for (const [code, amount] of [['agree', 10], ['quiet', 4]] as const) expect((await figure(code, amount)).status).toBe(200)
    const { brief } = await waits()
    expect((await look(planner, brief)).agreeBy).toBe('2026-12-07')
    expect((await set()).map(({ offset }) => offset)).toEqual([-1, 0, 4])
    const { signer: one, coordinator } = await company(world.agency)
    await ask(coordinator, await submitted(one), one.id)
    expect((await set()).filter(({ fireAt }) => fireAt.startsWith('2026-12-05'))).toEqual([{ fireAt: '2026-12-05T01:00:00.000Z', offset: 4 }])
  })
})

test('a thousand due at once fire in chunks, by the index of their time alone, and two sweeps together fire none twice', async () => {
  const { agency } = world
  const rows = Array.from({ length: 1000 }, (_, n) => ({
    agencyId: agency.id, thingId: `tsk_${n}`, kind: 'story.due', offset: 0, due: '2026-11-23', fireAt: '2026-11-23T09:00:00.000Z', payload: { subject: { kind: 'task', id: `tsk_${n}` } },
  }))
  for (const statement of insertAll(agency.db, reminders, rows)) await statement
  const { env: recorded, recording } = recordedEnv()
  await Promise.all([sweep({ ...queue.env, SHARD_0: recorded.SHARD_0 }, new Date()), fireReminders(agency.db, new Date())])
  queue.taken()
  expect(await agency.db.select({ id: outbox.id }).from(outbox).where(and(eq(outbox.agencyId, agency.id), eq(outbox.kind, 'story.due')))).toHaveLength(1000)
  expect(await set()).toEqual([])
  for (const { sql } of recording.statements.filter(({ sql }) => sql.includes('reminders'))) {
    const steps = await planOf(recorded.SHARD_0, sql)
    expect(steps.filter((step) => /\(agency_id=\?\)$/.test(step) || /^SCAN (?!json_each|CONSTANT ROW|subquery)/i.test(step)), sql).toEqual([])
  }
})
