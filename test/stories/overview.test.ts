import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { anAgreedBrief, aSentBrief } from '../an-agreed-brief'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

const ask = (brief: { path: string }, contact: Person, dueOn: string, text = 'How many need halal meals?') =>
  lin.post(`${brief.path}/questions`, { field: 'dietary', text, addresseeId: contact.id, dueOn })

describe('my day', () => {
  test('has my open tasks by due day, the briefs that wait for us, and what opens next', async () => {
    const { other } = world
    const ada = await other.staff('manager')
    const event = await anEvent(other, ada, { name: 'Soon', startsOn: '2090-01-05', endsOn: '2090-01-06' })
    await anEvent(other, ada, { name: 'Over', startsOn: '2020-01-05', endsOn: '2020-01-06' })
    for (const [title, dueOn] of [['later', '2090-01-02'], ['sooner', '2090-01-01']]) await ada.post('/api/tasks', { eventId: event.id, title, ownerId: ada.id, dueOn })
    const done = (await ada.post('/api/tasks', { eventId: event.id, title: 'done', ownerId: ada.id })).data
    await ada.post(`/api/tasks/${done.id}/completion`)
    const [sent, agreed] = [await aSentBrief(await other.client(), 'Sent'), await anAgreedBrief(other, ada, undefined, 'Agreed')]

    const day = await ada.get('/api/overview')
    expect(day.status).toBe(200)
    expect(day.data.tasks).toMatchObject({ total: 2, rows: [{ title: 'sooner', eventName: 'Soon' }, { title: 'later' }] })
    expect(day.data.briefs.rows.map(({ id, reason }: { id: string; reason: string }) => [id, reason])).toEqual(expect.arrayContaining([[sent.id, 'submitted'], [agreed.id, 'agreed']]))
    expect(day.data.events).toMatchObject({ total: 1, rows: [{ name: 'Soon', coordinator: { id: ada.id }, openTasks: 2 }] })
  })

  test('a brief with an open question waits for the client, and for us again once it is answered', async () => {
    const contact = await world.agency.client()
    const brief = await aSentBrief(contact)
    const question = (await ask(brief, contact, '2090-01-01')).data
    const reasonOf = async () => (await lin.get('/api/overview')).data.briefs.rows.find(({ id }: { id: string }) => id === brief.id)?.reason
    expect(await reasonOf()).toBeUndefined()
    await contact.post(`/api/threads/${question.id}/answer`, { text: 'Sixty.' })
    expect(await reasonOf()).toBe('answered')
  })

  test('a brief that became an event waits no longer', async () => {
    const brief = await anAgreedBrief(world.agency, lin)
    await lin.post(`${brief.path}/event`, { coordinatorId: lin.id })
    expect((await lin.get('/api/overview')).data.briefs.rows.map(({ id }: { id: string }) => id)).not.toContain(brief.id)
  })

  test('limited staff have nothing of other clients in it, not even in the counts', async () => {
    const limited = await world.agency.staff('coordinator', { clients: [await world.agency.newClient()], events: [] })
    await anEvent(world.agency, lin, { startsOn: '2090-01-05', endsOn: '2090-01-06' })
    await aSentBrief(await world.agency.client())
    const empty = { rows: [], total: 0 }
    expect((await limited.get('/api/overview')).data).toEqual({ tasks: empty, approvals: empty, briefs: empty, checklists: empty, events: empty, promises: [], relationships: [], toRead: [], learning: { sessions: [], ending: [], returned: empty, talks: empty, toVerify: 0 } })
  })

  test('is for staff', async () => {
    for (const person of [await world.agency.client(), await world.agency.supplier()]) expect((await person.get('/api/overview')).status).toBe(403)
    expect((await lin.get('/api/overview/client')).status).toBe(403)
    expect((await lin.get('/api/overview/supplier')).status).toBe(403)
  })
})

describe('what has waited long', () => {
  const late = async (agency: World['agency'], contact: Person, count: number, state: 'submitted' | 'draft' | 'ready_to_agree') => {
    const createdAt = new Date().toISOString()
    for (let n = 0; n < count; n++) {
      const id = `bri_0000000000000000000000${state.slice(0, 1)}${String(n).padStart(4, '0')}`
      await agency.db.insert(briefs).values({ agencyId: agency.id, id, createdAt, clientId: contact.clientId!, title: `${state} ${n}`, state, startedBy: contact.id })
    }
  }

  test('comes first on my day, however many came in since, and all are counted', async () => {
    const { neighbour } = world
    const [ada, contact] = [await neighbour.staff('manager'), await neighbour.client()]
    await late(neighbour, contact, 120, 'submitted')
    const { briefs: waiting } = (await ada.get('/api/overview')).data
    expect(waiting.total).toBe(120)
    expect(waiting.rows.map(({ title }: { title: string }) => title)).toEqual(Array.from({ length: 10 }, (_, n) => `submitted ${n}`))
  })

  test('is counted on a client\'s home too, and every brief with a question is asked', async () => {
    const { neighbour } = world
    const [ada, contact] = [await neighbour.staff('manager'), await neighbour.client()]
    await late(neighbour, contact, 110, 'draft')
    for (let n = 0; n < 7; n++) await ada.post(`${(await aSentBrief(contact)).path}/questions`, { field: 'dietary', text: `Question ${n}`, addresseeId: contact.id, dueOn: `2090-01-0${9 - n}` })
    const { data } = await contact.get('/api/overview/client')
    expect(data.waiting).toMatchObject({ total: 117, rows: [{ text: 'Question 6' }, { text: 'Question 5' }, { text: 'Question 4' }, { text: 'Question 3' }, { text: 'Question 2' }] })
    expect(data.nextStep).toEqual(data.waiting.rows[0])
    expect(data.briefs).toMatchObject(Array.from({ length: 5 }, () => ({ state: 'clarifying' })))
  })
})

describe('a client\'s home', () => {
  const home = async (person: Person) => (await person.get('/api/overview/client')).data

  test('is empty and says so before anything has begun', async () => {
    const empty = { rows: [], total: 0 }
    expect(await home(await world.agency.client())).toEqual({ nextStep: null, waiting: empty, briefs: [], events: empty, calls: [], changes: [], documents: [], coordinator: null })
  })

  test('leads from the draft over the question to the version, and then to nothing', async () => {
    const contact = await world.agency.client()
    const draft = (await contact.post('/api/briefs', { title: 'Next year' })).data
    expect((await home(contact)).nextStep).toMatchObject({ kind: 'draft', id: draft.id, title: 'Next year', dueOn: null })

    const brief = await aSentBrief(contact)
    const question = (await ask(brief, contact, '2090-01-01')).data
    const asked = await home(contact)
    expect(asked.nextStep).toMatchObject({ kind: 'question', id: question.id, briefId: brief.id, text: 'How many need halal meals?', dueOn: '2090-01-01' })
    expect(asked.waiting).toMatchObject({ total: 2, rows: [{ kind: 'question' }, { kind: 'draft' }] })

    await contact.post(`/api/threads/${question.id}/answer`, { text: 'Sixty.' })
    const { revision } = (await lin.get(brief.path)).data
    await lin.post(`${brief.path}/versions`, { revision })
    expect((await home(contact)).nextStep).toMatchObject({ kind: 'agreement', id: brief.id, version: 1 })
  })

  test('lists at most five that wait, the most urgent first, and says how many there are', async () => {
    const contact = await world.agency.client()
    const brief = await aSentBrief(contact)
    for (const day of [7, 3, 5, 9, 4, 6]) await ask(brief, contact, `2090-01-0${day}`, `By the ${day}th`)
    const { waiting, nextStep } = await home(contact)
    expect(waiting.rows.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2090-01-03', '2090-01-04', '2090-01-05', '2090-01-06', '2090-01-07'])
    expect(waiting.total).toBe(6)
    expect(nextStep).toEqual(waiting.rows[0])
  })

  test('asks nothing of who may only look, nor of whom was not asked', async () => {
    const signer = await world.agency.client()
    const viewer = await world.agency.client({ client: signer.clientId!, role: 'client_viewer' })
    await signer.post('/api/briefs', { title: 'Draft' })
    await ask(await aSentBrief(signer), signer, '2090-01-01')
    const seen = await home(viewer)
    expect(seen).toMatchObject({ nextStep: null, waiting: { total: 0 }, briefs: { length: 2 } })
  })

  test('has their event with its coordinator and without its tasks', async () => {
    const contact = await world.agency.client()
    const event = await anEvent(world.agency, lin, { clientId: contact.clientId!, startsOn: '2090-01-05', endsOn: '2090-01-06' })
    await lin.post('/api/tasks', { eventId: event.id, title: 'Secret', ownerId: lin.id })
    const seen = await home(contact)
    expect(seen).toMatchObject({ events: { total: 1, rows: [{ id: event.id, openTasks: null }] }, coordinator: { id: lin.id } })
    expect(JSON.stringify(seen)).not.toContain(lin.email)
  })
})

test('a supplier\'s home shows whom they work for and who they are, and that nothing waits', async () => {
  const supplier = await world.agency.newSupplier('Brightline AV')
  const contact = await world.agency.supplier(supplier)
  expect(await contact.get('/api/overview/supplier')).toMatchObject({ status: 200, data: { supplier: { id: supplier, name: 'Brightline AV' } } })
})

describe('round trips', () => {
  async function trips(person: Person, path: string) {
    const databases = [env.DIRECTORY, env.SHARD_0, env.SHARD_1]
    const [prepares, batches] = [databases.map((database) => vi.spyOn(database, 'prepare')), databases.map((database) => vi.spyOn(database, 'batch'))]
    await person.get(path)
    // What is prepared for a batch goes with it: that is one trip.
    const together = batches.flatMap(({ mock }) => mock.calls.map(([statements]) => statements.length - 1))
    const count = prepares.reduce((sum, { mock }) => sum + mock.calls.length, 0) - together.reduce((sum, n) => sum + n, 0)
    for (const spy of [...prepares, ...batches]) spy.mockRestore()
    return count
  }

  test('no overview makes more than twelve', async () => {
    const contact = await world.agency.client()
    for (let n = 0; n < 5; n++) await ask(await aSentBrief(contact), contact, '2090-01-01')
    await anEvent(world.agency, lin, { clientId: contact.clientId!, startsOn: '2090-01-05', endsOn: '2090-01-06' })
    // What else is told of it must not be counted along.
    await world.settle()
    const counted = [await trips(lin, '/api/overview'), await trips(contact, '/api/overview/client'), await trips(lin, '/api/events')]
    expect(counted.every((n) => n > 0)).toBe(true)
    expect(Math.max(...counted)).toBeLessThanOrEqual(12)
  })
})
