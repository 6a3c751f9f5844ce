import { fail, type RequestEvent } from '@sveltejs/kit'
import type { RegistrationState } from '$shapes/modules/suppliers/standing-shapes'
import { api, attempt } from '$lib/api'
import { text } from './forms'

/** How far a supplier's registration has come. */
export const registrationOf = (fetch: typeof globalThis.fetch, supplierId: string) => api(fetch).get<RegistrationState>(`/api/suppliers/${supplierId}/registration`)

/** The supplier's own move: to begin, or to send it. */
export async function moveRegistration({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'PUT', `/api/suppliers/${text(form, 'id')}/registration`, { revision: Number(text(form, 'revision')), to: text(form, 'to') })
  return sent.ok ? {} : fail(sent.status, { message: sent.message })
}
