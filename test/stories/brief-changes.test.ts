import { beforeAll, describe, expect, test, vi } from 'vitest'
import { anAgreedBrief } from '../an-agreed-brief'
import { listen } from '../listen'
import { newWorld, type Person, type World } from '../world'
import { answer, ask, company, freeze, frozen, look, sign, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
let manager: Person
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
  manager = await world.agency.staff('manager')
})

const revisionOf = async (brief: string) => (await look(meridian.coordinator, brief)).revision as number
const request = async (by: Person, brief: string, reason = 'Two days later', fields: string[] = ['from']) =>
  by.post(`/api/briefs/${brief}/change`, { reason, fields, revision: await revisionOf(brief) })
const freezeWith = async (brief: string, change?: unknown) => meridian.coordinator.post(`/api/briefs/${brief}/versions`, { revision: await revisionOf(brief), ...(change ? { change } : {}) })
const drop = async (by: Person, brief: string, reason: string | null = null) => by.post(`/api/briefs/${brief}/change/withdrawal`, { revision: await revisionOf(brief), reason })
const none = { cost: null, days: 0, tasks: [] }
const agreedOne = async () => (await anAgreedBrief(world.agency, meridian.coordinator, meridian.signer)).id
const told = async (who: Person, brief: string) => {
  await world.settle()
  return (await who.get('/api/notices')).data.rows.filter(({ path }: { path: string }) => path.endsWith(brief)).map(({ kind }: { kind: string }) => kind)
}

describe('a change of what was agreed', () => {
  test('is asked for by the client, put in figures by staff, and agreed with them', async () => {
    const { signer, coordinator, viewer } = meridian
    const brief = await agreedOne()
    expect(await answer(signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409, error: { code: 'brief_not_answerable' } })
    expect((await request(viewer, brief)).status).toBe(403)
    expect(await request(signer, brief)).toMatchObject({ status: 201, data: { state: 'change_requested', version: 1 } })
    expect(await look(coordinator, brief)).toMatchObject({ agreedVersion: 1, change: { side: 'client', reason: 'Two days later', fields: ['from'] }, may: { freeze: { allowed: true }, withdraw: { allowed: false }, makeEvent: { allowed: false } } })
    expect(await told(coordinator, brief)).toContain('brief.change_requested')

    await answer(signer, brief, 'from', '2030-12-11', 1)
    expect(await freezeWith(brief)).toMatchObject({ status: 422, error: { details: { fields: { change: 'required' } } } })
    const cost = { amount: -120_000, currency: 'CNY' }
    const second = await freezeWith(brief, { cost, days: 1, tasks: [] })
    expect(second).toMatchObject({ status: 201, data: { number: 2, brief: { state: 'ready_to_agree' } } })
    expect((await signer.get(`/api/briefs/${brief}/versions/2`)).data.content.change).toEqual({ side: 'client', reason: 'Two days later', fields: ['from'], cost, days: 1, tasks: [] })
    expect(await sign(signer, brief, 2, second.data.sha256)).toMatchObject({ status: 201, data: { brief: { state: 'agreed', version: 2 } } })
    expect(await look(signer, brief)).toMatchObject({ agreedVersion: 2, change: null })
  })

  test('names the tasks it touches by their titles, and only those of its event', async () => {
    const { signer, coordinator } = meridian
    const brief = await agreedOne()
    const event = (await manager.post(`/api/briefs/${brief}/event`, { coordinatorId: coordinator.id, templateId: null })).data
    const task = (await coordinator.post('/api/tasks', { eventId: event.id, title: 'Book the hall', ownerId: coordinator.id })).data
    expect((await request(coordinator, brief, 'The hall moves us a day')).status).toBe(201)
    expect(await told(signer, brief)).toContain('brief.change_requested')
    expect(await freezeWith(brief, { ...none, tasks: ['tsk_00000000000000000000000000'] })).toMatchObject({ status: 422, error: { details: { fields: { 'change.tasks': 'not_of_this_event' } } } })
    expect(await freezeWith(brief, { cost: null, days: -1, tasks: ['tsk_00000000000000000000000000'] })).toMatchObject({ status: 422, error: { details: { fields: { 'change.days': 'dates_differ', 'change.tasks': 'not_of_this_event' } } } })
    await answer(coordinator, brief, 'from', '2030-12-09', 1)
    expect((await freezeWith(brief, { cost: null, days: -1, tasks: [task.id] })).status).toBe(201)
    expect((await signer.get(`/api/briefs/${brief}/versions/2`)).data.content.change).toMatchObject({ side: 'staff', tasks: [{ id: task.id, title: 'Book the hall' }] })
    const { sha256 } = (await signer.get(`/api/briefs/${brief}/versions/2`)).data
    expect(await sign(signer, brief, 2, sha256, 'changes_required', 'Not a day less')).toMatchObject({ data: { brief: { state: 'change_requested', version: 2 } } })
  })

  test('once agreed, the event takes over what changed; what staff had set themselves is theirs to decide, and work that no longer fits is named', async () => {
    const { signer, coordinator } = meridian
    const brief = await agreedOne()
    const event = (await manager.post(`/api/briefs/${brief}/event`, { coordinatorId: coordinator.id, templateId: null })).data
    const at = `/api/events/${event.id}`
    const task = (title: string, dueOn: string) => coordinator.post('/api/tasks', { eventId: event.id, title, ownerId: coordinator.id, dueOn })
    await task('Fetch the banners', '2030-12-08')
    const during = (await task('Photograph the stage', '2030-12-11')).data
    await coordinator.post(`/api/briefs/${brief}/versions/1/reading`, {})
    await coordinator.patch(at, { revision: 1, place: 'Hall 2, Shanghai' })

    await request(signer, brief)
    for (const [field, value] of Object.entries({ from: '2030-12-12', to: '2030-12-13', expected: 700, venue: 'North Hall' })) await answer(signer, brief, field, value, 1)
    const { sha256 } = (await freezeWith(brief, none)).data
    const screen = await listen(coordinator)
    await sign(signer, brief, 2, sha256)
    await world.settle()
    await vi.waitFor(() => expect(screen.heard().flat()).toContain(`event ${event.id}`))
    const followed = (await coordinator.get(at)).data
    const changed = ['from', 'to', 'expected', 'venue'].map((key) => ({ key, names: null }))
    expect(followed).toMatchObject({
      startsOn: '2030-12-12', endsOn: '2030-12-13', attendance: 700, place: 'Hall 2, Shanghai', briefVersion: 2,
      follows: { version: 2, since: 1, changed, was: { startsOn: '2030-12-10', endsOn: '2030-12-11', attendance: 620 }, open: { place: 'North Hall, Shanghai' } },
    })
    expect((await signer.get(at)).data.follows).toBeNull()
    expect((await coordinator.get(`/api/overview/events/${event.id}/today`)).data.unfit).toMatchObject([{ id: during.id, dueOn: '2030-12-11' }])
    expect((await coordinator.get('/api/overview')).data.toRead).toContainEqual({ id: brief, title: expect.any(String), version: 2, eventId: event.id, changed })

    const decide = (take: boolean, part: string, revision: number) => coordinator.post(`${at}/following`, { revision, part, take })
    expect(await decide(true, 'place', followed.revision - 1)).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    expect(await decide(true, 'name', followed.revision)).toMatchObject({ status: 409, error: { code: 'nothing_to_decide' } })
    expect(await decide(true, 'place', followed.revision)).toMatchObject({ status: 201, data: { place: 'North Hall, Shanghai', follows: { was: { place: 'Hall 2, Shanghai' }, open: {} } } })
  })

  test('that is taken back leaves everything as it was agreed', async () => {
    const { signer, coordinator } = meridian
    const brief = await agreedOne()
    const before = (await look(signer, brief)).answers.map(({ field, value }: { field: string; value: unknown }) => [field, value]).sort()
    await request(signer, brief)
    await answer(signer, brief, 'city', 'Suzhou', 1)
    await answer(signer, brief, 'audience', 'Press', null)
    await signer.del(`/api/briefs/${brief}/answers/venue?revision=1`)
    expect(await drop(coordinator, brief)).toMatchObject({ status: 422, error: { details: { fields: { reason: 'required' } } } })
    expect(await drop(signer, brief)).toMatchObject({ status: 201, data: { state: 'agreed', version: 1 } })
    const after = await look(signer, brief)
    expect(after.answers.map(({ field, value }: { field: string; value: unknown }) => [field, value]).sort()).toEqual(before)
    expect(after).toMatchObject({ change: null, agreedVersion: 1 })
    expect(await told(coordinator, brief)).toContain('brief.change_dropped')
  })

  test('two who ask at once ask once; figures belong to a change', async () => {
    const { signer, coordinator } = meridian
    const brief = await agreedOne()
    const revision = await revisionOf(brief)
    const both = await Promise.all([signer, coordinator].map((by) => by.post(`/api/briefs/${brief}/change`, { reason: 'Later', revision })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const other = await submitted(signer)
    expect(await freezeWith(other, none)).toMatchObject({ status: 422, error: { details: { fields: { change: 'not_a_change' } } } })
    expect(await request(signer, other)).toMatchObject({ status: 409, error: { code: 'brief_not_changeable', details: { missing: ['state'] } } })
  })
})

describe('what two versions differ in', () => {
  test('is told field by field, against the last that was agreed', async () => {
    const { signer, viewer } = meridian
    const brief = await agreedOne()
    const difference = async (number: number, since = '') => (await viewer.get(`/api/briefs/${brief}/versions/${number}/difference${since}`))
    expect((await difference(1)).data).toEqual({ since: null, title: null, answers: [], filesAdded: [], filesRemoved: [], said: [] })
    await request(signer, brief)
    await answer(signer, brief, 'city', 'Suzhou', 1)
    await freezeWith(brief, none)
    await answer(signer, brief, 'city', 'Wuxi', 2)
    await freezeWith(brief, none)
    const change = (before: string, after: string) => [{ field: 'city', before: { value: before, notApplicable: false }, after: { value: after, notApplicable: false }, cells: null }]
    expect((await difference(3)).data).toMatchObject({ since: 1, answers: change('Shanghai', 'Wuxi') })
    expect((await difference(3, '?since=2')).data).toMatchObject({ since: 2, answers: change('Suzhou', 'Wuxi') })
    expect((await difference(3, '?since=9')).status).toBe(404)
    expect((await difference(9)).status).toBe(404)
  })
})

describe('before it is agreed', () => {
  test('staff take a version back, with word to those who had it before them', async () => {
    const { signer, coordinator } = meridian
    const { brief, sha256 } = await frozen(meridian)
    expect((await signer.post(`/api/briefs/${brief}/versions/1/withdrawal`, { revision: await revisionOf(brief) })).status).toBe(403)
    expect((await coordinator.post(`/api/briefs/${brief}/versions/2/withdrawal`, { revision: await revisionOf(brief) })).status).toBe(404)
    expect(await coordinator.post(`/api/briefs/${brief}/versions/1/withdrawal`, { revision: await revisionOf(brief), reason: 'A wrong date' })).toMatchObject({ status: 201, data: { state: 'clarifying' } })
    expect(await sign(signer, brief, 1, sha256)).toMatchObject({ status: 409, error: { code: 'brief_not_agreeable' } })
    expect(await told(signer, brief)).toContain('brief.taken_back')
    expect((await freeze(coordinator, brief)).data.number).toBe(2)
  })

  test.each(['signer', 'coordinator'] as const)('the %s withdraws it, and nobody is chased any more', async (who) => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    await ask(coordinator, brief, signer.id)
    expect(await meridian[who].post(`/api/briefs/${brief}/withdrawal`, { revision: await revisionOf(brief), reason: 'Next year' })).toMatchObject({ status: 201, data: { state: 'withdrawn' } })
    expect(await look(signer, brief)).toMatchObject({ endReason: 'Next year', may: { answer: { allowed: false }, ask: { allowed: false } } })
    expect(await answer(signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409 })
    expect(await told(who === 'signer' ? coordinator : signer, brief)).toContain('brief.withdrawn')
  })

  test('a manager declines it and says why; a coordinator does not', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const body = { revision: await revisionOf(brief), reason: 'We are booked that week' }
    expect((await coordinator.post(`/api/briefs/${brief}/refusal`, body)).status).toBe(403)
    expect((await manager.post(`/api/briefs/${brief}/refusal`, { revision: body.revision })).status).toBe(422)
    expect(await manager.post(`/api/briefs/${brief}/refusal`, body)).toMatchObject({ status: 201, data: { state: 'declined' } })
    expect(await look(signer, brief)).toMatchObject({ state: 'declined', endReason: 'We are booked that week' })
    expect(await told(signer, brief)).toContain('brief.declined')
  })

  test('what was agreed once is not withdrawn', async () => {
    const brief = await agreedOne()
    await request(meridian.signer, brief)
    expect(await freezeWith(brief, none)).toMatchObject({ status: 409, error: { code: 'brief_unchanged' } })
    expect((await freezeWith(brief, { ...none, cost: { amount: 90_000, currency: 'CNY' } })).status).toBe(201)
    expect(await meridian.signer.post(`/api/briefs/${brief}/withdrawal`, { revision: await revisionOf(brief) })).toMatchObject({ status: 409, error: { code: 'brief_not_endable', details: { missing: ['agreed_before'] } } })
  })
})

test('shortly before the event, by the agency’s own days, a version on the table is not taken back; it is agreed or sent back, then changed by asking', async () => {
  const late = await company(world.agency)
  const owner = await world.agency.staff('owner')
  const { brief, sha256 } = await frozen(late)
  const takeBack = async () => late.coordinator.post(`/api/briefs/${brief}/versions/1/withdrawal`, { revision: (await look(late.coordinator, brief)).revision })
  expect((await look(late.signer, brief)).changesOnly).toEqual({ from: '2030-11-10', holds: false })

  await owner.put('/api/agencies/current/figures', { revision: 0, kind: 'threshold', code: 'changes_only', amount: 3650, validFrom: '2020-01-01' })
  expect((await look(late.signer, brief)).changesOnly.holds).toBe(true)
  expect((await look(late.coordinator, brief)).may.takeBack).toEqual({ allowed: false, missing: ['too_late'] })
  expect(await takeBack()).toMatchObject({ status: 409, error: { code: 'only_changes', details: { missing: ['too_late'] } } })
  expect(await answer(late.signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409, error: { code: 'only_changes' } })
  expect((await sign(late.signer, brief, 1, sha256)).status).toBe(201)
  const asked = await late.coordinator.post(`/api/briefs/${brief}/change`, { revision: (await look(late.coordinator, brief)).revision, reason: 'The hall is gone' })
  expect(asked.status).toBe(201)
  expect((await answer(late.signer, brief, 'city', 'Suzhou', 1)).status).toBe(200)
})
