import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayIn, daysLater } from '../../workers/kernel/rules/days'
import { newWorld, type Person, type World } from '../world'
import { queueInHand } from '../queue'
import { answer, company, freeze, look, sign, submitted, type Company } from './brief-steps'

/** Minor units: a manager says yes from the first on, and beside them a director from the second on. */
const [small, one, two] = [200_000_000, 200_000_001, 500_000_001]

const queue = queueInHand()

let world: World
let these: Company
let manager: Person, director: Person
beforeAll(async () => {
  world = await newWorld()
  these = await company(world.agency)
  manager = await world.agency.staff('manager')
  director = await world.agency.staff('director')
})

async function worth(amount: number, currency = 'CNY') {
  const brief = await submitted(these.signer)
  expect((await answer(these.coordinator, brief, 'ceiling', { amount, currency })).status).toBe(200)
  return brief
}
const ask = async (by: Person, brief: string, more: object = {}, headers?: Record<string, string>) =>
  by.post(`/api/briefs/${brief}/approval`, { revision: (await look(by, brief)).revision, ...more }, headers)
const approval = async (id: string, by = director) => (await by.get(`/api/approvals/${id}`)).data
const say = async (by: Person, id: string, yes: boolean, reason: string | null = null) =>
  by.post(`/api/approvals/${id}/decision`, { revision: (await approval(id, by)).revision, yes, reason })
const told = async (person: Person, kind: string) => (await person.get('/api/notices')).data.rows.find((notice: { kind: string }) => notice.kind === kind)
const waiting = async (by: Person) => (await by.get('/api/overview')).data.approvals.rows.map(({ id }: { id: string }) => id)

describe('who must say yes', () => {
  test('nobody up to the first amount', async () => {
    const brief = await worth(small)
    expect((await look(these.coordinator, brief)).approval).toEqual({ steps: [], asked: null, holds: false })
    expect(await ask(these.coordinator, brief)).toMatchObject({ status: 409, error: { code: 'approval_not_needed' } })
    expect((await freeze(these.coordinator, brief)).status).toBe(201)
  })

  test('one above it: the refusal says so, and after a yes the version goes to the client', async () => {
    const brief = await worth(one)
    expect(await freeze(these.coordinator, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_freezable', details: { missing: ['approval'] } } })
    expect((await look(these.coordinator, brief)).may.freeze).toEqual({ allowed: false, missing: ['approval'] })

    const { data } = await ask(these.coordinator, brief, { note: 'They have a frame contract.' })
    await world.settle()
    expect(await told(manager, 'approval.asked')).toMatchObject({ path: `/approvals/${data.id}`, details: { comment: 'They have a frame contract.' } })
    expect(await waiting(manager)).toContain(data.id)
    expect(await waiting(these.coordinator)).not.toContain(data.id)
    expect(await say(these.coordinator, data.id, true)).toMatchObject({ status: 409, error: { code: 'approval_not_yours', details: { missing: ['own'] } } })
    expect(await freeze(these.coordinator, brief)).toMatchObject({ status: 409 })

    expect((await say(manager, data.id, true)).data).toMatchObject({ state: 'granted' })
    await world.settle()
    expect(await told(these.coordinator, 'approval.granted')).toMatchObject({ path: `/approvals/${data.id}` })
    expect((await look(these.coordinator, brief)).approval).toMatchObject({ holds: true, asked: { state: 'granted', current: true } })
    expect((await freeze(these.coordinator, brief)).status).toBe(201)
    expect((await approval(data.id)).sha256).toBe((await look(these.coordinator, brief)).versions[0].sha256)
  })

  test('two different people above the second', async () => {
    const brief = await worth(two)
    const { data } = await ask(these.coordinator, brief)
    expect((await say(director, data.id, true)).data).toMatchObject({ state: 'open' })
    expect(await say(director, data.id, true)).toMatchObject({ status: 409, error: { details: { missing: ['decided'] } } })
    expect((await say(manager, data.id, true)).data).toMatchObject({ state: 'granted' })
    expect((await approval(data.id)).steps).toMatchObject([{ role: 'manager', by: { id: manager.id } }, { role: 'director', by: { id: director.id } }])
    expect((await freeze(these.coordinator, brief)).status).toBe(201)
  })

  test('an amount in another currency is counted by the agency’s own rate; without one it cannot be compared, and asks for both', async () => {
    const brief = await worth(30_000_000, 'EUR')
    const steps = async () => (await look(these.coordinator, brief)).approval.steps
    expect(await steps()).toEqual(['manager', 'director'])
    const rate = { revision: 0, kind: 'rate', code: 'EUR', amount: 7_850_000, validFrom: '2020-01-01' }
    const owner = await world.agency.staff('owner')
    expect(await owner.put('/api/agencies/current/figures', { ...rate, code: 'CNY' })).toMatchObject({ status: 422, error: { details: { fields: { code: 'not_a_figure' } } } })
    expect((await owner.put('/api/agencies/current/figures', rate)).status).toBe(200)
    expect(await steps()).toEqual(['manager'])
  })

  test('the agency’s own table holds from its day, with the role it names', async () => {
    const { other } = world
    const [owner, there] = [await other.staff('owner'), await company(other)]
    const set = (validFrom: string, amount: number, role: string | null) =>
      owner.put('/api/agencies/current/figures', { revision: 0, kind: 'threshold', code: 'approval', amount, role, validFrom })
    expect((await set('2020-01-01', 100, 'finance')).data).toMatchObject({ role: 'finance', amount: 100 })
    const brief = await submitted(there.signer)
    await answer(there.coordinator, brief, 'ceiling', { amount: 101, currency: 'CNY' })
    expect((await look(there.coordinator, brief)).approval.steps).toEqual(['finance'])
    await set(daysLater(dayIn('Asia/Shanghai', new Date().toISOString()), 1), 1, null)
    expect((await look(there.coordinator, brief)).approval.steps).toEqual(['finance'])
    // The owner asks, and there is nobody else who may say yes.
    expect(await ask(owner, brief)).toMatchObject({ status: 409, error: { code: 'nobody_to_approve', details: { roles: ['finance'] } } })
    expect((await ask(there.coordinator, brief)).status).toBe(201)
  })
})

describe('what is asked is bound to the text', () => {
  test('a changed brief asks anew, and what was open of the old text is withdrawn', async () => {
    const brief = await worth(one)
    const first = (await ask(these.coordinator, brief)).data
    expect(await ask(these.coordinator, brief)).toMatchObject({ status: 409, error: { code: 'approval_asked', details: { approvalId: first.id } } })
    const { ceiling } = Object.fromEntries((await look(these.signer, brief)).answers.map((given: { field: string; revision: number }) => [given.field, given]))
    await answer(these.signer, brief, 'ceiling', { amount: one + 5, currency: 'CNY' }, ceiling.revision)
    expect((await look(these.coordinator, brief)).approval.asked).toMatchObject({ id: first.id, current: false })

    const second = (await ask(these.coordinator, brief)).data
    expect((await approval(first.id)).state).toBe('withdrawn')
    expect(await say(manager, first.id, true)).toMatchObject({ status: 409, error: { details: { missing: ['state'] } } })
    expect((await say(manager, second.id, true)).data.state).toBe('granted')
    await answer(these.signer, brief, 'ceiling', { amount: one + 9, currency: 'CNY' }, ceiling.revision + 1)
    expect(await freeze(these.coordinator, brief)).toMatchObject({ status: 409, error: { details: { missing: ['approval'] } } })
  })

  test('a change of what was agreed asks for what it costs, and with other figures again', async () => {
    const brief = await submitted(these.signer)
    const { data } = await freeze(these.coordinator, brief)
    await sign(these.signer, brief, 1, data.sha256)
    await these.signer.post(`/api/briefs/${brief}/change`, { revision: (await look(these.signer, brief)).revision, reason: 'A hundred more guests' })
    const change = { cost: { amount: one, currency: 'CNY' }, days: 0, tasks: [] }
    const send = async (figures: object) => these.coordinator.post(`/api/briefs/${brief}/versions`, { revision: (await look(these.coordinator, brief)).revision, change: figures })
    expect(await send(change)).toMatchObject({ status: 409, error: { details: { missing: ['approval'] } } })
    const asked = (await ask(these.coordinator, brief, { change })).data
    await say(manager, asked.id, true)
    expect((await look(these.coordinator, brief)).approval).toMatchObject({ holds: true, asked: { figures: change } })
    expect(await send({ ...change, cost: { amount: one + 1, currency: 'CNY' } })).toMatchObject({ status: 409, error: { details: { missing: ['approval'] } } })
    expect((await send(change)).status).toBe(201)
  })

  test('of two who ask at once one does', async () => {
    const brief = await worth(one)
    const both = await Promise.all([ask(these.coordinator, brief), ask(director, brief)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('a repeated request gets the first answer', async () => {
    const brief = await worth(one)
    const { revision } = await look(these.coordinator, brief)
    const send = () => these.coordinator.post(`/api/briefs/${brief}/approval`, { revision }, { 'idempotency-key': `ask-${brief}` })
    const first = await send()
    expect((await send()).data).toEqual(first.data)
  })
})

describe('answers', () => {
  let id: string
  beforeEach(async () => {
    id = (await ask(these.coordinator, await worth(one))).data.id
  })

  test('a no says why, ends it, and whoever asked is told', async () => {
    expect(await say(manager, id, false)).toMatchObject({ status: 422, error: { details: { fields: { reason: 'required' } } } })
    expect((await say(manager, id, false, 'The client still owes us two invoices.')).data).toMatchObject({ state: 'refused' })
    await world.settle()
    expect(await told(these.coordinator, 'approval.refused')).toMatchObject({ details: { comment: 'The client still owes us two invoices.' } })
    expect(await approval(id)).toMatchObject({ reason: 'The client still owes us two invoices.', decisions: [{ person: { id: manager.id }, yes: false }] })
  })

  test('of two at once the second is shown what the first has said', async () => {
    const { revision } = await approval(id)
    const both = await Promise.all([
      manager.post(`/api/approvals/${id}/decision`, { revision, yes: true }), director.post(`/api/approvals/${id}/decision`, { revision, yes: false, reason: 'Too dear' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await approval(id)).decisions).toHaveLength(1)
  })

  test('withdrawn, it waits for nobody', async () => {
    const { revision } = await approval(id)
    expect((await these.coordinator.post(`/api/approvals/${id}/withdrawal`, { revision })).data).toMatchObject({ state: 'withdrawn' })
    expect(await waiting(manager)).not.toContain(id)
    expect(await these.coordinator.post(`/api/approvals/${id}/withdrawal`, { revision: revision + 1 })).toMatchObject({ status: 409, error: { code: 'approval_settled' } })
  })

  test('who has not answered is reminded, until it is settled', async () => {
    await world.settle()
    const count = async () => (await manager.get('/api/notices')).data.rows.filter(({ kind, path }: { kind: string; path: string }) => kind === 'approval.due' && path.endsWith(id)).length
    const asked = today()
    await queue.sweptAt(world, `${daysLater(asked, 1)}T03:00:00.000Z`)
    expect(await count()).toBe(1)
    await say(manager, id, true)
    await queue.sweptAt(world, `${daysLater(asked, 3)}T03:00:00.000Z`)
    expect(await count()).toBe(1)
    vi.useRealTimers()
  })
})

const today = () => dayIn('Asia/Shanghai', new Date().toISOString())

test('a deputy decides for somebody who is away, and only then', async () => {
  const { agency } = world
  const [finance, planner] = [await agency.staff('finance'), await agency.staff('coordinator')]
  const id = (await ask(these.coordinator, await worth(one))).data.id
  expect(await say(planner, id, true)).toMatchObject({ status: 409, error: { details: { missing: ['role'] } } })
  expect((await manager.post(`/api/people/${manager.id}/leaves`, { deputyId: planner.id, fromOn: today(), toOn: daysLater(today(), 3) })).status).toBe(201)
  expect(await waiting(planner)).toContain(id)
  expect(await waiting(finance)).not.toContain(id)
  expect((await say(planner, id, true)).data).toMatchObject({ state: 'granted' })
  expect((await approval(id)).decisions).toMatchObject([{ person: { id: planner.id }, instead: { id: manager.id } }])
})

test('nothing of it reaches the client, nor staff who do not see them', async () => {
  const brief = await worth(one)
  const { id } = (await ask(these.coordinator, brief)).data
  expect((await look(these.signer, brief)).approval).toBeNull()
  expect((await these.signer.get('/api/approvals')).status).toBe(403)
  const seen = JSON.stringify([(await these.signer.get('/api/changes')).data, (await these.signer.get(`/api/looks/${brief}`)).data, (await these.signer.get('/api/overview/client')).data])
  expect(seen).not.toMatch(/approval|decision/)
  const far = await world.agency.staff('director', { clients: [], events: [] })
  expect((await far.get(`/api/approvals/${id}`)).status).toBe(404)
  expect((await far.get('/api/approvals')).data).toMatchObject({ rows: [], total: 0 })
  expect(await waiting(far)).toEqual([])
})
