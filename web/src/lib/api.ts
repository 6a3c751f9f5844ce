import { error } from '@sveltejs/kit'
import { m } from '$lib/words/messages'

type Fetch = typeof fetch
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Details = Record<string, unknown>

/** Why the API said no, already in the reader's words; `fields` speaks under each field of a form. */
export interface Refusal {
  ok: false
  status: number
  code: string
  message: string
  fields: Record<string, string>
  details: Details
  requestId: string | undefined
}

export type Attempt<Data> = { ok: true; data: Data } | Refusal

/** For load functions: the data, or the error page. */
export function api(fetch: Fetch) {
  async function ask<Data>(method: Method, path: string, body?: unknown): Promise<Data> {
    const answer = await attempt<Data>(fetch, method, path, body)
    return answer.ok ? answer.data : refuse(answer)
  }
  return {
    get: <Data>(path: string) => ask<Data>('GET', path),
    post: <Data>(path: string, body?: unknown) => ask<Data>('POST', path, body),
    put: <Data>(path: string, body?: unknown) => ask<Data>('PUT', path, body),
    patch: <Data>(path: string, body?: unknown) => ask<Data>('PATCH', path, body),
    del: <Data>(path: string, body?: unknown) => ask<Data>('DELETE', path, body),
  }
}

/**
 * What goes along beside the body. `once` is an Idempotency-Key: a form that is sent twice gets the first answer. `as` is the person who wrote it, where
 * by now another may be signed in: then the API refuses it, `another_person`.
 */
interface Beside {
  once?: string
  as?: string
}

/** For form actions: `if (!sent.ok) return fail(sent.status, { values, ...sent })`. */
export async function attempt<Data>(fetch: Fetch, method: Method, path: string, body?: unknown, beside: Beside = {}): Promise<Attempt<Data>> {
  const response = await reach(fetch, method, path, body, beside)
  if (!response) return { ok: false, status: 503, code: 'offline', message: m.refusal_offline(), fields: {}, details: {}, requestId: undefined }
  const answer = await json(response)
  return response.ok ? { ok: true, data: answer as Data } : refusal(response.status, envelope(answer))
}

/** A refusal that leaves nothing to show: the error page says it. */
export function refuse({ status, message, code, requestId }: Refusal): never {
  error(status, { message, code, ...(requestId && { requestId }) })
}

function reach(fetch: Fetch, method: Method, path: string, body: unknown, { once, as }: Beside): Promise<Response | undefined> {
  const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...(once && { 'idempotency-key': once }), ...(as && { 'convoke-person': as }) }
  const sent = { headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return fetch(path, { method, ...sent }).catch(() => undefined)
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

interface Envelope {
  code: string
  details?: Details & { fields?: Record<string, string> }
  requestId?: string
}

function envelope(answer: unknown): Envelope {
  const said = (answer as { error?: Envelope } | null)?.error
  return said ?? { code: 'unexpected' }
}

/** What refusals say in three languages comes only when there is one: most pages never need it. */
async function refusal(status: number, { code, details = {}, requestId }: Envelope): Promise<Refusal> {
  const { fieldWords, refusalWords } = await import('./refusals')
  const fields = Object.entries(details.fields ?? {}).map(([path, reason]) => [path, fieldWords(reason)])
  const message = refusalWords(code, requestId, details)
  return { ok: false, status, code, message, fields: Object.fromEntries(fields), details, requestId }
}
