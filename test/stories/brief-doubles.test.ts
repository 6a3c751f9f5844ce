import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../world'
import { answer, company, filled, look, started, submit, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
})

const doubles = async (by: Person, brief: string) => (await by.get(`/api/briefs/${brief}/doubles`)).data as { possible: { id: string }[]; related: { id: string }[] }
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
const decide = async (by: Person, brief: string, otherId: string, said: string) =>
  by.post(`/api/briefs/${brief}/doubles`, { otherId, answer: said, revision: (await look(by, brief)).revision })
/** The same wish once more, by another of the client's contacts. */
async function twice() {
  meridian = await company(world.agency)
  const first = await submitted(meridian.signer)
  const again = await started(meridian.colleague, '2026 regional LAUNCH')
  await answer(meridian.colleague, again, 'from', '2030-12-16')
  return { first, again }
}

describe('a wish that is told twice', () => {
  test('is shown to the client while they write, and to staff', async () => {
    const { first, again } = await twice()
    for (const by of [meridian.colleague, meridian.viewer, meridian.coordinator]) {
      expect((await doubles(by, again)).possible).toEqual([{ id: first, title: 'Regional launch', state: 'submitted', from: '2030-12-10', to: '2030-12-11', month: null }])
      expect(ids((await doubles(by, first)).possible)).toEqual([again])
    }
    await answer(meridian.colleague, again, 'from', '2030-12-19', 1)
    expect((await doubles(meridian.colleague, again)).possible).toEqual([])
    await answer(meridian.colleague, again, 'date_standing', 'month')
    await answer(meridian.colleague, again, 'month', '2030-12')
    expect((await doubles(meridian.colleague, again)).possible).toMatchObject([{ id: first }])
    expect((await doubles(meridian.colleague, first)).possible).toMatchObject([{ id: again, month: '2030-12' }])
  })

  test('is no double of another client’s, nor of what is over or in the bin', async () => {
    const { first, again } = await twice()
    const other = await submitted((await company(world.agency)).signer)
    expect(ids((await doubles(meridian.coordinator, again)).possible)).toEqual([first])
    expect(await decide(meridian.coordinator, again, other, 'related')).toMatchObject({ status: 422, error: { details: { fields: { otherId: 'not_an_option' } } } })
    expect((await decide(meridian.colleague, again, other, 'related')).status).toBe(404)
    expect((await decide(meridian.colleague, again, again, 'related')).status).toBe(422)
    const { revision } = await look(meridian.signer, first)
    await meridian.signer.post(`/api/briefs/${first}/withdrawal`, { revision })
    expect((await doubles(meridian.coordinator, again)).possible).toEqual([])
    expect((await doubles(meridian.coordinator, first)).possible).toEqual([])
  })

  test('is asked about once: both are kept, as two events', async () => {
    const { first, again } = await twice()
    expect((await decide(meridian.viewer, again, first, 'separate')).status).toBe(403)
    expect(await decide(meridian.colleague, again, first, 'separate')).toMatchObject({ status: 201, data: { answer: 'separate', other: { id: first } } })
    for (const brief of [first, again]) expect(await doubles(meridian.coordinator, brief)).toEqual({ possible: [], related: [] })
    expect((await decide(meridian.coordinator, first, again, 'separate')).status, 'the same once more').toBe(201)
    expect(await decide(meridian.coordinator, first, again, 'related')).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { answer: 'separate' } } } })
  })

  test('both are kept as related, and each leads to the other', async () => {
    const { first, again } = await twice()
    expect((await decide(meridian.coordinator, first, again, 'related')).status).toBe(201)
    expect(await doubles(meridian.signer, again)).toMatchObject({ possible: [], related: [{ id: first }] })
    expect(await doubles(meridian.signer, first)).toMatchObject({ possible: [], related: [{ id: again }] })
    expect((await meridian.signer.get(`/api/briefs/${first}`)).data.related).toMatchObject([{ id: again, title: expect.any(String) }])
  })

  test('a draft gives way into the bin, from where it comes back; for good, it leaves no trace on the other', async () => {
    const { first, again } = await twice()
    expect((await decide(meridian.colleague, again, first, 'replaced')).status).toBe(201)
    expect((await meridian.colleague.get(`/api/briefs/${again}`)).status).toBe(404)
    expect(await doubles(meridian.signer, first)).toEqual({ possible: [], related: [] })
    expect((await meridian.colleague.post(`/api/briefs/${again}/restoration`)).status).toBe(201)
    expect(await doubles(meridian.signer, first)).toMatchObject({ related: [{ id: again }] })
  })

  test('what was sent gives way by being withdrawn, and both sides hear of it', async () => {
    const { first } = await twice()
    const again = await filled(meridian.colleague)
    expect((await submit(meridian.colleague, again)).status).toBe(201)
    expect(await decide(meridian.coordinator, again, first, 'replaced')).toMatchObject({ status: 201 })
    expect(await look(meridian.signer, again)).toMatchObject({ state: 'withdrawn' })
    expect(await doubles(meridian.signer, first)).toMatchObject({ related: [{ id: again, state: 'withdrawn' }] })
    await world.settle()
    const notices = (await meridian.signer.get('/api/notices')).data.rows as { kind: string; path: string }[]
    expect(notices.filter(({ kind }) => kind === 'brief.withdrawn').map(({ path }) => path)).toEqual([`/portal/briefs/${again}`])
  })

  test('two who decide at once decide once, and none gives way behind the other’s back', async () => {
    const { first, again } = await twice()
    const [one, other] = await Promise.all([decide(meridian.signer, first, again, 'related'), decide(meridian.colleague, again, first, 'replaced')])
    expect([one.status, other.status].sort()).toEqual([201, 409])
    const kept = (await meridian.coordinator.get(`/api/briefs/${again}`)).status === 200
    expect(kept).toBe(one.status === 201)
  })

  test('nothing gives way that has moved since it was read', async () => {
    const { first, again } = await twice()
    expect(await meridian.signer.post(`/api/briefs/${first}/doubles`, { otherId: again, answer: 'replaced', revision: 1 })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    expect((await doubles(meridian.signer, again)).possible).toMatchObject([{ id: first }])
  })
})
