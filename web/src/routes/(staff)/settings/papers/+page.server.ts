import { askedOf } from '$shapes/modules/credentials/rules/table'
import { demandHolders } from '$shapes/modules/credentials/rules/kinds'
import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { historyOfKind } from '$lib/server/history'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import { setsTables, trailTo } from '../sections'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:paper_kind', 'convoke:demand')
  const { me } = await parent()
  const [table, categories, regions, history] = await Promise.all([
    api(fetch).get<PaperTable>('/api/credentials/kinds'), categoriesOf(fetch, 'supplier'), regionsOf(fetch), historyOfKind(fetch, me, 'paper_kind'),
  ])
  const live = categories.filter(({ archived }) => !archived)
  const known = (options: { value: string }[], value: string | null, otherwise: string) => options.find((one) => one.value === value)?.value ?? otherwise
  const of = {
    holder: demandHolders.find((one) => one === url.searchParams.get('holder')) ?? 'company',
    category: known(live, url.searchParams.get('category'), known(live, 'catering', live[0]?.value ?? '')), region: known(regions, url.searchParams.get('region'), 'CN-SH'),
  }
  const kinds = new Map(table.rows.map((row) => [row.code, row]))
  const asked = askedOf({ kinds, demands: table.demands }, { holder: of.holder, home: of.region.slice(0, 2), categories: [of.category], regions: [of.region] })
  return { kinds: table.rows, demands: table.demands, categories: live, regions, of, asked, history, may: setsTables(me), trail: trailTo(m.settings_papers()) }
}
