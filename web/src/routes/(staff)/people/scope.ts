import type { Scope } from '$shapes/kernel/rules/roles'
import { m } from '$lib/words/messages'

/** "Everything", "3 clients, 1 event"; null is not for this reader to know. */
export function scopeWords(scope: Scope | null): string {
  if (scope === null) return m.scope_hidden()
  if (scope === 'all') return m.scope_all()
  const { clients, events } = scope
  if (clients.length + events.length === 0) return m.scope_nothing()
  return m.scope_some({ clients: clients.length, events: events.length })
}

/** What a form with ScopeFields says. */
export function scopeFrom(form: FormData): Scope {
  if (form.get('scope') !== 'some') return 'all'
  return { clients: form.getAll('scopeClients').map(String), events: form.getAll('scopeEvents').map(String) }
}
