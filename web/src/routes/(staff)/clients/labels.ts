import { m } from '$lib/words/messages'

export const clientFields = ['name', 'latin', 'country', 'notes'] as const

export const clientLabels = () => ({ name: m.client_name(), latin: m.client_latin(), country: m.client_country(), notes: m.client_notes() })
