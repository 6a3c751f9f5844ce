import { redirect, type RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'

/** A template begun as a copy of another, then opened. */
export const copying = (path: string, home: string) => async ({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) => {
  const form = await request.formData()
  const sent = await attempt<{ id: string }>(fetch, 'POST', path, { names: namesFrom(form), from: text(form, 'from') })
  if (!sent.ok) return declined('copy', sent, typed(form, [...nameFields, 'from']))
  redirect(303, `${home}/${sent.data.id}`)
}
