import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { BrandSettings } from '$shapes/modules/agencies/shapes'
import { logoLimit } from '$shapes/modules/agencies/rules/picture'
import { api, attempt } from '$lib/api'
import { fieldWords, refusalWords } from '$lib/refusals'
import { text, textOrNull, typed } from '$lib/server/forms'
import { historyOf } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { locales } from '$lib/words/runtime'
import { declined } from '../../declined'
import { leadsAll } from '../../may'
import type { Refused } from '../../refused'
import { trailTo } from '../sections'
import { headFields, lines } from './letterhead'
import type { Actions, PageServerLoad } from './$types'

const path = '/api/agencies/current'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const [brand, history] = await Promise.all([api(fetch).get<BrandSettings>(`${path}/brand`), historyOf(fetch, me, me.agency.id)])
  return { brand, history: history && history.filter(({ action }) => action === 'agency.brand'), may: leadsAll(me), trail: trailTo(m.settings_brand()) }
}

const done = () => redirect(303, '/settings/brand')

async function change({ fetch }: RequestEvent, form: FormData, what: object, name: string, values: Record<string, string>) {
  const sent = await attempt(fetch, 'PATCH', `${path}/brand`, { revision: Number(text(form, 'revision')), ...what })
  if (sent.ok) return done()
  const { data, status } = declined(name, sent, values)
  return fail<Refused & { nearest: string | null }>(status, { ...data, nearest: (sent.details.nearest as string | undefined) ?? null })
}

export const actions: Actions = {
  colour: async (event) => {
    const form = await event.request.formData()
    const colour = form.has('none') ? null : text(form, 'colour').trim()
    return change(event, form, { colour }, 'colour', typed(form, ['colour']))
  },
  words: async (event) => {
    const form = await event.request.formData()
    const letterhead = Object.fromEntries(locales.filter((one) => form.has(`${one}.address`)).map((one) => [one, Object.fromEntries(lines.map((line) => [line, textOrNull(form, `${one}.${line}`)]))]))
    return change(event, form, { sender: textOrNull(form, 'sender'), letterhead }, 'words', typed(form, ['sender', ...headFields]))
  },
  logo: async ({ fetch, request }) => {
    // What is far too large is not read at all; the form has little beside the picture.
    if (Number(request.headers.get('content-length')) > logoLimit + 10_000) return noLogo(413, 'too_large', m.brand_logo_too_large())
    const form = await request.formData()
    const file = form.get('logo')
    if (!(file instanceof File) || file.size === 0) return noLogo(422, 'required', fieldWords('required'))
    const response = await fetch(`${path}/logo?revision=${text(form, 'revision')}`, { method: 'PUT', body: await file.arrayBuffer() })
    if (response.ok) return done()
    if (response.status === 409) return noLogo(409, 'changed_meanwhile', refusalWords('changed_meanwhile'))
    return noLogo(response.status, 'not_a_picture', response.status === 413 ? m.brand_logo_too_large() : m.brand_logo_not())
  },
  'remove-logo': async ({ fetch, request }) => {
    const sent = await attempt(fetch, 'DELETE', `${path}/logo?revision=${text(await request.formData(), 'revision')}`)
    return sent.ok ? done() : declined('logo', sent)
  },
  reply: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `${path}/reply-address`, { email: text(form, 'email') })
    return sent.ok ? done() : declined('reply', sent, typed(form, ['email']))
  },
  'remove-reply': async (event) => {
    const form = await event.request.formData()
    return change(event, form, { replyTo: null }, 'reply', {})
  },
}

const noLogo = (status: number, code: string, message: string) =>
  fail<Refused>(status, { form: 'logo', code, message, fields: {}, values: {}, current: null, missing: [] })
