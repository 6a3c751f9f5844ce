import { api, attempt } from '$lib/api'
import type { Brief } from '$lib/briefs/types'
import { text, textOrNull, typed } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import type { Approval } from '../types'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends('convoke:thread', 'convoke:approval', 'convoke:decision', 'convoke:brief', 'convoke:answer')
  const ask = api(fetch)
  const approval = await ask.get<Approval>(`/api/approvals/${params.id}`)
  const [brief, talks] = await Promise.all([approval.act === 'brief.freeze' ? ask.get<Brief>(`/api/briefs/${approval.subject.id}`) : null, loadTalks(fetch, 'approval', params.id, url)])
  const asked = brief?.approval?.asked
  return { approval, talks, outdated: approval.state === 'open' && asked?.id === approval.id && !asked.current, trail: [{ label: m.nav_approvals(), href: '/approvals' }, { label: approval.title }] }
}

export const actions: Actions = {
  ...talkActions,
  decide: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/approvals/${params.id}/decision`, { revision: Number(text(form, 'revision')), yes: text(form, 'yes') === 'true', reason: textOrNull(form, 'reason') })
    return sent.ok ? { form: 'decided' } : declined('decide', sent, typed(form, ['reason']))
  },
  withdraw: async ({ fetch, params, request }) => {
    const sent = await attempt(fetch, 'POST', `/api/approvals/${params.id}/withdrawal`, { revision: Number(text(await request.formData(), 'revision')) })
    return sent.ok ? { form: 'withdrawn' } : declined('withdraw', sent)
  },
}
