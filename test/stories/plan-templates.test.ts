import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { notices } from '../../db/schema/agency/notices'
import { reminders } from '../../db/schema/agency/kernel'
import { anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'

let world: World
let boss: Person
let lin: Person
let hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2030-03-04T02:00:00Z')
  boss = await world.agency.staff('manager')
  lin = await world.agency.staff('coordinator')
  hao = await world.agency.staff('crew')
})

const made = async (more: object = {}) => {
  const brief = await anAgreedBrief(world.agency, lin)
  return lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, ...more })
}
const tasksOf = async (eventId: string) => (await lin.get(`/api/tasks?eventId=${eventId}&limit=200`)).data.rows as { id: string; wbs: string; dueOn: string; startOn: string; ownerId: string; after: string[]; title: string; lacksDays: number | null }[]

describe('an event made of an agreed brief', () => {
  test('gets the plan of the default template: every task on its day, its owner by duty, after what it waits for', async () => {
    const event = await made({ team: [{ personId: hao.id, duty: 'venue' }] })
    expect(event.status).toBe(201)
    const tasks = await tasksOf(event.data.id)
    expect(tasks).toHaveLength(53)
    const of = (wbs: string) => tasks.find((task) => task.wbs === wbs)!
    expect(of('7.10')).toMatchObject({ title: 'Event', startOn: '2030-12-10', dueOn: '2030-12-11', ownerId: lin.id, lacksDays: null })
    expect(of('2.1').ownerId).toBe(hao.id)
    expect(of('2.3').after).toEqual([of('2.2').id])
    expect(of('2.6').dueOn <= '2030-11-20').toBe(true)
    expect((await lin.get(`/api/events/${event.data.id}`)).data.people.map(({ duty }: { duty: string }) => duty).sort()).toEqual(['coordinator', 'venue'])
    expect((await lin.get(`/api/tasks?eventId=${event.data.id}&fits=no`)).data.total).toBe(0)
  })

  test('tells everybody who owns some of it once, and reminds them of each', async () => {
    const event = (await made({ team: [{ personId: hao.id, duty: 'venue' }] })).data
    await world.settle()
    const told = await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'tasks.given'), eq(notices.subjectId, event.id)))
    expect(told.map(({ personId, details }) => [personId, (details as { count: string }).count])).toEqual([[hao.id, '6']])
    const [first] = (await tasksOf(event.id)).filter(({ wbs }) => wbs === '2.1')
    expect(await world.agency.db.select().from(reminders).where(eq(reminders.thingId, first!.id))).toHaveLength(3)
  })

  test('that is too near names what no longer fits', async () => {
    const event = (await made({ startsOn: '2030-03-20', endsOn: '2030-03-20' })).data
    const tight = (await lin.get(`/api/tasks?eventId=${event.id}&fits=no&limit=200`)).data
    expect(tight.total).toBeGreaterThan(10)
    expect(tight.rows.every(({ lacksDays }: { lacksDays: number }) => lacksDays > 0)).toBe(true)
  })

  test('may have no plan, or another; one that is not there is refused', async () => {
    expect(await tasksOf((await made({ templateId: null })).data.id)).toEqual([])
    const own = (await boss.post('/api/plan-templates', { names: { en: 'Small dinner' }, from: 'tpl_standard' })).data
    const lines = own.lines.filter(({ wbs }: { wbs: string }) => ['1.1', '1.2'].includes(wbs))
    await boss.patch(`/api/plan-templates/${own.id}`, { revision: 1, lines })
    expect((await tasksOf((await made({ templateId: own.id })).data.id)).map(({ wbs }) => wbs)).toEqual(['1.1', '1.2'])
    expect((await made({ templateId: 'tpl_gone' })).error?.details.fields).toEqual({ templateId: 'unknown_template' })
  })

  test('takes nobody onto the team who cannot do it', async () => {
    const auditor = await world.agency.staff('auditor')
    expect((await made({ team: [{ personId: auditor.id, duty: 'venue' }] })).error?.details.fields).toEqual({ team: 'only_reads' })
  })
})

describe('plan templates', () => {
  test('begin with one of 53 tasks, which an agency changes and can make others of', async () => {
    const theirs = await world.other.staff('manager')
    expect((await theirs.get('/api/plan-templates')).data.rows).toMatchObject([{ id: 'tpl_standard', tasks: 53, leadDays: 180, isDefault: true, revision: 0 }])
    const dinner = (await theirs.post('/api/plan-templates', { names: { en: 'Dinner' }, from: 'tpl_standard' })).data
    expect(await theirs.patch(`/api/plan-templates/${dinner.id}`, { revision: 1, isDefault: true })).toMatchObject({ status: 200, data: { isDefault: true, revision: 2 } })
    expect((await theirs.get('/api/plan-templates')).data.rows).toMatchObject([{ id: 'tpl_standard', isDefault: false }, { id: dinner.id, isDefault: true }])
    expect((await theirs.patch(`/api/plan-templates/${dinner.id}`, { revision: 2, archived: true })).error?.code).toBe('template_default')
    expect(await theirs.patch('/api/plan-templates/tpl_standard', { revision: 0, isDefault: true })).toMatchObject({ status: 200, data: { isDefault: true, revision: 1 } })
    expect(await theirs.patch(`/api/plan-templates/${dinner.id}`, { revision: 3, archived: true })).toMatchObject({ status: 200 })
    expect((await theirs.patch('/api/plan-templates/tpl_standard', { revision: 0, names: { en: 'Late' } })).error?.code).toBe('changed_meanwhile')
  })

  test('are refused when they are no plan, and are the managers’ to change', async () => {
    const theirs = await world.neighbour.staff('manager')
    const { lines } = (await theirs.get('/api/plan-templates/tpl_standard')).data
    const [first, second] = lines
    const changed = (...wish: object[]) => theirs.patch('/api/plan-templates/tpl_standard', { revision: 0, lines: wish })
    expect((await changed({ ...first, after: ['1.2'] }, second)).error?.details.fields).toEqual({ 'lines.1.1': 'loop' })
    expect((await changed({ ...first, wbs: '1.0' })).error?.details.fields).toEqual({ 'lines.0.wbs': 'not_a_wbs' })
    expect((await (await world.neighbour.staff('coordinator')).patch('/api/plan-templates/tpl_standard', { revision: 0 })).status).toBe(403)
    const limited = await world.neighbour.staff('manager', { clients: [], events: [] })
    expect((await limited.patch('/api/plan-templates/tpl_standard', { revision: 0, names: { en: 'Mine' } })).error?.code).toBe('needs_full_scope')
  })

  test('say on which days they would lie, and what no longer fits', async () => {
    const preview = (startsOn: string) => lin.get(`/api/plan-templates/tpl_standard/schedule?startsOn=${startsOn}`)
    expect((await preview('2030-12-10')).data.rows.filter(({ lacksDays }: { lacksDays: number }) => lacksDays > 0)).toEqual([])
    expect((await preview('2030-03-20')).data.rows.find(({ wbs }: { wbs: string }) => wbs === '2.6')).toMatchObject({ dueOn: '2030-02-28', lacksDays: 10 })
    expect((await lin.get('/api/plan-templates/tpl_standard/schedule?startsOn=2030-12-10&endsOn=2030-12-01')).error?.details.fields).toEqual({ endsOn: 'before_start' })
  })
})
