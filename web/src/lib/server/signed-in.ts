import { redirect, type ServerLoadEvent } from '@sveltejs/kit'
import { attempt, refuse } from '$lib/api'
import { homes, type Audience } from '$lib/audience'
import { isMember, type Session } from '$lib/session'
import type { WhoAmI } from '$shapes/identity/shapes'

/** Who is looking; anyone else is sent to sign in, or to their own side of the house. */
export async function signedIn({ fetch, url, untrack }: ServerLoadEvent, audience: Audience): Promise<Session> {
  // Untracked, so that going from step to step does not ask again who is here, and works offline.
  const here = untrack(() => encodeURIComponent(url.pathname + url.search))
  const asked = await attempt<WhoAmI>(fetch, 'GET', '/api/session')
  if (!asked.ok) {
    if (asked.status === 401) redirect(303, `/sign-in?to=${here}`)
    refuse(asked)
  }
  if (!isMember(asked.data)) redirect(303, `/choose-agency?to=${here}`)
  if (asked.data.audience !== audience) redirect(303, homes[asked.data.audience])
  return asked.data
}

/** What the layout of every audience loads: who looks, and at what moment that was so. */
export const loadMember = (audience: Audience) => async (event: ServerLoadEvent) => {
  event.depends('convoke:notice')
  return { me: await signedIn(event, audience), at: new Date().toISOString() }
}
