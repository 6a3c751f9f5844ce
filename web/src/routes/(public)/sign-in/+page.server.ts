import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { AgencyDoor } from '$shapes/modules/agencies/shapes'
import { attempt } from '$lib/api'
import { samePath } from '$lib/same-path'
import { enter, placeFor, whoIsHere } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { refused } from '$lib/server/refused'
import { wantedCookie } from '../wanted'
import { hasMailbox } from '../development'
import type { Actions, PageServerLoad } from './$types'

/** Somebody who follows a link of an agency's mail signs in at that agency's door. */
async function doorFor(fetch: typeof globalThis.fetch, to: string): Promise<AgencyDoor | undefined> {
  const slug = /^\/open\/([\w-]+)/.exec(to)?.[1]
  const asked = slug ? await attempt<AgencyDoor>(fetch, 'GET', `/api/agencies/doors/${slug}`) : undefined
  return asked?.ok ? asked.data : undefined
}

export const load: PageServerLoad = async ({ fetch, url }) => {
  const to = samePath(url.searchParams.get('to'), url.origin)
  const who = await whoIsHere(fetch)
  if (who) redirect(303, placeFor(who, to))
  return { to, door: await doorFor(fetch, to) }
}

async function given({ request, url }: RequestEvent) {
  const form = await request.formData()
  return { form, values: { email: text(form, 'email'), to: samePath(form.get('to'), url.origin) } }
}

export const actions: Actions = {
  password: async (event) => {
    const { form, values } = await given(event)
    const sent = await attempt(event.fetch, 'POST', '/api/session', { email: values.email, password: text(form, 'password') })
    if (!sent.ok) return refused(values, sent)
    return enter(event, values.to)
  },
  link: async (event) => {
    const { values } = await given(event)
    const sent = await attempt(event.fetch, 'POST', '/api/sign-in-links', { email: values.email })
    if (!sent.ok) return refused(values, sent)
    event.cookies.set(wantedCookie, values.to, { path: '/link', maxAge: 600, sameSite: 'lax', httpOnly: true })
    return { mailed: { email: values.email, mailbox: await hasMailbox(event.fetch) } }
  },
}
