import { env } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { caller, fetchRaw, newWorld, origin, send } from '../world'

const visitor = caller()
const post = (headers: Record<string, string>, body: string) => send(new Request(`${origin}/api/clients`, { method: 'POST', headers: { origin, ...headers }, body }))

test('health is open to all and says whether this is development', async () => {
  expect(await visitor.get('/api/health')).toMatchObject({ status: 200, data: { ok: true, development: true } })
})

test('every answer has the headers, and a request id that the envelope repeats', async () => {
  const answer = await visitor.get('/api/no-such-thing')
  expect(answer).toMatchObject({ status: 404, error: { code: 'not_found', details: {} } })
  expect(answer.headers.get('x-request-id')).toBe(answer.error!.requestId)
  for (const name of ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy', 'x-frame-options']) {
    expect(answer.headers.get(name), name).toBeTruthy()
  }
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('without a session the answer is 401, whatever is asked', async () => {
  expect((await visitor.get('/api/clients')).status).toBe(401)
  expect((await visitor.post('/api/clients', { name: 'x' })).status).toBe(401)
})

test('a write from a foreign page, or from no page, is refused', async () => {
  const { agency } = await newWorld()
  const { cookie } = await agency.staff('owner')
  const json = { cookie, 'content-type': 'application/json' }
  expect(await post({ ...json, origin: 'https://elsewhere.test' }, '{}')).toMatchObject({ status: 403, error: { code: 'foreign_origin' } })
  const bare = new Request(`${origin}/api/clients`, { method: 'POST', headers: json, body: '{}' })
  expect(await send(bare)).toMatchObject({ status: 403, error: { code: 'foreign_origin' } })
})

test('a body that is not JSON, too large, malformed, unknown or incomplete says which', async () => {
  const { agency } = await newWorld()
  const { cookie } = await agency.staff('owner')
  const json = { cookie, 'content-type': 'application/json' }
  expect(await post({ cookie, 'content-type': 'text/plain' }, '{}')).toMatchObject({ status: 415, error: { code: 'json_expected' } })
  expect(await post(json, `"${'x'.repeat(1024 * 1024)}"`)).toMatchObject({ status: 413, error: { code: 'too_large' } })
  expect(await post(json, `"${'會'.repeat(400 * 1024)}"`)).toMatchObject({ status: 413, error: { code: 'too_large' } })
  expect(await post(json, '{"name":')).toMatchObject({ status: 400, error: { code: 'not_json' } })
  expect(await post(json, '{"name":"A","country":"CN","role":"owner"}')).toMatchObject({ status: 422, error: { details: { fields: { role: 'unknown_key' } } } })
  expect(await post(json, '{"name":"  "}')).toMatchObject({ status: 422, error: { details: { fields: { name: 'required', country: 'required' } } } })
})

test('a refusal never repeats what was sent', async () => {
  const { agency } = await newWorld()
  const { cookie } = await agency.staff('owner')
  const answer = await fetchRaw(new Request(`${origin}/api/clients`, { method: 'POST', headers: { origin, cookie, 'content-type': 'application/json' }, body: '{"name":7,"secret":"hunter2"}' }))
  expect(await answer.text()).not.toContain('hunter2')
})

test('the API document names every route with its permission', async () => {
  const { data } = await visitor.get('/api/openapi.json')
  expect(data.openapi).toBe('3.1.0')
  expect(data.paths['/api/clients'].post['x-permission']).toBe('client.create')
})

test('a flood is told when to come back', async () => {
  const shut = { ...env, FLOOD: { limit: async () => ({ success: false }) } }
  const answer = await fetchRaw(new Request(`${origin}/api/health`), shut)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await answer.json()).toMatchObject({ error: { code: 'too_many', details: { seconds: 60 } } })
})
