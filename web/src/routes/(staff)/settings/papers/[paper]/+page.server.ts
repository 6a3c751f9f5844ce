import { error, redirect } from '@sveltejs/kit'
import { holderOf } from '$shapes/modules/credentials/rules/table'
import { demandHolders } from '$shapes/modules/credentials/rules/kinds'
import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import { api, attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { categoriesOf } from '$lib/server/categories'
import { text, textOrNull, typed } from '$lib/server/forms'
import { historyOf } from '$lib/server/history'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { setsTables } from '../../sections'
import type { Kind } from '../labels'
import { kindIn, typedKind } from './typed-kind'
import type { Actions, PageServerLoad } from './$types'

const fresh: Kind = { code: '', revision: 0, own: true, names: {}, hint: null, holders: ['supplier'], term: 'to_date', maxMonths: null, freshMonths: null, fields: [], stamped: false, archivedAt: null }

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:paper_kind', 'convoke:demand')
  const { me } = await parent()
  const [table, categories, regions, history] = await Promise.all([
    api(fetch).get<PaperTable>('/api/credentials/kinds'), categoriesOf(fetch, 'supplier'), regionsOf(fetch), historyOf(fetch, me, params.paper),
  ])
  const kind = params.paper === 'new' ? fresh : table.rows.find(({ code }) => code === params.paper)
  if (!kind) error(404)
  const holders = demandHolders.filter((one) => kind.holders.includes(holderOf(one)))
  return {
    kind, holders, rows: table.demands.filter((row) => row.kind === params.paper), categories, regions, history, may: setsTables(me),
    trail: [{ label: m.nav_settings(), href: '/settings' }, { label: m.settings_papers(), href: '/settings/papers' }, { label: params.paper === 'new' ? m.kind_add() : nameOf(kind.names) }],
  }
}

const rowIn = (form: FormData, kind: string) => ({ revision: Number(text(form, 'revision')), kind, holder: text(form, 'holder'), category: textOrNull(form, 'category'), region: textOrNull(form, 'region') })

export const actions: Actions = {
  about: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt<{ code: string }>(fetch, 'PUT', '/api/credentials/kinds', { ...kindIn(form), ...(params.paper !== 'new' && { code: params.paper }) })
    if (!sent.ok) return declined('about', sent, typed(form, typedKind(form)))
    redirect(303, `/settings/papers/${sent.data.code}`)
  },
  restore: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'DELETE', '/api/credentials/kinds', { revision: Number(text(form, 'revision')), code: params.paper })
    return sent.ok ? { said: m.form_saved() } : declined('restore', sent)
  },
  ask: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', '/api/credentials/demands', { ...rowIn(form, params.paper), level: text(form, 'level') })
    if (!sent.ok) return declined('ask', sent, typed(form, ['holder', 'category', 'region', 'level']))
    redirect(303, `/settings/papers/${params.paper}`)
  },
  back: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'DELETE', '/api/credentials/demands', rowIn(form, params.paper))
    if (!sent.ok) return declined('back', sent)
    redirect(303, `/settings/papers/${params.paper}`)
  },
}
