import { someone } from '$lib/server/entrance'
import type { LayoutServerLoad } from './$types'

/** Everybody has an account page, in whatever agency they are at work, or in none. */
export const load: LayoutServerLoad = async (event) => {
  event.depends('convoke:notice')
  return { who: await someone(event), at: new Date().toISOString() }
}
