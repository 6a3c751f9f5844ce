import type { RequestEvent } from '@sveltejs/kit'
import { attempt, type Attempt } from '$lib/api'
import { shortcutsCookie } from '$lib/palette/shortcuts'
import { zoneOptions } from '$lib/regions'
import { text, textOrNull, typed } from '$lib/server/forms'
import { keepLanguage } from '$lib/server/language'
import { refused } from '$lib/server/refused'
import { themeCookie, themeFrom } from '$lib/theme'
import { savedOn } from './saved'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ cookies, parent, url }) => {
  const { who } = await parent()
  const zones = who.person ? zoneOptions(...(who.person.zone ? [who.person.zone] : [])) : []
  return { zones, theme: themeFrom(cookies.get(themeCookie)), shortcutsOff: cookies.get(shortcutsCookie) === 'off', done: url.searchParams.get('done') }
}

const saved = savedOn('/account')

const changeMe = ({ fetch }: RequestEvent, form: FormData, change: Record<string, string | null>) =>
  attempt(fetch, 'PATCH', '/api/people/me', { revision: Number(text(form, 'revision')), ...change })

export const actions: Actions = {
  name: async (event) => {
    const form = await event.request.formData()
    const { family, given } = typed(form, ['family', 'given'])
    const sent = await changeMe(event, form, { family, given, latin: textOrNull(form, 'latin'), address: textOrNull(form, 'address') })
    if (!sent.ok) return refused({ section: 'name', ...typed(form, ['family', 'given', 'latin', 'address']) }, sent)
    saved('name')
  },
  'legal-name': async (event) => {
    const form = await event.request.formData()
    const sent = await changeMe(event, form, { legalName: textOrNull(form, 'legalName') })
    if (!sent.ok) return refused({ section: 'legal-name', ...typed(form, ['legalName']) }, sent)
    saved('legal-name')
  },
  reach: async (event) => {
    const form = await event.request.formData()
    const sent = await changeMe(event, form, { phone: textOrNull(form, 'phone'), position: textOrNull(form, 'position') })
    if (!sent.ok) return refused({ section: 'reach', ...typed(form, ['phone', 'position']) }, sent)
    saved('reach')
  },
  language: async (event) => {
    const form = await event.request.formData()
    const locale = text(form, 'locale')
    const changed: Attempt<unknown> = form.has('revision') ? await changeMe(event, form, { locale }) : { ok: true, data: null }
    const sent = changed.ok ? await attempt(event.fetch, 'PUT', '/api/session/language', { locale }) : changed
    if (!sent.ok) return refused({ section: 'language' }, sent)
    keepLanguage(event.cookies, locale)
    saved('language')
  },
  zone: async (event) => {
    const form = await event.request.formData()
    const sent = await changeMe(event, form, { zone: textOrNull(form, 'zone') })
    if (!sent.ok) return refused({ section: 'zone', ...typed(form, ['zone']) }, sent)
    saved('zone')
  },
}
