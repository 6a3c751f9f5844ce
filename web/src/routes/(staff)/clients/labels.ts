import { m } from '$lib/words/messages'

export const clientFields = ['name', 'latin', 'country', 'counterpartId', 'notes'] as const

export const clientLabels = () => ({ name: m.client_name(), latin: m.client_latin(), country: m.client_country(), counterpartId: m.client_counterpart(), notes: m.client_notes() })
