import type { RequestEvent } from '@sveltejs/kit'
import type { NewInvitation } from '$shapes/identity/invitation-shapes'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { declined } from '../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>
type Place = Partial<Pick<NewInvitation, 'clientId' | 'supplierId' | 'scope'>>

const fields = ['family', 'given', 'latin', 'address', 'email', 'locale', 'role'] as const

/** Invites somebody as the form says, to the place the page stands for. */
export async function invite({ fetch, request }: Asked, placeOf: (form: FormData) => Place) {
  const form = await request.formData()
  const { family, given, email, locale, role } = typed(form, fields)
  const names = { family, given, latin: textOrNull(form, 'latin'), address: textOrNull(form, 'address') }
  const sent = await attempt(fetch, 'POST', '/api/invitations', { ...names, email, locale, role, ...placeOf(form) })
  return sent.ok ? { form: 'invited' } : declined('invite', sent, typed(form, fields))
}

export async function renew({ fetch, request }: Asked) {
  const id = text(await request.formData(), 'id')
  const sent = await attempt(fetch, 'POST', `/api/invitations/${id}/renewal`)
  return sent.ok ? { form: 'renewed' } : declined('invitation', sent)
}

export async function withdraw({ fetch, request }: Asked) {
  const id = text(await request.formData(), 'id')
  const sent = await attempt(fetch, 'DELETE', `/api/invitations/${id}`)
  return sent.ok ? { form: 'withdrawn' } : declined('invitation', sent)
}
