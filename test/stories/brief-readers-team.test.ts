import { beforeAll, expect, test } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { and, eq } from 'drizzle-orm'
import { anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
let hao: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
  hao = await world.agency.staff('crew')
})

test('whoever works on an event says that they have read its brief, and each later version anew', async () => {
  const brief = await anAgreedBrief(world.agency, lin)
  const event = (await lin.post(`/api/briefs/${brief.id}/event`, { coordinatorId: lin.id, templateId: null, team: [{ personId: hao.id, duty: 'venue' }, { personId: hao.id, duty: 'av' }] })).data
  const readers = async () => (await lin.get(`${brief.path}/readers`)).data
  expect(await readers()).toMatchObject({ version: 1, rows: [{ behind: true }, { behind: true }] })
  expect((await hao.get('/api/overview')).data.toRead).toEqual([{ id: brief.id, title: 'Meridian Health Summit 2030', version: 1, eventId: event.id, changed: [] }])

  expect(await hao.post(`${brief.path}/versions/1/reading`)).toMatchObject({ status: 201, data: { version: 1 } })
  expect((await hao.post(`${brief.path}/versions/1/reading`)).status).toBe(201)
  expect((await readers()).rows).toMatchObject([{ person: { id: lin.id }, behind: true }, { person: { id: hao.id }, behind: false, version: 1 }])
  expect((await hao.get('/api/overview')).data.toRead).toEqual([])

  // The client agrees to a further version: how it comes about is the briefs' own story.
  await world.agency.db.update(briefs).set({ version: 2, agreedVersion: 2 }).where(and(eq(briefs.agencyId, world.agency.id), eq(briefs.id, brief.id)))
  expect((await hao.post(`${brief.path}/versions/1/reading`)).error).toMatchObject({ code: 'version_superseded', details: { newest: 2 } })
  expect((await readers()).rows.every(({ behind }: { behind: boolean }) => behind)).toBe(true)
  expect((await hao.get('/api/overview')).data.toRead).toMatchObject([{ version: 2 }])
  expect((await hao.post(`${brief.path}/versions/3/reading`)).status).toBe(404)
  expect((await brief.contact.get(`${brief.path}/readers`)).status).toBe(403)
})
