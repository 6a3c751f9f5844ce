import type { InferOutput } from 'valibot'
import type { People } from '$shapes/modules/people/shapes'
import type { Profile } from '$shapes/modules/suppliers/shapes'
import { api, attempt } from '$lib/api'
import { blockedOf, dateActions } from '$lib/server/availability'
import { categoriesOf } from '$lib/server/categories'
import { addMember, crewOf } from '$lib/server/crew'
import { text, textOrNull, typed } from '$lib/server/forms'
import { historyOf } from '$lib/server/history'
import { beginPaper, papersOf } from '$lib/server/papers'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { invite, renew, withdraw } from '../../invite/actions'
import { invitationsOf, withInvitations } from '../../invite/invitations'
import { declined } from '../../declined'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:supplier/${params.id}`, 'convoke:credential', 'convoke:crew', 'convoke:blocked_date')
  const { me } = await parent()
  const [supplier, people, categories, papers, crew, blocked, talks, history] = await Promise.all([
    api(fetch).get<Profile>(`/api/suppliers/${params.id}/profile`),
    api(fetch).get<InferOutput<typeof People>>(`/api/people?supplierId=${params.id}`),
    categoriesOf(fetch, 'supplier'),
    papersOf(fetch, params.id),
    crewOf(fetch, params.id),
    blockedOf(fetch, params.id),
    loadTalks(fetch, 'supplier', params.id, url),
    historyOf(fetch, me, params.id),
  ])
  const asked = plans(me) && people.rows.some(({ state }) => state === 'invited')
  const invitations = asked ? await invitationsOf(fetch, `supplierId=${params.id}`) : []
  return { supplier, categories, papers, crew, blocked, talks, history, contacts: withInvitations(people.rows, invitations), trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name }] }
}

export const actions: Actions = {
  ...talkActions,
  begin: beginPaper,
  addMember,
  block: dateActions.block,
  clear: dateActions.clear,
  invite: (event) => invite(event, () => ({ supplierId: event.params.id })),
  decline: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `/api/suppliers/${params.id}/registration`, { revision: Number(text(form, 'revision')), to: 'denied', reason: textOrNull(form, 'reason') })
    return sent.ok ? {} : declined('decline', sent, typed(form, ['reason']))
  },
  renew,
  withdraw,
}
