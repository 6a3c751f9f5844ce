import { env } from 'cloudflare:test'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { anAgreedBrief } from '../an-agreed-brief'
import { newWorld, type Answer, type Person, type World } from '../world'

let world: World
let lin: Person
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
})
afterEach(() => void vi.restoreAllMocks())

/** Lets somebody in right after the next request has looked for its key and found nothing. */
function afterTheKey(interloper: () => Promise<unknown>) {
  const prepare = env.SHARD_0.prepare.bind(env.SHARD_0)
  vi.spyOn(env.SHARD_0, 'prepare').mockImplementationOnce((sql) => {
    expect(sql).toContain('from "idempotency"')
    return late(prepare(sql), interloper)
  })
}

const asks = new Set<string | symbol>(['all', 'raw', 'first', 'run'])

function late(statement: D1PreparedStatement, interloper: () => Promise<unknown>): D1PreparedStatement {
  return new Proxy(statement, {
    get(target, key) {
      const found = Reflect.get(target, key)
      if (typeof found !== 'function') return found
      if (asks.has(key)) return async (...given: unknown[]) => {
        const rows = await Reflect.apply(found, target, given)
        await interloper()
        return rows
      }
      return (...given: unknown[]) => late(Reflect.apply(found, target, given), interloper)
    },
  })
}

const make = (path: string, name: string) => lin.post(`${path}/event`, { coordinatorId: lin.id, name }, { 'idempotency-key': path })

test('two overlapping with one key: the second gets the first answer, though what the first did would refuse it', async () => {
  const { path } = await anAgreedBrief(world.agency, lin)
  let first: Answer | undefined
  afterTheKey(async () => { first = await make(path, 'Summit') })
  const second = await make(path, 'Summit')

  expect(first?.status).toBe(201)
  expect(second).toMatchObject({ status: 201, data: first?.data })
  expect(second.headers.get('idempotency-replayed')).toBe('true')
})

test('with another body it is told that the key is taken', async () => {
  const { path } = await anAgreedBrief(world.agency, lin)
  afterTheKey(() => make(path, 'Summit'))
  expect(await make(path, 'Congress')).toMatchObject({ status: 422, error: { code: 'key_used_for_another_body' } })
})

test('what is refused for another reason stays refused, and may be tried again with the same key', async () => {
  const { path } = await anAgreedBrief(world.agency, lin)
  await lin.post(`${path}/event`, { coordinatorId: lin.id })
  for (let n = 0; n < 2; n++) expect(await make(path, 'Summit')).toMatchObject({ status: 409, error: { code: 'brief_has_event' } })
})
