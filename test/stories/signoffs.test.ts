import { expect, test } from 'vitest'
import { newWorld } from '../world'
import { company, frozen, sign } from './brief-steps'

test('a yes is read by those who may see what it was said to, and by nobody else', async () => {
  const world = await newWorld()
  const meridian = await company(world.agency)
  const { brief, sha256 } = await frozen(meridian)
  const { data } = await sign(meridian.signer, brief, 1, sha256)

  const readers = [meridian.signer, meridian.viewer, meridian.coordinator, await world.agency.staff('auditor')]
  for (const person of readers) expect(await person.get(`/api/signoffs/${data.id}`)).toMatchObject({ status: 200, data: { answer: 'approve', version: 1, sha256, comment: null } })

  const outsiders = [await world.agency.client(), await world.other.staff('owner'), await world.agency.staff('manager', { clients: [], events: [] })]
  for (const person of outsiders) expect((await person.get(`/api/signoffs/${data.id}`)).status).toBe(404)
  expect((await (await world.agency.supplier()).get(`/api/signoffs/${data.id}`)).status).toBe(403)
})
