import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { threads } from '../../db/schema/agency/threads'
import { newWorld, type World } from '../world'
import { ask, company, filled, look, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

const asked = async () => {
  const brief = await submitted(meridian.signer)
  const { status, data } = await ask(meridian.coordinator, brief, meridian.signer.id)
  expect(status).toBe(201)
  return { brief, thread: data.id as string }
}
const reply = { text: 'Guests only.' }

describe('asking', () => {
  test('only somebody who speaks for that client can be asked', async () => {
    const brief = await submitted(meridian.signer)
    const stranger = await world.agency.client()
    for (const id of [stranger.id, meridian.coordinator.id, 'per_nobody']) {
      expect(await ask(meridian.coordinator, brief, id)).toMatchObject({ status: 422, error: { details: { fields: { addresseeId: 'not_a_contact' } } } })
    }
    expect((await ask(meridian.coordinator, brief, meridian.viewer.id)).status).toBe(201)
  })

  test('a question hangs on a field of the form and has a day', async () => {
    const brief = await submitted(meridian.signer)
    expect(await ask(meridian.coordinator, brief, meridian.signer.id, 'colour')).toMatchObject({ status: 422, error: { details: { fields: { field: 'not_a_field' } } } })
    expect(await meridian.coordinator.post(`/api/briefs/${brief}/questions`, { field: 'city', text: '', addresseeId: meridian.signer.id, dueOn: 'soon' }))
      .toMatchObject({ status: 422, error: { details: { fields: { text: 'required', dueOn: 'not_a_date' } } } })
  })

  test('a draft is not asked about yet', async () => {
    expect(await ask(meridian.coordinator, await filled(meridian.signer), meridian.signer.id)).toMatchObject({ status: 409, error: { code: 'brief_not_askable', details: { missing: ['state'] } } })
  })

  test('two colleagues who ask at once both ask', async () => {
    const brief = await submitted(meridian.signer)
    const both = await Promise.all([ask(meridian.coordinator, brief, meridian.signer.id), ask(await world.agency.staff('manager'), brief, meridian.signer.id, 'city')])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await look(meridian.signer, brief)).questions).toHaveLength(2)
  })

  test('twice with one key is one question', async () => {
    const brief = await submitted(meridian.signer)
    const send = () => ask(meridian.coordinator, brief, meridian.signer.id, 'city', { 'idempotency-key': 'ask-1' })
    expect((await send()).data).toEqual((await send()).data)
    expect((await look(meridian.signer, brief)).questions).toHaveLength(1)
  })
})

describe('answering', () => {
  test('a colleague at the client may; staff may not', async () => {
    const { thread } = await asked()
    expect(await meridian.coordinator.post(`/api/threads/${thread}/answer`, reply)).toMatchObject({ status: 403, error: { code: 'only_the_addressee_answers' } })
    expect(await meridian.viewer.post(`/api/threads/${thread}/answer`, reply)).toMatchObject({ status: 201, data: { state: 'answered', mayAnswer: false } })
  })

  test('what was answered is not answered again, also at once', async () => {
    const { thread } = await asked()
    const both = await Promise.all([meridian.signer, meridian.colleague].map((person) => person.post(`/api/threads/${thread}/answer`, reply)))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await meridian.signer.post(`/api/threads/${thread}/answer`, reply)).toMatchObject({ status: 409, error: { code: 'question_answered' } })
  })

  test('the same answer with one key is one answer', async () => {
    const { thread } = await asked()
    const send = () => meridian.signer.post(`/api/threads/${thread}/answer`, reply, { 'idempotency-key': 'reply-1' })
    expect((await send()).data).toEqual((await send()).data)
    expect((await meridian.signer.get(`/api/threads/${thread}`)).data.messages).toHaveLength(2)
  })
})

describe('who reads', () => {
  test('nobody while what was asked about lies in the bin', async () => {
    const { brief, thread } = await asked()
    const inBin = (binnedAt: string | null) => world.agency.db.update(briefs).set({ binnedAt }).where(eq(briefs.id, brief))
    expect((await meridian.signer.get(`/api/threads/${thread}`)).status).toBe(200)
    await inBin('2026-11-23T07:42:00.000Z')
    expect((await meridian.signer.get(`/api/threads/${thread}`)).status).toBe(404)
    expect((await meridian.signer.post(`/api/threads/${thread}/answer`, reply)).status).toBe(404)
    await inBin(null)
    expect((await meridian.signer.post(`/api/threads/${thread}/answer`, reply)).status).toBe(201)
  })

  test('the list is of what waits for me', async () => {
    const { thread } = await asked()
    const mine = async (person: typeof meridian.signer) => (await person.get('/api/threads?mine=open')).data.rows.map(({ id }: { id: string }) => id)
    expect(await mine(meridian.signer)).toContain(thread)
    expect(await mine(meridian.colleague)).toEqual([])
    await meridian.colleague.post(`/api/threads/${thread}/answer`, reply)
    expect(await mine(meridian.signer)).not.toContain(thread)
    expect((await meridian.signer.get('/api/threads')).status).toBe(422)
  })

  test('nobody of another client, another agency or out of scope', async () => {
    const { thread } = await asked()
    const outsiders = [await world.agency.client(), await world.other.staff('owner'), await world.agency.staff('manager', { clients: [], events: [] })]
    for (const person of outsiders) {
      expect((await person.get(`/api/threads/${thread}`)).status).toBe(404)
      expect((await person.post(`/api/threads/${thread}/answer`, reply)).status).toBe(404)
    }
    expect((await (await world.agency.supplier()).get(`/api/threads/${thread}`)).status).toBe(403)
  })

  test('what staff say among themselves never reaches the client', async () => {
    const { brief, thread } = await asked()
    await world.agency.db.update(threads).set({ visibility: 'internal' }).where(eq(threads.id, thread))
    expect((await meridian.signer.get(`/api/threads/${thread}`)).status).toBe(404)
    expect((await look(meridian.signer, brief)).questions).toEqual([])
    expect((await meridian.signer.get('/api/briefs')).data.rows.find(({ id }: { id: string }) => id === brief).openQuestions).toBe(0)
    expect((await meridian.coordinator.get(`/api/threads/${thread}`)).status).toBe(200)
  })
})
