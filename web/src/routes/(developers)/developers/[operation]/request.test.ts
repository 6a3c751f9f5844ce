import { expect, test } from 'vitest'
import type { Operation } from '$lib/developers/document'
import { requestOf } from './request'

const parameter = (name: string, place: string) => ({ name, in: place, required: false, type: 'string' })
const operation: Operation = {
  id: 'patch-clients-id', method: 'PATCH', path: '/api/clients/{id}', summary: '', permission: null, access: 'token', fields: [], answer: [], status: '200',
  parameters: [parameter('id', 'path'), parameter('q', 'query'), parameter('limit', 'query'), parameter('Idempotency-Key', 'header')], example: '{}',
}

test('what was written stands where it belongs; what was left empty is not sent', () => {
  const [address, { method, headers, body }] = requestOf(operation, { 'parameter.id': 'cli_1/../x', 'parameter.q': ' a&b ', 'parameter.limit': '', 'parameter.Idempotency-Key': 'k', token: ' cvk_1 ', body: '{"a":1}' })
  expect(address).toBe('/api/clients/cli_1%2F..%2Fx?q=a%26b')
  expect({ method, body, headers: Object.fromEntries(headers as Headers) }).toEqual({
    method: 'PATCH', body: '{"a":1}', headers: { authorization: 'Bearer cvk_1', 'content-type': 'application/json', 'idempotency-key': 'k' },
  })
})

test('an operation without a body sends none', () => {
  const [, { body, headers }] = requestOf({ ...operation, method: 'GET', example: null }, { body: 'x' })
  expect(body).toBeUndefined()
  expect([...(headers as Headers)]).toEqual([])
})
