import { attempt } from '$lib/api'
import type { Reversal } from '$lib/take-back'
import { declined } from './declined'

type Done = { form: string; said: string; undo: Reversal }

/** Throws the chosen rows away together; the answer says what to ask so that they come back. `path`: of their list in the API. */
export async function binChosen(fetch: typeof globalThis.fetch, path: string, { ids, said }: { ids: string[]; said: string }) {
  const sent = await attempt(fetch, 'POST', `${path}/binning`, { ids })
  return sent.ok ? ({ form: 'many', said, undo: { path: `${path}/restoration`, body: { ids } } } satisfies Done) : declined('many', sent)
}
