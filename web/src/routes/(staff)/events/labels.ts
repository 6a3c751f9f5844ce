import { m } from '$lib/words/messages'

export const eventFields = ['name', 'startsOn', 'endsOn', 'zone', 'place'] as const

export const eventLabels = () => ({ name: m.event_name(), startsOn: m.event_from(), endsOn: m.event_to(), loadInOn: m.audit_field_load_in_on(), zone: m.event_zone(), place: m.event_place() })
