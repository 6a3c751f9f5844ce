import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { people } from '../../db/schema/agency/people'
import { newWorld, type Answer } from '../world'

const { agency, other } = await newWorld()
const [ours, theirs] = [await agency.newClient('Ours'), await agency.newClient('Theirs')]
const manager = await agency.staff('manager')
const limited = await agency.staff('coordinator', { clients: [ours], events: [] })
const blind = await agency.staff('crew', { clients: [], events: [] })
const ourContact = await agency.client({ client: ours })
const theirContact = await agency.client({ client: theirs, role: 'client_viewer' })
const supplier = await agency.supplier()
const stranger = await other.staff('owner')

const ids = ({ data }: Answer) => data.rows.map(({ id }: { id: string }) => id).toSorted()

describe('who is seen', () => {
  test('by staff of full scope: everybody of the agency, nobody else', async () => {
    const all = await manager.get('/api/people')
    expect(ids(all)).toEqual([manager, limited, blind, ourContact, theirContact, supplier].map(({ id }) => id).toSorted())
    expect(all.data).toMatchObject({ total: 6, next: null })
  })

  test('by limited staff: colleagues, and the contacts of their clients; counts say no more', async () => {
    const seen = await limited.get('/api/people')
    expect(ids(seen)).toEqual([manager, limited, blind, ourContact].map(({ id }) => id).toSorted())
    expect(seen.data.total).toBe(4)
    expect((await limited.get(`/api/people?clientId=${theirs}`)).data).toMatchObject({ total: 0, rows: [] })
    for (const hidden of [theirContact, supplier, stranger]) expect((await limited.get(`/api/people/${hidden.id}`)).status).toBe(404)
    expect((await limited.get(`/api/people/${ourContact.id}`)).data).toMatchObject({ id: ourContact.id, clientId: ours })
    expect(ids(await blind.get('/api/people'))).toEqual([manager, limited, blind].map(({ id }) => id).toSorted())
  })

  test('not by contacts: the list of people is for staff', async () => {
    for (const contact of [ourContact, supplier]) for (const path of ['/api/people', `/api/people/${manager.id}`]) expect((await contact.get(path)).status).toBe(403)
  })

  test('with their scope only by those who may set it, and by themselves', async () => {
    const owner = await agency.staff('owner')
    expect((await owner.get(`/api/people/${limited.id}`)).data.scope).toEqual({ clients: [ours], events: [] })
    expect((await limited.get(`/api/people/${limited.id}`)).data.scope).toEqual({ clients: [ours], events: [] })
    expect((await manager.get(`/api/people/${limited.id}`)).data.scope).toBeNull()
  })
})

describe('the legal name', () => {
  test('is set by its bearer and by whoever manages them, and seen by nobody else', async () => {
    const director = await agency.staff('director')
    const seenBy = async (reader: { get: typeof manager.get }) => (await reader.get(`/api/people/${limited.id}`)).data as { revision: number; legalName: string | null }
    const own = (legalName: string | null, revision: number) => limited.patch('/api/people/me', { revision, legalName })
    expect((await own('CHEN YA-TING', (await seenBy(limited)).revision)).data).toMatchObject({ legalName: 'CHEN YA-TING' })
    expect((await limited.get('/api/session')).data.person.legalName).toBe('CHEN YA-TING')
    expect([(await seenBy(director)).legalName, (await seenBy(manager)).legalName]).toEqual(['CHEN YA-TING', null])
    expect((await manager.get('/api/people')).data.rows.find(({ id }: { id: string }) => id === limited.id).legalName).toBeNull()
    const { revision } = await seenBy(limited)
    expect(await manager.patch(`/api/people/${limited.id}`, { revision, legalName: 'Somebody Else' })).toMatchObject({ status: 403, error: { code: 'not_theirs_to_change' } })
    expect(await director.patch(`/api/people/${limited.id}`, { revision, legalName: '陳雅婷' })).toMatchObject({ status: 200, data: { legalName: '陳雅婷' } })
    expect((await own(null, revision + 1)).data.legalName).toBeNull()
  })
})

describe('the list', () => {
  const name = (id: string, names: Partial<typeof people.$inferInsert>) => agency.db.update(people).set(names).where(and(eq(people.agencyId, agency.id), eq(people.id, id)))

  test('is sorted by Latin form, searched by every form of the name and by address, and filtered', async () => {
    await name(ourContact.id, { family: '陈', given: '小明', latin: 'Chen Xiaoming' })
    await name(theirContact.id, { family: 'Abel', given: 'Zoe' })
    const contacts = (query: string) => manager.get(`/api/people?${query}`)
    expect((await contacts('')).data.rows.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual([theirContact.id, ourContact.id])
    for (const q of ['陈小明', 'xiaoming', '小明', encodeURIComponent(ourContact.email.toUpperCase())]) expect(ids(await contacts(`q=${q}`)), q).toEqual([ourContact.id])
    expect(ids(await contacts('q=Zoe%20Abel'))).toEqual([theirContact.id])
    expect(ids(await contacts('q=100%25'))).toEqual([])
    expect(ids(await contacts('role=client_viewer'))).toEqual([theirContact.id])
    expect(ids(await contacts(`clientId=${ours}&state=active`))).toEqual([ourContact.id])
    expect(ids(await contacts('kind=client'))).toEqual([ourContact, theirContact].map(({ id }) => id).toSorted())
    expect(ids(await contacts('kind=supplier'))).toEqual([supplier.id])
    expect(ids(await contacts('kind=staff&role=manager,crew&state=invited,active'))).toEqual([manager, blind].map(({ id }) => id).toSorted())
    for (const wrong of ['role=king', 'role=manager,king', 'kind=everybody']) expect((await contacts(wrong)).status, wrong).toBe(422)
  })

  test('of one kind keeps to what the asker may see', async () => {
    expect(ids(await limited.get('/api/people?kind=client'))).toEqual([ourContact.id])
    expect(ids(await limited.get('/api/people?kind=supplier'))).toEqual([])
    expect(ids(await blind.get('/api/people?kind=staff&role=crew'))).toEqual([blind.id])
  })

  test('goes on page by page without a gap, also where names are equal', async () => {
    const full = await other.staff('manager')
    const rows = Array.from({ length: 119 }, (_, n) => ({
      agencyId: other.id, id: `per_same${String(n).padStart(3, '0')}`, email: `same-${n}@convoke.test`, locale: 'en', role: 'crew' as const, scope: 'all' as const,
      family: n % 3 ? 'Same' : '同', given: 'Name', latin: n % 3 ? null : 'Same Name', state: 'active' as const, createdAt: new Date().toISOString(),
    }))
    for (const row of rows) await other.db.insert(people).values(row)
    const seen: string[] = []
    let cursor = ''
    do {
      const { data } = await full.get(`/api/people?q=same&counted=true${cursor && `&cursor=${cursor}`}`)
      expect(data.total).toBe(119)
      seen.push(...data.rows.map(({ id }: { id: string }) => id))
      cursor = data.next ?? ''
    } while (cursor)
    expect(seen).toHaveLength(119)
    expect(new Set(seen).size).toBe(119)
    expect((await full.get(`/api/people?cursor=${manager.id}`)).error?.code).toBe('unknown_cursor')
  })
})

describe('oneself', () => {
  test('one’s names, form of address and language are one’s own to change', async () => {
    const { status, data } = await ourContact.patch('/api/people/me', { revision: 1, family: '陳', given: '小明', latin: null, address: '陳總', locale: 'zh-Hant' })
    expect([status, data]).toEqual([200, expect.objectContaining({ id: ourContact.id, revision: 2, family: '陳', latin: null, address: '陳總', locale: 'zh-Hant' })])
    expect((await ourContact.get('/api/session')).data.person).toMatchObject({ family: '陳', address: '陳總', locale: 'zh-Hant', revision: 2 })
    const auditor = await agency.staff('auditor')
    expect((await auditor.get(`/api/audit?subject=${ourContact.id}`)).data.rows[0]).toMatchObject({ action: 'person.change', actor: { id: ourContact.id }, after: { address: '陳總' } })
  })

  test('role, scope and address of mail are not', async () => {
    for (const change of [{ role: 'owner' }, { scope: 'all' }, { email: 'x@convoke.test' }, { clientId: theirs }]) {
      const { status, error } = await manager.patch('/api/people/me', { revision: 1, ...change })
      expect([status, error?.details.fields]).toEqual([422, { [Object.keys(change)[0]!]: 'unknown_key' }])
    }
  })

  test('two devices at once: the later one is told how it stands now', async () => {
    const somebody = await agency.staff()
    const both = await Promise.all(['A', 'B'].map((given) => somebody.patch('/api/people/me', { revision: 1, given })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = await somebody.patch('/api/people/me', { revision: 1, given: 'C' })
    expect([late.status, late.error?.code, late.error?.details.current.revision]).toEqual([409, 'changed_meanwhile', 2])
  })
})

test('the agency tells its own people how it is set up, whatever their role', async () => {
  for (const person of [manager, ourContact, supplier]) {
    expect((await person.get('/api/agencies/current')).data).toEqual({ id: agency.id, slug: agency.slug, name: expect.any(String), country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en', 'zh-Hans'], revision: 0 })
  }
  expect((await stranger.get('/api/agencies/current')).data.id).toBe(other.id)
})
