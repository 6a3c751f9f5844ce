import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { notices } from '../../db/schema/agency/notices'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
let hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T07:42:00Z')
  lin = await world.agency.staff('coordinator')
  hao = await world.agency.staff('crew')
})

test('a problem before the event is somebody’s until it has an outcome', async () => {
  const event = await anEvent(world.agency, lin)
  const raised = await hao.post('/api/issues', { eventId: event.id, title: 'West lift out of service', ownerId: lin.id, dueOn: '2026-11-22' })
  expect(raised).toMatchObject({ status: 201, data: { state: 'open', raisedBy: hao.id, revision: 1 } })
  const { id } = raised.data
  await world.settle()
  expect(await world.agency.db.select().from(notices).where(and(eq(notices.kind, 'issue.given'), eq(notices.personId, lin.id)))).toHaveLength(1)
  expect((await lin.get(`/api/issues?eventId=${event.id}`)).data).toMatchObject({ total: 1, rows: [{ late: true, owner: { id: lin.id } }] })

  expect(await lin.patch(`/api/issues/${id}`, { revision: 1, ownerId: hao.id, dueOn: '2026-11-30' })).toMatchObject({ status: 200, data: { ownerId: hao.id, revision: 2 } })
  expect((await hao.get('/api/issues')).data).toMatchObject({ total: 1, rows: [{ id, late: false }] })
  expect((await hao.post(`/api/issues/${id}/settlement`, { revision: 1, outcome: 'x' })).error?.code).toBe('changed_meanwhile')
  expect((await hao.post(`/api/issues/${id}/settlement`, { revision: 2, outcome: ' ' })).status).toBe(422)
  expect(await hao.post(`/api/issues/${id}/settlement`, { revision: 2, outcome: 'Dock 2 is used instead' })).toMatchObject({ status: 201, data: { state: 'settled', outcome: 'Dock 2 is used instead', settledBy: hao.id } })
  expect((await lin.patch(`/api/issues/${id}`, { revision: 3, title: 'Late' })).error?.code).toBe('issue_settled')
  expect((await lin.get(`/api/issues?eventId=${event.id}&state=open`)).data.total).toBe(0)
})

test('is nobody’s who only reads, and is no business of clients', async () => {
  const event = await anEvent(world.agency, lin)
  const auditor = await world.agency.staff('auditor')
  expect((await lin.post('/api/issues', { eventId: event.id, title: 'X', ownerId: auditor.id })).error?.details.fields).toEqual({ ownerId: 'only_reads' })
  expect((await auditor.post('/api/issues', { eventId: event.id, title: 'X', ownerId: lin.id })).status).toBe(403)
  const contact = await world.agency.client({ client: event.clientId })
  expect((await contact.get(`/api/issues?eventId=${event.id}`)).status).toBe(403)
})
