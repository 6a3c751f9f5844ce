import { memberActions, memberOf } from '$lib/server/crew'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:crew', 'convoke:credential')
  return { member: await memberOf(fetch, (await parent()).me.supplierId ?? '', params.member) }
}

export const actions: Actions = memberActions
