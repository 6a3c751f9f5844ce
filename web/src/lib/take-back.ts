import { attempt } from './api'
import { refresh } from './refresh'
import { toasts } from './ui/toasts.svelte'
import { m } from './words/messages'

/** What to ask of the API so that an act is undone. */
export type Reversal = { path: string; body?: unknown }

/** For the toast that says an act is done. It outlives the page, so it says itself how that went. */
export const takeBack = ({ path, body }: Reversal) => async () => {
  const sent = await attempt<{ refused?: unknown[] } | null>(fetch, 'POST', path, body)
  if (sent.ok) {
    const left = sent.data?.refused?.length ?? 0
    toasts.say(left > 0 ? m.taken_back_but({ count: left }) : m.taken_back())
  } else toasts.refuse(sent.message)
  await refresh()
}
