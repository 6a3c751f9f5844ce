import { error, fail } from '@sveltejs/kit'
import { api } from '$lib/api'
import { operationsOf, type Document } from '$lib/developers/document'
import { refusalWords } from '$lib/refusals'
import { whoIsHere } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { requestOf } from './request'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const [operation, who] = await Promise.all([operationNamed(params.operation, fetch), whoIsHere(fetch)])
  return { operation, origin: url.origin, signedIn: who !== null }
}

async function operationNamed(id: string, fetch: typeof globalThis.fetch) {
  const nouns = operationsOf(await api(fetch).get<Document>('/api/openapi.json'))
  const found = nouns.flatMap(({ operations }) => operations).find((one) => one.id === id)
  return found ?? error(404, { message: refusalWords('not_found'), code: 'not_found' })
}

/** What is longer than this, or no text, is not shown, in characters. */
const longest = 200_000

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const values = Object.fromEntries([...form.keys()].map((name) => [name, text(form, name)]))
    const operation = await operationNamed(params.operation, fetch)
    const response = await fetch(...requestOf(operation, values)).catch(() => null)
    return response ? { values, answer: await answerOf(response) } : fail(502, { values, answer: null })
  },
}

async function answerOf(response: Response) {
  const type = response.headers.get('content-type') ?? ''
  const body = await response.text()
  const shown = body.length <= longest && /^(?:text\/|application\/json)/.test(type)
  // A page's own script never sees the session either.
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie').map(([name, value]) => `${name}: ${value}`)
  return { status: `${response.status} ${response.statusText}`.trim(), headers: headers.join('\n'), body: shown ? pretty(body) : null }
}

function pretty(body: string) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
