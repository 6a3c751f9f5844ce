import { env } from 'cloudflare:test'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { newWorld, type World } from '../world'
import { answer, ask, company, filled, freeze, frozen, look, sign, submit, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})
afterEach(() => void vi.restoreAllMocks())

/** Lets somebody in after the next writer has read and decided, just before they commit; what is read together comes before that. */
function meanwhile(interloper: () => Promise<{ status: number }>) {
  const batch = env.SHARD_0.batch.bind(env.SHARD_0)
  const waiting = [interloper]
  vi.spyOn(env.SHARD_0, 'batch').mockImplementation(async (statements) => {
    const next = statements.every(onlyReads) ? undefined : waiting.pop()
    if (next) expect((await next()).status).toBeLessThan(300)
    return batch(statements)
  })
}

const onlyReads = (one: D1PreparedStatement) => /^\s*select\b/i.test((one as unknown as { statement: string }).statement)

const clear = (brief: string, field: string, revision = 1) => meridian.colleague.del(`/api/briefs/${brief}/answers/${field}?revision=${revision}`)
const changed = { status: 409, error: { code: 'changed_meanwhile' } }

describe('while staff freeze', () => {
  test.each<[string, (brief: string) => Promise<{ status: number }>]>([
    ['a first answer', (brief) => answer(meridian.colleague, brief, 'vip', 24)],
    ['another answer', (brief) => answer(meridian.colleague, brief, 'city', 'Suzhou', 1)],
    ['an answer taken back', (brief) => clear(brief, 'goal')],
    ['a question', (brief) => ask(meridian.coordinator, brief, meridian.signer.id)],
  ])('%s keeps them from freezing what is no longer so', async (_, interloper) => {
    const brief = await submitted(meridian.signer)
    meanwhile(() => interloper(brief))
    expect(await freeze(meridian.coordinator, brief)).toMatchObject(changed)
    expect(await look(meridian.coordinator, brief)).toMatchObject({ version: 0, versions: [] })
  })

  test('an answer put back as it was is another answer', async () => {
    const brief = await submitted(meridian.signer)
    meanwhile(async () => {
      await clear(brief, 'city')
      return answer(meridian.colleague, brief, 'city', 'Shanghai')
    })
    expect(await freeze(meridian.coordinator, brief)).toMatchObject(changed)
  })
})

describe('while the client answers', () => {
  test.each<[string, (brief: string) => Promise<{ status: number; data: { brief: object } }>]>([
    ['a first answer', (brief) => answer(meridian.signer, brief, 'vip', 24)],
    ['another answer', (brief) => answer(meridian.signer, brief, 'city', 'Suzhou', 1)],
    ['an answer taken back', (brief) => clear(brief, 'goal')],
  ])('the brief is frozen: %s reopens it', async (_, write) => {
    const brief = await submitted(meridian.signer)
    meanwhile(() => freeze(meridian.coordinator, brief))
    expect(await write(brief)).toMatchObject({ status: 200, data: { brief: { state: 'clarifying', version: 1 } } })
    expect((await look(meridian.signer, brief)).state).toBe('clarifying')
  })

  test('it is agreed: the answer comes too late', async () => {
    const { brief, sha256 } = await frozen(meridian)
    meanwhile(() => sign(meridian.colleague, brief, 1, sha256))
    expect(await answer(meridian.signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409, error: { code: 'brief_not_answerable' } })
    expect((await look(meridian.signer, brief)).state).toBe('agreed')
  })

  test('a colleague answers the same: both are shown what stands', async () => {
    const brief = await submitted(meridian.signer)
    meanwhile(() => answer(meridian.colleague, brief, 'city', 'Hangzhou', 1))
    expect(await answer(meridian.signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ ...changed, error: { details: { current: { value: 'Hangzhou', revision: 2, by: { id: meridian.colleague.id } } } } })
  })
})

test('while the client signs, a colleague\'s answer takes the version off the table', async () => {
  const { brief, sha256 } = await frozen(meridian)
  meanwhile(() => answer(meridian.colleague, brief, 'city', 'Suzhou', 1))
  expect(await sign(meridian.signer, brief, 1, sha256)).toMatchObject(changed)
  expect(await look(meridian.signer, brief)).toMatchObject({ state: 'clarifying' })
  expect((await meridian.signer.get(`/api/briefs/${brief}/versions/1`)).data.signoffs).toEqual([])
})

describe('while the client sends it', () => {
  test('a colleague\'s further answer does not stop them', async () => {
    const brief = await filled(meridian.signer)
    meanwhile(() => answer(meridian.colleague, brief, 'vip', 24))
    expect(await submit(meridian.signer, brief)).toMatchObject({ status: 201, data: { state: 'submitted' } })
  })

  test('a needed answer taken back does', async () => {
    const brief = await filled(meridian.signer)
    meanwhile(() => clear(brief, 'goal'))
    expect(await submit(meridian.signer, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_submittable', details: { missing: ['goal'] } } })
  })
})
