import { beforeAll, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { suppliers } from '../../db/schema/agency/suppliers'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const brightline = { name: '上海明线视听', latin: 'Brightline AV', country: 'CN', category: 'av' }

describe('staff keep the agency\'s suppliers', () => {
  test('one is added, found by either name, and opened', async () => {
    const added = await lin.post('/api/suppliers', { ...brightline, phone: '021-6123 4567', notes: 'Ask for Qian' })
    expect(added).toMatchObject({ status: 201, data: { ...brightline, revision: 1 } })

    expect(added.data).toMatchObject({ phone: '+862161234567', phoneShown: '021 6123 4567', notes: 'Ask for Qian' })
    for (const q of ['明线', 'BRIGHT']) expect((await lin.get(`/api/suppliers?q=${encodeURIComponent(q)}`)).data).toMatchObject({ total: 1, rows: [{ id: added.data.id }] })
    expect((await lin.get(`/api/suppliers/${added.data.id}`)).data).toEqual(added.data)
  })

  test('a repeated request adds nothing and gets the first answer', async () => {
    const wish = { ...brightline, name: 'Jade Table', category: 'catering' }
    const [first, again] = [await lin.post('/api/suppliers', wish, { 'idempotency-key': 'jade' }), await lin.post('/api/suppliers', wish, { 'idempotency-key': 'jade' })]
    expect(again).toMatchObject({ status: 201, data: first.data })
    expect((await lin.get('/api/suppliers?q=Jade')).data.total).toBe(1)
  })

  test('what is missing or wrong is said per field', async () => {
    const bad = await lin.post('/api/suppliers', { name: ' ', country: 'China', category: 'magic', tier: 1 })
    expect(bad).toMatchObject({ status: 422, error: { details: { fields: { name: 'required', country: 'not_a_country', tier: 'unknown_key' } } } })
    const strange = await lin.post('/api/suppliers', { ...brightline, name: 'Magic House', category: 'magic' })
    expect((await lin.post('/api/suppliers', { ...brightline, phone: 'ask Qian' })).error?.details.fields).toEqual({ phone: 'not_a_phone' })
    expect(strange).toMatchObject({ status: 422, error: { details: { fields: { category: 'not_a_category' } } } })
  })

  test('long lists come in pages, by name, none twice and none left out', async () => {
    for (let n = 0; n < 60; n++) await world.other.newSupplier(`Same name`)
    const reader = await world.other.staff('auditor')
    const first = (await reader.get('/api/suppliers?counted=true')).data
    const second = (await reader.get(`/api/suppliers?cursor=${first.next}`)).data
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 10, 60, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(60)
  })
})

describe('a record is changed', () => {
  const added = async (name: string) => (await lin.post('/api/suppliers', { ...brightline, name })).data

  test('and is found by its new name; what was there before stands in its history', async () => {
    const { id } = await added('Moonrise Lighting')
    const changed = await lin.patch(`/api/suppliers/${id}`, { revision: 1, name: 'Sunrise Lighting', latin: null, category: 'catering' })
    expect(changed).toMatchObject({ status: 200, data: { revision: 2, name: 'Sunrise Lighting', latin: null, category: 'catering', country: 'CN' } })
    expect((await lin.get(`/api/suppliers/${id}`)).data).toEqual(changed.data)
    await world.settle()
    expect((await lin.get('/api/search?q=Sunrise')).data.groups).toMatchObject([{ kind: 'supplier', rows: [{ id }] }])
    const manager = await world.agency.staff('manager')
    expect((await manager.get(`/api/audit?subject=${id}`)).data.rows[0]).toMatchObject({ action: 'supplier.change', before: { name: 'Moonrise Lighting' }, after: { name: 'Sunrise Lighting' } })
  })

  test('by the first of two; the second is shown what stands there', async () => {
    const { id } = await added('Two at once')
    const both = await Promise.all(['One', 'Other'].map((name) => lin.patch(`/api/suppliers/${id}`, { revision: 1, name })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { data } = await lin.get(`/api/suppliers/${id}`)
    expect(await lin.patch(`/api/suppliers/${id}`, { revision: 1, name: 'Late' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: data } } })
  })

  test('by those who plan; a category that is no longer in use stays, and is chosen by nobody', async () => {
    const { id } = await added('Old category')
    const manager = await world.agency.staff('manager')
    const { rows } = (await manager.get('/api/agencies/current/categories?kind=supplier')).data
    const { names } = rows.find(({ code }: { code: string }) => code === 'av')
    await manager.put('/api/agencies/current/categories', { revision: 0, kind: 'supplier', code: 'av', names, archived: true })
    expect((await lin.patch(`/api/suppliers/${id}`, { revision: 1, category: 'av', name: 'Renamed' })).status).toBe(200)
    for (const category of ['magic', 'av']) {
      const other = (await lin.post('/api/suppliers', { ...brightline, name: `From ${category}`, category: 'catering' })).data
      expect(await lin.patch(`/api/suppliers/${other.id}`, { revision: 1, category })).toMatchObject({ status: 422, error: { details: { fields: { category: 'not_a_category' } } } })
    }
    await manager.put('/api/agencies/current/categories', { revision: 1, kind: 'supplier', code: 'av', names })
    for (const person of [await world.agency.supplier(id), await world.agency.staff('finance')]) expect((await person.patch(`/api/suppliers/${id}`, { revision: 2, name: 'Mine' })).status).toBe(403)
  })
})

describe('many at once', () => {
  const two = () => Promise.all(['One of two', 'Other of two'].map(async (name) => (await lin.post('/api/suppliers', { ...brightline, name })).data))
  const put = (changes: object[], by = lin) => by.post('/api/suppliers/changes', { changes })

  test('get a category, and back what each had', async () => {
    const both = await two()
    const done = await put(both.map(({ id }) => ({ id, revision: 1, category: 'catering' })))
    expect(done.data.rows.map(({ category, revision }: { category: string; revision: number }) => [category, revision])).toEqual([['catering', 2], ['catering', 2]])
    expect((await put(done.data.undo.changes)).data.rows.map(({ category }: { category: string }) => category)).toEqual(['av', 'av'])
  })

  test('all or none: one that moved, one that is unknown, one named twice, one that is no category', async () => {
    const [one, other] = await two()
    await lin.patch(`/api/suppliers/${other.id}`, { revision: 1, name: 'Moved' })
    const wish = (id: string, category = 'catering') => ({ id, revision: 1, category })
    expect(await put([wish(one.id), wish(other.id)])).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { ids: [other.id] } } })
    expect((await put([wish(one.id), wish('sup_nowhere')])).status).toBe(404)
    expect(await put([wish(one.id), wish(one.id)])).toMatchObject({ status: 422, error: { details: { fields: { changes: 'twice' } } } })
    expect(await put([wish(one.id, 'magic')])).toMatchObject({ status: 422, error: { details: { fields: { category: 'not_a_category' } } } })
    expect((await lin.get(`/api/suppliers/${one.id}`)).data).toMatchObject({ revision: 1, category: 'av' })
    const limited = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    expect((await put([wish(one.id)], limited)).status).toBe(404)
  })
})

describe('who sees which', () => {
  test('a supplier\'s contact sees their own record and no other', async () => {
    const own = await world.agency.newSupplier('Courtesy House')
    const contact = await world.agency.supplier(own)
    await lin.patch(`/api/suppliers/${own}`, { revision: 1, phone: '+886 2 2720 1234', notes: 'Pays late' })
    expect((await contact.get('/api/overview/supplier')).data.supplier).not.toHaveProperty('notes')
    for (const { data } of [await contact.get(`/api/suppliers/${own}`), { data: (await contact.get('/api/suppliers')).data.rows[0] }]) {
      expect(data).toMatchObject({ phone: '+886227201234' })
      expect(data).not.toHaveProperty('notes')
    }
    expect((await contact.get('/api/suppliers')).data).toMatchObject({ total: 1, rows: [{ id: own }] })
    expect((await contact.get(`/api/suppliers/${own}`)).status).toBe(200)
    expect((await contact.get(`/api/suppliers/${await world.agency.newSupplier()}`)).status).toBe(404)
    expect((await contact.post('/api/suppliers', brightline)).status).toBe(403)
  })

  test('limited staff see none and cannot add one: suppliers belong to no client', async () => {
    const limited = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    const supplier = await world.agency.newSupplier()
    expect((await limited.get('/api/suppliers')).data).toEqual({ rows: [], next: null, total: 0 })
    expect((await limited.get(`/api/suppliers/${supplier}`)).status).toBe(404)
    expect(await limited.post('/api/suppliers', brightline)).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
  })

  test('clients see no suppliers; finance reads but does not add', async () => {
    expect((await (await world.agency.client()).get('/api/suppliers')).status).toBe(403)
    const finance = await world.agency.staff('finance')
    expect((await finance.get('/api/suppliers')).status).toBe(200)
    expect((await finance.post('/api/suppliers', brightline)).status).toBe(403)
  })

  test('another agency\'s supplier is as unknown as one that never was', async () => {
    const theirs = await world.other.newSupplier()
    const [foreign, unknown] = [await lin.get(`/api/suppliers/${theirs}`), await lin.get('/api/suppliers/sup_nowhere')]
    expect([foreign.status, unknown.status]).toEqual([404, 404])
    expect({ ...foreign.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
  })
})

describe('the directory', () => {
  const found = async (asked: string) => (await lin.get(`/api/suppliers?${asked}`)).data.rows.map(({ name }: { name: string }) => name)
  let hired: string, halted: string

  test('is narrowed by what they offer where, and by where they stand', async () => {
    const boss = await world.agency.staff('director')
    const added = async (name: string, category = 'staging') => (await lin.post('/api/suppliers', { ...brightline, name, latin: null, category })).data.id as string
    ;[hired, halted] = [await added('Stage East'), await added('Stage West')]
    const [east, west] = [[hired, 'CN'], [halted, 'CN-SH']] as const
    for (const [id, region] of [east, west]) {
      for (const [revision, to] of ['in_progress', 'submitted', 'in_review', 'registered'].entries()) expect((await lin.put(`/api/suppliers/${id}/registration`, { revision: revision + 1, to })).status).toBe(200)
      const offer = (await lin.post(`/api/suppliers/${id}/offers`, { category: 'staging', region })).data
      expect((await lin.put(`/api/suppliers/${id}/offers/${offer.id}/decision`, { revision: offer.revision, outcome: 'conditional', until: '2099-12-31', conditions: [{ text: 'Insurance raised', met: true }] })).status).toBe(200)
    }
    expect(await found('category=staging&region=CN-SH/pudong&qualified=yes')).toEqual(['Stage East', 'Stage West'])
    expect(await found('category=staging&region=CN-GD&qualified=yes')).toEqual(['Stage East'])
    expect(await found('region=CN&category=staging')).toEqual(['Stage East', 'Stage West'])
    expect(await found('region=TW')).toEqual([])

    await boss.post(`/api/suppliers/${halted}/restrictions`, { kind: 'suspended', reason: 'Late twice', until: '2099-01-01' })
    expect(await found('category=staging&qualified=yes')).toEqual(['Stage East'])
    expect(await found('restriction=suspended')).toEqual(['Stage West'])
    expect(await found('registration=registered&restriction=none&q=stage')).toEqual(['Stage East'])
    await world.agency.db.update(suppliers).set({ score: 71.5, scored: 4, lapsesOn: '2027-02-01' }).where(eq(suppliers.id, hired))
    await world.agency.db.update(suppliers).set({ score: 88, scored: 5, lapsesOn: '2027-01-01' }).where(eq(suppliers.id, halted))
    for (const [sort, order] of [['-score', ['Stage West', 'Stage East']], ['score', ['Stage East', 'Stage West']], ['lapsesOn', ['Stage West', 'Stage East']], ['-lapsesOn', ['Stage East', 'Stage West']]] as const) {
      const first = (await lin.get(`/api/suppliers?sort=${sort}&limit=1`)).data
      const second = (await lin.get(`/api/suppliers?sort=${sort}&limit=1&cursor=${first.next}`)).data
      expect([...first.rows, ...second.rows].map(({ name }) => name), sort).toEqual(order)
      expect(second.next, sort).toBeNull()
    }
    expect(await found('score=75')).toEqual(['Stage West'])
    for (const bad of ['region=Shanghai', 'registration=good', 'lapses=7', 'sort=colour']) expect((await lin.get(`/api/suppliers?${bad}`)).status).toBe(422)
  })

  test('finds a name in either Chinese script and by its sound', async () => {
    const id = (await lin.post('/api/suppliers', { ...brightline, name: '滬東會展搭建', latin: null })).data.id
    await world.settle()
    for (const typed of ['滬東', '沪东会展', 'hudong', 'hdhz']) expect(await found(`q=${encodeURIComponent(typed)}`), typed).toEqual(['滬東會展搭建'])
    expect((await lin.get('/api/suppliers/choices?q=hudong')).data.rows).toMatchObject([{ id }])
    expect(await found('q=hudong%20nowhere')).toEqual([])
  })

  test('shows some of them side by side, and none that are not to be seen', async () => {
    const { data } = await lin.get(`/api/suppliers/comparison?ids=${halted},${hired}`)
    expect(data.rows).toMatchObject([
      { supplier: { name: 'Stage West', restriction: 'suspended' }, standing: { restriction: { until: '2099-01-01' }, offers: [{ region: 'CN-SH', state: 'conditional' }] } },
      { supplier: { name: 'Stage East', restriction: 'none' }, papers: { accepted: 0 } },
    ])
    expect(data.rows[0].papers.open.length).toBe(data.rows[0].papers.of)
    expect((await lin.get(`/api/suppliers/comparison?ids=${hired},${await world.other.newSupplier()}`)).status).toBe(404)
    expect((await lin.get(`/api/suppliers/comparison?ids=${[1, 2, 3, 4, 5].map((n) => `sup_${n}`).join(',')}`)).error?.details.fields).toEqual({ ids: 'too_many' })
  })
})
