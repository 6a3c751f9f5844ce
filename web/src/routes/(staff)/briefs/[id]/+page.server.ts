import { redirect } from '@sveltejs/kit'
import { dayIn } from '$shapes/kernel/rules/days'
import type { Person } from '$shapes/modules/people/shapes'
import { api, attempt } from '$lib/api'
import type { Brief, Version } from '$lib/briefs/types'
import { binBrief } from '$lib/server/bin'
import { text, typed } from '$lib/server/forms'
import { sinceLook } from '$lib/server/since'
import { m } from '$lib/words/messages'
import { allRows } from '../../all-rows'
import { byName } from '../../colleagues'
import { declined } from '../../declined'
import type { Actions, PageServerLoad } from './$types'

/** Older versions keep their answers on their own pages. */
const versionsRead = 3
const daysToAnswer = 3

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  const ask = api(fetch)
  const brief = await ask.get<Brief>(`/api/briefs/${params.id}`)
  const { me } = await parent()
  const [since, contacts, versions] = await Promise.all([
    sinceLook(fetch, brief.id),
    allRows<Person>(fetch, `/api/people?clientId=${brief.client.id}`),
    Promise.all(brief.versions.slice(0, versionsRead).map(({ number }) => ask.get<Version>(`/api/briefs/${brief.id}/versions/${number}`))),
  ])
  return {
    brief,
    since,
    contacts: byName(contacts).map(({ id, family, given, latin, state }) => ({ id, family, given, latin, active: state === 'active' })),
    signoffs: versions.flatMap(({ signoffs }) => signoffs),
    dueOn: dayIn(me.agency.zone, new Date(Date.now() + daysToAnswer * 86_400_000).toISOString()),
    trail: [{ label: m.nav_briefs(), href: '/briefs' }, { label: brief.title }],
  }
}

export const actions: Actions = {
  ask: async ({ fetch, params, request }) => {
    const values = typed(await request.formData(), ['field', 'text', 'addresseeId', 'dueOn'])
    const sent = await attempt<{ id: string }>(fetch, 'POST', `/api/briefs/${params.id}/questions`, values)
    if (!sent.ok) return declined('ask', sent, values)
    redirect(303, `/briefs/${params.id}#${sent.data.id}`)
  },
  freeze: async ({ fetch, params, request }) => {
    const revision = Number(text(await request.formData(), 'revision'))
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/versions`, { revision })
    return sent.ok ? { form: 'frozen' } : declined('move', sent)
  },
  bin: async ({ fetch, params }) => {
    const refused = await binBrief(fetch, params.id)
    if (refused) return declined('move', refused)
    redirect(303, '/briefs')
  },
  submit: async ({ fetch, params, request }) => {
    const revision = Number(text(await request.formData(), 'revision'))
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/submission`, { revision })
    return sent.ok ? { form: 'submitted' } : declined('move', sent)
  },
}
