import type { RequestEvent } from '@sveltejs/kit'
import { m } from '$lib/words/messages'
import { binChosen } from '../bin-chosen'
import { chosenIn } from '../chosen'
import { noneDone } from '../declined'

/** Throws the chosen drafts away. */
export async function changeMany({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const ids = chosenIn(await request.formData()).map(({ id }) => id)
  const count = ids.length
  return count === 0 ? noneDone(m.selected({ count })) : binChosen(fetch, '/api/briefs', { ids, said: m.many_drafts_binned({ count }) })
}
