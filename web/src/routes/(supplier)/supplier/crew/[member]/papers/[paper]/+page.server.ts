import { memberPaper } from '$lib/server/crew'
import { paperActions } from '$lib/server/papers'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:credential', 'convoke:thread')
  return memberPaper(fetch, (await parent()).me.supplierId ?? '', params)
}

export const actions: Actions = paperActions
