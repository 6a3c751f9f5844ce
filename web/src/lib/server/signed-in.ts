import { error, redirect, type ServerLoadEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { audienceOf, homes, type Audience } from '$lib/audience'
import type { Session } from '$lib/session'

/** Who is looking; anyone else is sent to sign in, or to their own side of the house. */
export async function signedIn({ fetch, url }: ServerLoadEvent, audience: Audience): Promise<Session> {
  const asked = await attempt<Session>(fetch, 'GET', '/api/session')
  if (!asked.ok) {
    if (asked.status === 401) redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`)
    const { status, message, code, requestId } = asked
    error(status, { message, code, ...(requestId && { requestId }) })
  }
  const own = audienceOf(asked.data.role)
  if (own !== audience) redirect(303, homes[own])
  return asked.data
}
