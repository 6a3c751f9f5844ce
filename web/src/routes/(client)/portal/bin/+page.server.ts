import { readBin, restore } from '$lib/server/bin'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:bin')
  return { bin: await readBin(fetch, url) }
}

export const actions: Actions = { restore }
