import { expect, test } from 'vitest'
import { curlOf, fieldsOf, limitsOf, operationsOf, sampleOf, typeOf } from './document'

test.each([
  [{ type: 'string' }, 'string'], [{ enum: ['open', 'done'] }, '"open" | "done"'], [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: 'array', items: { type: 'object' } }, 'object[]'], [{ const: '1' }, '"1"'], [{}, 'any'],
])('%o is %s', (schema, words) => {
  expect(typeOf(schema)).toBe(words)
})

test.each([
  [{ type: 'string', maxLength: 100 }, 'up to 100 characters'], [{ type: 'string', minLength: 1, maxLength: 100, default: 'a' }, 'default a · 1 to 100 characters'],
  [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'at least 1'], [{ type: 'array', minItems: 1, maxItems: 3 }, '1 to 3 entries'],
  [{ anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }], default: null }, 'default null · date'], [{ type: 'string', pattern: '^cli_', default: '' }, 'like ^cli_'], [{}, ''],
])('%o is limited: %s', (schema, words) => {
  expect(limitsOf(schema)).toBe(words)
})

const page = {
  type: 'object', required: ['rows'],
  properties: { rows: { type: 'array', items: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, by: { anyOf: [{ type: 'object', properties: { name: { type: 'string' } } }, { type: 'null' }] } } } } },
}

test('fields within fields stand below them', () => {
  expect(fieldsOf(page).map(({ name, required }) => `${name}${required ? '*' : ''}`)).toEqual(['rows*', 'rows[].id*', 'rows[].by', 'rows[].by.name'])
})

test('a sample has what is required', () => {
  expect(sampleOf({ type: 'object', required: ['name', 'days'], properties: { name: { type: 'string' }, days: { type: 'integer', minimum: 7 }, note: { type: 'string' } } })).toEqual({ name: '…', days: 7 })
})

test('operations come by noun, with who may call them', () => {
  const responses = { 200: { content: { 'application/json': { schema: page } } }, default: {} }
  const [briefs, health] = operationsOf({
    paths: {
      '/api/health': { get: { summary: 'Up.', security: [], responses } },
      '/api/briefs/{id}': { patch: { summary: 'Changes.', responses, 'x-permission': 'brief.change', requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['revision'], properties: { revision: { type: 'integer' } } } } } } } },
    },
  })
  expect([briefs!.noun, health!.noun]).toEqual(['briefs', 'health'])
  expect(briefs!.operations[0]).toMatchObject({ id: 'patch-briefs-id', method: 'PATCH', access: 'token', permission: 'brief.change', status: '200' })
  expect(health!.operations[0]).toMatchObject({ access: 'public', permission: null, example: null })
  expect(curlOf('https://convoke.example', briefs!.operations[0]!)).toBe(
    `curl -X PATCH 'https://convoke.example/api/briefs/{id}' \\\n  -H "Authorization: Bearer $CONVOKE_TOKEN" \\\n  -H 'Content-Type: application/json' \\\n  -d '{"revision":1}'`,
  )
})
