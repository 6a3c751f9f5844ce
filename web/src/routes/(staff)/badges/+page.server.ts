import type { InferOutput } from 'valibot'
import type { Badges, Keys } from '$shapes/modules/badges/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { declined } from '../declined'
import { listQuery } from '../list-query'
import { leadsAgency, teaches } from '../may'
import type { Actions, PageServerLoad } from './$types'

const filters = ['q', 'standing']

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:badge', 'convoke:badge_key')
  const { me } = await parent()
  const ask = api(fetch)
  const gives = teaches(me) && !me.limited
  const holder = url.searchParams.get('person')
  const [mine, given, lower, keys, colleagues] = await Promise.all([
    ask.get<InferOutput<typeof Badges>>('/api/badges?limit=200'),
    gives ? ask.get<InferOutput<typeof Badges>>(`/api/badges${listQuery(url, filters, holder ? { personId: holder } : { whose: 'all' })}`) : null,
    gives ? ask.get<InferOutput<typeof Badges>>('/api/badges?whose=all&standing=lower&limit=1') : null,
    leadsAgency(me) ? ask.get<InferOutput<typeof Keys>>('/api/badges/keys') : null,
    gives ? offered(fetch, choices.colleagues, { q: searched(url, 'person'), chosen: holder ? [holder] : [] }) : { options: [], more: false },
  ])
  return { mine: mine.rows, given, holder, lower: (lower?.rows.length ?? 0) > 0, keys, colleagues, source: choices.colleagues, paging: { next: given?.next ?? null }, trail: [{ label: m.nav_people(), href: '/people' }, { label: m.badges_title() }] }
}

const revisionOf = (form: FormData) => Number(text(form, 'revision'))

export const actions: Actions = {
  award: async ({ fetch, request }) => {
    const form = await request.formData()
    const [locale, values] = [getLocale(), typed(form, ['personId', 'name', 'criteria', 'validTo'])]
    const sent = await attempt(fetch, 'POST', '/api/badges', { personId: values.personId, names: { [locale]: values.name }, criteria: { [locale]: values.criteria }, validTo: textOrNull(form, 'validTo') })
    if (sent.ok) return { said: m.badges_given() }
    const [name, criteria] = [sent.fields.names ?? sent.fields[`names.${locale}`], sent.fields.criteria ?? sent.fields[`criteria.${locale}`]]
    return declined('award', { ...sent, fields: { ...sent.fields, ...(name && { name }), ...(criteria && { criteria }) } }, values)
  },
  publish: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const published = text(form, 'published') === 'true'
    const sent = await attempt(fetch, 'PUT', `/api/badges/${id}/publication`, { revision: revisionOf(form), published, ...(published && { locale: text(form, 'locale') }) })
    return sent.ok ? { said: published ? m.badges_is_published() : m.badges_is_hidden() } : declined(id, sent)
  },
  revoke: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const sent = await attempt(fetch, 'PUT', `/api/badges/${id}/revocation`, { revision: revisionOf(form), because: text(form, 'because') })
    return sent.ok ? { said: m.badges_is_revoked() } : declined(`revoke.${id}`, sent, typed(form, ['because']))
  },
  rotate: async ({ fetch }) => {
    const sent = await attempt(fetch, 'POST', '/api/badges/keys', {})
    return sent.ok ? { said: m.badges_key_made() } : declined('rotate', sent)
  },
}
