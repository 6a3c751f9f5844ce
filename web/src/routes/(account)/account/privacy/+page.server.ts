import { redirect } from '@sveltejs/kit'
import type { WhoAmI } from '$shapes/identity/shapes'
import { api, attempt } from '$lib/api'
import { copiesChanged } from '$lib/privacy/copies'
import { samePath } from '$lib/same-path'
import { text } from '$lib/server/forms'
import { consentOf, copiesOf } from '$lib/server/privacy'
import { refused } from '$lib/server/refused'
import { memberAt } from '../member'
import { savedOn } from '../saved'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  const me = memberAt((await parent()).who, url)
  depends(copiesChanged)
  const [consent, copies] = await Promise.all([consentOf(fetch), copiesOf(fetch, me.person.id)])
  return { me, consent, copies, done: url.searchParams.get('done') }
}

const saved = savedOn('/account/privacy')

export const actions: Actions = {
  'accept-privacy': async ({ fetch, request, url }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', '/api/privacy/consent', { version: Number(text(form, 'version')) })
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    if (form.has('to')) redirect(303, samePath(form.get('to'), url.origin))
    saved('privacy')
  },
  'ask-copy': async ({ fetch }) => {
    const { person } = await api(fetch).get<WhoAmI>('/api/session')
    const sent = await attempt(fetch, 'POST', '/api/privacy/copies', { personId: person!.id })
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    saved('privacy', 'copy')
  },
  'ask-erasure': async ({ fetch }) => {
    const sent = await attempt(fetch, 'POST', '/api/privacy/erasure-request')
    if (!sent.ok) return refused({ section: 'privacy' }, sent)
    saved('privacy', 'erasure')
  },
}
