import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { groups, type Group } from '$shapes/modules/briefs/rules/form'
import { alwaysAsked } from '$shapes/modules/briefs/rules/form-setting'
import { form as standard } from '$shapes/modules/briefs/rules/standard-form'
import type { FormSetting } from '$shapes/modules/briefs/shapes'
import { api, attempt } from '$lib/api'
import { formWords } from '$lib/server/form-words/index'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { leadsAll } from '../../may'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

type Setting = InferOutput<typeof FormSetting>
const path = '/api/briefs/form'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const [setting, history] = await Promise.all([api(fetch).get<Setting>(path), historyOfKind(fetch, me, 'brief_form')])
  const words = formWords(standard)
  const parts = (Object.keys(groups) as Group[]).map((group) => {
    const fields = standard.filter((field) => field.group === group)
    return { group, title: words.groups[group]!, always: fields.some(({ key }) => alwaysAsked.includes(key)), fields: fields.map(({ key }) => ({ key, label: words.questions[key]!.label, always: alwaysAsked.includes(key) })) }
  })
  return { setting, parts, history, may: leadsAll(me), trail: trailTo(m.settings_form()) }
}

/** The whole form as it was read, with what this page changes of it; written only if nobody changed it meanwhile. */
async function change(fetch: typeof globalThis.fetch, form: FormData, patch: (setting: Setting) => Partial<Setting>) {
  const setting = await api(fetch).get<Setting>(path)
  return attempt(fetch, 'PUT', path, { ...setting, ...patch(setting), revision: Number(text(form, 'revision')) })
}

const ownFields = [...nameFields, 'group', 'kind', 'options'] as const

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const said = (word: string) => standard.filter(({ key }) => text(form, `ask.${key}`) === word).map(({ key }) => key)
    const closed = Object.keys(groups).filter((group) => form.has(`shown.${group}`) && !form.has(`group.${group}`))
    const inClosed = (key: string) => closed.includes(standard.find((field) => field.key === key)!.group)
    const sent = await change(fetch, form, () => ({ off: [...closed, ...said('off')], required: said('required').filter((key) => !inClosed(key)) }))
    return sent.ok ? { said: m.form_saved() } : declined('set', sent)
  },
  own: async ({ fetch, request }) => {
    const form = await request.formData()
    const key = text(form, 'key')
    const { group, kind, options } = typed(form, ownFields)
    const question = { ...(key && { key }), names: namesFrom(form), group, kind, required: form.has('required'), asks: form.has('asks'), options: kind === 'choice' ? options.split('\n').map((line) => line.trim()).filter(Boolean) : [] }
    const sent = await change(fetch, form, ({ own }) => ({ own: (key ? own.map((one) => (one.key === key ? question : one)) : [...own, question]) as Setting['own'] }))
    if (!sent.ok) return declined('own', sent, typed(form, ownFields))
    redirect(303, '/settings/form#own')
  },
  drop: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await change(fetch, form, ({ own }) => ({ own: own.filter(({ key }) => key !== text(form, 'key')) }))
    if (!sent.ok) return declined('drop', sent)
    redirect(303, '/settings/form#own')
  },
}
