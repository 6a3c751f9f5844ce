import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { bookings } from '../../db/schema/agency/bookings'
import { events } from '../../db/schema/agency/events'
import { suppliers } from '../../db/schema/agency/suppliers'
import { newId } from '../../workers/kernel/ids'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person, chen: Person, boss: Person
let qian: Person
let supplierId: string, client: string
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-26T02:00:00.000Z')
  lin = await world.agency.staff('coordinator')
  chen = await world.agency.staff('coordinator')
  boss = await world.agency.staff('director')
  supplierId = await world.agency.newSupplier('Brightline')
  qian = await world.agency.supplier(supplierId)
  client = await world.agency.newClient()
})

/** A job that is over, on an event of its own. */
async function job(endsOn: string, { state = 'delivered' as 'delivered' | 'confirmed', price = 1_000_000, of = supplierId } = {}) {
  const [eventId, id] = [newId('event', Date.now()), newId('booking', Date.now())]
  const owned = { agencyId: world.agency.id, createdAt: '2026-01-05T00:00:00.000Z', clientId: client }
  await world.agency.db.insert(events).values({ ...owned, id: eventId, name: 'Harbour Forum', startsOn: endsOn, endsOn, zone: 'Asia/Shanghai', place: 'West Bund Hall', phase: 'after', coordinatorId: lin.id })
  await world.agency.db.insert(bookings).values({ ...owned, id, supplierId: of, eventId, category: 'av', region: 'CN-SH', title: 'Sound and screens', startsOn: endsOn, endsOn, price, currency: 'CNY', answerBy: '2026-01-06T00:00:00.000Z', state, offeredBy: lin.id })
  return id
}
const all = (mark: number | null) => ({ quality: mark, punctuality: mark, response: mark, attitude: mark, price: mark, safety: mark })
const judge = (person: Person, id: string, wish: object) => person.post(`/api/bookings/${id}/evaluations`, wish)
const standing = async (of = supplierId) => (await world.agency.db.select().from(suppliers).where(and(eq(suppliers.agencyId, world.agency.id), eq(suppliers.id, of))))[0]!

describe('a job is judged when it is over', () => {
  test('not before; once by each for each side; the score follows, and a job counts once', async () => {
    expect(await judge(lin, await job('2026-11-20', { state: 'confirmed' }), { side: 'agency', marks: all(4) })).toMatchObject({ status: 409, error: { code: 'booking_not_over' } })
    const id = await job('2026-11-20')
    expect(await judge(lin, id, { side: 'agency', marks: { ...all(null) } })).toMatchObject({ status: 422, error: { details: { fields: { marks: 'required' } } } })
    const given = await judge(lin, id, { side: 'agency', marks: all(5), incidents: [{ level: 'L2', reference: 'Truss left hanging' }], comment: 'On time, one unsafe truss', note: 'Ask Qian himself next time' })
    expect(given.status).toBe(201)
    expect(await standing()).toMatchObject({ score: 92, scored: 1 })
    expect(await judge(lin, id, { side: 'client', marks: { ...all(5), price: 2 } })).toMatchObject({ status: 422, error: { details: { fields: { comment: 'required' } } } })
    expect(await judge(lin, id, { side: 'agency', marks: all(4) })).toMatchObject({ status: 409, error: { code: 'evaluated_already' } })
    await judge(lin, id, { side: 'client', marks: all(3), incidents: [{ level: 'L2', reference: 'truss left hanging ' }] })
    expect(await standing()).toMatchObject({ score: 67, scored: 1 })
    expect((await lin.get(`/api/bookings/${id}`)).data.evaluations.map(({ side }: { side: string }) => side).sort()).toEqual(['agency', 'client'])
  })

  test('two who judge the same supplier at once both count', async () => {
    const jobs = await Promise.all([job('2026-11-21'), job('2026-11-22')])
    const both = await Promise.all([judge(lin, jobs[0]!, { side: 'agency', marks: all(3) }), judge(chen, jobs[1]!, { side: 'agency', marks: all(3) })])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await standing()).scored).toBe(3)
  })

  test('the supplier reads marks and reasons, not who and not what the agency noted, and replies once; then it stays as it is', async () => {
    const id = await job('2026-11-23')
    const { data } = await judge(lin, id, { side: 'agency', marks: all(2), comment: 'Late twice', note: 'Never again' })
    await world.settle()
    expect((await qian.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'evaluation.given', path: '/supplier/jobs' })
    const read = (await qian.get(`/api/evaluations/${data.id}`)).data
    expect(read).toMatchObject({ marks: all(2), score: 25, comment: 'Late twice', side: 'agency' })
    expect(JSON.stringify(read)).not.toMatch(/Never again|writtenBy/)
    expect((await qian.get(`/api/suppliers/${supplierId}`)).data).not.toHaveProperty('score')

    expect(await chen.patch(`/api/evaluations/${data.id}`, { revision: 1, marks: all(5) })).toMatchObject({ status: 403, error: { code: 'not_yours' } })
    const changed = await boss.patch(`/api/evaluations/${data.id}`, { revision: 1, marks: all(3), comment: 'Late once', note: 'Never again' })
    expect(changed).toMatchObject({ status: 200, data: { revision: 2 } })
    expect(await qian.put(`/api/evaluations/${data.id}/reply`, { revision: 2, reply: 'The gate was shut until eight' })).toMatchObject({ status: 200 })
    expect(await qian.put(`/api/evaluations/${data.id}/reply`, { revision: 3, reply: 'And again' })).toMatchObject({ status: 409, error: { code: 'replied_already' } })
    expect(await boss.patch(`/api/evaluations/${data.id}`, { revision: 3, marks: all(4) })).toMatchObject({ status: 409, error: { code: 'evaluation_answered' } })
    await world.settle()
    expect((await lin.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'evaluation.answered', path: `/suppliers/${supplierId}/standing` })
  })

  test('weights are a whole; new ones hold from then on and judge nothing anew', async () => {
    const before = await standing()
    const weights = { quality: 100, punctuality: 0, response: 0, attitude: 0, price: 0, safety: 0 }
    expect(await boss.put('/api/evaluations/weights', { revision: 0, weights: { ...weights, safety: 1 } })).toMatchObject({ status: 422, error: { details: { fields: { weights: 'not_whole' } } } })
    expect((await lin.put('/api/evaluations/weights', { revision: 0, weights })).status).toBe(403)
    expect(await boss.put('/api/evaluations/weights', { revision: 0, weights })).toMatchObject({ status: 200, data: { revision: 1 } })
    expect(await boss.put('/api/evaluations/weights', { revision: 0, weights })).toMatchObject({ status: 409 })
    expect((await standing()).score).toBe(before.score)
    const other = await world.agency.newSupplier('Jade Table')
    await judge(lin, await job('2026-11-24', { of: other }), { side: 'agency', marks: { ...all(1), quality: 5 }, comment: 'The food alone was good' })
    expect(await standing(other)).toMatchObject({ score: 100, scored: 1 })
  })

  test('two years later a job counts no more, by the clock', async () => {
    const old = await world.agency.newSupplier('Old Hands')
    await judge(lin, await job('2024-12-02', { of: old }), { side: 'agency', marks: all(5) })
    expect(await standing(old)).toMatchObject({ score: 100, scored: 1 })
    world.setNow('2026-12-03T02:00:00.000Z')
    await sweep(env, new Date())
    await world.settle()
    expect(await standing(old)).toMatchObject({ score: null, scored: 0 })
  })
})

test('a supplier answers a restriction once, and those who said so hear of it', async () => {
  const limit = (await boss.post(`/api/suppliers/${supplierId}/restrictions`, { kind: 'suspended', reason: 'Two late load-ins', until: '2027-01-31' })).data
  const path = `/api/suppliers/${supplierId}/restrictions/${limit.id}/reply`
  expect((await lin.put(path, { revision: 1, reply: 'x' })).status).toBe(403)
  expect(await qian.put(path, { revision: 1, reply: 'We have hired a second driver' })).toMatchObject({ status: 200 })
  expect(await qian.put(path, { revision: 2, reply: 'Again' })).toMatchObject({ status: 409, error: { code: 'replied_already' } })
  expect((await boss.get(`/api/suppliers/${supplierId}/standing`)).data.restrictions[0]).toMatchObject({ reply: 'We have hired a second driver' })
  await world.settle()
  expect((await boss.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'restriction.answered' })
})

describe('what a supplier is worth to the agency', () => {
  let jade: string
  const worth = async (person = boss) => (await person.get(`/api/suppliers/${jade}/worth`)).data
  const decide = (wish: object, person = boss) => person.put(`/api/suppliers/${jade}/tiers`, { revision: 0, category: 'av', ...wish })

  test('score, trend, the jobs behind it with their weight, and what nobody reports yet', async () => {
    jade = await world.agency.newSupplier('Jade Screens')
    for (const [day, mark] of [['2026-09-01', 5], ['2026-10-01', 5], ['2026-11-01', 4]] as const) await judge(lin, await job(day, { of: jade }), { side: 'agency', marks: { ...all(null), quality: mark } })
    const shown = await worth()
    expect(shown).toMatchObject({ n: 3, tooFew: false, trend: null, declines: 1, facts: [], absent: expect.arrayContaining(['complaints_open']) })
    expect(shown.jobs.map((one: { day: string; score: number }) => [one.day, one.score])).toEqual([['2026-11-01', 75], ['2026-10-01', 100], ['2026-09-01', 100]])
    expect(shown.jobs.reduce((sum: number, one: { share: number }) => sum + one.share, 0)).toBeCloseTo(100)
    expect(shown.tiers).toMatchObject([{ category: 'av', proposed: 'routine', reasons: ['score', 'not_fully_qualified'], decided: null }])
    const theirs = await worth(await world.agency.supplier(jade))
    expect(theirs).not.toHaveProperty('tiers')
    expect(theirs.jobs[0].evaluations[0]).not.toHaveProperty('note')
  })

  test('a person decides on the tier, says why where they differ, and is told when to look again', async () => {
    expect((await decide({ tier: 'routine' }, lin)).status).toBe(403)
    expect(await decide({ tier: 'preferred', comment: 'Best screens in town' })).toMatchObject({ status: 409, error: { code: 'not_tierable', details: { missing: ['capped'] } } })
    expect(await decide({ tier: 'watch_list' })).toMatchObject({ status: 409, error: { details: { missing: ['comment'] } } })
    expect(await decide({ tier: 'routine', counterpartId: qian.id })).toMatchObject({ status: 422, error: { details: { fields: { counterpartId: 'unknown_person' } } } })
    const both = await Promise.all([decide({ tier: 'routine', counterpartId: lin.id, reviewOn: '2026-12-10' }), decide({ tier: 'routine', reviewOn: '2026-12-10' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await boss.get(`/api/suppliers/${jade}`)).data).toMatchObject({ tier: 'routine', scored: 3 })
    expect((await decide({ revision: 1, tier: 'routine', counterpartId: lin.id, reviewOn: '2026-12-11' })).status).toBe(200)
    world.setNow('2026-12-11T02:00:00.000Z')
    await sweep(env, new Date())
    await world.settle()
    expect((await lin.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'tier.review', path: `/suppliers/${jade}/standing` })
    expect((await boss.get('/api/overview')).data.relationships).toMatchObject([{ supplierId: jade, name: 'Jade Screens', category: 'av', tier: 'routine', reviewOn: '2026-12-11' }])
  })

  test('an offer that was answered, one that nobody answered, a job that was kept: counted beside the score', async () => {
    const id = await job('2026-12-05', { of: jade, state: 'confirmed' })
    await boss.post(`/api/bookings/${id}/moves`, { revision: 1, to: 'delivered' })
    const { eventId } = (await boss.get(`/api/bookings/${id}`)).data
    const offer = { eventId, supplierId: jade, category: 'av', region: 'CN', title: 'More screens', answerBy: '2026-12-12T10:00:00Z', override: { reason: 'Nobody else has them', until: '2027-01-31' } }
    const [taken] = [(await boss.post('/api/bookings', offer)).data, await boss.post('/api/bookings', offer)]
    await (await world.agency.supplier(jade)).post(`/api/bookings/${taken.id}/moves`, { revision: 1, to: 'accepted' })
    world.setNow('2026-12-13T02:00:00.000Z')
    await sweep(env, new Date())
    await world.settle()
    expect((await worth()).facts).toEqual([{ kind: 'hours_to_answer', good: 0, of: 1 }, { kind: 'jobs_kept', good: 1, of: 1 }, { kind: 'offers_answered', good: 1, of: 2 }])
  })
})

describe('who can step in', () => {
  const wish = { category: 'av', region: 'CN-SH', hours: 4, until: '2027-12-31' }
  const list = async (person = lin, query = '?category=av&region=CN-SH') => (await person.get(`/api/standbys${query}`)).data.rows

  test('put on the list, asked, confirmed with one tap; asked again when that is old; off it with a no', async () => {
    await boss.put('/api/agencies/current/figures', { revision: 0, kind: 'threshold', code: 'standby', amount: 7, validFrom: '2020-01-01' })
    const added = await lin.post('/api/standbys', { supplierId, ...wish })
    expect(added.status).toBe(201)
    expect(await lin.post('/api/standbys', { supplierId, ...wish })).toMatchObject({ status: 409, error: { code: 'on_standby' } })
    await world.settle()
    expect((await qian.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'standby.asked', path: '/supplier/jobs' })
    expect(await list()).toMatchObject([{ state: 'asked', awardable: false, supplierName: 'Brightline' }])
    expect((await list(qian, ''))[0]).not.toHaveProperty('awardable')
    expect((await lin.put(`/api/standbys/${added.data.id}/answer`, { revision: 1, yes: true })).status).toBe(403)
    expect(await qian.put(`/api/standbys/${added.data.id}/answer`, { revision: 1, yes: true })).toMatchObject({ status: 200, data: { revision: 2 } })
    expect(await list()).toMatchObject([{ state: 'ready' }])
    expect(await list(lin, '?category=av&region=CN-BJ')).toEqual([])

    world.setNow('2026-12-21T02:00:00.000Z')
    await sweep(env, new Date())
    await world.settle()
    expect(await list()).toMatchObject([{ state: 'stale' }])
    expect((await qian.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'standby.asked' })
    const both = await Promise.all([true, false].map((yes) => qian.put(`/api/standbys/${added.data.id}/answer`, { revision: 2, yes })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
