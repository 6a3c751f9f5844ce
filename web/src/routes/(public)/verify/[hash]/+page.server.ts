import { error } from '@sveltejs/kit'
import type { Verified, VerifiedCertificate } from '$shapes/modules/signoffs/shapes'
import { attempt } from '$lib/api'
import type { PageServerLoad } from './$types'

/** However somebody copied it from paper: capitals and spaces say nothing. */
const written = (hash: string) => hash.replace(/\s/g, '').toLowerCase()

export const load: PageServerLoad = async ({ fetch, params }) => {
  const hash = written(params.hash)
  const asked = await attempt<Verified | VerifiedCertificate>(fetch, 'GET', `/api/verify/${encodeURIComponent(hash)}`)
  if (!asked.ok && asked.status !== 404) error(asked.status, asked)
  if (!asked.ok) return { verified: null, certified: null }
  const paper = asked.data
  return 'certificate' in paper ? { verified: null, certified: paper, door: paper.agency } : { verified: paper, certified: null, door: paper.agency }
}
