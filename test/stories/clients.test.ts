import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const meridian = { name: '明德医疗集团', latin: 'Meridian Health Group', country: 'CN', notes: 'Pays late' }

describe('staff keep the agency\'s clients', () => {
  test('one is added, found by either name, opened and changed', async () => {
    const added = await lin.post('/api/clients', meridian)
    expect(added).toMatchObject({ status: 201, data: { ...meridian, revision: 1 } })
    for (const q of ['明德', 'MERIDIAN']) expect((await lin.get(`/api/clients?q=${encodeURIComponent(q)}`)).data).toMatchObject({ total: 1, rows: [{ id: added.data.id }] })

    const path = `/api/clients/${added.data.id}`
    expect((await lin.get(path)).data).toEqual(added.data)
    expect(await lin.patch(path, { revision: 1, latin: null, notes: 'Pays' })).toMatchObject({ status: 200, data: { name: meridian.name, latin: null, notes: 'Pays', revision: 2 } })
    expect((await lin.get(path)).data).toMatchObject({ latin: null, notes: 'Pays', revision: 2 })
  })

  test('who changes what was changed meanwhile sees what it is now', async () => {
    const { id } = (await lin.post('/api/clients', { name: 'Northgate', country: 'GB' })).data
    await lin.patch(`/api/clients/${id}`, { revision: 1, name: 'Northgate plc' })
    expect(await lin.patch(`/api/clients/${id}`, { revision: 1, name: 'North Gate' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { name: 'Northgate plc', revision: 2 } } } })
    const both = await Promise.all(['A', 'B'].map((name) => lin.patch(`/api/clients/${id}`, { revision: 2, name })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('many are given to somebody, or said to be key, all or none; and taken back', async () => {
    const both = await Promise.all(['First of many', 'Second of many'].map(async (name) => (await lin.post('/api/clients', { name, country: 'GB', ndaEndsOn: '2099-01-01' })).data))
    const change = (wish: object, revision = 1) => lin.post('/api/clients/changes', { changes: both.map(({ id }) => ({ id, revision, ...wish })) })
    const hao = await world.agency.staff('coordinator')
    const given = await change({ counterpartId: hao.id, importance: 'key' })
    expect(given.data.rows).toMatchObject(both.map(({ id }) => ({ id, revision: 2, counterpartId: hao.id, importance: 'key' })))
    expect((await lin.post('/api/clients/changes', given.data.undo)).data.rows).toMatchObject(both.map(() => ({ revision: 3, counterpartId: null, importance: null })))

    expect(await change({ importance: 'regular' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { ids: both.map(({ id }) => id) } } })
    expect(await change({ counterpartId: (await world.agency.staff('auditor')).id }, 3)).toMatchObject({ status: 422, error: { details: { fields: { counterpartId: 'only_reads' } } } })
    const limited = await world.agency.staff('manager', { clients: [both[0].id], events: [] })
    expect((await limited.post('/api/clients/changes', { changes: both.map(({ id }) => ({ id, revision: 3, importance: 'key' })) })).status).toBe(404)
    for (const { id } of both) expect((await lin.get(`/api/clients/${id}`)).data).toMatchObject({ revision: 3, importance: null })
  })

  test('a repeated request adds nothing and gets the first answer', async () => {
    const add = () => lin.post('/api/clients', { name: 'Once Ltd', country: 'GB' }, { 'idempotency-key': 'once' })
    expect((await add()).data).toEqual((await add()).data)
    expect((await lin.get('/api/clients?q=Once')).data.total).toBe(1)
  })

  test('what is missing or wrong is said per field', async () => {
    expect(await lin.post('/api/clients', { name: ' ', country: 'China', tier: 1 })).toMatchObject({ status: 422, error: { details: { fields: { name: 'required', country: 'not_a_country', tier: 'unknown_key' } } } })
    const raw = { name: 'No\u0000va\r\n\u202eLabs', country: 'GB', notes: 'one\r\ntwo\u0000' }
    expect((await lin.post('/api/clients', raw)).data).toMatchObject({ name: 'No va Labs', notes: 'one\ntwo' })
    expect((await lin.post('/api/clients', { name: '\u200b', country: 'ZZ' })).error?.details.fields).toEqual({ name: 'required', country: 'not_a_country' })
    expect((await lin.post('/api/clients', { name: 'Half \ud800', country: 'GB' })).error?.details.fields).toEqual({ name: 'not_text' })
    expect((await lin.patch(`/api/clients/${await world.agency.newClient()}`, { name: 'No revision' })).status).toBe(422)
  })

  test('long lists come in pages, by name, none twice and none left out', async () => {
    for (let n = 0; n < 60; n++) await world.other.newClient('Same name')
    const reader = await world.other.staff('auditor')
    const first = (await reader.get('/api/clients?counted=true')).data
    const second = (await reader.get(`/api/clients?cursor=${first.next}`)).data
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 10, 60, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(60)
  })
})

describe('who sees which', () => {
  test('a contact sees their own company, and never what is noted about it', async () => {
    const { id } = (await lin.post('/api/clients', meridian)).data
    const contact = await world.agency.client({ client: id })
    const { data } = await contact.get('/api/clients')
    expect(data).toMatchObject({ total: 1, rows: [{ id, name: meridian.name }] })
    for (const seen of [data.rows[0], (await contact.get(`/api/clients/${id}`)).data]) expect(seen).not.toHaveProperty('notes')
    expect((await contact.get(`/api/clients/${await world.agency.newClient()}`)).status).toBe(404)
    expect((await contact.patch(`/api/clients/${id}`, { revision: 1, name: 'Ours' })).status).toBe(403)
    expect((await contact.post('/api/clients', { name: 'New', country: 'CN' })).status).toBe(403)
  })

  test('limited staff see theirs, change theirs and add none', async () => {
    const [theirs, others] = [await world.agency.newClient(), await world.agency.newClient()]
    const limited = await world.agency.staff('manager', { clients: [theirs], events: [] })
    expect((await limited.get('/api/clients')).data).toMatchObject({ total: 1, rows: [{ id: theirs }] })
    expect((await limited.patch(`/api/clients/${theirs}`, { revision: 1, notes: 'Mine' })).status).toBe(200)
    expect((await limited.get(`/api/clients/${others}`)).status).toBe(404)
    expect((await limited.patch(`/api/clients/${others}`, { revision: 1, notes: 'Not mine' })).status).toBe(404)
    expect(await limited.post('/api/clients', { name: 'New', country: 'CN' })).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
  })

  test('an empty scope sees nothing; suppliers are no readers; finance does not change', async () => {
    expect((await (await world.agency.staff('manager', { clients: [], events: [] })).get('/api/clients')).data.total).toBe(0)
    expect((await (await world.agency.supplier()).get('/api/clients')).status).toBe(403)
    expect((await (await world.agency.staff('finance')).patch(`/api/clients/${await world.agency.newClient()}`, { revision: 1 })).status).toBe(403)
  })

  test('another agency\'s client is as unknown as one that never was', async () => {
    const [foreign, unknown] = [await lin.get(`/api/clients/${await world.other.newClient()}`), await lin.get('/api/clients/cli_nowhere')]
    expect([foreign.status, unknown.status]).toEqual([404, 404])
    expect({ ...foreign.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
  })
})

test('who only reads speaks to no client', async () => {
  const [client, auditor] = [await world.agency.newClient(), await world.agency.staff('auditor')]
  expect(await lin.patch(`/api/clients/${client}`, { revision: 1, counterpartId: auditor.id })).toMatchObject({ status: 422, error: { details: { fields: { counterpartId: 'only_reads' } } } })
})
