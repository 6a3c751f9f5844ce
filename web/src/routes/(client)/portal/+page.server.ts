import type { InferOutput } from 'valibot'
import type { ClientHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import { partOfDay } from './greeting'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const ask = api(fetch)
  const [home, briefs, { me }] = await Promise.all([ask.get<InferOutput<typeof ClientHome>>('/api/overview/client'), ask.get<Briefs>('/api/briefs'), parent()])
  return { home, briefs: briefs.rows.slice(0, 5), part: partOfDay(me.agency.zone, new Date()) }
}
