import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import type { Reversal } from '$lib/take-back'
import { m } from '$lib/words/messages'
import { chosenIn } from './chosen'
import { declined, noneDone } from './declined'

type Done = { form: string; said: string; undo: Reversal }

/** Changes the chosen rows together; the answer says what to ask of the same address so that it is undone. */
export async function changeChosen(fetch: typeof globalThis.fetch, path: string, { changes, said }: { changes: object[]; said: string }) {
  const sent = await attempt<{ undo: unknown }>(fetch, 'POST', path, { changes })
  if (sent.ok) return { form: 'many', said, undo: { path, body: sent.data.undo } } satisfies Done
  return declined('many', sent.code === 'changed_meanwhile' ? { ...sent, message: m.many_changed_meanwhile() } : sent)
}

/** What a form does with the chosen rows of a list. `wish`: what of each it changes; `said`: that so many were. */
export const manyChange = (path: string, wish: (form: FormData) => object, said: (so: { count: number }) => string) =>
  async ({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) => {
    const form = await request.formData()
    const chosen = chosenIn(form)
    const count = chosen.length
    if (count === 0) return noneDone(m.selected({ count }))
    return changeChosen(fetch, path, { changes: chosen.map((one) => ({ ...one, ...wish(form) })), said: said({ count }) })
  }
