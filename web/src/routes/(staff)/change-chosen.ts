import { attempt } from '$lib/api'
import type { Reversal } from '$lib/take-back'
import { m } from '$lib/words/messages'
import { declined } from './declined'

type Done = { form: string; said: string; undo: Reversal }

/** Changes the chosen rows together; the answer says what to ask of the same address so that it is undone. */
export async function changeChosen(fetch: typeof globalThis.fetch, path: string, { changes, said }: { changes: object[]; said: string }) {
  const sent = await attempt<{ undo: unknown }>(fetch, 'POST', path, { changes })
  if (sent.ok) return { form: 'many', said, undo: { path, body: sent.data.undo } } satisfies Done
  return declined('many', sent.code === 'changed_meanwhile' ? { ...sent, message: m.many_changed_meanwhile() } : sent)
}
