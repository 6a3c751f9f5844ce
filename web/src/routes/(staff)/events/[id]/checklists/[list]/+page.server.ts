import type { FullChecklist } from '$shapes/modules/checklists/shapes'
import { api, attempt } from '$lib/api'
import { sendSmall } from '$lib/server/attach'
import { text } from '$lib/server/forms'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { declined } from '../../../../declined'
import { valueFrom } from './value'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends('convoke:checklist', 'convoke:tick')
  const list = await api(fetch).get<FullChecklist>(`/api/checklists/${params.list}`)
  const home = `/events/${list.eventId}`
  return { list, trail: [{ label: m.nav_events(), href: '/events' }, { label: list.event.name, href: home }, { label: m.checklists_title(), href: `${home}/checklists` }, { label: nameOf(list.names) }] }
}

export const actions: Actions = {
  /** For browsers without JavaScript; with it, ticks are kept on the device first. */
  tick: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const photo = form.get('photo')
    let value = valueFrom(form)
    if (photo instanceof File && photo.size > 0) {
      const sent = await sendSmall(fetch, `/api/checklists/${params.list}/files`, photo)
      if (!('id' in sent)) return declined('tick', { ok: false, code: 'photo', fields: {}, details: {}, requestId: undefined, ...sent })
      value = sent.id
    }
    const tick = { id: `tck_${crypto.randomUUID().replaceAll('-', '')}`, line: text(form, 'line'), value, at: new Date().toISOString(), over: text(form, 'over').split(' ').filter(Boolean) }
    const sent = await attempt(fetch, 'POST', `/api/checklists/${params.list}/ticks`, { ticks: [tick] })
    return sent.ok ? { form: 'ticked' } : declined('tick', { ...sent, message: Object.values(sent.fields)[0] ?? sent.message })
  },
}
