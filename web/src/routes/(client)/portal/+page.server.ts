import type { InferOutput } from 'valibot'
import type { ClientHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { partOfDay } from './greeting'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const [home, { me }] = await Promise.all([api(fetch).get<InferOutput<typeof ClientHome>>('/api/overview/client'), parent()])
  return { home, briefs: home.briefs, part: partOfDay(me.agency.zone, new Date()) }
}
