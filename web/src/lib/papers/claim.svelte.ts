import { attempt } from '$lib/api'
import { refresh } from '$lib/refresh'

const renewal = 5 * 60_000

/** Whoever reads what waits for an answer holds it: colleagues see who has it open, for ten minutes from now. */
export class Claim {
  #path: string
  #of: () => { revision: number }
  /** Opening it for reading is a write of its own. */
  revision = $derived.by(() => this.#of().revision)
  opening = $state(false)

  /** @param path such as /api/training/trn_1/claim */
  constructor(path: string, of: () => { revision: number }) {
    this.#path = path
    this.#of = of
  }

  /** Holds it until what is returned is called. */
  begin() {
    void this.#hold()
    const timer = setInterval(() => void this.#hold(), renewal)
    return () => clearInterval(timer)
  }

  async #hold() {
    this.opening = true
    const held = await attempt<{ revision: number }>(fetch, 'PUT', this.#path, { revision: this.revision })
    if (held.ok) this.revision = held.data.revision
    else if (held.status === 409) await refresh()
    this.opening = false
  }
}
