import { env, evictDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changedSince } from '../../workers/kernel/audit/store'
import { anEvent } from '../an-event'
import { anAgreedBrief, aSentBrief } from '../an-agreed-brief'
import { ctxOf } from '../ctx'
import { askForLine, listen } from '../listen'
import { newWorld, type Person, type World } from '../world'

let world: World
let hao: Person
beforeEach(async () => {
  world = await newWorld()
  hao = await world.agency.staff()
})
afterEach(() => {
  vi.useRealTimers()
})

const stage = () => env.STAGE.getByName(world.agency.id)
const rename = async (id: string, name: string, revision = 1) => expect((await hao.patch(`/api/clients/${id}`, { revision, name })).status).toBe(200)
const kindsOf = ({ said }: { said: string[] }) => new Set(said.flatMap((text) => (JSON.parse(text).changes ?? []).map(({ kind }: { kind: string }) => kind)))

test('who signs out, ends a device or revokes a token is heard no more on what was open there', async () => {
  for (const end of [(who: Person) => who.del('/api/session'), (who: Person) => who.del('/api/sessions')]) {
    const who = await world.agency.staff('owner')
    const screen = await listen(who)
    expect((await end(who)).status).toBe(200)
    await vi.waitFor(() => expect(screen.closed).toEqual([4000]))
  }
  const owner = await world.agency.staff('owner')
  const { id } = (await owner.post('/api/tokens', { name: 'Wall screen', scopes: ['brief.read'], days: 30 })).data
  const screen = await listen(owner)
  expect((await owner.del(`/api/tokens/${id}`)).status).toBe(200)
  await vi.waitFor(() => expect(screen.closed).toEqual([4000]))
})

describe('who hears what', () => {
  test('staff hear of everything, limited staff of what their scope reaches, and nobody of another agency', async () => {
    const [mine, theirs] = [await world.agency.newClient(), await world.agency.newClient()]
    const [boss, limited, blind, neighbour] = [
      await listen(await world.agency.staff('owner')), await listen(await world.agency.staff('manager', { clients: [mine], events: [] })),
      await listen(await world.agency.staff('manager', { clients: [], events: [] })), await listen(await world.neighbour.staff('owner')),
    ]
    await rename(theirs, 'Theirs')
    await rename(mine, 'Mine')
    await vi.waitFor(() => expect(boss.heard().flat()).toEqual([`client ${theirs}`, `client ${mine}`]))
    await vi.waitFor(() => expect(limited.heard().flat()).toEqual([`client ${mine}`]))
    expect([blind.said, neighbour.said]).toEqual([[], []])
  })

  test('a client hears of their own brief and event, never of tasks, other clients or who of the agency it was', async () => {
    const [contact, rival] = [await world.agency.client(), await world.agency.client()]
    const [screen, elsewhere] = [await listen(contact), await listen(rival)]
    await anAgreedBrief(world.agency, hao, contact)
    const event = await anEvent(world.agency, hao, { clientId: contact.clientId! })
    expect((await hao.post('/api/tasks', { eventId: event.id, title: 'Find a cheaper hall', ownerId: hao.id })).status).toBe(201)
    await rename(contact.clientId!, 'Renamed')
    const { revision } = (await hao.get(event.path)).data
    expect((await hao.patch(event.path, { revision, place: 'East Hall' })).status).toBe(200)

    await vi.waitFor(() => expect(kindsOf(screen)).toContain('event'))
    expect([...kindsOf(screen)].filter((kind) => kind !== 'notice').sort()).toEqual(['answer', 'brief', 'event', 'signoff', 'version'])
    expect(screen.said.join()).not.toContain(hao.id)
    expect(screen.said.join()).not.toMatch(/Renamed|East Hall|hall|freeze/)
    expect(elsewhere.said).toEqual([])
  })

  test('a supplier hears nothing of clients and events, nor of other suppliers', async () => {
    const screen = await listen(await world.agency.supplier())
    const boss = await listen(await world.agency.staff('owner'))
    await aSentBrief(await world.agency.client())
    expect((await hao.post('/api/suppliers', { name: 'Rival lights', country: 'CN', category: 'av' })).status).toBe(201)
    await vi.waitFor(() => expect(kindsOf(boss)).toContain('supplier'))
    expect(screen.said).toEqual([])
  })

  test('a notice rings for its reader alone, and so does reading it', async () => {
    const contact = await world.agency.client()
    const [screen, boss] = [await listen(hao), await listen(await world.agency.staff('owner'))]
    await aSentBrief(contact)
    await world.settle()
    await vi.waitFor(() => expect(screen.heard().flat()).toContain(`notice ${hao.id}`))
    const heardBefore = boss.said.length
    expect((await hao.post('/api/notices/reading', { path: null })).status).toBe(201)
    await vi.waitFor(() => expect(screen.heard().flat()).toContain(`person ${hao.id}`))
    expect(boss.heard().slice(heardBefore).flat()).not.toContain(`person ${hao.id}`)
  })
})

describe('the line', () => {
  test('no cookie 401, a foreign page 403, no socket 426, a moment that is none 422', async () => {
    expect((await askForLine(null)).status).toBe(401)
    expect((await askForLine(hao.cookie, { from: 'https://evil.example' })).status).toBe(403)
    expect((await askForLine(hao.cookie, { upgrade: null })).status).toBe(426)
    expect((await askForLine(hao.cookie, { since: 'yesterday' })).status).toBe(422)
  })

  test('many changes at once are one message, each thing in it once; of very many only the kind', async () => {
    const screen = await listen(hao)
    const change = (id: string) => ({ kind: 'task', id, clientId: null, eventId: null, action: 'task.change', by: { kind: 'staff', id: 'per_x' } })
    await Promise.all([stage().changed([change('tsk_1')]), stage().changed([change('tsk_1'), change('tsk_2')])])
    await stage().changed(Array.from({ length: 300 }, (_, n) => change(`tsk_${n}`)))
    await vi.waitFor(() => expect(screen.heard()).toEqual([['task tsk_1', 'task tsk_2'], ['task null']]))
  })

  test('a sleeping stage keeps its sockets and whose they are, answers pings asleep, and wakes to tell', async () => {
    const mine = await world.agency.newClient()
    const limited = await listen(await world.agency.staff('manager', { clients: [mine], events: [] }))
    await evictDurableObject(stage())
    limited.socket.send('ping')
    await vi.waitFor(() => expect(limited.said).toEqual(['pong']))
    await rename(await world.agency.newClient(), 'Theirs')
    await rename(mine, 'Mine')
    await vi.waitFor(() => expect(limited.heard()).toEqual([[`client ${mine}`]]))
  })

  test('whoever comes back is told what was missed and who did it, and only of what they may see', async () => {
    const contact = await world.agency.client()
    const since = new Date(Date.now() + 60_000).toISOString()
    const before = new Date(Date.now() - 60_000).toISOString()
    await rename(contact.clientId!, 'An internal change')
    const [late, uptodate, outsider] = [await listen(hao, { since: before }), await listen(hao, { since }), await listen(contact, { since: before })]
    await vi.waitFor(() => expect(late.heard().flat()).toEqual(expect.arrayContaining(['missed', `client ${contact.clientId}`])))
    expect(JSON.parse(late.said[0]!).changes.find(({ id }: { id: string }) => id === contact.clientId).by).toEqual({ kind: 'staff', id: hao.id })
    expect([uptodate.said, outsider.said]).toEqual([[], []])
  })

  test('what a client missed names nobody of the agency; limited staff miss only what is theirs; what was surely later counts before what may have been', async () => {
    const contact = await world.agency.client()
    const brief = (await contact.post('/api/briefs', { title: 'Lens day' })).data.id
    await hao.put(`/api/briefs/${brief}/answers/goal`, { value: 'Show the lens', revision: null })
    const limited = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    const since = new Date(Date.now() - 60_000).toISOString()
    const [outsider, blind] = [await listen(contact, { since }), await listen(limited, { since })]
    await vi.waitFor(() => expect(outsider.heard()).toHaveLength(1))
    const { changes } = JSON.parse(outsider.said[0]!)
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'answer', of: { kind: 'brief', id: brief }, by: { kind: 'staff', id: null } }))
    expect(JSON.stringify(changes)).not.toContain(hao.id)
    expect(kindsOf(blind)).not.toContain('answer')

    world.pass(3)
    const from = new Date().toISOString()
    const only = async () => (await changedSince(ctxOf(world.agency), from)).map(({ kind, id }) => `${kind} ${id}`)
    expect(await only()).toContainEqual(`brief ${brief}`)
    world.pass(1)
    await rename(contact.clientId!, 'Surely later')
    expect(await only()).toEqual([`client ${contact.clientId}`])
  })

  test('a membership that ends or changes hangs up on that person at once, and on nobody else', async () => {
    const boss = await world.agency.staff('owner')
    const [leaver, moved, stayer] = [await world.agency.staff('crew'), await world.agency.staff('coordinator'), await world.agency.staff('crew')]
    const screens = [await listen(leaver), await listen(moved), await listen(stayer)]
    expect((await boss.del(`/api/people/${leaver.id}/membership`)).status).toBe(200)
    expect((await boss.patch(`/api/people/${moved.id}/membership`, { revision: 1, scope: { clients: [], events: [] } })).status).toBe(200)
    await vi.waitFor(() => expect(screens.map(({ closed }) => closed)).toEqual([[4000], [4000], []]))
    expect((await askForLine(leaver.cookie)).status).toBe(401)
    const again = await listen(moved)
    await rename(await world.agency.newClient(), 'Out of sight')
    await vi.waitFor(() => expect(screens[2]!.heard().flat()).toContainEqual(expect.stringMatching(/^client /)))
    expect(kindsOf(again)).not.toContain('client')
  })

  test('a screen that is closed is told no more, and one that is open for hours is asked to come again', async () => {
    const [leaver, stayer] = [await listen(await world.agency.staff()), await listen(await world.agency.staff())]
    leaver.socket.close(1000)
    const change = { kind: 'client', id: 'cli_1', clientId: null, eventId: null, action: 'x', by: { kind: 'staff', id: null } }
    await vi.waitFor(async () => expect(await stage().changed([change])).toBe(1))
    world.pass(2 * 3600)
    await stage().changed([change])
    await vi.waitFor(() => expect(stayer.closed).toEqual([4000]))
  })
})
