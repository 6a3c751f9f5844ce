import { attempt } from '$lib/api'
import { later } from '$lib/later'
import type { Holidays } from '../days'
import type { adviceOn as Advise, Advice } from './advice'
import type DayNotePart from './DayNote.svelte'

/**
 * Hints, contradictions, earlier answers and holidays: the server says them first, and the page goes on saying them as answers
 * change once it has learned how, which it does when it can be used.
 */
export class Advising {
  holidays = $state.raw<Holidays['days']>([])
  DayNote = $state.raw<typeof DayNotePart | null>(null)
  #advise = $state.raw<typeof Advise | null>(null)
  readonly #first: Advice

  constructor(first: Advice) {
    this.#first = first
  }

  on = (asking: Parameters<typeof Advise>[0]): Advice => this.#advise?.(asking) ?? this.#first

  /** In the browser only. */
  learn(briefId: string) {
    later(async () => (this.#advise = (await import('./advice')).adviceOn))
    later(async () => {
      const read = await attempt<Holidays>(fetch, 'GET', `/api/briefs/${briefId}/holidays`)
      this.DayNote = (await import('./DayNote.svelte')).default
      if (read.ok) this.holidays = read.data.days
    })
  }
}
