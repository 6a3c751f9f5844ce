import type { RequestEvent } from '@sveltejs/kit'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { changeChosen } from '../change-chosen'
import { chosenIn } from '../chosen'
import { noneDone } from '../declined'

/** Says who coordinates the chosen events. */
export async function changeMany({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const form = await request.formData()
  const chosen = chosenIn(form)
  const count = chosen.length
  if (count === 0) return noneDone(m.selected({ count }))
  const coordinatorId = text(form, 'toCoordinator')
  return changeChosen(fetch, '/api/events/changes', { changes: chosen.map((one) => ({ ...one, coordinatorId })), said: m.many_events({ count }) })
}
