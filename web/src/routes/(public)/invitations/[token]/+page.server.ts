import { error, redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { OpenInvitation } from '$shapes/identity/invitation-shapes'
import type { PublicNotice } from '$shapes/modules/privacy/shapes'
import { audienceOf } from '$shapes/kernel/rules/roles'
import { api, attempt } from '$lib/api'
import { enter, whoIsHere } from '$lib/server/entrance'
import { text, textOrNull, typed } from '$lib/server/forms'
import { ofPassword, refused } from '$lib/server/refused'
import { getLocale } from '$lib/words/runtime'
import type { Actions, PageServerLoad } from './$types'

type Invitation = InferOutput<typeof OpenInvitation>

export const load: PageServerLoad = async ({ fetch, params }) => {
  const path = `/api/invitations/by-token/${encodeURIComponent(params.token)}`
  const [asked, who] = await Promise.all([attempt<Invitation>(fetch, 'GET', path), whoIsHere(fetch)])
  if (asked.ok) {
    const { email, role, agency } = asked.data
    const notice = await api(fetch).get<InferOutput<typeof PublicNotice>>(`/api/privacy/notice/${encodeURIComponent(agency.slug)}`)
    return { invitation: asked.data, privacyVersion: notice.version, door: asked.data.agency, audience: audienceOf(role), another: who && who.user.email !== email ? who.user.email : null }
  }
  if (asked.status >= 500) error(asked.status, asked)
  return { over: { code: asked.code, message: asked.message } }
}

const names = ['family', 'given', 'latin'] as const

export const actions: Actions = {
  join: async (event) => {
    const form = await event.request.formData()
    const password = text(form, 'password')
    const values = typed(form, names)
    const sent = await attempt(event.fetch, 'POST', '/api/invitations/acceptance', {
      token: event.params.token, ...(password && { password }), ...values, latin: textOrNull(form, 'latin'), locale: getLocale(),
      privacyVersion: Number(text(form, 'privacyVersion')),
    })
    if (!sent.ok) return refused(values, sent, { password: ofPassword })
    return enter(event)
  },
  leave: async ({ fetch, params }) => {
    await attempt(fetch, 'DELETE', '/api/session')
    redirect(303, `/invitations/${params.token}`)
  },
}
