import { error } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { AgencyDoor } from '$shapes/modules/agencies/shapes'
import type { PublicNotice } from '$shapes/modules/privacy/shapes'
import { attempt } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const slug = encodeURIComponent(params.slug)
  const [asked, door] = await Promise.all([
    attempt<InferOutput<typeof PublicNotice>>(fetch, 'GET', `/api/privacy/notice/${slug}`), attempt<AgencyDoor>(fetch, 'GET', `/api/agencies/doors/${slug}`),
  ])
  if (!asked.ok && asked.status >= 500) error(asked.status, asked)
  return { notice: asked.ok ? asked.data : null, door: door.ok ? door.data : undefined }
}
