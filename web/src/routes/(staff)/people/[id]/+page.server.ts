import { isStaffRole } from '$shapes/kernel/rules/roles'
import type { Person } from '$shapes/modules/people/shapes'
import { api, attempt } from '$lib/api'
import { namesFor } from '$lib/names'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { declined } from '../../declined'
import { renew, withdraw } from '../../invite/actions'
import { invitationsOf, withInvitations } from '../../invite/invitations'
import { leadsAgency, plans } from '../../may'
import { scopeChoices } from '../choices'
import { scopeFrom } from '../scope'
import type { Actions, PageServerLoad } from './$types'

const nothing = { clients: { options: [], more: false }, events: { options: [], more: false } }

export const load: PageServerLoad = async ({ fetch, params, parent, url }) => {
  const { me } = await parent()
  const person = await api(fetch).get<Person>(`/api/people/${params.id}`)
  const changeable = leadsAgency(me) && isStaffRole(person.role) && person.state === 'active'
  const [invitations, choices] = await Promise.all([
    plans(me) && person.state === 'invited' ? invitationsOf(fetch, `personId=${person.id}`) : [],
    changeable || person.scope !== 'all' ? scopeChoices(fetch, url, person.scope) : nothing,
  ])
  const trail = [{ label: m.nav_people(), href: '/people' }, { label: namesFor(getLocale(), person).first }]
  return { person: withInvitations([person], invitations)[0]!, choices, changeable, trail }
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
