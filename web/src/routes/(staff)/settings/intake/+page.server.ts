import type { InferOutput } from 'valibot'
import type { Intake } from '$shapes/modules/briefs/intake-shapes'
import type { ShownIntake } from '$shapes/modules/suppliers/application-shapes'
import { api, attempt } from '$lib/api'
import { text } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { leadsAgency } from '../../may'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

const path = '/api/briefs/intake'
const suppliersPath = '/api/suppliers/intake'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  const [intake, suppliers, history] = await Promise.all([api(fetch).get<InferOutput<typeof Intake>>(path), api(fetch).get<InferOutput<typeof ShownIntake>>(suppliersPath), historyOfKind(fetch, me, 'intake')])
  return { intake, suppliers, history, address: `${url.origin}/a/${me.agency.slug}`, suppliersAddress: `${url.origin}/apply/${me.agency.slug}`, may: leadsAgency(me), trail: trailTo(m.settings_intake()) }
}

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', path, { revision: Number(text(form, 'revision')), page: form.has('page'), mail: form.has('mail') })
    return sent.ok ? { said: m.form_saved() } : declined('set', sent)
  },
  suppliers: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', suppliersPath, { revision: Number(text(form, 'revision')), page: form.has('page') })
    return sent.ok ? { said: m.form_saved() } : declined('set', sent)
  },
}
