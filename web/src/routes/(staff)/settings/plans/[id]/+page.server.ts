import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Template } from '$shapes/modules/plans/template-shapes'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables } from '../../sections'
import { lineFields, lineFrom, linesWith } from './lines'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:template')
  const { me } = await parent()
  const template = await api(fetch).get<InferOutput<typeof Template>>(`/api/plan-templates/${params.id}`)
  return { template, may: setsTables(me), trail: [{ label: m.nav_settings(), href: '/settings' }, { label: m.plans_title(), href: '/settings/plans' }, { label: nameOf(template.names) }] }
}

const send = (fetch: typeof globalThis.fetch, id: string, wish: object) => attempt<InferOutput<typeof Template>>(fetch, 'PATCH', `/api/plan-templates/${id}`, wish)

export const actions: Actions = {
  about: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const wish = { revision: Number(text(form, 'revision')), names: namesFrom(form), archived: form.has('archived'), ...(form.has('isDefault') && { isDefault: true }) }
    const sent = await send(fetch, params.id, wish)
    return sent.ok ? { form: 'saved' } : declined('about', sent, typed(form, nameFields))
  },
  line: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const { lines } = await api(fetch).get<InferOutput<typeof Template>>(`/api/plan-templates/${params.id}`)
    const edited = text(form, 'edited') || null
    const sent = await send(fetch, params.id, { revision: Number(text(form, 'revision')), lines: linesWith(lines, edited, form.has('remove') ? null : lineFrom(form)) })
    if (!sent.ok) return declined('line', sent, typed(form, [...nameFields, ...lineFields]))
    redirect(303, `/settings/plans/${params.id}`)
  },
}
