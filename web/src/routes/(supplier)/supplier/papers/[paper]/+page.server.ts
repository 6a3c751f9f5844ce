import { error } from '@sveltejs/kit'
import { paperActions, paperOf } from '$lib/server/papers'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends('convoke:credential', 'convoke:thread')
  const { supplierId } = (await parent()).me
  if (!supplierId) error(404)
  return { supplierId, ...(await paperOf(fetch, supplierId, params.paper, url)) }
}

export const actions: Actions = paperActions
