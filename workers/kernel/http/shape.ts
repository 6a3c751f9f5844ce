import { createMiddleware } from 'hono/factory'
import { getDotPath, safeParse, type GenericSchema, type InferInput, type InferOutput } from 'valibot'
import { invalid, malformed, Refusal } from '../refusal'
import { about } from './about'
import type { App } from './app-env'

const jsonLimit = 1024 * 1024

/** The JSON body, at most 1 MiB, exactly as the shape says; unknown keys are refused. Where nothing must be said, it may be left out. */
export const body = <S extends GenericSchema>(shape: S) =>
  about({ body: shape }, createMiddleware<App, string, { in: { json: InferInput<S> }; out: { json: InferOutput<S> } }>(async (c, next) => {
    if (Number(c.req.header('content-length')) > jsonLimit) throw new Refusal(413, 'too_large', { limit: jsonLimit })
    const [said, type] = [await c.req.text(), c.req.header('content-type')]
    if (type === undefined && said === '') c.req.addValidatedData('json', parse(shape, {}) as object)
    else if (!/^application\/json\b/i.test(type ?? '')) throw new Refusal(415, 'json_expected')
    else c.req.addValidatedData('json', parse(shape, asJson(said)) as object)
    await next()
  }))

/** The query string, every value still text. */
export const query = <S extends GenericSchema>(shape: S) =>
  about({ query: shape }, createMiddleware<App, string, { in: { query: InferInput<S> }; out: { query: InferOutput<S> } }>(async (c, next) => {
    c.req.addValidatedData('query', parse(shape, c.req.query()) as object)
    await next()
  }))

/** What the route answers, for the OpenAPI document; tests hold the answers against it. `null` is a file or nothing. */
export const answers = (shape: GenericSchema | null, status = 200) =>
  about({ answer: { status, shape } }, createMiddleware<App>((_, next) => next()))

function asJson(text: string): unknown {
  if (new TextEncoder().encode(text).length > jsonLimit) throw new Refusal(413, 'too_large', { limit: jsonLimit })
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('not_json')
  }
}

function parse<S extends GenericSchema>(shape: S, input: unknown): InferOutput<S> {
  const result = safeParse(shape, input)
  if (result.success) return result.output
  throw invalid(Object.fromEntries(result.issues.map((issue) => [getDotPath(issue) ?? '', codeOf(issue)])))
}

/** A stable word per bad field: our own where a shape gives one as its message, else what kind of rule refused. */
function codeOf(issue: { kind: string; type: string; message: string; received: string; expected: string | null }) {
  if (/^[a-z_]+$/.test(issue.message)) return issue.message
  if (issue.received === 'undefined') return 'required'
  if (issue.type === 'strict_object') return 'unknown_key'
  return issue.type
}
