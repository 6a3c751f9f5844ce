import type { Draft } from '$lib/briefs/send'

/** What was typed and not yet saved, with the revision it was written over. */
export interface Kept extends Draft {
  revision: number | null
}

/** One person's unsaved answers to one brief, on this device; nobody else who signs in here meets them. */
export class KeptAnswers {
  readonly #slot: string

  constructor(personId: string, briefId: string) {
    this.#slot = `convoke.brief.${personId}.${briefId}`
  }

  all(): Record<string, Kept> {
    try {
      return JSON.parse(localStorage.getItem(this.#slot) ?? '{}')
    } catch {
      return {}
    }
  }

  keep(key: string, kept: Kept) {
    this.#write({ ...this.all(), [key]: kept })
  }

  forget(key: string) {
    const { [key]: _, ...rest } = this.all()
    this.#write(rest)
  }

  #write(all: Record<string, Kept>) {
    try {
      if (Object.keys(all).length > 0) localStorage.setItem(this.#slot, JSON.stringify(all))
      else localStorage.removeItem(this.#slot)
    } catch {
      // A browser that keeps nothing (private window, full disk) still saves while online.
    }
  }
}
