import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import type { NoticeVersions } from '$shapes/modules/privacy/shapes'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { locales } from '$lib/words/runtime'
import { declined } from '../../declined'
import { leadsAgency, leadsAll } from '../../may'
import { only } from '../../only'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  only(leadsAgency(me))
  const { rows, current } = await api(fetch).get<InferOutput<typeof NoticeVersions>>('/api/privacy/notices')
  return { rows, current, may: leadsAll(me), today: dayIn(me.agency.zone, new Date().toISOString()), trail: trailTo(m.settings_privacy()) }
}

const textFields = locales.map((locale) => `texts.${locale}` as const)

export const actions: Actions = {
  write: async ({ fetch, request }) => {
    const form = await request.formData()
    const texts = Object.fromEntries(locales.map((locale) => [locale, text(form, `texts.${locale}`)]))
    const sent = await attempt(fetch, 'POST', '/api/privacy/notices', { validFrom: text(form, 'validFrom'), texts, asksAgain: form.has('asksAgain') }, { once: text(form, 'once') })
    if (!sent.ok) return declined('write', sent, { ...typed(form, [...textFields, 'validFrom']), asksAgain: form.has('asksAgain') ? 'yes' : '' })
    redirect(303, '/settings/privacy')
  },
}
