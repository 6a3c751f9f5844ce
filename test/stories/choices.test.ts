import { expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { events } from '../../db/schema/agency/events'
import { newWorld, type Answer } from '../world'

/** What a field offers that lets somebody choose from more than fits on a page. */
const { agency, other } = await newWorld()
const [first, last] = [await agency.newClient('A first'), await agency.newClient('Z last')]
const owner = await agency.staff('owner')
const limited = await agency.staff('coordinator', { clients: [last], events: [] })
const contact = await agency.client({ client: last })
const foreign = await other.newClient('A foreign')
const createdAt = new Date().toISOString()
for (let n = 0; n < 60; n++) await agency.db.insert(clients).values({ agencyId: agency.id, id: `cli_many${n}`, name: `Many ${String(n).padStart(2, '0')}`, country: 'CN', createdAt })
await agency.db.insert(events).values({
  agencyId: agency.id, id: 'evt_1', clientId: last, name: 'Summit', startsOn: '2027-03-09', endsOn: '2027-03-09', zone: 'Asia/Shanghai', place: 'Shanghai', phase: 'before', coordinatorId: owner.id, createdAt,
})

const ids = ({ data }: Answer) => data.rows.map(({ id }: { id: string }) => id)

test('a page of them, and whether there are more', async () => {
  const { data } = await owner.get('/api/clients/choices')
  expect(data.rows).toHaveLength(50)
  expect(data.rows[0]).toEqual({ id: first, name: 'A first' })
  expect(data.more).toBe(true)
  expect((await owner.get('/api/clients/choices?q=many%205')).data).toMatchObject({ more: false, rows: { length: 10 } })
})

test('what was chosen before is among them once, wherever it stands, and first', async () => {
  const rows = ids(await owner.get(`/api/clients/choices?chosen=${last},${first}`))
  expect(rows.slice(0, 2)).toEqual([first, last])
  expect(rows).toHaveLength(51)
  expect(ids(await owner.get(`/api/clients/choices?q=nobody&chosen=${last}`))).toEqual([last])
  expect(ids(await owner.get(`/api/people/choices?kind=staff&role=owner&chosen=${limited.id}`))).toEqual([limited.id, owner.id])
})

test('who cannot be chosen for themselves is left out, but not where they are chosen already', async () => {
  expect(ids(await owner.get(`/api/people/choices?kind=staff&without=${limited.id}`))).toEqual([owner.id])
  expect(ids(await owner.get(`/api/people/choices?kind=staff&without=${limited.id}&chosen=${limited.id}`))).toEqual([limited.id, owner.id])
})

test('nobody is offered, nor finds by an id, what they may not see', async () => {
  expect(ids(await limited.get(`/api/clients/choices?chosen=${first},${foreign}`))).toEqual([last])
  expect(ids(await limited.get('/api/events/choices'))).toEqual(['evt_1'])
  expect((await owner.get('/api/events/choices')).data.rows).toEqual([{ id: 'evt_1', name: 'Summit', client: { name: 'Z last' } }])
  expect((await contact.get('/api/people/choices')).status).toBe(403)
  expect(ids(await contact.get(`/api/clients/choices?chosen=${first}`))).toEqual([last])
})

test('briefs and events are listed of one client alone', async () => {
  expect(ids(await owner.get(`/api/events?clientId=${last}`))).toEqual(['evt_1'])
  expect((await owner.get(`/api/events?clientId=${first}`)).data).toMatchObject({ rows: [], total: 0 })
  const { data } = await owner.post('/api/briefs', { title: 'Theirs', clientId: last })
  expect(ids(await owner.get(`/api/briefs?clientId=${last}`))).toEqual([data.id])
  expect((await owner.get(`/api/briefs?clientId=${first}`)).data).toMatchObject({ rows: [], total: 0 })
})
