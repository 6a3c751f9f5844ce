import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { newWorld, type Person, type World } from '../world'
import { answer, ask, company, filled, freeze, frozen, look, sign, started, submit, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
let brief: string
let sha256: string
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
  const ready = await frozen(meridian)
  brief = ready.brief
  sha256 = ready.sha256
})

/** Every door to this brief, as this person finds it. */
async function doors(person: Person) {
  const on = `/api/briefs/${brief}`
  const tried = [
    await person.get(on), await person.get(`${on}/versions/1`), await answer(person, brief, 'vip', 3), await person.del(`${on}/answers/city?revision=1`),
    await person.post(`${on}/submission`, { revision: 1 }), await person.post(`${on}/versions`, { revision: 1 }), await person.post(`${on}/files`, { name: 'a.pdf', size: 1 }),
    await ask(person, brief, meridian.signer.id), await sign(person, brief, 1, sha256),
  ]
  return tried.map(({ status }) => status)
}

describe('whose brief it is not', () => {
  test('another client of the agency finds nothing', async () => {
    const stranger = await world.agency.client()
    expect(await doors(stranger)).toEqual([404, 404, 404, 404, 404, 403, 404, 403, 404])
    expect((await stranger.get('/api/briefs')).data).toEqual({ rows: [], next: null, total: 0 })
  })

  test('another agency finds nothing', async () => {
    expect(await doors(await world.other.staff('owner'))).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 403])
    expect((await doors(await world.other.client())).filter((status) => status < 400)).toEqual([])
  })

  test('staff limited to other clients find nothing; to this client, all', async () => {
    const elsewhere = await world.agency.staff('manager', { clients: [await world.agency.newClient()], events: [] })
    expect(await doors(elsewhere)).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 403])
    expect((await elsewhere.get('/api/briefs')).data.total).toBe(0)
    expect((await (await world.agency.staff('manager', { clients: [], events: [] })).get('/api/briefs')).data.total).toBe(0)
    expect((await elsewhere.post('/api/briefs', { title: 'Not mine', clientId: meridian.client })).status).toBe(404)

    const here = await world.agency.staff('manager', { clients: [meridian.client], events: [] })
    expect((await here.get(`/api/briefs/${brief}`)).data.answers).toHaveLength(5)
    expect((await here.get('/api/briefs')).data.total).toBeGreaterThan(0)
  })

  test('suppliers have no business with briefs', async () => {
    expect(new Set(await doors(await world.agency.supplier()))).toEqual(new Set([403]))
  })

  test('somebody else\'s and nobody\'s are told apart by nothing', async () => {
    const stranger = await world.agency.client()
    const [foreign, unknown] = [await stranger.get(`/api/briefs/${brief}`), await stranger.get('/api/briefs/bri_nowhere')]
    expect({ ...foreign.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
  })
})

describe('who may look only', () => {
  test('a client who may look neither writes nor signs', async () => {
    expect(await doors(meridian.viewer)).toEqual([200, 200, 403, 403, 403, 403, 403, 403, 403])
    const { may } = await look(meridian.viewer, brief)
    for (const verdict of Object.values(may)) expect(verdict).toEqual({ allowed: false, missing: ['role'] })
    expect((await meridian.viewer.post('/api/briefs', { title: 'Mine?' })).status).toBe(403)
  })

  test('finance and auditors read', async () => {
    for (const role of ['finance', 'auditor'] as const) expect(await doors(await world.agency.staff(role))).toEqual([200, 200, 403, 403, 403, 403, 403, 403, 403])
  })
})

describe('the list', () => {
  test('says of each brief whose it is, how far it is and what is open', async () => {
    const { signer, coordinator } = await company(world.agency)
    const [draft, asked] = [await started(signer, 'Partner evening'), await filled(signer)]
    await submit(signer, asked)
    await ask(coordinator, asked, signer.id)
    const { data } = await signer.get('/api/briefs')
    expect(data).toMatchObject({
      total: 2, next: null,
      rows: [{ id: asked, state: 'clarifying', percent: 6, openQuestions: 1, client: { name: 'Meridian Health Group' } }, { id: draft, title: 'Partner evening', percent: 0, openQuestions: 0 }],
    })
    expect((await signer.get('/api/briefs?state=draft')).data.rows.map(({ id }: { id: string }) => id)).toEqual([draft])
    expect((await signer.get('/api/briefs?q=PARTNER')).data.total).toBe(1)
    expect((await signer.get('/api/briefs?q=meridian')).data.total).toBe(2)
    expect((await signer.get('/api/briefs?state=lost')).status).toBe(422)
  })

  test('comes in pages, newest first, none twice and none left out', async () => {
    const client = await world.other.newClient()
    const signer = await world.other.client({ client })
    for (let n = 0; n < 55; n++) await started(signer, `Brief ${n}`)
    const first = (await signer.get('/api/briefs?counted=true')).data
    const second = (await signer.get(`/api/briefs?cursor=${first.next}`)).data
    expect([first.rows.length, second.rows.length, first.total, second.next]).toEqual([50, 5, 55, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(55)
  })

  test('lists ask the databases at most six times', async () => {
    const { signer, coordinator } = await company(world.agency)
    await ask(coordinator, await submitted(signer), signer.id)
    const asked = [vi.spyOn(env.SHARD_0, 'prepare'), vi.spyOn(env.DIRECTORY, 'prepare')]
    const times = async (path: string) => {
      for (const spy of asked) spy.mockClear()
      expect((await coordinator.get(path)).status).toBe(200)
      return asked.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    }
    const counted = [await times('/api/briefs'), await times('/api/clients'), await times('/api/threads?mine=open')]
    for (const spy of asked) spy.mockRestore()
    for (const count of counted) {
      expect(count).toBeGreaterThan(1)
      expect(count).toBeLessThanOrEqual(6)
    }
  })
})

test('what was frozen by one is seen by the other only through the brief they may see', async () => {
  const other = await company(world.agency)
  const theirs = await submitted(other.signer)
  await freeze(other.coordinator, theirs)
  expect((await meridian.signer.get(`/api/briefs/${theirs}/versions/1`)).status).toBe(404)
})
