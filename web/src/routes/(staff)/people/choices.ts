import type { Scope } from '$shapes/kernel/rules/roles'
import { choices, offered, searched } from '$lib/choices'

/** The clients and events that somebody's sight can be limited to: those it is limited to now, and the first of the others. */
export async function scopeChoices(fetch: typeof globalThis.fetch, url: URL, scope: Scope | null = 'all') {
  const limited = scope === null || scope === 'all' ? { clients: [], events: [] } : scope
  const chosen = (name: string, before: string[]) => (url.searchParams.has('scope') ? url.searchParams.getAll(name) : before)
  const [clients, events] = await Promise.all([
    offered(fetch, choices.clients, { q: searched(url, 'scopeClients'), chosen: chosen('scopeClients', limited.clients) }),
    offered(fetch, choices.events, { q: searched(url, 'scopeEvents'), chosen: chosen('scopeEvents', limited.events) }),
  ])
  return { clients, events }
}
