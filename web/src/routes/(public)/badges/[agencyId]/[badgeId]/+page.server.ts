import { error } from '@sveltejs/kit'
import type { OpenBadge } from '$shapes/modules/badges/shapes'
import { attempt } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<OpenBadge>(fetch, 'GET', `/api/open-badges/${encodeURIComponent(params.agencyId)}/badges/${encodeURIComponent(params.badgeId)}`)
  if (!asked.ok && asked.status !== 404) error(asked.status, asked)
  return asked.ok ? { badge: asked.data, door: asked.data.agency } : { badge: null }
}
