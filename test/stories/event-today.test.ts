import { beforeAll, describe, expect, test } from 'vitest'
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

async function planned(answers: object = {}) {
  const brief = await anAgreedBrief(world.agency, lin, undefined, undefined, answers)
  const event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, templateId: null, startsOn: '2030-06-10', endsOn: '2030-06-11' })).data as { id: string }
  await world.settle()
  const task = (title: string, dueOn: string | null, more: object = {}) => lin.post('/api/tasks', { eventId: event.id, title, ownerId: hao.id, dueOn, ...more }).then(({ data }) => data as { id: string; revision: number })
  const today = async (person: Person) => (await person.get(`/api/overview/events/${event.id}/today`)).data
  return { brief, event, task, today }
}

describe('an event today', () => {
  test('says what waits for its reader, by day: their own work of this week, what they look after, the unread brief, gaps in the promises', async () => {
    const { brief, event, task, today } = await planned()
    await lin.post(`/api/events/${event.id}/duties`, { personId: hao.id, duty: 'av' })
    await task('Hold the hall', '2030-03-01')
    await task('Order flowers', '2030-03-11')
    await task('Thank the speakers', '2030-06-20')
    await lin.post('/api/issues', { eventId: event.id, title: 'West lift is out of service', ownerId: hao.id, dueOn: '2030-03-05' })

    const his = await today(hao)
    expect(his.needs).toMatchObject({
      total: 4,
      rows: [
        { kind: 'task', title: 'Hold the hall', late: true }, { kind: 'brief', id: brief.id, count: 1, dueOn: null },
        { kind: 'issue', title: 'West lift is out of service', late: false }, { kind: 'task', title: 'Order flowers' },
      ],
    })
    expect(his.openTasks).toBe(3)
    expect(his.issues).toMatchObject({ total: 1, rows: [{ title: 'West lift is out of service', ownerId: hao.id }] })
    const hers = (await today(lin)).needs.rows
    expect(hers.map(({ kind }: { kind: string }) => kind)).toEqual(['brief', 'promises_ownerless', 'promises_workless'])

    const { revision } = (await lin.get(brief.path)).data
    expect((await brief.contact.post(`${brief.path}/change`, { revision, reason: 'Forty more guests' })).status).toBe(201)
    expect((await today(lin)).needs.rows[0]).toMatchObject({ kind: 'change_asked', id: brief.id })
    expect((await today(hao)).needs.rows).not.toContainEqual(expect.objectContaining({ kind: 'change_asked' }))
  })

  test('shows the milestones of its plan, marked by whoever plans, and how the promises stand', async () => {
    const { event, task, today } = await planned()
    const contract = await task('Venue contract', '2030-03-01', { milestone: true })
    const { id, revision } = await task('Freeze the agenda', '2030-05-10')
    await lin.patch(`/api/tasks/${id}`, { revision, milestone: true })
    await task('Order flowers', '2030-03-11')
    expect((await today(lin)).milestones).toMatchObject([{ title: 'Venue contract', state: 'open', late: true }, { title: 'Freeze the agenda', late: false }])
    await hao.post(`/api/tasks/${contract.id}/completion`)
    expect((await today(lin)).milestones[0]).toMatchObject({ state: 'done', late: false })

    const [promise] = (await lin.get(`/api/promises?eventId=${event.id}`)).data.rows
    const late = await task('Ask for quotes', '2030-03-01')
    await lin.post(`/api/promises/${promise.id}/links`, { kind: 'task', thingId: late.id })
    const { promises, needs } = await today(lin)
    expect(promises).toMatchObject({ at_risk: 1 })
    expect(needs.rows).toContainEqual(expect.objectContaining({ kind: 'promises_at_risk', count: 1 }))
  })

  test('money is for those who may see it', async () => {
    const { brief, event, today } = await planned({ ceiling: { amount: 144_000_000, currency: 'CNY' } })
    const [agreed, crew] = [(await today(lin)).agreed, (await today(hao)).agreed]
    expect(agreed).toMatchObject({ briefId: brief.id, version: 1, frame: { ceiling: { amount: 144_000_000, currency: 'CNY' }, lines: [] } })
    expect(crew).toMatchObject({ briefId: brief.id, version: 1, frame: null })

    const { revision } = (await lin.get(`/api/events/${event.id}`)).data
    const publish = (person: Person, shows: string, at = revision) => person.post(`/api/overview/events/${event.id}/money`, { revision: at, shows })
    expect((await publish(hao, 'total')).status).toBe(403)
    expect(await publish(lin, 'total')).toMatchObject({ status: 201, data: { published: { shows: 'total', version: 1, ceiling: { amount: 144_000_000 }, changes: [], by: lin.id, at: expect.any(String) } } })
    expect(await publish(lin, 'lines')).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    const [client] = (await brief.contact.get('/api/overview/client')).data.events.rows
    expect(client.published).toMatchObject({ ceiling: { amount: 144_000_000, currency: 'CNY' } })
    expect((await hao.get(`/api/events/${event.id}`)).data.published).toBeNull()
    expect((await today(lin)).publisher).toMatchObject({ id: lin.id })
    expect((await publish(lin, 'nothing', revision + 1)).data.published).toBeNull()
  })

  test('what the template calls a task is kept in its languages until somebody words it anew', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    const event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, startsOn: '2030-12-10', endsOn: '2030-12-11' })).data as { id: string }
    const rows = (await lin.get(`/api/tasks?eventId=${event.id}&limit=200`)).data.rows as { id: string; wbs: string; revision: number; milestone: boolean; names: Record<string, string> | null }[]
    const agenda = rows.find(({ wbs }) => wbs === '3.5')!
    expect(agenda).toMatchObject({ milestone: true, names: { en: 'Freeze the agenda', 'zh-Hans': '议程定稿', 'zh-Hant': '議程定稿' } })
    expect(rows.filter(({ milestone }) => milestone)).toHaveLength(12)
    expect((await lin.patch(`/api/tasks/${agenda.id}`, { revision: agenda.revision, dueOn: '2030-11-01' })).data.names).not.toBeNull()
    expect((await lin.patch(`/api/tasks/${agenda.id}`, { revision: agenda.revision + 1, title: 'Agenda is final' })).data).toMatchObject({ title: 'Agenda is final', names: null })
  })
})
