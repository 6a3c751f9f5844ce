import { readBin, restore } from '$lib/server/bin'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => ({ bin: await readBin(fetch, url) })

export const actions: Actions = { restore }
