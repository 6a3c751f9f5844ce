import { redirect } from '@sveltejs/kit'
import { attempt, refuse } from '$lib/api'
import { samePath } from '$lib/same-path'
import { enter, placeFor, someone } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import type { Actions, PageServerLoad } from './$types'

/** Links in mails lead through here: their reader may be at work for another agency just now. */
export const load: PageServerLoad = async (event) => {
  const who = await someone(event)
  const to = samePath(event.url.searchParams.get('to'), event.url.origin)
  if (who.agency?.slug === event.params.slug) redirect(303, placeFor(who, to))
  const membership = who.memberships.find(({ agency }) => agency.slug === event.params.slug)
  return { membership: membership ?? null, current: who.agency?.name ?? null, email: who.user.email, to }
}

export const actions: Actions = {
  switch: async (event) => {
    const form = await event.request.formData()
    const chosen = await attempt(event.fetch, 'PUT', '/api/session/membership', { membershipId: text(form, 'membership') })
    if (!chosen.ok) refuse(chosen)
    return enter(event, samePath(form.get('to'), event.url.origin))
  },
  leave: async ({ fetch, request, params, url }) => {
    const to = samePath((await request.formData()).get('to'), url.origin)
    await attempt(fetch, 'DELETE', '/api/session')
    redirect(303, `/open/${params.slug}?to=${encodeURIComponent(to)}`)
  },
}
