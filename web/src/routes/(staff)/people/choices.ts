import type { Client } from '$shapes/modules/clients/shapes'
import { allRows } from '../all-rows'

interface Option {
  value: string
  label: string
}

/** The clients and events that somebody's sight can be limited to. */
export async function scopeChoices(fetch: typeof globalThis.fetch): Promise<{ clients: Option[]; events: Option[] }> {
  const [clients, events] = await Promise.all([
    allRows<Client>(fetch, '/api/clients'),
    allRows<{ id: string; name: string; client: { name: string } }>(fetch, '/api/events'),
  ])
  return {
    clients: clients.map(({ id, name }) => ({ value: id, label: name })),
    events: events.map(({ id, name, client }) => ({ value: id, label: `${name}, ${client.name}` })),
  }
}
