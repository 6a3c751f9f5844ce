import { api } from '$lib/api'
import { regionsOf } from '$lib/server/regions'
import type { TeamPage } from '$lib/training/types'
import { m } from '$lib/words/messages'
import { listQuery } from '../../list-query'
import { verifiesTraining } from '../../may'
import { only } from '../../only'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training', 'convoke:cycle', 'convoke:scheme')
  only(verifiesTraining((await parent()).me))
  const [team, regions] = await Promise.all([api(fetch).get<TeamPage>(`/api/training/team${listQuery(url, ['due', 'managerId', 'region'])}`), regionsOf(fetch)])
  return { team, regions, trail: [{ label: m.training_title(), href: '/training' }, { label: m.team_title() }] }
}
