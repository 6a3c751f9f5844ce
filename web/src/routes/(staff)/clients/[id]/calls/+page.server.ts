import type { Client } from '$shapes/modules/clients/shapes'
import { api } from '$lib/api'
import type { Calls } from '$lib/calls/types'
import { m } from '$lib/words/messages'
import { listQuery } from '../../../list-query'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends(`convoke:client/${params.id}`)
  const ask = api(fetch)
  const [client, calls] = await Promise.all([ask.get<Client>(`/api/clients/${params.id}`), ask.get<Calls>(`/api/calls${listQuery(url, [], { clientId: params.id })}`)])
  const trail = [{ label: m.nav_clients(), href: '/clients' }, { label: client.name, href: `/clients/${client.id}` }, { label: m.calls() }]
  return { client: { id: client.id, name: client.name }, calls: calls.rows, next: calls.next, trail }
}
