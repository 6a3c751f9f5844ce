import type { RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { MadeToken, Tokens } from '$shapes/identity/token-shapes'
import { api, attempt, refuse, type Attempt } from '$lib/api'
import { text, typed } from './forms'

/** The first page of tokens: nobody has more than a handful. */
export const tokensAt = (fetch: typeof globalThis.fetch, path: string) => api(fetch).get<InferOutput<typeof Tokens>>(`${path}?limit=200`)

/** What was asked for in the form of a new token, as it goes back into the form. */
export function askedFor(form: FormData) {
  const scopes = form.getAll('scopes').map(String)
  return { ...typed(form, ['name', 'days']), scopes: scopes.join(' ') }
}

export async function makeTokenAt(fetch: typeof globalThis.fetch, path: string, form: FormData, more: object = {}): Promise<Attempt<MadeToken>> {
  const scopes = form.getAll('scopes').map(String)
  return attempt<MadeToken>(fetch, 'POST', path, { name: text(form, 'name'), days: Number(text(form, 'days')), scopes, ...more })
}

/** Revoked already is as good as revoked now. */
export async function revokeTokenAt({ fetch, request }: RequestEvent, path: string) {
  const sent = await attempt(fetch, 'DELETE', `${path}/${encodeURIComponent(text(await request.formData(), 'token'))}`)
  if (!sent.ok && sent.status !== 404) refuse(sent)
}
