import { error } from '@sveltejs/kit'
import type { Verified } from '$shapes/modules/signoffs/shapes'
import { attempt } from '$lib/api'
import type { PageServerLoad } from './$types'

/** However somebody copied it from paper: capitals and spaces say nothing. */
const written = (hash: string) => hash.replace(/\s/g, '').toLowerCase()

export const load: PageServerLoad = async ({ fetch, params }) => {
  const hash = written(params.hash)
  const asked = await attempt<Verified>(fetch, 'GET', `/api/verify/${encodeURIComponent(hash)}`)
  if (!asked.ok && asked.status !== 404) error(asked.status, asked)
  return asked.ok ? { verified: asked.data, door: asked.data.agency } : { verified: null }
}
