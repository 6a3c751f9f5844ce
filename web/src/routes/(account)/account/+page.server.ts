import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Devices, WhoAmI } from '$shapes/identity/shapes'
import type { Devices as PushDevices } from '$shapes/kernel/push/shapes'
import type { TokenScopes } from '$shapes/identity/token-shapes'
import type { FullPerson } from '$shapes/modules/people/shapes'
import { api, attempt, refuse, type Attempt } from '$lib/api'
import { zoneOptions } from '$lib/regions'
import { changeChoices, choicesOf } from '$lib/server/choices'
import { choices as sources, offered, searched } from '$lib/choices'
import { shortcutsCookie } from '$lib/palette/shortcuts'
import { enter } from '$lib/server/entrance'
import { text, textOrNull, typed } from '$lib/server/forms'
import { makeFeed, myFeeds, revokeFeed } from '$lib/server/feeds'
import { leaveActions } from '$lib/server/leave'
import { keepLanguage } from '$lib/server/language'
import { ofPassword, refused } from '$lib/server/refused'
import { askedFor, makeTokenAt, revokeTokenAt, tokensAt } from '$lib/server/tokens'
import { isMember } from '$lib/session'
import { themeCookie, themeFrom } from '$lib/theme'
import { myPrivacy, privacyActions } from './privacy'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, cookies, parent, url }) => {
  const { who } = await parent()
  const [devices, feeds, choices, push, tokens, leave, privacy] = await Promise.all([
    api(fetch).get<InferOutput<typeof Devices>>('/api/sessions'),
    who.audience === 'staff' || who.audience === 'client' ? myFeeds(fetch) : null,
    isMember(who) ? choicesOf({ fetch }) : [],
    isMember(who) ? api(fetch).get<InferOutput<typeof PushDevices>>('/api/push') : null,
    isMember(who) ? myTokens(fetch) : null,
    myLeave({ fetch, url }, who),
    myPrivacy({ fetch, depends }, who),
  ])
  const zones = zoneOptions(...(who.person?.zone ? [who.person.zone] : []))
  return { devices: devices.rows, feeds, choices, push, tokens, leave, privacy, zones, theme: themeFrom(cookies.get(themeCookie)), shortcutsOff: cookies.get(shortcutsCookie) === 'off', done: url.searchParams.get('done') }
}

/** Only staff take leave. */
async function myLeave({ fetch, url }: Pick<RequestEvent, 'fetch' | 'url'>, { audience, person }: Pick<WhoAmI, 'audience' | 'person'>) {
  if (audience !== 'staff' || !person) return null
  const [me, offers] = await Promise.all([api(fetch).get<FullPerson>(`/api/people/${person.id}`), offered(fetch, sources.colleagues, { q: searched(url, 'deputyId') })])
  return { leaves: me.leaves, offered: offers }
}

/** A token acts for one agency: whoever is at work in none has none. */
async function myTokens(fetch: typeof globalThis.fetch) {
  const [tokens, { scopes }] = await Promise.all([tokensAt(fetch, '/api/tokens'), api(fetch).get<InferOutput<typeof TokenScopes>>('/api/tokens/scopes')])
  return { rows: tokens.rows, scopes }
}

const saved = (section: string) => redirect(303, `/account?done=${section}#${section}`)

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
  reach: async (event) => {
    const form = await event.request.formData()
    const sent = await changeMe(event, form, { phone: textOrNull(form, 'phone'), position: textOrNull(form, 'position') })
    if (!sent.ok) return refused({ section: 'reach', ...typed(form, ['phone', 'position']) }, sent)
    saved('reach')
  },
  ...leaveActions(async ({ fetch }) => (await api(fetch).get<WhoAmI>('/api/session')).person!.id, () => '/account?done=leave#leave'),
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
  choices: async (event) => {
    const no = await changeChoices(event)
    if (no) return refused({ section: 'choices' }, no)
    saved('choices')
  },
  password: async ({ fetch, request }) => {
    const form = await request.formData()
    const current = text(form, 'current')
    const sent = await attempt(fetch, 'PUT', '/api/password', { ...(current && { current }), next: text(form, 'next') })
    if (!sent.ok) return refused({ section: 'password' }, sent, { next: ofPassword })
    saved('password')
  },
  end: async ({ fetch, request }) => {
    const id = text(await request.formData(), 'device')
    const sent = await attempt(fetch, 'DELETE', `/api/sessions/${encodeURIComponent(id)}`)
    // Gone already is as good as gone now.
    if (!sent.ok && sent.status !== 404) refuse(sent)
    saved('devices')
  },
  'end-push': async ({ fetch, request }) => {
    const sent = await attempt(fetch, 'DELETE', `/api/push/devices/${encodeURIComponent(text(await request.formData(), 'device'))}`)
    if (!sent.ok && sent.status !== 404) refuse(sent)
    saved('push')
  },
  'end-others': async ({ fetch }) => {
    const sent = await attempt(fetch, 'DELETE', '/api/sessions')
    if (!sent.ok) refuse(sent)
    saved('devices')
  },
  ...privacyActions,
  'make-feed': (event) => makeFeed(event),
  'revoke-feed': revokeFeed,
  token: async ({ fetch, request }) => {
    const form = await request.formData()
    const made = await makeTokenAt(fetch, '/api/tokens', form)
    if (!made.ok) return refused({ section: 'tokens', ...askedFor(form) }, made)
    return { made: { name: made.data.name, token: made.data.token } }
  },
  revoke: async (event) => {
    await revokeTokenAt(event, '/api/tokens')
    saved('tokens')
  },
  switch: async (event) => {
    const membershipId = text(await event.request.formData(), 'membership')
    const chosen = await attempt(event.fetch, 'PUT', '/api/session/membership', { membershipId })
    if (!chosen.ok) refuse(chosen)
    return enter(event)
  },
}
