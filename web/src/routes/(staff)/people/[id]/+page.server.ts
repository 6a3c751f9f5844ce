import { isStaffRole } from '$shapes/kernel/rules/roles'
import type { InferOutput } from 'valibot'
import type { KnownErasure } from '$shapes/modules/privacy/shapes'
import type { FullPerson, Handovers, Holdings } from '$shapes/modules/people/shapes'
import { api, attempt } from '$lib/api'
import { besides, choices as sources, offered, offeredWith } from '$lib/choices'
import { namesFor } from '$lib/names'
import { copiesChanged } from '$lib/privacy/copies'
import { copiesOf } from '$lib/server/privacy'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { declined } from '../../declined'
import { renew, withdraw } from '../../invite/actions'
import { invitationsOf, withInvitations } from '../../invite/invitations'
import { leadsAgency, plans } from '../../may'
import { departmentsOf } from '$lib/server/departments'
import { leaveActions } from '$lib/server/leave'
import { loadTalks, talkActions } from '$lib/server/talks'
import { scopeChoices } from '../choices'
import { scopeFrom } from '../scope'
import type { Actions, PageServerLoad } from './$types'

const nothing = { clients: { options: [], more: false }, events: { options: [], more: false } }

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:person/${params.id}`)
  const { me } = await parent()
  const person = await api(fetch).get<FullPerson>(`/api/people/${params.id}`)
  const changeable = leadsAgency(me) && isStaffRole(person.role) && person.state === 'active'
  const staff = isStaffRole(person.role)
  const own = person.id === me.person.id
  const at = `/api/people/${person.id}`
  const q = [...url.searchParams.entries()].find(([key, value]) => key.startsWith('find-') && value)?.[1]
  const erasing = url.searchParams.get('privacy') === 'erase'
  const handing = staff && person.may.handOver && (url.searchParams.has('handover') || erasing)
  const privately = leadsAgency(me) && !own && (url.searchParams.has('privacy') || person.erasedAt !== null)
  if (privately) depends(copiesChanged)
  // Asked alike by both who need them, so that the databases are asked once.
  const colleagues = () => offered(fetch, besides(sources.doers, person.id), { q })
  const [invitations, choices, others, managers, held, moved, copies, known, departments, talks] = await Promise.all([
    plans(me) && person.state === 'invited' ? invitationsOf(fetch, `personId=${person.id}`) : [],
    changeable || person.scope !== 'all' ? scopeChoices(fetch, url, person.scope) : nothing,
    staff && (person.may.handOver || own) ? colleagues() : nothing.clients,
    staff && person.may.manage ? colleagues().then((found) => (person.manager ? offeredWith(found, person.manager) : found)) : nothing.clients,
    handing ? api(fetch).get<InferOutput<typeof Holdings>>(`${at}/holdings`) : null,
    staff && person.may.handOver ? api(fetch).get<InferOutput<typeof Handovers>>(`${at}/handovers`) : { rows: [] },
    privately ? copiesOf(fetch, person.id) : null,
    privately && person.erasedAt ? api(fetch).get<InferOutput<typeof KnownErasure>>(`${at}/erasure`) : null,
    staff && (person.departmentId || person.may.manage) ? departmentsOf(fetch) : [],
    person.erasedAt ? null : loadTalks(fetch, 'person', person.id, url),
  ])
  const trail = [{ label: m.nav_people(), href: '/people' }, { label: namesFor(getLocale(), person).first }]
  return { person: withInvitations([person], invitations)[0]!, choices, changeable, staff, own, others, managers, held: held?.rows ?? null, moved: moved.rows, departments, talks, copies, erasure: known?.erasure ?? null, trail }
}

export const actions: Actions = {
  ...talkActions,
  renew,
  withdraw,
  change: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const change = { revision: Number(text(form, 'revision')), role: text(form, 'role'), scope: scopeFrom(form) }
    const sent = await attempt(fetch, 'PATCH', `/api/people/${params.id}/membership`, change)
    return sent.ok ? { form: 'changed' } : declined('change', sent)
  },
  tend: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const managed = form.has('managerId') ? { managerId: textOrNull(form, 'managerId'), departmentId: textOrNull(form, 'departmentId'), legalName: textOrNull(form, 'legalName') } : {}
    const change = { revision: Number(text(form, 'revision')), phone: textOrNull(form, 'phone'), position: textOrNull(form, 'position'), ...managed }
    const sent = await attempt(fetch, 'PATCH', `/api/people/${params.id}`, change)
    return sent.ok ? { form: 'tended' } : declined('tend', sent, typed(form, ['phone', 'position', 'legalName', 'managerId', 'departmentId']))
  },
  ...leaveActions(({ params }) => params.id!, ({ params }) => `/people/${params.id}#leave`),
  handover: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const except = Object.fromEntries([...form.entries()].flatMap(([name, heir]) => (name.startsWith('except.') && heir ? [[name.slice(7), String(heir)]] : [])))
    const sent = await attempt(fetch, 'POST', `/api/people/${params.id}/handovers`, { heirId: text(form, 'heirId'), except }, { once: text(form, 'once') })
    return sent.ok ? { form: 'handed' } : declined('handover', sent, typed(form, ['heirId']))
  },
  'ask-copy': async ({ fetch, params }) => {
    const sent = await attempt(fetch, 'POST', '/api/privacy/copies', { personId: params.id })
    return sent.ok ? { form: 'copy' } : declined('privacy', sent)
  },
  erase: async ({ fetch, params }) => {
    const sent = await attempt(fetch, 'POST', `/api/people/${params.id}/erasure`)
    return sent.ok ? { form: 'erased' } : declined('privacy', sent)
  },
  end: async ({ fetch, params }) => {
    const sent = await attempt(fetch, 'DELETE', `/api/people/${params.id}/membership`)
    return sent.ok ? { form: 'ended' } : declined('end', sent)
  },
}
