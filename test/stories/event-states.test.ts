import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reminders } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
let boss: Person
let hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2030-03-04T02:00:00Z')
  lin = await world.agency.staff('coordinator')
  boss = await world.agency.staff('manager')
  hao = await world.agency.staff('crew')
})

async function planned(days: object = {}) {
  const brief = await anAgreedBrief(world.agency, lin)
  const event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, templateId: null, ...days })).data
  await world.settle()
  const path = `/api/overview/events/${event.id}`
  const task = (title: string, dueOn: string) => lin.post('/api/tasks', { eventId: event.id, title, ownerId: hao.id, dueOn }).then(({ data }) => data as { id: string })
  const owned = async () => {
    const rows = (await lin.get(`/api/promises?eventId=${event.id}`)).data.rows as { id: string; revision: number }[]
    await lin.post('/api/promises/owners', { promises: rows.map(({ id, revision }) => ({ id, revision })), ownerId: lin.id })
  }
  return { brief, event, path, task, owned, move: (wish: object, person = lin) => person.post(`${path}/moves`, { revision: 1, ...wish }) }
}

describe('an event', () => {
  test('is ready when every promise is owned and what comes before load-in is done or waived by name', async () => {
    const { event, path, task, owned, move } = await planned()
    const [hall, flowers] = [await task('Hold the hall', '2030-12-01'), await task('Order flowers', '2030-12-02')]
    await task('Thank the speakers', '2030-12-20')
    expect((await lin.get(path)).data).toMatchObject({ state: 'planning', next: 'ready', waits: [], missing: [{ code: 'promises_ownerless', count: 6 }, { code: 'tasks_open', count: 2, things: [{ title: 'Hold the hall' }, { title: 'Order flowers' }] }] })
    expect((await move({ to: 'ready' })).error).toMatchObject({ code: 'event_not_movable', details: { missing: ['promises_ownerless', 'tasks_open'] } })

    await owned()
    await hao.post(`/api/tasks/${hall.id}/completion`)
    expect((await move({ to: 'ready' })).error?.details.missing).toEqual(['tasks_open'])
    expect(await move({ to: 'ready', waive: [flowers.id] })).toMatchObject({ status: 201, data: { state: 'ready', revision: 2 } })
    const rows = (await lin.get(`/api/tasks?eventId=${event.id}`)).data.rows
    expect(rows.find(({ id }: { id: string }) => id === flowers.id)).toMatchObject({ state: 'open', waivedBy: lin.id })
    expect((await move({ to: 'closed', revision: 2 })).error?.details.missing).toEqual(['state'])
  })

  test('goes live and is wrapped up when its days have come, and is closed when nothing is owed any more', async () => {
    const { event, path, owned, move } = await planned({ startsOn: '2030-03-10', endsOn: '2030-03-11' })
    await owned()
    await move({ to: 'ready' })
    expect((await move({ to: 'live', revision: 2 })).error?.details.missing).toEqual(['too_early'])
    world.setNow('2030-03-10T02:00:00Z')
    expect(await move({ to: 'live', revision: 2 })).toMatchObject({ data: { state: 'live' } })
    world.setNow('2030-03-11T10:00:00Z')
    expect(await move({ to: 'wrap_up', revision: 3 })).toMatchObject({ data: { state: 'wrap_up' } })
    expect((await move({ to: 'closed', revision: 4 })).error?.details.missing).toEqual(['promises_owed'])
    for (const { id, revision } of (await lin.get(`/api/promises?eventId=${event.id}`)).data.rows) await lin.post(`/api/promises/${id}/reports`, { revision, state: 'kept', text: 'Done' })
    expect(await move({ to: 'closed', revision: 4 })).toMatchObject({ data: { state: 'closed' } })
    expect((await lin.get(path)).data).toMatchObject({ state: 'closed', next: null, missing: [] })
    world.setNow('2030-03-04T02:00:00Z')
  })

  test('postponed takes its open work along to working days; whoever is concerned is listed before and told after', async () => {
    const { brief, event, path, task } = await planned()
    const { id } = await task('Hold the hall', '2030-12-02')
    const told = (await boss.get(path)).data.told as { id: string; client: boolean }[]
    expect(new Set(told.map((one) => one.id))).toEqual(new Set([lin.id, hao.id, brief.contact.id]))
    expect((await lin.post(`${path}/postponement`, { revision: 1, reason: 'x' })).status).toBe(403)
    expect((await boss.post(`${path}/postponement`, { revision: 1, reason: 'The hall burnt down', startsOn: '2030-12-17', endsOn: '2030-12-01' })).error?.details.fields).toEqual({ endsOn: 'before_start' })

    expect(await boss.post(`${path}/postponement`, { revision: 1, reason: 'The hall burnt down', startsOn: '2030-12-16', endsOn: '2030-12-17' })).toMatchObject({ status: 201, data: { state: 'planning', undated: false, startsOn: '2030-12-16', revision: 2 } })
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.rows).toMatchObject([{ id, dueOn: '2030-12-06' }])
    await world.settle()
    const heard = await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'event.postponed'), eq(notices.subjectId, event.id)))
    expect(new Set(heard.map(({ personId }) => personId))).toEqual(new Set(told.map((one) => one.id)))
    expect((await brief.contact.get(`/api/events/${event.id}`)).data).toMatchObject({ reason: 'The hall burnt down', startsOn: '2030-12-16' })
  })

  test('postponed without a new day is not ready, and nobody is reminded of its work', async () => {
    const { path, task, owned, move } = await planned()
    const { id } = await task('Hold the hall', '2030-12-02')
    await owned()
    expect(await boss.post(`${path}/postponement`, { revision: 1, reason: 'No hall' })).toMatchObject({ data: { undated: true, startsOn: '2030-12-10' } })
    expect(await world.agency.db.select().from(reminders).where(eq(reminders.thingId, id))).toEqual([])
    expect((await lin.get(path)).data.waits).toEqual(['undated'])
    expect((await move({ to: 'ready', revision: 2, waive: [id] })).error?.details.missing).toEqual(['undated'])
    expect(await boss.post(`${path}/postponement`, { revision: 2, reason: 'There is one', startsOn: '2031-01-14' })).toMatchObject({ data: { undated: false, startsOn: '2031-01-14', endsOn: '2031-01-14' } })
  })

  test('cancelled says why, and stays so; of two who move it the second is told', async () => {
    const { event, path, move } = await planned()
    expect(await boss.post(`${path}/cancellation`, { revision: 1, reason: 'Budget withdrawn' })).toMatchObject({ status: 201, data: { state: 'cancelled', reason: 'Budget withdrawn' } })
    expect((await boss.post(`${path}/cancellation`, { revision: 1, reason: 'Again' })).error?.details.missing).toEqual(['state'])
    expect((await move({ to: 'ready', revision: 2 })).error?.details.missing).toEqual(['state'])
    await world.settle()
    expect((await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'event.cancelled'), eq(notices.subjectId, event.id)))).length).toBe(2)
    const other = await planned()
    await other.owned()
    await lin.patch(`/api/events/${other.event.id}`, { revision: 1, loadInOn: '2030-12-08' })
    expect((await other.move({ to: 'ready' })).error?.code).toBe('changed_meanwhile')
    expect((await lin.patch(`/api/events/${other.event.id}`, { revision: 2, loadInOn: '2030-12-11' })).error?.details.fields).toEqual({ loadInOn: 'after_start' })
  })
})
