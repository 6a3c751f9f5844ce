import { outbox } from '../../db/schema/agency/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, type TestAgency, type World } from '../world'
import { answer, ask, company, filled, freeze, look, needed, sign, started, submit, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

const told = async ({ db }: TestAgency, brief: string) => {
  // What changed is for the index; the rest is for people.
  const rows = (await db.select().from(outbox)).filter(({ kind }) => kind !== 'records.changed')
  return rows.filter(({ payload }) => (payload as { subject?: { id: string } }).subject?.id === brief)
}

test('from the first wish to agreed: answers, a question, a version, a yes', async () => {
  const { signer, coordinator } = meridian
  const brief = await started(signer, '2027 regional launch')
  expect(await look(signer, brief)).toMatchObject({
    title: '2027 regional launch', state: 'draft', version: 0, eventId: null, client: { name: 'Meridian Health Group' }, answers: [], submitted: null,
    progress: { percent: 0, missing: ['goal', 'from', 'to', 'expected', 'city'] },
    may: { answer: { allowed: true }, submit: { allowed: false, missing: ['goal', 'from', 'to', 'expected', 'city'] }, freeze: { allowed: false, missing: ['role'] } },
  })

  for (const [field, value] of Object.entries(needed)) await answer(signer, brief, field, value)
  expect((await look(signer, brief)).may.submit).toEqual({ allowed: true, missing: [] })
  expect(await submit(signer, brief)).toMatchObject({ status: 201, data: { state: 'submitted' } })

  const asked = await ask(coordinator, brief, signer.id)
  expect(asked).toMatchObject({ status: 201, data: { state: 'open', field: 'expected', subject: { id: brief, title: '2027 regional launch' }, askedBy: { id: coordinator.id }, addressee: { id: signer.id }, mayAnswer: false } })
  expect(await look(coordinator, brief)).toMatchObject({ state: 'clarifying', may: { freeze: { allowed: false, missing: ['open_questions'] } } })
  expect(await freeze(coordinator, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_freezable', details: { missing: ['open_questions'] } } })

  expect((await signer.get('/api/threads?mine=open')).data.rows).toMatchObject([{ id: asked.data.id, mayAnswer: true }])
  const answered = await signer.post(`/api/threads/${asked.data.id}/answer`, { text: 'Guests only.' })
  expect(answered).toMatchObject({ status: 201, data: { state: 'answered', messages: [{ author: { id: coordinator.id } }, { text: 'Guests only.', author: { id: signer.id } }] } })
  expect((await signer.get(`/api/threads/${asked.data.id}`)).data).toEqual(answered.data)

  const version = (await freeze(coordinator, brief)).data
  expect(version).toMatchObject({ number: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), brief: { state: 'ready_to_agree', version: 1 } })
  expect(await sign(signer, brief, 1, version.sha256)).toMatchObject({ status: 201, data: { answer: 'approve', brief: { state: 'agreed' } } })

  const agreed = await look(coordinator, brief)
  expect(agreed).toMatchObject({ state: 'agreed', versions: [{ number: 1, sha256: version.sha256, frozenBy: { id: coordinator.id } }], questions: [{ state: 'answered' }], may: { answer: { allowed: false, missing: ['state'] }, makeEvent: { allowed: true } } })
  expect((await signer.get(`/api/briefs/${brief}/versions/1`)).data).toMatchObject({
    content: { brief, number: 1, title: '2027 regional launch', answers: { goal: { value: needed.goal, notApplicable: false } }, questions: [{ messages: [{}, { text: 'Guests only.', by: signer.id }] }] },
    signoffs: [{ person: { id: signer.id }, answer: 'approve', version: 1, sha256: version.sha256 }],
  })

  expect((await told(world.agency, brief)).map(({ kind }) => kind).sort()).toEqual(['brief.agreed', 'brief.ready_to_agree', 'brief.submitted', 'question.answered', 'question.asked'])
})

describe('staff in the client\'s place', () => {
  test('they fill and send it, marked so, and never sign', async () => {
    const { client, signer, coordinator } = meridian
    const brief = await submitted(coordinator, client)
    const seen = await look(signer, brief)
    expect(seen).toMatchObject({ submitted: { by: { id: coordinator.id }, forClient: true }, answers: expect.arrayContaining([expect.objectContaining({ field: 'goal', answeredBy: expect.objectContaining({ id: coordinator.id }) })]) })

    const { sha256 } = (await freeze(coordinator, brief)).data
    expect((await look(coordinator, brief)).may.agree).toEqual({ allowed: false, missing: ['role'] })
    for (const role of ['owner', 'director', 'manager', 'coordinator'] as const) expect((await sign(await world.agency.staff(role), brief, 1, sha256)).status).toBe(403)
    expect((await look(signer, brief)).state).toBe('ready_to_agree')
  })

  test('they say whose brief it is; a client contact\'s is their own company\'s', async () => {
    const { coordinator, signer } = meridian
    expect(await coordinator.post('/api/briefs', { title: 'Whose?' })).toMatchObject({ status: 422, error: { details: { fields: { clientId: 'required' } } } })
    expect((await coordinator.post('/api/briefs', { title: 'Nobody\'s', clientId: 'cli_nowhere' })).status).toBe(404)
    expect((await signer.post('/api/briefs', { title: 'Theirs', clientId: await world.agency.newClient() })).status).toBe(404)
  })
})

describe('sending', () => {
  test('an incomplete brief says what it lacks', async () => {
    const brief = await started(meridian.signer)
    await answer(meridian.signer, brief, 'goal', 'Something')
    expect(await submit(meridian.signer, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_submittable', details: { missing: ['from', 'to', 'expected', 'city'] } } })
  })

  test('a brief whose last day is before its first is not sent', async () => {
    const { signer } = meridian
    const brief = await filled(signer)
    expect((await answer(signer, brief, 'to', '2026-12-09', 1)).status).toBe(200)
    expect(await submit(signer, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_submittable', details: { missing: ['ends_before_it_begins'] } } })
    await answer(signer, brief, 'to', needed.from, 2)
    expect((await submit(signer, brief)).status).toBe(201)
  })

  test('twice with one key is once', async () => {
    const { signer } = meridian
    const brief = await filled(signer)
    const { revision } = await look(signer, brief)
    const send = () => signer.post(`/api/briefs/${brief}/submission`, { revision }, { 'idempotency-key': 'send-1' })
    const [first, again] = [await send(), await send()]
    expect(again).toMatchObject({ status: 201, data: first.data })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await told(world.agency, brief)).toHaveLength(1)
    expect(await signer.post(`/api/briefs/${brief}/submission`, { revision })).toMatchObject({ status: 409, error: { code: 'brief_not_submittable', details: { missing: ['state'] } } })
  })

  test('a brief started twice with one key is one brief', async () => {
    const { signer } = meridian
    const [first, again] = [await signer.post('/api/briefs', { title: 'Once' }, { 'idempotency-key': 'start-1' }), await signer.post('/api/briefs', { title: 'Once' }, { 'idempotency-key': 'start-1' })]
    expect(again.data).toEqual(first.data)
    expect((await signer.get('/api/briefs?q=Once')).data.total).toBe(1)
  })

  test('what does not belong in a request is refused', async () => {
    const { signer } = meridian
    expect(await signer.post('/api/briefs', { title: 'Summit', state: 'agreed' })).toMatchObject({ status: 422, error: { details: { fields: { state: 'unknown_key' } } } })
    expect(await signer.post('/api/briefs', { title: ' ' })).toMatchObject({ status: 422, error: { details: { fields: { title: 'required' } } } })
    expect((await signer.post(`/api/briefs/${await filled(signer)}/submission`, {})).status).toBe(422)
  })
})
