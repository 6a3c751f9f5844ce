import type { Results } from '$shapes/modules/search/shapes'
import { attempt } from '$lib/api'

const pause = 120

/** Asks as somebody types: after a moment's rest, and only for what was typed last. */
export class Asking {
  results = $state<Results | null>(null)
  /** Why there is no answer, in the reader's words. */
  trouble = $state<string | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  #under: AbortController | undefined

  ask(typed: string) {
    clearTimeout(this.#timer)
    this.#under?.abort()
    const q = typed.trim()
    if (q === '') {
      this.results = this.trouble = null
      return
    }
    this.#timer = setTimeout(() => void this.#send(q), pause)
  }

  async #send(q: string) {
    const under = (this.#under = new AbortController())
    const answer = await attempt<Results>((path, init) => fetch(path, { ...init, signal: under.signal }), 'GET', `/api/search?${new URLSearchParams({ q })}`)
    if (under.signal.aborted) return
    this.results = answer.ok ? answer.data : null
    this.trouble = answer.ok ? null : answer.message
  }
}
