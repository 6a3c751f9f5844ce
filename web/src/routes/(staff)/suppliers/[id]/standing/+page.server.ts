import type { Supplier } from '$shapes/modules/suppliers/shapes'
import type { Standing } from '$shapes/modules/suppliers/standing-shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import type { Worth } from '$shapes/modules/suppliers/worth-shapes'
import { api, attempt, type Refusal } from '$lib/api'
import { fieldWords } from '$lib/refusals'
import { choices, offered } from '$lib/choices'
import { attachSmall } from '$lib/server/attach'
import { categoriesOf } from '$lib/server/categories'
import { text, textOrNull, typed } from '$lib/server/forms'
import { regionsOf, withHome } from '$lib/server/regions'
import { registrationOf } from '$lib/server/registration'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { manages, plans } from '../../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends(`convoke:supplier/${params.id}`, 'convoke:qualification', 'convoke:restriction', 'convoke:credential', 'convoke:evaluation', 'convoke:tier')
  const ask = api(fetch)
  const { me } = await parent()
  const [supplier, standing, categories, regions, worth, registration, colleagues] = await Promise.all([
    ask.get<Supplier>(`/api/suppliers/${params.id}`), ask.get<Standing>(`/api/suppliers/${params.id}/standing`), categoriesOf(fetch, 'supplier'),
    regionsOf(fetch), ask.get<Worth>(`/api/suppliers/${params.id}/worth`), registrationOf(fetch, params.id),
    manages(me) ? offered(fetch, choices.planners) : { options: [] },
  ])
  return {
    supplier, standing, worth, registration, categories, may: plans(me), restricts: manages(me),
    regions: withHome(regions, supplier.country), today: dayIn(me.agency.zone, new Date().toISOString()), colleagues: colleagues.options,
    trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${params.id}` }, { label: m.standing_title() }],
  }
}

const at = (id: string) => `/api/suppliers/${id}`
const revisionOf = (form: FormData) => Number(text(form, 'revision'))

/** What a restriction wants, beside the field that says it. */
function unmet({ details }: Refusal, kind: string): Record<string, string> {
  const places: Record<string, [string, string]> = { reason: [kind === 'blacklisted' ? 'code' : 'reason', 'required'], until: ['until', 'in_the_past'], review_on: ['reviewOn', 'in_the_past'], state: ['kind', 'not_a_change'] }
  return Object.fromEntries(((details.missing as string[] | undefined) ?? []).flatMap((one) => (places[one] ? [[places[one][0], fieldWords(places[one][1])]] : [])))
}

export const actions: Actions = {
  register: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/registration`, { revision: revisionOf(form), to: text(form, 'to'), reason: textOrNull(form, 'reason') })
    return sent.ok ? {} : declined('register', sent, typed(form, ['to', 'reason']))
  },
  offer: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `${at(params.id)}/offers`, { category: text(form, 'category'), region: text(form, 'region') })
    return sent.ok ? {} : declined('offer', sent, typed(form, ['category', 'region']))
  },
  decide: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const conditions = form.getAll('condition').map(String).map((one) => one.trim()).filter(Boolean).map((one) => ({ text: one, met: form.getAll('met').includes(one) }))
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/offers/${id}/decision`, { revision: revisionOf(form), outcome: text(form, 'outcome'), until: text(form, 'until'), reason: textOrNull(form, 'reason'), conditions })
    return sent.ok ? {} : declined(id, sent, typed(form, ['outcome', 'until', 'reason', 'condition']))
  },
  restrict: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const kind = text(form, 'kind')
    const more = { suspended: { until: text(form, 'until') }, blacklisted: { code: text(form, 'code'), reviewOn: text(form, 'reviewOn') } }[kind] ?? {}
    const sent = await attempt(fetch, 'POST', `${at(params.id)}/restrictions`, { kind, reason: text(form, 'reason'), ...more })
    return sent.ok ? {} : declined('restrict', { ...sent, fields: { ...sent.fields, ...unmet(sent, kind) } }, typed(form, ['kind', 'reason', 'until', 'code', 'reviewOn']))
  },
  tier: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const category = text(form, 'category')
    const sent = await attempt(fetch, 'PUT', `${at(params.id)}/tiers`, {
      revision: revisionOf(form), category, tier: text(form, 'tier'), comment: textOrNull(form, 'comment'), counterpartId: textOrNull(form, 'counterpartId'), reviewOn: textOrNull(form, 'reviewOn'),
    })
    return sent.ok ? {} : declined(`tier.${category}`, sent, typed(form, ['tier', 'comment', 'counterpartId', 'reviewOn']))
  },
  confirm: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const path = `${at(params.id)}/restrictions/${text(form, 'id')}`
    const file = form.get('file')
    const failed = file instanceof File && file.size > 0 ? await attachSmall(fetch, `${path}/files`, file) : null
    if (failed) return declined('confirm', { ok: false, code: 'invalid', fields: {}, details: {}, ...failed } as never)
    if (text(form, 'act') === 'attach') return {}
    const sent = await attempt(fetch, 'POST', `${path}/confirmation`, { revision: revisionOf(form) })
    return sent.ok ? {} : declined('confirm', sent)
  },
}
