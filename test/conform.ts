import { Validator } from '@cfworker/json-schema'
import { app } from '../workers/app'
import { openapi } from '../workers/kernel/openapi'
import { parameters } from '../workers/parameters'
import { summaries } from '../workers/summaries'

type Described = { method: string; path: RegExp; responses: Record<string, { content?: Record<string, { schema: object }> }> }

const document = openapi(app, { summaries, parameters })
const routes: Described[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    responses: (operation as Pick<Described, 'responses'>).responses,
  })))

/** Holds an answer against the OpenAPI document: every story tests it, by every request it makes. */
export function conform(method: string, url: string, status: number, body: unknown) {
  const path = new URL(url).pathname
  const route = routes.find((one) => one.method === method && one.path.test(path))
  if (!route) return
  const refused = status >= 400
  const described = refused ? route.responses.default : route.responses[status]
  if (!described) throw new Error(`${method} ${path} answered ${status}, which the API document does not know`)
  const schema = described.content?.['application/json']?.schema
  if (!schema || body === undefined) return
  const { valid, errors } = new Validator({ ...schema, components: document.components }, '2020-12', false).validate(body)
  if (!valid) throw new Error(`${method} ${path} answered ${status} otherwise than the API document says: ${errors.map((one) => `${one.instanceLocation} ${one.error}`).join('; ')}`)
}
