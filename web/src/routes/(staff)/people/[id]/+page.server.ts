import { isStaffRole } from '$shapes/kernel/rules/roles'
import type { Invitation } from '$shapes/identity/invitation-shapes'
import type { Person } from '$shapes/modules/people/shapes'
import { api, attempt } from '$lib/api'
import { namesFor } from '$lib/names'
import { text } from '$lib/server/forms'
import { sinceLook } from '$lib/server/since'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { allRows } from '../../all-rows'
import { declined } from '../../declined'
import { renew, withdraw } from '../../invite/actions'
import { withInvitations } from '../../invite/invitations'
import { leadsAgency, plans } from '../../may'
import { scopeChoices } from '../choices'
import { scopeFrom } from '../scope'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  const { me } = await parent()
  const person = await api(fetch).get<Person>(`/api/people/${params.id}`)
  const changeable = leadsAgency(me) && isStaffRole(person.role) && person.state === 'active'
  const [since, invitations, choices] = await Promise.all([
    sinceLook(fetch, params.id),
    plans(me) && person.state === 'invited' ? allRows<Invitation>(fetch, '/api/invitations') : [],
    changeable || person.scope !== 'all' ? scopeChoices(fetch) : { clients: [], events: [] },
  ])
  const trail = [{ label: m.nav_people(), href: '/people' }, { label: namesFor(getLocale(), person).first }]
  return { since, person: withInvitations([person], invitations)[0]!, choices, changeable, trail }
}

export const actions: Actions = {
  renew,
  withdraw,
  change: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const change = { revision: Number(text(form, 'revision')), role: text(form, 'role'), scope: scopeFrom(form) }
    const sent = await attempt(fetch, 'PATCH', `/api/people/${params.id}/membership`, change)
    return sent.ok ? { form: 'changed' } : declined('change', sent)
  },
  end: async ({ fetch, params }) => {
    const sent = await attempt(fetch, 'DELETE', `/api/people/${params.id}/membership`)
    return sent.ok ? { form: 'ended' } : declined('end', sent)
  },
}
