import { attempt } from './api'
import { refresh } from './refresh'
import { toasts } from './ui/toasts.svelte'
import { m } from './words/messages'

/** What to ask of the API so that an act is undone. */
export type Reversal = { path: string; body?: unknown }

/** For the toast that says an act is done. It outlives the page, so it says itself how that went. */
export const takeBack = ({ path, body }: Reversal) => async () => {
  const sent = await attempt(fetch, 'POST', path, body)
  toasts.say(sent.ok ? m.taken_back() : sent.message)
  await refresh()
}
