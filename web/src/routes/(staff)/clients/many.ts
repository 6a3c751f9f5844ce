import type { RequestEvent } from '@sveltejs/kit'
import { text, textOrNull } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { changeChosen } from '../change-chosen'
import { chosenIn } from '../chosen'
import { noneDone } from '../declined'

/** Says of the chosen clients who speaks to them, or what they are worth. */
export async function changeMany({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const form = await request.formData()
  const chosen = chosenIn(form)
  const count = chosen.length
  if (count === 0) return noneDone(m.selected({ count }))
  const wish = text(form, 'act') === 'importance' ? { importance: textOrNull(form, 'toImportance') } : { counterpartId: textOrNull(form, 'toCounterpart') }
  return changeChosen(fetch, '/api/clients/changes', { changes: chosen.map((one) => ({ ...one, ...wish })), said: m.many_clients({ count }) })
}
