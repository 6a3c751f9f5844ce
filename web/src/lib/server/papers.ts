import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { api, attempt, type Refusal } from '$lib/api'
import { missingWords } from '$lib/papers/words'
import type { Credential, Papers } from '$lib/papers/types'
import { fieldWords } from '$lib/refusals'
import { attachSmall } from './attach'
import { text, textOrNull } from './forms'
import { refused } from './refused'

type Fetch = typeof globalThis.fetch
type Event = Pick<RequestEvent, 'fetch' | 'request' | 'url'>
type Written = Pick<Credential, 'id' | 'revision' | 'state'>

/** What is asked of a supplier, and how each of it stands. */
export const papersOf = (fetch: Fetch, supplierId: string) => api(fetch).get<Papers>(`/api/suppliers/${supplierId}/papers`)

/** One of them with its newest round, if there is any. */
export async function paperOf(fetch: Fetch, supplierId: string, kind: string) {
  return lineOf(fetch, await papersOf(fetch, supplierId), kind)
}

/** The same, of whosoever papers these are. */
export async function lineOf(fetch: Fetch, { lines, others }: Papers, kind: string) {
  const asked = lines.find((one) => one.kind === kind)
  const line = asked ?? others.find((one) => one.kind === kind)
  if (!line) error(404)
  const newest = line.arriving ?? line.paper
  return { line, asked: asked !== undefined, paper: newest && (await api(fetch).get<Credential>(`/api/credentials/${newest.id}`)) }
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
    const saved = await fill(fetch, form)
    return saved.ok ? { saved: true } : refused(typedIn(form), saved)
  },
  send: async ({ fetch, request, url }: Event) => {
    const form = await request.formData()
    const saved = await fill(fetch, form)
    if (!saved.ok) return refused(typedIn(form), saved)
    const sent = await attempt(fetch, 'POST', `/api/credentials/${saved.data.id}/submission`, { revision: saved.data.revision })
    if (!sent.ok) return refused(typedIn(form), { ...sent, fields: { ...sent.fields, ...missingIn(sent) } })
    redirect(303, `${baseOf(url)}#papers`)
  },
  recall: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const back = await attempt(fetch, 'POST', `/api/credentials/${text(form, 'id')}/recall`, { revision: Number(text(form, 'revision')) })
    return back.ok ? { saved: true } : refused({}, back)
  },
  attach: async ({ fetch, request, url }: Event) => {
    const not = await attachSmall(fetch, `/api/credentials/${url.searchParams.get('paper') ?? ''}/files`, (await request.formData()).get('file'))
    if (not) return fail(not.status, { attach: not.message })
    redirect(303, url.pathname)
  },
}

function fill(fetch: Fetch, form: FormData) {
  const days = form.has('days') ? { validFrom: textOrNull(form, 'validFrom'), validTo: textOrNull(form, 'validTo'), noExpiry: form.has('noExpiry') } : {}
  const fields = Object.fromEntries([...form.keys()].filter((key) => key.startsWith('fields.')).map((key) => [key.slice('fields.'.length), text(form, key)]))
  return attempt<Written>(fetch, 'PATCH', `/api/credentials/${text(form, 'id')}`, { revision: Number(text(form, 'revision')), fields, ...days })
}

/** What goes back into the fields. */
const typedIn = (form: FormData): Record<string, string> => Object.fromEntries([...form.keys()].map((key) => [key, text(form, key)]))

const placeOf: Record<string, string> = { file: 'files', valid_from: 'validFrom', valid_to: 'validTo', dates_crossed: 'validTo', term_too_long: 'validTo' }

function missingIn({ details }: Refusal): Record<string, string> {
  const missing = (details.missing as Credential['missing'] | undefined) ?? []
  return Object.fromEntries(missing.map(({ what, field, problem }) =>
    field ? [`fields.${field}`, fieldWords(problem ?? 'required')] : [placeOf[what] ?? what, missingWords[what as keyof typeof missingWords]()]))
}
