import { beforeAll, expect, test } from 'vitest'
import { anAgreedBrief, aSentBrief } from '../an-agreed-brief'
import { newWorld, type Person, type World } from '../world'
import { complete, sendPart } from './files-sending'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})

type Change = { action: string; count: number; by: { kind: string; me: boolean }; of: { kind: string; id: string; title: string } }
const home = async (person: Person) => (await person.get('/api/overview/client')).data as { changes: Change[]; documents: { name: string; of: { id: string } }[] }

test('the log says what was done, by which side and to what, the same on one day once; nobody of the agency is named', async () => {
  const contact = await world.agency.client()
  const colleague = await world.agency.client({ client: contact.clientId! })
  const brief = await anAgreedBrief(world.agency, lin, contact, 'Summit')
  const event = (await lin.post(`${brief.path}/event`, { coordinatorId: lin.id })).data
  const { changes } = await home(contact)
  expect(changes[0]).toMatchObject({ action: 'event.create', by: { kind: 'staff', me: false }, of: { kind: 'event', id: event.id } })
  expect(changes.map(({ action }) => action)).toEqual(expect.arrayContaining(['brief.agree', 'brief.freeze']))
  expect(changes.find(({ action }) => action === 'brief.agree')).toMatchObject({ by: { kind: 'client', me: true }, of: { id: brief.id, title: 'Summit' } })
  expect((await home(colleague)).changes.find(({ action }) => action === 'brief.agree')).toMatchObject({ by: { kind: 'client', me: false } })
  expect(changes.filter(({ action }) => action === 'event.create')).toMatchObject([{ count: 1 }])
  expect(JSON.stringify(changes)).not.toContain(lin.id)
  expect(changes.map(({ action }) => action).filter((action) => action.startsWith('task.') || action.startsWith('plan.'))).toEqual([])
})

test('however much is done behind it, the log still says what the client is told of', async () => {
  const contact = await world.agency.client()
  const brief = await anAgreedBrief(world.agency, lin, contact, 'Long summit')
  const event = (await lin.post(`${brief.path}/event`, { coordinatorId: lin.id, templateId: null })).data
  await world.settle()
  for (let turn = 0; turn < 20; turn++) {
    const { rows } = (await lin.get(`/api/promises?eventId=${event.id}`)).data as { rows: { id: string; revision: number }[] }
    await lin.post('/api/promises/owners', { promises: rows.map(({ id, revision }) => ({ id, revision })), ownerId: turn % 2 ? null : lin.id })
  }
  expect((await home(contact)).changes.map(({ action }) => action)).toEqual(expect.arrayContaining(['event.create', 'brief.agree', 'brief.submit']))
})

test('papers on what they see stand there; nothing of another client, and nothing internal', async () => {
  const contact = await world.agency.client()
  const brief = await aSentBrief(contact, 'Gala')
  const bytes = new TextEncoder().encode('plan')
  const file = (await contact.post(`${brief.path}/files`, { name: 'floor.txt', size: bytes.length })).data
  await sendPart(contact, file.id, 1, bytes)
  await complete(contact, file.id)
  const paper = (await lin.post(`/api/clients/${contact.clientId}/files`, { name: 'nda.txt', size: bytes.length })).data
  await sendPart(lin, paper.id, 1, bytes)
  await complete(lin, paper.id)
  await lin.post(`${brief.path}/questions`, { field: 'dietary', text: 'How many need halal meals?', addresseeId: contact.id, dueOn: '2090-01-01' })
  expect((await lin.post('/api/threads', { subjectKind: 'brief', subjectId: brief.id, visibility: 'internal', text: 'Between us' })).status).toBe(201)
  expect((await home(contact)).changes.slice(0, 2)).toMatchObject([{ action: 'question.ask', by: { kind: 'staff' }, of: { id: brief.id } }, { action: 'brief.submit', by: { me: true } }])
  expect((await home(contact)).documents).toMatchObject([{ name: 'floor.txt', of: { id: brief.id } }])
  expect(await home(await world.agency.client())).toMatchObject({ changes: [], documents: [] })
})
