import { beforeAll, describe, expect, test } from 'vitest'
import { spacePerPerson, thresholdFor, workingDays } from '../../workers/modules/agencies/index'
import { anEvent } from '../an-event'
import { ctxOf } from '../ctx'
import { newWorld, type Person, type World } from '../world'

let world: World
let manager: Person
beforeAll(async () => {
  world = await newWorld()
  manager = await world.agency.staff('manager')
})

const table = async (name: string, person = manager) => (await person.get(`/api/agencies/current/${name}`)).data
const set = (name: string, entry: object, person = manager) => person.put(`/api/agencies/current/${name}`, entry)

describe('working days', () => {
  const dayOf = async (day: string) => (await table('working-days')).rows.find((row: { day: string }) => row.day === day)

  test('come with the product, dated and with their source; what is not published says so', async () => {
    const { years, rows } = await table('working-days')
    expect(years).toMatchObject([{ year: 2026, standing: 'official' }, { year: 2027, standing: 'provisional' }])
    expect(rows.find((row: { day: string }) => row.day === '2026-10-10')).toMatchObject({ working: true, revision: 0, name: { 'zh-Hans': '国庆节' } })
    expect((await table('working-days?country=GB')).rows).toHaveLength(16)
    expect(await table('working-days?country=FR')).toEqual({ country: 'FR', years: [], rows: [] })
  })

  test('the agency adds a holiday and swaps a day, each with its history, and takes it back', async () => {
    expect((await set('working-days', { revision: 0, country: 'CN', day: '2026-12-24', working: false, name: 'Company day' })).status).toBe(200)
    await set('working-days', { revision: 0, country: 'CN', day: '2026-10-10', working: false, name: 'Bridge', note: 'Office closed' })
    expect(await dayOf('2026-10-10')).toMatchObject({ working: false, name: 'Bridge', note: 'Office closed', revision: 1 })
    expect(await workingDays(ctxOf(world.agency), 'CN')).toMatchObject({ '2026-12-24': false, '2026-10-10': false })
    expect(await workingDays(ctxOf(world.neighbour), 'CN')).toMatchObject({ '2026-10-10': true })

    expect((await manager.del('/api/agencies/current/working-days', { revision: 1, country: 'CN', day: '2026-10-10' })).status).toBe(200)
    expect(await dayOf('2026-10-10')).toMatchObject({ working: true, revision: 0 })
    expect(await manager.del('/api/agencies/current/working-days', { revision: 1, country: 'CN', day: '2026-10-10' })).toMatchObject({ status: 409, error: { code: 'nothing_set' } })
    const { rows } = (await manager.get('/api/audit?subject=CN.2026-10-10')).data
    expect(rows).toMatchObject([{ action: 'working_day.restore' }, { action: 'working_day.change', before: { working: true }, after: { working: false, name: 'Bridge' } }])
  })

  test('a task that is due on a day off names the next working day', async () => {
    const event = await anEvent(world.agency, manager, {})
    const give = (title: string, dueOn: string) => manager.post('/api/tasks', { eventId: event.id, title, ownerId: manager.id, dueOn })
    await give('In the long holiday', '2026-10-03')
    await give('On a working day', '2026-10-08')
    const { rows } = (await manager.get(`/api/tasks?eventId=${event.id}`)).data
    expect(Object.fromEntries(rows.map((row: { title: string; workingDay: string | null }) => [row.title, row.workingDay]))).toMatchObject({ 'In the long holiday': '2026-10-08', 'On a working day': null })
  })
})

describe('categories and departments', () => {
  test('are named, added and archived; a supplier takes only one that is in use', async () => {
    const category = (await table('categories?kind=supplier')).rows
    expect(category[0]).toMatchObject({ code: 'venue', names: { 'zh-Hant': '場地' }, revision: 0 })
    await set('categories', { revision: 0, kind: 'supplier', code: 'av', names: { en: 'Sound and light' } })
    const made = (await set('categories', { revision: 0, kind: 'supplier', names: { en: 'Florists', 'zh-Hans': '花艺' } })).data
    const after = (await table('categories?kind=supplier')).rows
    expect(after.find(({ code }: { code: string }) => code === 'av').names).toEqual({ en: 'Sound and light' })
    expect(after.at(-1)).toMatchObject({ code: made.code, names: { 'zh-Hans': '花艺' } })

    const supplier = (wanted: string) => manager.post('/api/suppliers', { name: 'Fleur', country: 'CN', category: wanted })
    expect((await supplier(made.code)).status).toBe(201)
    expect((await set('categories', { revision: 1, kind: 'supplier', code: made.code, names: made.names, archived: true })).data.archivedAt).not.toBeNull()
    expect(await supplier(made.code)).toMatchObject({ status: 422, error: { details: { fields: { category: 'not_a_category' } } } })
    expect((await supplier('no_such')).status).toBe(422)
  })

  test('departments keep their order; a stale name is refused and shown what stands', async () => {
    const planning = (await set('departments', { revision: 0, names: { en: 'Planning' } })).data
    await set('departments', { revision: 0, names: { en: 'Operations' } })
    await set('departments', { revision: 1, id: planning.id, names: { en: 'Planning and design' }, sort: 5 })
    expect((await table('departments')).rows.map(({ names }: { names: { en: string } }) => names.en)).toEqual(['Operations', 'Planning and design'])
    expect(await set('departments', { revision: 1, id: planning.id, names: { en: 'Late' } })).toMatchObject({ status: 409, error: { details: { current: { names: { en: 'Planning and design' } } } } })
    expect((await set('departments', { revision: 0, id: 'dep_unknown', names: { en: 'X' } })).status).toBe(404)
    expect((await set('departments', { revision: 0, names: {} })).status).toBe(422)
    expect((await manager.get(`/api/audit?subject=${planning.id}`)).data.rows).toHaveLength(2)
  })
})

describe('figures', () => {
  test('hold from a day on; the version before stays, and the same day once more corrects', async () => {
    const ctx = ctxOf(world.agency)
    expect(await spacePerPerson(ctx, 'theatre')).toBe(80)
    await set('figures', { revision: 0, kind: 'space', code: 'theatre', amount: 90, validFrom: '2027-01-01', note: 'Wider aisles' })
    expect([await spacePerPerson(ctx, 'theatre', '2026-12-31'), await spacePerPerson(ctx, 'theatre', '2027-01-01')]).toEqual([80, 90])
    await set('figures', { revision: 1, kind: 'space', code: 'theatre', amount: 95, validFrom: '2027-01-01' })
    expect(await spacePerPerson(ctx, 'theatre', '2027-06-01')).toBe(95)
    expect((await manager.get('/api/audit?subject=space.theatre@2027-01-01')).data.rows).toMatchObject([{ after: { amount: 95 } }, { before: { amount: 80 }, after: { amount: 90 } }])
  })

  test('money is in the agency’s currency; what nobody asks for is no figure', async () => {
    await set('figures', { revision: 0, kind: 'threshold', code: 'approval', amount: 2_500_000, validFrom: '2026-06-01' })
    expect(await thresholdFor(ctxOf(world.agency), 'approval', '2026-07-01')).toMatchObject({ amount: 2_500_000, currency: 'CNY' })
    expect(await thresholdFor(ctxOf(world.agency), 'rush')).toMatchObject({ amount: 14, currency: null })
    expect(await set('figures', { revision: 0, kind: 'threshold', code: 'anything', amount: 1, validFrom: '2026-06-01' })).toMatchObject({ status: 422, error: { details: { fields: { code: 'not_a_figure' } } } })
  })
})

test('limited staff set nothing for the whole agency, and two at once are never both taken', async () => {
  const bound = await world.agency.staff('manager', { clients: [], events: [] })
  expect(await set('departments', { revision: 0, names: { en: 'Mine' } }, bound)).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
  const other = await world.agency.staff('director')
  const both = await Promise.all([manager, other].map((person, n) => set('categories', { revision: 0, kind: 'event', code: 'gala', names: { en: `Gala ${n}` } }, person)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})
