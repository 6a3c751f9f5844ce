import { error, redirect } from '@sveltejs/kit'
import type { Audience } from '$lib/audience'
import { refusalWords } from '$lib/refusals'
import { placeFor } from '$lib/server/entrance'
import { isMember, type Session } from '$lib/session'
import type { WhoAmI } from '$shapes/identity/shapes'

const everybody: Audience[] = ['staff', 'client', 'supplier']

/** Whoever is at work in an agency; others choose one first. For another audience the page is not there. */
export function memberAt(who: WhoAmI, { pathname }: URL, audiences = everybody): Session {
  if (!isMember(who)) redirect(303, placeFor(who, pathname))
  if (!audiences.includes(who.audience)) error(404, { message: refusalWords('not_found'), code: 'not_found' })
  return who
}
