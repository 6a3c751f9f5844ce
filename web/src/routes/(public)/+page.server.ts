import { redirect } from '@sveltejs/kit'
import { placeFor, whoIsHere } from '$lib/server/entrance'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch }) => {
  const who = await whoIsHere(fetch)
  if (who) redirect(303, placeFor(who))
}
