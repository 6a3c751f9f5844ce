import { readBin, restore } from '$lib/server/bin'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:bin')
  return { bin: await readBin(fetch, url), trail: [{ label: m.bin() }] }
}

export const actions: Actions = { restore }
