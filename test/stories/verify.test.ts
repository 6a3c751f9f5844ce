import { env } from 'cloudflare:test'
import { beforeAll, expect, test } from 'vitest'
import { caller, fetchRaw, newWorld, origin, type World } from '../world'
import { answer, company, freeze, frozen, sign, type Company } from './brief-steps'

let world: World
let meridian: Company
const stranger = caller()
const verify = (hash: string) => stranger.get(`/api/verify/${hash}`)

beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

test('whoever holds the paper reads who agreed to it, under the name that was typed, and nothing that stands in it', async () => {
  const { brief, sha256 } = await frozen(meridian)
  const signed = await meridian.signer.post(`/api/briefs/${brief}/versions/1/signoff`, { answer: 'approve_with_changes', sha256, comment: 'Two more meals', name: '  Zhao Helen ' })
  expect(signed.status).toBe(201)

  const { status, data, headers } = await verify(sha256)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(data).toMatchObject({
    subject: { kind: 'brief', title: 'Regional launch' }, version: 1, sha256, supersededBy: null,
    answers: [{ answer: 'approve_with_changes', by: 'Zhao Helen', at: signed.data.at }],
  })
  const told = JSON.stringify(data)
  for (const secret of ['Two more meals', brief, meridian.signer.id, meridian.signer.email, 'Meridian Health Group', 'Launch the 2027']) expect(told).not.toContain(secret)
})

test('without a name typed it is the name on record; a later version that was agreed is said', async () => {
  const { brief, sha256 } = await frozen(meridian)
  await sign(meridian.signer, brief, 1, sha256, 'changes_required', 'Another city')
  expect((await verify(sha256)).data).toMatchObject({ answers: [{ answer: 'changes_required' }], supersededBy: null })
  await answer(meridian.signer, brief, 'city', 'Suzhou', 1)
  const second = (await freeze(meridian.coordinator, brief)).data
  await sign(meridian.signer, brief, 2, second.sha256)
  expect((await verify(sha256)).data.supersededBy).toBe(2)
  expect((await verify(second.sha256)).data).toMatchObject({ version: 2, supersededBy: null, answers: [{ by: expect.stringMatching(/Given\d+ Family\d+/) }] })
})

test('what nobody has answered is not known, like what is none of ours; what is no hash is nowhere', async () => {
  const { sha256 } = await frozen(meridian)
  const [unsigned, unknown] = await Promise.all([verify(sha256), verify('f'.repeat(64))])
  expect(unsigned).toMatchObject({ status: 404, error: { code: 'not_found' } })
  expect({ ...unsigned.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
  expect((await verify('f'.repeat(63))).status).toBe(404)
  expect((await verify('F'.repeat(64))).status).toBe(404)
})

test('agencies on every shard are found', async () => {
  const elsewhere = await company(world.other)
  const { brief, sha256 } = await frozen(elsewhere)
  await sign(elsewhere.signer, brief, 1, sha256)
  expect((await verify(sha256)).data.version).toBe(1)
})

test('a stranger who asks too often is told to wait', async () => {
  const shut = { ...env, STRANGERS: { limit: async () => ({ success: false }) } } as Env
  const refused = await fetchRaw(new Request(`${origin}/api/verify/${'a'.repeat(64)}`), shut)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('60')
})
