import { env } from 'cloudflare:test'
import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { calls } from '../../db/schema/agency/calls'
import { mails, reminders } from '../../db/schema/agency/kernel'
import { fireReminders } from '../../workers/kernel/reminders'
import { shards } from '../../workers/kernel/db'
import { newWorld, type Person, type World } from '../world'
import { company, started, type Company } from './brief-steps'

let world: World
let meridian: Company
let brief: string
beforeEach(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
  brief = await started(meridian.signer)
})

const hour = 3_600_000
const at = (hours: number) => new Date(Math.ceil(Date.now() / hour) * hour + hours * hour).toISOString()
const wish = (more: object = {}) => ({
  clientId: meridian.client, briefId: brief, kind: 'call', title: 'First talk about the launch', startsAt: at(48), endsAt: at(49), place: 'https://meet.example/launch', guestIds: [meridian.coordinator.id, meridian.signer.id], ...more,
})
const arrange = (more?: object, by = meridian.coordinator) => by.post('/api/calls', wish(more))
const read = async (by: Person, id: string) => (await by.get(`/api/calls/${id}`)).data
const invitations = async (person: Person) => {
  await world.settle()
  const rows = await world.agency.db.select().from(mails).where(and(eq(mails.agencyId, world.agency.id), eq(mails.to, person.email))).orderBy(asc(mails.createdAt), asc(mails.id))
  return rows.flatMap(({ calendar, text }) => (calendar ? [{ text, method: calendar.method, ...calendar.entry }] : []))
}
const told = async (person: Person) => {
  await world.settle()
  return (await person.get('/api/notices')).data.rows.map(({ kind, path }: { kind: string; path: string }) => `${kind} ${path}`)
}
/** Held and over, as if the hours had passed. */
async function held(more: object = {}) {
  const { id } = (await arrange()).data
  await world.agency.db.update(calls).set({ startsAt: '2026-01-09T01:00:00.000Z', endsAt: '2026-01-09T02:00:00.000Z', ...more }).where(and(eq(calls.agencyId, world.agency.id), eq(calls.id, id)))
  return id as string
}
const report = async (id: string, more: object = {}, by = meridian.coordinator) =>
  by.put(`/api/calls/${id}/report`, { revision: (await read(by, id)).revision, needs: 'They fear an empty hall', decisions: 'One evening', openPoints: null, ...more })
const answer = async (id: string, said: object, by = meridian.signer) => by.post(`/api/calls/${id}/answer`, { revision: (await read(by, id)).revision, ...said })

describe('arranged with a client', () => {
  test('everybody who is asked holds it in their calendar, each with the way to their own page', async () => {
    const { id } = (await arrange()).data
    const [colleague] = await invitations(meridian.coordinator)
    expect(colleague).toMatchObject({ method: 'REQUEST', sequence: 0, what: 'First talk about the launch', where: 'https://meet.example/launch', when: { zone: 'Asia/Shanghai', startsAt: at(48), endsAt: at(49) } })
    const [contact] = await invitations(meridian.signer)
    expect(decodeURIComponent(contact!.link!)).toContain(`/portal/calls/${id}`)
    expect(decodeURIComponent(colleague!.link!)).not.toContain('/portal')
    expect(await invitations(meridian.viewer)).toEqual([])
    for (const by of [meridian.coordinator, meridian.viewer]) expect((await by.get(`/api/calls?briefId=${brief}`)).data.rows).toMatchObject([{ id, stage: 'arranged', report: null }])
  })

  test('moved, calendars follow; whoever comes no longer, and all when it is off, are told so', async () => {
    const { id } = (await arrange()).data
    await invitations(meridian.signer)
    expect((await meridian.coordinator.patch(`/api/calls/${id}`, { revision: 1, startsAt: at(50), endsAt: at(51), zone: 'Europe/London' })).status).toBe(200)
    expect((await invitations(meridian.signer)).map(({ method, sequence, when }) => [method, sequence, when.zone])).toEqual([['REQUEST', 0, 'Asia/Shanghai'], ['REQUEST', 1, 'Europe/London']])
    expect((await meridian.coordinator.patch(`/api/calls/${id}`, { revision: 2, guestIds: [meridian.coordinator.id] })).status).toBe(200)
    expect((await invitations(meridian.signer)).at(-1)).toMatchObject({ method: 'CANCEL', sequence: 2 })
    expect((await meridian.coordinator.post(`/api/calls/${id}/cancellation`, { revision: 3 })).status).toBe(201)
    expect((await invitations(meridian.coordinator)).at(-1)).toMatchObject({ method: 'CANCEL' })
    expect(await read(meridian.signer, id)).toMatchObject({ stage: 'off' })
    expect(await meridian.coordinator.patch(`/api/calls/${id}`, { revision: 4, title: 'Once more' })).toMatchObject({ status: 409, error: { code: 'call_not_ahead', details: { missing: ['off'] } } })
  })

  test('times and guests that do not fit are refused beside their fields', async () => {
    const stranger = await world.agency.client()
    const blind = await world.agency.staff('coordinator', { clients: [], events: [] })
    const reasons = async (more: object) => (await arrange(more)).error?.details.fields
    expect(await reasons({ endsAt: at(48) })).toEqual({ endsAt: 'before_start' })
    expect(await reasons({ startsAt: '1990-01-01T09:00:00Z', endsAt: '1990-01-01T10:00:00Z' })).toEqual({ startsAt: 'too_long_ago' })
    expect((await arrange({ startsAt: at(-24), endsAt: at(-23) })).status).toBe(201)
    expect(await reasons({ guestIds: [] })).toEqual({ guestIds: 'none_chosen' })
    expect(await reasons({ guestIds: [stranger.id] })).toEqual({ guestIds: 'not_a_contact' })
    expect(await reasons({ guestIds: [blind.id] })).toEqual({ guestIds: 'out_of_scope' })
    expect(await reasons({ guestIds: ['per_00000000000000000000000000'] })).toEqual({ guestIds: 'unknown_person' })
    expect(await reasons({ briefId: await started(stranger) })).toEqual({ briefId: 'not_an_option' })
    expect((await arrange({}, blind)).status).toBe(404)
    expect((await arrange({}, meridian.signer)).status).toBe(403)
  })

  test('two who move it at once: the second sees what stands', async () => {
    const { id } = (await arrange()).data
    const move = (title: string) => meridian.coordinator.patch(`/api/calls/${id}`, { revision: 1, title })
    const answers = await Promise.all([move('One'), move('Other')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('its report', () => {
  test('is internal until it is sent, and confirmed by the client with one tap', async () => {
    const id = await held()
    expect((await report(id)).status).toBe(200)
    expect(await read(meridian.coordinator, id)).toMatchObject({ stage: 'report_open', report: { needs: 'They fear an empty hall' } })
    expect(await read(meridian.signer, id)).toMatchObject({ report: null })
    expect(JSON.stringify((await meridian.viewer.get(`/api/calls?clientId=${meridian.client}`)).data)).not.toContain('empty hall')
    expect(await answer(id, { answer: 'confirmed' })).toMatchObject({ status: 409, error: { code: 'call_not_answerable' } })

    expect((await report(id, { send: true })).status).toBe(200)
    expect(await told(meridian.signer)).toContain(`call.reported /portal/calls/${id}`)
    expect(await told(meridian.viewer)).not.toContain(`call.reported /portal/calls/${id}`)
    expect(await read(meridian.viewer, id)).toMatchObject({ stage: 'sent', report: { decisions: 'One evening' } })
    const home = async (who: Person) => (await who.get('/api/overview/client')).data as { calls: { id: string }[]; waiting: { rows: object[] } }
    expect((await home(meridian.signer)).waiting.rows).toContainEqual(expect.objectContaining({ kind: 'report', id }))
    expect((await home(meridian.viewer)).calls.map((call) => call.id)).toContain(id)
    expect((await home(meridian.viewer)).waiting.rows).toEqual([])
    expect((await answer(id, { answer: 'confirmed' }, meridian.viewer)).status).toBe(403)
    expect((await answer(id, { answer: 'confirmed' })).status).toBe(201)
    expect(await read(meridian.coordinator, id)).toMatchObject({ stage: 'confirmed', answer: { answer: 'confirmed', by: { id: meridian.signer.id } } })
    expect(await report(id, { send: true })).toMatchObject({ status: 409, error: { code: 'call_not_reportable', details: { missing: ['sent'] } } })
    expect((await answer(id, { answer: 'confirmed' })).status).toBe(409)
  })

  test('that is not right goes back with words, is put right unseen, and is asked about again', async () => {
    const id = await held()
    await report(id, { send: true })
    expect((await answer(id, { answer: 'not_right' })).status).toBe(422)
    expect((await answer(id, { answer: 'not_right', objection: 'Two evenings' })).status).toBe(201)
    expect(await told(meridian.coordinator)).toContain(`call.not_right /calls/${id}`)
    await report(id, { decisions: 'Two evenings, perhaps' })
    expect(await read(meridian.signer, id)).toMatchObject({ stage: 'not_right', report: null })
    await report(id, { decisions: 'Two evenings', send: true })
    expect(await read(meridian.signer, id)).toMatchObject({ stage: 'sent', report: { decisions: 'Two evenings' }, answer: null })
    expect((await answer(id, { answer: 'confirmed' })).status).toBe(201)
  })

  test('is not sent before it has begun, nor empty', async () => {
    const { id } = (await arrange()).data
    expect(await report(id, { send: true })).toMatchObject({ status: 409, error: { details: { missing: ['not_yet'] } } })
    expect(await report(await held(), { needs: ' ', decisions: null, send: true })).toMatchObject({ status: 409, error: { details: { missing: ['report'] } } })
  })

  test('is missed the same evening, unless it was sent', async () => {
    const [late, done] = [(await arrange({ startsAt: '2031-03-10T01:00:00Z', endsAt: '2031-03-10T02:00:00Z' })).data.id, await held()]
    const due = await world.agency.db.select({ id: reminders.thingId, fireAt: reminders.fireAt }).from(reminders).where(and(eq(reminders.agencyId, world.agency.id), eq(reminders.kind, 'call.report_due')))
    expect(due.find(({ id }) => id === late)).toEqual({ id: late, fireAt: '2031-03-10T10:00:00.000Z' })
    await report(done, { send: true })
    await fireReminders(shards(env)[0]!, new Date('2031-03-10T10:00:30.000Z'))
    const notices = await told(meridian.coordinator)
    expect(notices).toContain(`call.report_due /calls/${late}`)
    expect(notices).not.toContain(`call.report_due /calls/${done}`)
  })
})

test('nobody else sees a call of this client', async () => {
  const { id } = (await arrange()).data
  for (const stranger of [await world.agency.client(), await world.neighbour.staff('owner'), await world.agency.staff('manager', { clients: [], events: [] })]) {
    expect((await stranger.get(`/api/calls/${id}`)).status).toBe(404)
    expect((await stranger.get(`/api/calls?clientId=${meridian.client}`)).data.rows).toEqual([])
  }
  expect((await meridian.coordinator.get('/api/calls')).status).toBe(422)
})
