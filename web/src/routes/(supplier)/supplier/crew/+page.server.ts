import { addMember, crewOf } from '$lib/server/crew'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:crew', 'convoke:credential')
  const supplierId = (await parent()).me.supplierId ?? ''
  return { supplierId, crew: await crewOf(fetch, supplierId) }
}

export const actions: Actions = { addMember }
