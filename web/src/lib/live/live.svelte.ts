import { tick } from 'svelte'
import type { Heard } from '$shapes/live/rules/hearing'
import { refresh } from '$lib/refresh'
import { keepLine } from './line'
import { mark, watchPage } from './marks'
import { isLive, touches } from './touches'

export type By = Heard['by']
type Follower = { concerns: (change: Heard) => boolean; changed: (by: By) => void }

/**
 * What one has done oneself, this page shows already by the answer to it, and often goes on from there at that very moment:
 * a refresh would call the page back. Other tabs of the same person are in no hurry.
 */
const afterOwn = 1_500

/** What this tab hears of the agency, and what it does about it: one line, and one refresh at a time. */
class Live {
  /** Who has changed what the page shows, since it was last looked at. */
  others = $state<By[]>([])
  /** Whether the page shows something that was not there when it was opened. */
  stale = $state(false)
  #me = ''
  #pending: Heard[] = []
  #missed = false
  #refreshing = false
  #changed: Element[] = []
  #unsaid: Element[] = []
  #followers = new Set<Follower>()

  /** @param at when the server rendered this page; by the page's own clock from then on */
  listen(me: string, at: string) {
    this.#me = me
    const begun = performance.now()
    let alive = begun
    const end = keepLine({
      since: () => new Date(Date.parse(at) + alive - begun).toISOString(),
      heard: (text) => {
        alive = performance.now()
        if (text !== 'pong') this.#hear(JSON.parse(text) as { changes?: Heard[]; missed?: true })
      },
    })
    const shown = () => void this.#refresh()
    document.addEventListener('visibilitychange', shown)
    return () => {
      end()
      document.removeEventListener('visibilitychange', shown)
    }
  }

  /** For forms: they are told that their record changed, and keep what is in them. */
  follow(concerns: Follower['concerns'], changed: Follower['changed']): () => void {
    const follower = { concerns, changed }
    this.#followers.add(follower)
    return () => void this.#followers.delete(follower)
  }

  /** Leads the eye to what has changed. */
  show() {
    const there = this.#changed.filter((one) => one.isConnected)
    this.forget()
    there[0]?.scrollIntoView({ block: 'center' })
    mark(there)
  }

  forget() {
    this.others = []
    this.stale = false
    this.#changed = []
    this.#unsaid = []
  }

  #hear({ changes = [], missed = false }: { changes?: Heard[]; missed?: boolean }) {
    const own = changes.filter(({ by }) => by.id === this.#me)
    const theirs = changes.filter((change) => !own.includes(change))
    this.#pending.push(...theirs)
    this.#missed ||= missed && theirs.length > 0
    if (own.length > 0) setTimeout(() => this.#later(own, missed), afterOwn)
    // What was missed may be in the form already: it was perhaps done while the page was put together.
    for (const { concerns, changed } of missed ? [] : this.#followers) {
      const last = theirs.findLast(concerns)
      if (last) changed(last.by)
    }
    void this.#refresh()
  }

  #later(own: Heard[], missed: boolean) {
    this.#pending.push(...own)
    this.#missed ||= missed
    void this.#refresh()
  }

  /** What is heard while one is under way waits for the next; a tab nobody looks at waits until somebody does. */
  async #refresh() {
    if (this.#refreshing) return
    this.#refreshing = true
    while (!document.hidden && (this.#missed || this.#pending.length > 0)) {
      const [changes, all] = [this.#pending, this.#missed]
      this.#pending = []
      this.#missed = false
      await this.#bringUpToDate(changes, all)
    }
    this.#refreshing = false
  }

  async #bringUpToDate(changes: Heard[], all: boolean) {
    const page = document.getElementById('main')
    const path = location.pathname
    const changed = page && watchPage(page)
    const concerned = new Set<Heard>()
    await refresh(({ href }) => {
      const of = changes.filter((change) => touches(href, [change]))
      for (const change of of) concerned.add(change)
      return all ? isLive(href) : of.length > 0
    })
    await tick()
    if (location.pathname !== path) return
    const elements = [...this.#unsaid, ...(changed?.() ?? [])]
    this.#unsaid = []
    const others = [...concerned].filter(({ by, kind }) => by.id !== this.#me && kind !== 'notice').map(({ by }) => by)
    // Catching up shows at times what the line says only a moment later.
    if (others.length === 0) return void (this.#unsaid = all ? elements : [])
    if (elements.length === 0) return
    mark(elements)
    this.#changed.push(...elements)
    this.others.push(...others)
    this.stale = true
  }
}

export const live = new Live()
