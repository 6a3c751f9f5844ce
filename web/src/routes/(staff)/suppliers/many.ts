import type { RequestEvent } from '@sveltejs/kit'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { changeChosen } from '../change-chosen'
import { chosenIn } from '../chosen'
import { noneDone } from '../declined'

/** Puts the chosen suppliers into a category. */
export async function changeMany({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const form = await request.formData()
  const chosen = chosenIn(form)
  const count = chosen.length
  if (count === 0) return noneDone(m.selected({ count }))
  const category = text(form, 'toCategory')
  return changeChosen(fetch, '/api/suppliers/changes', { changes: chosen.map((one) => ({ ...one, category })), said: m.many_suppliers({ count }) })
}
