import { redirect, type RequestEvent } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { copiesChanged } from '$lib/privacy/copies'
import { samePath } from '$lib/same-path'
import { text } from '$lib/server/forms'
import { consentOf, copiesOf } from '$lib/server/privacy'
import { refused } from '$lib/server/refused'
import type { WhoAmI } from '$shapes/identity/shapes'

/** What the agency knows of the reader's consent, and the copies they asked for; null for who is in no agency. */
export async function myPrivacy({ fetch, depends }: { fetch: typeof globalThis.fetch; depends: (name: `${string}:${string}`) => void }, { person }: Pick<WhoAmI, 'person'>) {
  if (!person) return null
  depends(copiesChanged)
  const [consent, copies] = await Promise.all([consentOf(fetch), copiesOf(fetch, person.id)])
  return { consent, copies }
}

const saved = (done: string) => redirect(303, `/account?done=${done}#privacy`)

export const privacyActions = {
  'accept-privacy': async ({ fetch, request, url }: RequestEvent) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', '/api/privacy/consent', { version: Number(text(form, 'version')) })
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    if (form.has('to')) redirect(303, samePath(form.get('to'), url.origin))
    saved('privacy')
  },
  'ask-copy': async ({ fetch }: RequestEvent) => {
    const { person } = await api(fetch).get<WhoAmI>('/api/session')
    const sent = await attempt(fetch, 'POST', '/api/privacy/copies', { personId: person!.id })
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    saved('copy')
  },
  'ask-erasure': async ({ fetch }: RequestEvent) => {
    const sent = await attempt(fetch, 'POST', '/api/privacy/erasure-request')
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    saved('erasure')
  },
}
