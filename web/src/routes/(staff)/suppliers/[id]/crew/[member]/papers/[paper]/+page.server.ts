import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import { memberPaper } from '$lib/server/crew'
import { paperActions } from '$lib/server/papers'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends('convoke:credential', 'convoke:thread')
  const [supplier, { member, line, paper, talks }] = await Promise.all([api(fetch).get<Supplier>(`/api/suppliers/${params.id}`), memberPaper(fetch, params.id, params)])
  const home = `/suppliers/${supplier.id}`
  const trail = [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: home }, { label: member.name, href: `${home}/crew/${member.id}` }, { label: nameOf(line.names) }]
  return { supplier, member, line, paper, talks, trail }
}

export const actions: Actions = paperActions
