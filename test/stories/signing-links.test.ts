import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'
import { answer, company, freeze, frozen, look, sign, type Company } from './brief-steps'

let world: World
let these: Company
const stranger = caller()
const boss = { name: 'Zhao Helen', email: 'boss@meridian.test', locale: 'zh-Hans' }

beforeAll(async () => {
  world = await newWorld()
  these = await company(world.agency)
})

const send = (by: Person, brief: string, to: object = boss, number = 1) => by.post(`/api/briefs/${brief}/versions/${number}/links`, { ...boss, ...to })
/** The secret of the newest link that was mailed to this address. */
async function token(email = boss.email) {
  await world.settle()
  const mail = (await world.mails()).filter((one) => one.to === email && one.kind === 'signing.sent').at(-1)!
  return { mail, secret: new RegExp(`/sign/${world.agency.slug}/([\\w-]+)`).exec(mail.text)![1]! }
}
const at = (secret: string) => `/api/signing/${world.agency.slug}/${secret}`
const links = async (by: Person, brief: string) => (await by.get(`/api/briefs/${brief}/links`)).data.rows
const act = async (by: Person, brief: string, act: 'renewal' | 'withdrawal') => {
  const [{ id, revision }] = await links(by, brief)
  return by.post(`/api/briefs/${brief}/links/${id}/${act}`, { revision })
}

test('whoever has no account reads exactly that version and answers it once, under the name they type', async () => {
  const { brief, sha256 } = await frozen(these)
  expect((await send(these.signer, brief, { email: 'one@meridian.test', note: 'Before Friday.' })).status).toBe(201)
  const { mail, secret } = await token('one@meridian.test')
  for (const word of ['Regional launch', 'Meridian']) expect(mail.subject + mail.text).not.toContain(word)
  expect(mail.text).toContain('Before Friday.')

  const page = await stranger.get(at(secret))
  expect(page).toMatchObject({ status: 200, data: { number: 1, sha256, to: 'Zhao Helen', sender: { id: these.signer.id }, content: { title: 'Regional launch' } } })
  expect((await stranger.get(at(secret))).status).toBe(200)
  expect(await stranger.post(at(secret), { answer: 'approve', sha256 })).toMatchObject({ status: 422, error: { details: { fields: { name: 'required' } } } })
  expect(await stranger.post(at(secret), { answer: 'approve', sha256: 'f'.repeat(64), name: 'Zhao' })).toMatchObject({ status: 409, error: { code: 'version_superseded' } })

  expect(await stranger.post(at(secret), { answer: 'approve', sha256, name: 'Zhao Helen' })).toMatchObject({ status: 201, data: { answer: 'approve', sha256 } })
  expect(await stranger.post(at(secret), { answer: 'approve', sha256, name: 'Zhao Helen' })).toMatchObject({ status: 409, error: { code: 'link_answered' } })
  expect((await look(these.signer, brief)).state).toBe('agreed')
  expect((await these.signer.get(`/api/briefs/${brief}/versions/1`)).data.signoffs).toMatchObject([{ signedAs: 'Zhao Helen', sentTo: 'one@meridian.test', person: { id: these.signer.id }, answer: 'approve' }])
  expect((await stranger.get(`/api/verify/${sha256}`)).data.answers).toMatchObject([{ by: 'Zhao Helen', answer: 'approve' }])
  await world.settle()
  const told = (await these.coordinator.get('/api/notices')).data.rows.find(({ kind }: { kind: string }) => kind === 'brief.agreed')
  expect(told.details.who).toBe('Zhao Helen')
})

test('changes can be asked for by it too', async () => {
  const { brief, sha256 } = await frozen(these)
  await send(these.coordinator, brief, { email: 'two@meridian.test' })
  const { secret } = await token('two@meridian.test')
  expect(await stranger.post(at(secret), { answer: 'changes_required', sha256, name: 'Zhao' })).toMatchObject({ status: 422, error: { details: { fields: { comment: 'required' } } } })
  expect((await stranger.post(at(secret), { answer: 'changes_required', comment: 'Another hall', sha256, name: 'Zhao' })).status).toBe(201)
  expect(await look(these.signer, brief)).toMatchObject({ state: 'clarifying', agreedVersion: 0 })
})

describe('a link is over', () => {
  test('when it is withdrawn, and the one before when it is sent again', async () => {
    const { brief } = await frozen(these)
    await send(these.signer, brief, { email: 'three@meridian.test' })
    const first = (await token('three@meridian.test')).secret
    expect((await act(these.colleague, brief, 'renewal')).status).toBe(201)
    const second = (await token('three@meridian.test')).secret
    expect((await stranger.get(at(first))).status).toBe(404)
    expect((await stranger.get(at(second))).status).toBe(200)
    expect((await act(these.coordinator, brief, 'withdrawal')).status).toBe(201)
    expect(await stranger.get(at(second))).toMatchObject({ status: 409, error: { code: 'link_withdrawn' } })
    expect(await act(these.coordinator, brief, 'renewal')).toMatchObject({ status: 409, error: { code: 'link_withdrawn' } })
    expect(await links(these.signer, brief)).toMatchObject([{ state: 'withdrawn', email: 'three@meridian.test' }])
  })

  test('when the version is answered, taken back or followed by another', async () => {
    const { brief, sha256 } = await frozen(these)
    await send(these.signer, brief, { email: 'four@meridian.test' })
    const { secret } = await token('four@meridian.test')
    await answer(these.signer, brief, 'city', 'Suzhou', 1)
    expect(await stranger.post(at(secret), { answer: 'approve', sha256, name: 'Zhao' })).toMatchObject({ status: 409, error: { code: 'link_superseded' } })
    const second = (await freeze(these.coordinator, brief)).data
    expect(await stranger.get(at(secret))).toMatchObject({ status: 409, error: { code: 'link_superseded' } })
    expect(await act(these.signer, brief, 'renewal')).toMatchObject({ status: 409, error: { code: 'link_superseded' } })
    await sign(these.signer, brief, 2, second.sha256)
    expect(await send(these.signer, brief, {}, 2)).toMatchObject({ status: 409, error: { code: 'brief_not_sendable' } })
  })

  test('after fourteen days', async () => {
    const { brief } = await frozen(these)
    await send(these.signer, brief, { email: 'five@meridian.test' })
    const { secret } = await token('five@meridian.test')
    world.pass(14 * 86_400)
    expect(await stranger.get(at(secret))).toMatchObject({ status: 409, error: { code: 'link_expired' } })
    vi.useRealTimers()
  })
})

test('a contact and a link that answer at once: one of them does', async () => {
  const { brief, sha256 } = await frozen(these)
  await send(these.signer, brief, { email: 'six@meridian.test' })
  const { secret } = await token('six@meridian.test')
  const both = await Promise.all([sign(these.signer, brief, 1, sha256), stranger.post(at(secret), { answer: 'changes_required', comment: 'No', sha256, name: 'Zhao' })])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await these.signer.get(`/api/briefs/${brief}/versions/1`)).data.signoffs).toHaveLength(1)
})

test('sent twice at once to the same address, it leaves once; withdrawn, it may be sent anew', async () => {
  const { brief } = await frozen(these)
  const to = { email: 'twice@meridian.test' }
  const both = await Promise.all([send(these.signer, brief, to), send(these.signer, brief, to)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)).toMatchObject({ error: { code: 'link_waiting' } })
  expect(await send(these.coordinator, brief, to)).toMatchObject({ status: 409, error: { code: 'link_waiting' } })
  await world.settle()
  expect((await world.mails()).filter((mail) => mail.to === to.email)).toHaveLength(1)
  expect(await links(these.signer, brief)).toHaveLength(1)
  expect((await act(these.signer, brief, 'withdrawal')).status).toBe(201)
  expect((await send(these.signer, brief, to)).status).toBe(201)
})

test('ten a day, no more; who may only look sends none; nobody finds a link by guessing', async () => {
  const { brief } = await frozen(these)
  for (let sent = 0; sent < 10; sent++) expect((await send(these.signer, brief, { email: `many-${sent}@meridian.test` })).status).toBe(201)
  expect(await send(these.signer, brief)).toMatchObject({ status: 429, error: { code: 'too_many_links' } })
  expect((await send(these.viewer, brief)).status).toBe(403)
  expect((await stranger.get(at('x'.repeat(43)))).status).toBe(404)
  expect((await stranger.get(`/api/signing/${world.neighbour.slug}/${(await token('many-9@meridian.test')).secret}`)).status).toBe(404)
  expect(JSON.stringify(await links(these.coordinator, brief))).not.toMatch(/token/i)
  expect(JSON.stringify((await these.coordinator.get(`/api/audit?subject=${(await links(these.coordinator, brief))[0].id}`)).data)).not.toMatch(/token/i)
  const shut = { ...env, STRANGERS: { limit: async () => ({ success: false }) } } as Env
  expect((await fetchRaw(new Request(origin + at('x')), shut)).status).toBe(429)
})
