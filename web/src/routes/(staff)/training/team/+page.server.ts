import { api } from '$lib/api'
import { regionsOf } from '$lib/server/regions'
import type { EndingsPage, TeamPage } from '$lib/training/types'
import { m } from '$lib/words/messages'
import { listQuery } from '../../list-query'
import { verifiesTraining } from '../../may'
import { only } from '../../only'
import type { PageServerLoad } from './$types'

const filters = ['due', 'managerId', 'region']

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:training', 'convoke:cycle', 'convoke:scheme')
  only(verifiesTraining((await parent()).me))
  const ask = api(fetch)
  const [team, endings, regions] = await Promise.all([
    ask.get<TeamPage>(`/api/training/team${listQuery(url, filters)}`), ask.get<EndingsPage>(`/api/training/team/certificates${listQuery(url, filters, {}, 'certificates')}`), regionsOf(fetch),
  ])
  return { team, endings, regions, trail: [{ label: m.training_title(), href: '/training' }, { label: m.team_title() }] }
}
