import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { anEvent } from '../an-event'
import { aSentBrief } from '../an-agreed-brief'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let hao: Person, ada: Person, crew: Person, helen: Person, wei: Person, qian: Person
let client: string, supplier: string
let event: { id: string }
beforeAll(async () => {
  world = await newWorld()
  const { agency } = world
  ;[hao, ada, crew] = [await agency.staff('coordinator'), await agency.staff('owner'), await agency.staff('crew')]
  helen = await agency.client()
  client = helen.clientId!
  wei = await agency.client({ role: 'client_viewer', client })
  qian = await agency.supplier()
  supplier = qian.supplierId!
  event = await anEvent(agency, hao, { clientId: client })
})

const on = (kind: string, id: string) => ({ subjectKind: kind, subjectId: id })
const begin = (by: Person, said: object = {}, about = on('event', event.id)) => by.post('/api/threads', { ...about, text: 'Is the hall held?', ...said })
const begun = async (by: Person, said: object = {}, about = on('event', event.id)) => (await begin(by, said, about)).data as { threadId: string; messageId: string }
const look = async (by: Person, thread: string) => (await by.get(`/api/threads/${thread}/comments`)).data
const talks = async (by: Person, { subjectKind, subjectId } = on('event', event.id)) => (await by.get(`/api/threads/talks?subjectKind=${subjectKind}&subjectId=${subjectId}`)).data
const noticesOf = async (person: Person) => (await person.get('/api/notices')).data.rows as { kind: string; details: Record<string, string>; path: string }[]
const add = (by: Person, thread: string, said: object) => by.post(`/api/threads/${thread}/comments`, said)

describe('who reads', () => {
  test('internal unless somebody chooses, and never told to the client', async () => {
    const { threadId } = await begun(hao)
    expect(await look(ada, threadId)).toMatchObject({ visibility: 'internal', messages: [{ text: 'Is the hall held?', author: { id: hao.id, side: 'staff' }, unread: true, mine: false }] })
    for (const outsider of [helen, wei, qian]) {
      expect((await outsider.get(`/api/threads/${threadId}/comments`)).status).toBe(404)
      expect((await add(outsider, threadId, { text: 'Yes' })).status).toBe(404)
    }
    expect(JSON.stringify(await talks(helen))).not.toContain('hall')
  })

  test('with the client: theirs alone, and what they write is for the agency', async () => {
    const { threadId } = await begun(hao, { visibility: 'client', text: 'Two or three screens?' })
    expect((await add(helen, threadId, { text: 'Three.' })).status).toBe(201)
    expect((await look(wei, threadId)).messages.map(({ text }: { text: string }) => text)).toEqual(['Two or three screens?', 'Three.'])
    const stranger = await world.agency.client()
    expect((await stranger.get(`/api/threads/${threadId}/comments`)).status).toBe(404)
    expect((await begin(helen, { visibility: 'internal' })).error).toMatchObject({ code: 'invalid', details: { fields: { visibility: 'not_a_room' } } })
    expect((await begun(helen, { text: 'One more thing.' })).threadId).toBeTruthy()
  })

  test('about one frozen version of a brief it says so, and only of one that there is', async () => {
    const brief = (await hao.post('/api/briefs', { clientId: client, title: 'Autumn launch' })).data.id
    await world.agency.db.update(briefs).set({ state: 'clarifying', version: 2 }).where(eq(briefs.id, brief))
    const { threadId } = await begun(helen, { text: 'The second day is missing.', version: 2 }, on('brief', brief))
    expect((await talks(hao, on('brief', brief))).rows).toMatchObject([{ id: threadId, version: 2 }])
    for (const [version, about] of [[3, on('brief', brief)], [1, on('event', event.id)]] as const) {
      expect((await begin(hao, { version }, about)).error?.details.fields).toEqual({ version: 'not_an_option' })
    }
  })

  test('with a supplier on the supplier, with nobody outside on a task or a person', async () => {
    const { threadId } = await begun(hao, { visibility: 'supplier', text: 'Send the rigging plan.' }, on('supplier', supplier))
    expect((await look(qian, threadId)).messages).toHaveLength(1)
    expect((await begin(hao, { visibility: 'client' }, on('supplier', supplier))).status).toBe(422)
    expect((await begin(hao, { visibility: 'supplier' })).status).toBe(422)
    const task = (await hao.post('/api/tasks', { eventId: event.id, title: 'Call the hall', ownerId: hao.id })).data.id
    expect((await begin(hao, { visibility: 'client' }, on('task', task))).status).toBe(422)
    expect((await helen.get(`/api/threads/talks?subjectKind=task&subjectId=${task}`)).status).toBe(404)
    expect((await begun(hao, { text: 'Away until Monday.' }, on('person', ada.id))).threadId).toBeTruthy()
    expect((await talks(hao, on('supplier', supplier))).rooms.map(({ visibility }: { visibility: string }) => visibility)).toEqual(['internal', 'supplier'])
  })

  test('a talk goes to the bin with its thing, and comes back with it', async () => {
    const task = (await hao.post('/api/tasks', { eventId: event.id, title: 'Call the hall', ownerId: hao.id })).data.id
    const { threadId, messageId } = await begun(hao, {}, on('task', task))
    expect((await add(ada, threadId, { text: 'Did so.' })).status).toBe(201)
    expect((await hao.del(`/api/tasks/${task}`)).status).toBe(200)
    const comments = `/api/threads/${threadId}/comments`
    expect([(await hao.get(comments)).status, (await add(hao, threadId, { text: 'And now?' })).status, (await hao.patch(`${comments}/${messageId}`, { revision: 1, text: 'Else' })).status]).toEqual([404, 404, 404])
    await hao.post('/api/tasks/restoration', { ids: [task] })
    expect((await look(hao, threadId)).messages).toHaveLength(2)
  })

  test('limited staff and other agencies are not let in', async () => {
    const { threadId } = await begun(hao)
    for (const person of [await world.agency.staff('manager', { clients: [], events: [] }), await world.neighbour.staff('owner'), await world.other.staff('owner')]) {
      expect((await person.get(`/api/threads/${threadId}/comments`)).status).toBe(404)
      expect((await person.get(`/api/threads/talks?subjectKind=event&subjectId=${event.id}`)).status).toBe(404)
      expect((await begin(person)).status).toBe(404)
    }
  })
})

describe('opening to the client', () => {
  test('is an act of its own, with a trace, once and never back', async () => {
    const { threadId } = await begun(hao, { text: 'They may read this soon.' })
    const open = (by: Person, revision = 1) => by.put(`/api/threads/${threadId}/visibility`, { revision, visibility: 'client' })
    expect((await open(crew)).status).toBe(403)
    expect((await open(hao, 7)).error?.code).toBe('changed_meanwhile')
    expect((await open(ada)).status).toBe(200)
    expect(await look(hao, threadId)).toMatchObject({ visibility: 'client', shared: { by: { id: ada.id } }, opensTo: [] })
    expect((await look(helen, threadId)).shared).toBeNull()
    expect((await open(ada, 2)).error?.code).toBe('talk_is_open')
    await world.settle()
    expect((await noticesOf(wei)).some(({ kind, path }) => kind === 'comment.added' && path.endsWith(`#${threadId}`))).toBe(true)
  })

  test('does not open what was edited away before', async () => {
    const { threadId, messageId } = await begun(hao, { text: 'They pay twice our cost.' })
    const edit = (revision: number, text: string) => hao.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision, text })
    const earlier = async (by: Person) => (await look(by, threadId)).messages[0].earlier.map(({ text }: { text: string }) => text)
    await edit(1, 'The hall is held until Friday.')
    await ada.put(`/api/threads/${threadId}/visibility`, { revision: 1, visibility: 'client' })
    expect(await earlier(helen)).toEqual([])
    world.pass(60)
    await edit(2, 'The hall is held until Monday.')
    expect(await earlier(helen)).toEqual(['The hall is held until Friday.'])
    expect(await earlier(ada)).toEqual(['They pay twice our cost.', 'The hall is held until Friday.'])
    expect(JSON.stringify(await talks(helen))).not.toContain('twice our cost')
  })
})

describe('mentions', () => {
  test('whoever may read it is told by name; whoever may not is refused with the reason', async () => {
    const { threadId } = await begun(hao, { text: '@Ada, can you sign?', mentions: [ada.id] })
    await world.settle()
    expect((await noticesOf(ada))[0]).toMatchObject({ kind: 'comment.mentioned', path: `/events/${event.id}#${threadId}` })
    const refused = async (mentions: string[], visibility = 'internal') => (await begin(hao, { mentions, visibility })).error?.details.fields.mentions
    expect(await refused([helen.id])).toBe('may_not_read')
    expect(await refused([helen.id], 'client')).toBeUndefined()
    expect(await refused([(await world.other.staff()).id])).toBe('unknown_person')
    expect(await refused([(await world.agency.staff('manager', { clients: [], events: [] })).id])).toBe('may_not_read')
  })

  test('the picker offers those and no others; a client sees of the agency whom they have met', async () => {
    const about = on('brief', (await aSentBrief(helen)).id)
    const offered = async (by: Person, visibility: string) =>
      (await by.get(`/api/threads/readers?subjectKind=${about.subjectKind}&subjectId=${about.subjectId}&visibility=${visibility}`)).data.rows.map(({ id }: { id: string }) => id)
    expect(await offered(hao, 'internal')).toEqual(expect.arrayContaining([ada.id, crew.id]))
    expect(await offered(hao, 'internal')).not.toContain(helen.id)
    expect(await offered(hao, 'client')).toContain(helen.id)
    expect(await offered(helen, 'client')).toEqual([wei.id])
    await begun(hao, { visibility: 'client' }, about)
    expect((await offered(helen, 'client')).sort()).toEqual([wei.id, hao.id].sort())
    expect((await begin(helen, { mentions: [ada.id] }, about)).error?.details.fields.mentions).toBe('unknown_person')
  })

  test('a mention that is withdrawn before it is told is not told', async () => {
    const { threadId, messageId } = await begun(hao, { text: '@crew come at six', mentions: [crew.id] })
    await hao.post(`/api/threads/${threadId}/comments/${messageId}/withdrawal`, { revision: 1 })
    await world.settle()
    expect((await noticesOf(crew)).filter(({ path }) => path.includes(threadId))).toEqual([])
  })
})

describe('edit and withdraw', () => {
  test('what it said before stays readable, and only its author edits', async () => {
    const { threadId, messageId } = await begun(hao, { text: 'Doors at nine.' })
    const edit = (by: Person, revision: number, text: string) => by.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision, text })
    expect((await edit(ada, 1, 'Doors at six.')).error?.code).toBe('not_the_author')
    expect((await edit(hao, 1, 'Doors at eight.')).data).toEqual({ id: messageId, revision: 2 })
    const [message] = (await look(ada, threadId)).messages
    expect(message).toMatchObject({ text: 'Doors at eight.', earlier: [{ text: 'Doors at nine.' }] })
    expect(message.editedAt).not.toBeNull()
  })

  test('of two edits at once one holds, and the other is told', async () => {
    const { threadId, messageId } = await begun(hao)
    const both = await Promise.all(['One', 'Two'].map((text) => hao.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision: 1, text })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)!.error!.code).toBe('changed_meanwhile')
    expect((await look(hao, threadId)).messages[0].earlier).toHaveLength(1)
  })

  test('withdrawn: its words and files are gone, who and when stays, and it stays so', async () => {
    const { threadId, messageId } = await begun(hao, { visibility: 'client', text: 'The budget is secret.' })
    const file = await sendFile(hao, threadId, messageId, 'plan.txt')
    expect((await helen.get(`/api/files/${file}/content`)).status).toBe(200)
    expect((await ada.post(`/api/threads/${threadId}/comments/${messageId}/withdrawal`, { revision: 1 })).error?.code).toBe('not_the_author')
    expect((await hao.post(`/api/threads/${threadId}/comments/${messageId}/withdrawal`, { revision: 1 })).status).toBe(201)
    const [message] = (await look(helen, threadId)).messages
    expect(message).toMatchObject({ text: null, files: [], author: { id: hao.id }, mentions: [], earlier: [] })
    expect(message.withdrawnAt).not.toBeNull()
    expect((await helen.get(`/api/files/${file}/content`)).status).toBe(404)
    expect((await hao.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision: 2, text: 'Again' })).error?.code).toBe('comment_withdrawn')
  })
})

test('two who write at once both write, and one key writes once', async () => {
  const { threadId } = await begun(hao)
  const both = await Promise.all([add(hao, threadId, { text: 'A' }), add(ada, threadId, { text: 'B' })])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  const once = () => hao.post(`/api/threads/${threadId}/comments`, { text: 'C' }, { 'idempotency-key': 'say-1' })
  expect((await once()).data).toEqual((await once()).data)
  expect((await look(hao, threadId)).messages).toHaveLength(4)
})

describe('files', () => {
  test('are seen by whoever reads the talk: not by the client until it is opened to them', async () => {
    const { threadId, messageId } = await begun(hao)
    const file = await sendFile(hao, threadId, messageId, 'margins.txt')
    expect((await look(ada, threadId)).messages[0].files).toMatchObject([{ name: 'margins.txt', state: 'ready' }])
    expect((await helen.get(`/api/files/${file}/content`)).status).toBe(404)
    expect((await helen.get(`/api/files/${file}`)).status).toBe(404)
    await hao.put(`/api/threads/${threadId}/visibility`, { revision: 1, visibility: 'client' })
    expect((await helen.get(`/api/files/${file}/content`)).status).toBe(200)
    expect((await qian.get(`/api/files/${file}/content`)).status).toBe(404)
  })

  test('only on one’s own message', async () => {
    const { threadId, messageId } = await begun(hao, { visibility: 'client' })
    expect((await helen.post(`/api/threads/${threadId}/comments/${messageId}/files`, { name: 'x.txt', size: 2 })).error?.code).toBe('not_the_author')
  })
})

describe('unread', () => {
  test('is per person, cleared by reading, and never goes back', async () => {
    const about = on('client', client)
    const { threadId, messageId } = await begun(hao, {}, about)
    const second = (await add(hao, threadId, { text: 'And more' })).data.messageId
    expect((await talks(ada, about)).unread).toBe(2)
    expect((await talks(hao, about)).unread).toBe(0)
    expect((await ada.put(`/api/threads/${threadId}/reading`, { upTo: second })).status).toBe(200)
    await ada.put(`/api/threads/${threadId}/reading`, { upTo: messageId })
    expect((await talks(ada, about)).unread).toBe(0)
    expect((await talks(crew, about)).unread).toBe(2)
  })
})

describe('a talk becomes a task', () => {
  test('once, with a link both ways', async () => {
    const { threadId } = await begun(hao, { text: 'Somebody must call the hall.' })
    const give = () => hao.post('/api/tasks', { eventId: event.id, title: 'Call the hall', ownerId: crew.id, threadId })
    const both = await Promise.all([give(), give()])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const { id, threadId: from } = both.find(({ status }) => status === 201)!.data
    expect(from).toBe(threadId)
    expect((await look(ada, threadId)).taskId).toBe(id)
    expect((await give()).error).toMatchObject({ code: 'talk_is_task', details: { taskId: id } })
  })

  test('on its own event alone', async () => {
    const { threadId } = await begun(hao, {}, on('client', client))
    expect((await hao.post('/api/tasks', { eventId: event.id, title: 'x', ownerId: hao.id, threadId })).error?.details.fields).toEqual({ threadId: 'other_event' })
  })
})

async function sendFile(by: Person, thread: string, message: string, name: string) {
  const { data } = await by.post(`/api/threads/${thread}/comments/${message}/files`, { name, size: 5 })
  const headers = { origin, cookie: by.cookie, 'content-type': 'application/octet-stream', 'content-length': '5' }
  expect((await fetchRaw(new Request(`${origin}/api/files/${data.id}/parts/1`, { method: 'PUT', headers, body: 'hello' }))).status).toBe(200)
  expect((await by.post(`/api/files/${data.id}/completion`)).status).toBe(201)
  return data.id as string
}
