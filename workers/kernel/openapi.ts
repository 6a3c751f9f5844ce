import { toJsonSchema } from '@valibot/to-json-schema'
import type { Env as HonoEnv, Hono } from 'hono'
import { looseObject, string, type GenericSchema } from 'valibot'
import { aboutOf, type About } from './http/about'
import { covers } from './rules/token-scopes'

type Route = { method: string; path: string } & About

/** Every route with all that its middlewares say of it. */
export function routesOf<E extends HonoEnv>(app: Hono<E>): Route[] {
  const routes = new Map<string, Route>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    routes.set(key, { ...routes.get(key), ...aboutOf(handler), method, path })
  }
  return [...routes.values()]
}

/** What the document's own route says of itself. */
export const OpenApi = looseObject({ openapi: string() })

/** What each operation is for, by `GET /api/briefs/:id`; see workers/summaries.ts. */
export type Summaries = Record<string, string>
/** What a parameter means, by its name, or by `GET /api/briefs/:id name` where that operation means something of its own. */
export type Meanings = Record<string, string>
type Said = { summaries: Summaries; parameters: Meanings }

/** The OpenAPI 3.1 document, made from the routes themselves: what a route checks is what the document says. */
export function openapi<E extends HonoEnv>(app: Hono<E>, said: Said) {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routesOf(app)) {
    const path = route.path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, said) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Convoke', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-session' },
        token: { type: 'http', scheme: 'bearer', description: 'A personal or agency token, cvk_…' },
      },
      schemas: { Refusal: refusal },
    },
  }
}

/** What a part of a path must look like: `:file{[0-9a-f]+}`. */
const patterns = /\{[^}]*\}/g

function operation({ path, method, action, open, body, query, answer }: Route, said: Said) {
  const name = `${method} ${path.replace(patterns, '')}`
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, part = '']) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } })),
    ...(query ? queryParameters(query) : []),
    ...(method === 'POST' && action ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 } }] : []),
    ...(method !== 'GET' && action ? [{ name: 'Convoke-Person', in: 'header', schema: { type: 'string' } }] : []),
  ].map((one) => ({ ...one, description: said.parameters[`${name} ${one.name}`] ?? said.parameters[one.name] }))
  return {
    operationId: `${method.toLowerCase()} ${path}`,
    summary: said.summaries[name],
    tags: [path.split('/')[2] ?? 'api'],
    ...(action ? { 'x-permission': action } : {}),
    ...(open === 'public' ? { security: [] } : {}),
    ...(open === 'signed_in' || (action && !isForTokens(action)) ? { security: [{ session: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } } : {}),
    responses: {
      [answer?.status ?? 200]: { description: 'Done', ...(answer?.shape ? { content: { 'application/json': { schema: schemaOf(answer.shape, 'output') } } } : {}) },
      default: { description: 'Refused', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
    },
  }
}

/** Whether a token could have a scope for it. */
const isForTokens = (action: string) => covers([action], action)

function queryParameters(query: GenericSchema) {
  const { properties = {}, required = [] } = schemaOf(query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}

/** Rules without a counterpart in JSON Schema only narrow what is accepted: harmless to leave out. Anything else throws. */
const onlyNarrow = ['trim', 'check', 'partial_check', 'raw_check', 'forward', 'transform', 'to_lower_case', 'normalize']

function schemaOf(shape: GenericSchema, typeMode: 'input' | 'output') {
  const { $schema: _, ...schema } = toJsonSchema(shape, { typeMode, ignoreActions: onlyNarrow })
  return schema
}

const refusal = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'details', 'requestId'],
      properties: { code: { type: 'string' }, message: { type: 'string' }, details: { type: 'object' }, requestId: { type: 'string' } },
    },
  },
}
