import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { PaperLinks } from '$shapes/modules/credentials/link-shapes'
import { api, attempt, type Refusal } from '$lib/api'
import { missingWords } from '$lib/papers/words'
import type { Credential, Papers } from '$lib/papers/types'
import { fieldWords } from '$lib/refusals'
import { attachSmall } from './attach'
import { text, textOrNull, typed } from './forms'
import { refused } from './refused'

type Fetch = typeof globalThis.fetch
type Event = Pick<RequestEvent, 'fetch' | 'request' | 'url'>
type Written = Pick<Credential, 'id' | 'revision' | 'state'>

/** What is asked of a supplier, and how each of it stands. */
export const papersOf = (fetch: Fetch, supplierId: string) => api(fetch).get<Papers>(`/api/suppliers/${supplierId}/papers`)

/** One of them with its newest round, if there is any. */
export async function paperOf(fetch: Fetch, supplierId: string, kind: string, may = true) {
  return lineOf(fetch, await papersOf(fetch, supplierId), kind, may)
}

/** The same, of whosoever papers these are. */
export async function lineOf(fetch: Fetch, { lines, others }: Papers, kind: string, may = false) {
  const asked = lines.find((one) => one.kind === kind)
  const line = asked ?? others.find((one) => one.kind === kind)
  if (!line) error(404)
  const newest = line.arriving ?? line.paper
  const [paper, links] = await Promise.all([
    newest && api(fetch).get<Credential>(`/api/credentials/${newest.id}`),
    newest?.state === 'uploaded' && may ? api(fetch).get<InferOutput<typeof PaperLinks>>(`/api/credentials/${newest.id}/links`) : { rows: [] },
  ])
  return { line, asked: asked !== undefined, paper, links: links.rows }
}

/** The page a round hangs below: `/supplier`, `/suppliers/sup_…`. */
const baseOf = ({ pathname }: URL) => pathname.replace(/\/papers\/.*$/, '')

/** Begins a round, or goes on with the one that is open. */
export async function beginPaper({ fetch, request, url }: Event) {
  const form = await request.formData()
  const kind = text(form, 'kind')
  const begun = await attempt(fetch, 'POST', '/api/credentials', { supplierId: text(form, 'supplierId'), kind, holderId: textOrNull(form, 'holderId') })
  if (!begun.ok && begun.code !== 'paper_open') return fail(begun.status, { message: begun.message })
  redirect(303, `${baseOf(url)}/papers/${kind}`)
}

export const paperActions = {
  begin: beginPaper,
  save: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const saved = await filledIn(fetch, pathOf(form), form)
    return saved.ok ? { saved: true } : refused(typedIn(form), saved)
  },
  send: async ({ fetch, request, url }: Event) => {
    const form = await request.formData()
    const not = await sentIn(fetch, pathOf(form), form)
    if (not) return not
    redirect(303, `${baseOf(url)}#papers`)
  },
  recall: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const back = await attempt(fetch, 'POST', `/api/credentials/${text(form, 'id')}/recall`, { revision: Number(text(form, 'revision')) })
    return back.ok ? { saved: true } : refused({}, back)
  },
  ask: async ({ fetch, request, url }: Event) => {
    const values = typed(await request.formData(), ['helper', 'email', 'locale', 'note'])
    const sent = await attempt(fetch, 'POST', `/api/credentials/${url.searchParams.get('paper') ?? ''}/links`, { name: values.helper, email: values.email, locale: values.locale, note: values.note || null })
    return sent.ok ? { asked: true } : fail(sent.status, { link: { message: sent.message, fields: sent.fields, values } })
  },
  unask: async ({ fetch, request, url }: Event) => {
    const form = await request.formData()
    const gone = await attempt(fetch, 'POST', `/api/credentials/${url.searchParams.get('paper') ?? ''}/links/${text(form, 'link')}/withdrawal`, { revision: Number(text(form, 'revision')) })
    return gone.ok ? { saved: true } : fail(gone.status, { link: { message: gone.message, fields: gone.fields, values: {} } })
  },
  attach: async ({ fetch, request, url }: Event) => {
    const not = await attachSmall(fetch, `/api/credentials/${url.searchParams.get('paper') ?? ''}/files`, (await request.formData()).get('file'))
    if (not) return fail(not.status, { attach: not.message })
    redirect(303, url.pathname)
  },
}

const pathOf = (form: FormData) => `/api/credentials/${text(form, 'id')}`

/** What was typed beside the file, for the round at this path of the API. */
export function filledIn(fetch: Fetch, path: string, form: FormData) {
  const days = form.has('days') ? { validFrom: textOrNull(form, 'validFrom'), validTo: textOrNull(form, 'validTo'), noExpiry: form.has('noExpiry') } : {}
  const fields = Object.fromEntries([...form.keys()].filter((key) => key.startsWith('fields.')).map((key) => [key.slice('fields.'.length), text(form, key)]))
  return attempt<Written>(fetch, 'PATCH', path, { revision: Number(text(form, 'revision')), fields, ...days })
}

/** Filled in and sent for review; answers why not, or null. */
export async function sentIn(fetch: Fetch, path: string, form: FormData) {
  const saved = await filledIn(fetch, path, form)
  if (!saved.ok) return refused(typedIn(form), saved)
  const sent = await attempt(fetch, 'POST', `${path}/submission`, { revision: saved.data.revision })
  return sent.ok ? null : refused(typedIn(form), { ...sent, fields: { ...sent.fields, ...missingIn(sent) } })
}

/** What goes back into the fields. */
export const typedIn = (form: FormData): Record<string, string> => Object.fromEntries([...form.keys()].map((key) => [key, text(form, key)]))

const placeOf: Record<string, string> = { file: 'files', valid_from: 'validFrom', valid_to: 'validTo', dates_crossed: 'validTo', term_too_long: 'validTo' }

function missingIn({ details }: Refusal): Record<string, string> {
  const missing = (details.missing as Credential['missing'] | undefined) ?? []
  return Object.fromEntries(missing.map(({ what, field, problem }) =>
    field ? [`fields.${field}`, fieldWords(problem ?? 'required')] : [placeOf[what] ?? what, missingWords[what as keyof typeof missingWords]()]))
}
