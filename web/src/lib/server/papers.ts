import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { PaperLinks } from '$shapes/modules/credentials/link-shapes'
import { api, attempt, type Refusal } from '$lib/api'
import type { Exceptions } from '$shapes/modules/suppliers/exception-shapes'
import { missingToSubmit } from '$shapes/modules/credentials/rules/review'
import { missingWords } from '$lib/papers/words'
import type { Credential, Papers } from '$lib/papers/types'
import { fieldWords } from '$lib/refusals'
import { attachSmall } from './attach'
import { text, textOrNull, typed } from './forms'
import { refused } from './refused'
import { loadTalks, talkActions } from './talks'

type Fetch = typeof globalThis.fetch
type Event = Pick<RequestEvent, 'fetch' | 'request' | 'url'>
type Written = Pick<Credential, 'id' | 'revision' | 'state'>

/** What is asked of a supplier, and how each of it stands. */
export const papersOf = (fetch: Fetch, supplierId: string) => api(fetch).get<Papers>(`/api/suppliers/${supplierId}/papers`)

/** What a colleague holds. */
export const certificatesOf = (fetch: Fetch, personId: string) => api(fetch).get<Papers>(`/api/credentials/certificates?personId=${personId}`)

/** One of them with its newest round, if there is any. */
export async function paperOf(fetch: Fetch, supplierId: string, kind: string, url: URL, may = true) {
  if (kind.startsWith('crd_')) return turnTo(fetch, kind, url)
  const [papers, { rows }] = await Promise.all([papersOf(fetch, supplierId), api(fetch).get<Exceptions>(`/api/suppliers/${supplierId}/exceptions`)])
  return { ...(await lineOf(fetch, papers, kind, { may, url })), exceptions: rows.filter((one) => one.kind === kind) }
}

/** News leads to a round; the page is that of its kind, with whose paper it is. */
async function turnTo(fetch: Fetch, id: string, url: URL): Promise<never> {
  const { holderKind, holderId, kind } = await api(fetch).get<Credential>(`/api/credentials/${id}`)
  redirect(303, `${baseOf(url)}${holderKind === 'supplier' || holderKind === 'person' ? '' : `/crew/${holderId}`}/papers/${kind}`)
}

/** The same, of whosoever papers these are. */
export async function lineOf(fetch: Fetch, { lines, others }: Papers, kind: string, { may = false, url }: { may?: boolean; url?: URL } = {}) {
  const asked = lines.find((one) => one.kind === kind)
  const line = asked ?? others.find((one) => one.kind === kind)
  if (!line) error(404)
  const newest = line.arriving ?? line.paper
  const [paper, links] = await Promise.all([
    newest && api(fetch).get<Credential>(`/api/credentials/${newest.id}`),
    newest?.state === 'uploaded' && may ? api(fetch).get<InferOutput<typeof PaperLinks>>(`/api/credentials/${newest.id}/links`) : { rows: [] },
  ])
  return { line, asked: asked !== undefined, paper, links: links.rows, talks: paper?.supplierId ? await loadTalks(fetch, 'credential', paper.talkId, url) : null }
}

/** The page a round hangs below: `/supplier`, `/suppliers/sup_…`, `/people/per_…`. */
const baseOf = ({ pathname }: URL) => pathname.replace(/\/papers(\/.*)?$/, '')
/** Where a holder's papers stand: colleagues have a page of their own for them. */
const listOf = (url: URL) => `${baseOf(url)}${url.pathname.startsWith('/people/') ? '/papers' : '#papers'}`

/** Begins a round, or goes on with the one that is open. */
export async function beginPaper({ fetch, request, url }: Event) {
  const form = await request.formData()
  const kind = text(form, 'kind')
  const begun = await attempt(fetch, 'POST', '/api/credentials', { supplierId: textOrNull(form, 'supplierId'), kind, holderId: textOrNull(form, 'holderId') })
  if (!begun.ok && begun.code !== 'paper_open') return fail(begun.status, { message: begun.message })
  redirect(303, `${baseOf(url)}/papers/${kind}`)
}

export const paperActions = {
  ...talkActions,
  begin: beginPaper,
  save: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const saved = await filledIn(fetch, pathOf(form), form)
    return saved.ok ? { saved: true } : refused(typedIn(form), { ...saved, fields: pagesWrong(form, saved.fields) })
  },
  send: async ({ fetch, request, url }: Event) => {
    const form = await request.formData()
    const not = await sentIn(fetch, pathOf(form), form)
    if (not) return not
    redirect(303, listOf(url))
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
  except: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/suppliers/${text(form, 'supplierId')}/exceptions`, { kind: text(form, 'kind'), reason: text(form, 'reason'), whose: textOrNull(form, 'whose') })
    return sent.ok ? { saved: true } : turnedDown('except', form, sent)
  },
  decide: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const wish = { revision: Number(text(form, 'revision')), state: text(form, 'state'), ...Object.fromEntries(['until', 'note', 'category', 'region', 'onEvent'].map((name) => [name, textOrNull(form, name)])) }
    const sent = await attempt(fetch, 'PUT', `/api/suppliers/${text(form, 'supplierId')}/exceptions/${id}/decision`, wish)
    if (sent.ok) return { saved: true }
    const missing = (sent.details.missing as string[] | undefined) ?? []
    return turnedDown(id, form, { ...sent, fields: { ...sent.fields, ...Object.fromEntries(missing.map((one) => [one, fieldWords('required')])) } })
  },
  attach: async ({ fetch, request, url }: Event) => {
    const exception = url.searchParams.get('exception')
    const home = exception ? `/api/suppliers/${url.searchParams.get('supplier') ?? ''}/exceptions/${exception}` : `/api/credentials/${url.searchParams.get('paper') ?? ''}`
    const not = await attachSmall(fetch, `${home}/files`, (await request.formData()).get('file'))
    if (not) return fail(not.status, { attach: not.message })
    redirect(303, url.pathname)
  },
}

const turnedDown = (which: string, form: FormData, { status, code, message, fields }: Refusal) => fail(status, { form: which, code, message, fields, values: typedIn(form) })

const pathOf = (form: FormData) => `/api/credentials/${text(form, 'id')}`

/** What was typed beside the file, for the round at this path of the API. */
export function filledIn(fetch: Fetch, path: string, form: FormData) {
  return attempt<Written>(fetch, 'PATCH', path, { revision: Number(text(form, 'revision')), ...written(form), ...(form.has('pages') && { ranges: rangesIn(form).map(({ at: _, ...range }) => range) }) })
}

function written(form: FormData): { fields: Record<string, string>; validFrom?: string | null; validTo?: string | null; noExpiry?: boolean } {
  const days = form.has('days') ? { validFrom: textOrNull(form, 'validFrom'), validTo: textOrNull(form, 'validTo'), noExpiry: form.has('noExpiry') } : {}
  return { fields: Object.fromEntries([...form.keys()].filter((key) => key.startsWith('fields.')).map((key) => [key.slice('fields.'.length), text(form, key)])), ...days }
}

/** Filled in and sent for review; answers why not, or null. */
export async function sentIn(fetch: Fetch, path: string, form: FormData) {
  const saved = await filledIn(fetch, path, form)
  if (!saved.ok) return refused(typedIn(form), { ...saved, fields: { ...(await stillMissing(fetch, path, form)), ...pagesWrong(form, saved.fields) } })
  const sent = await attempt(fetch, 'POST', `${path}/submission`, { revision: saved.data.revision })
  return sent.ok ? null : refused(typedIn(form), { ...sent, fields: { ...sent.fields, ...missingIn(sent) } })
}

/** What else it would want before it is sent, so that nobody hears of it only when the rest is put right. */
async function stillMissing(fetch: Fetch, path: string, form: FormData): Promise<Record<string, string>> {
  const now = await attempt<Credential | { paper: Credential }>(fetch, 'GET', path)
  if (!now.ok) return {}
  const { paper: kind, files } = 'files' in now.data ? now.data : now.data.paper
  const { fields, validFrom = null, validTo = null, noExpiry = false } = written(form)
  const ready = files.filter(({ state }) => state === 'ready').length
  return missingIn({ details: { missing: missingToSubmit(kind, { files: ready, values: fields, validFrom, validTo, noExpiry }) } })
}

/** Which pages of which files, as they were typed: a file without any is the paper from its first page to its last. */
function rangesIn(form: FormData) {
  const places = [...new Set([...form.keys()].flatMap((key) => /^pages\.([\w]+)\.from$/.exec(key)?.[1] ?? []))]
  return places.flatMap((at) => {
    const fileId = at === 'other' ? text(form, 'pages.other') : at
    const [from, to] = [text(form, `pages.${at}.from`), text(form, `pages.${at}.to`)]
    return fileId && (from || to || at === 'other') ? [{ at, fileId, from: Number(from || 1), to: Number(to || from || 1) }] : []
  })
}

/** What is wrong with pages stands beside the file it is wrong of. */
const pagesWrong = (form: FormData, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([key, why]) => {
    const [, at, part] = /^ranges\.(\d+)\.(\w+)$/.exec(key) ?? []
    return [at === undefined ? key : `pages.${rangesIn(form)[Number(at)]?.at}.${part === 'from' ? 'from' : 'to'}`, why]
  }))

/** What goes back into the fields. */
export const typedIn = (form: FormData): Record<string, string> => Object.fromEntries([...form.keys()].map((key) => [key, text(form, key)]))

const placeOf: Record<string, string> = { file: 'files', valid_from: 'validFrom', valid_to: 'validTo', dates_crossed: 'validTo', term_too_long: 'validTo' }

function missingIn({ details }: Pick<Refusal, 'details'>): Record<string, string> {
  const missing = (details.missing as Credential['missing'] | undefined) ?? []
  return Object.fromEntries(missing.map(({ what, field, problem }) =>
    field ? [`fields.${field}`, fieldWords(problem ?? 'required')] : [placeOf[what] ?? what, missingWords[what as keyof typeof missingWords]()]))
}
