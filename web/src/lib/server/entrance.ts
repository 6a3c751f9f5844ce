import { redirect, type RequestEvent } from '@sveltejs/kit'
import { attempt, refuse } from '$lib/api'
import { homes } from '$lib/audience'
import { sameThing } from '$lib/same-thing'
import { isMember } from '$lib/session'
import type { WhoAmI } from '$shapes/identity/shapes'
import { keepLanguage } from './language'

/** Who is signed in here, in whatever agency or in none; null for a stranger. */
export async function whoIsHere(fetch: typeof globalThis.fetch): Promise<WhoAmI | null> {
  const asked = await attempt<WhoAmI>(fetch, 'GET', '/api/session')
  if (asked.ok) return asked.data
  return asked.status === 401 ? null : refuse(asked)
}

/** The same, or off to sign in and back. */
export async function someone({ fetch, url }: Pick<RequestEvent, 'fetch' | 'url'>): Promise<WhoAmI> {
  return (await whoIsHere(fetch)) ?? redirect(303, signInPath(url.pathname + url.search))
}

export const signInPath = (to: string) => `/sign-in?to=${encodeURIComponent(to)}`

/** Where somebody goes from the front door: to the page they wanted ("/" is no wish), else home. */
export function placeFor(who: WhoAmI, wanted = '/'): string {
  if (!isMember(who)) return `/choose-agency?to=${encodeURIComponent(wanted)}`
  return wanted === '/' ? homes[who.audience] : sameThing(wanted, who.audience)
}

/** Somebody has just come in: from here on they read their own language, and land where they wanted to be. */
export async function enter({ fetch, cookies }: Pick<RequestEvent, 'fetch' | 'cookies'>, wanted?: string): Promise<never> {
  const who = await whoIsHere(fetch)
  if (!who) redirect(303, '/sign-in')
  keepLanguage(cookies, who.person?.locale ?? who.user.locale)
  redirect(303, placeFor(who, wanted))
}
