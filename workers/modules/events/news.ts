import type { News } from '../../kernel/commit'

type Made = { id: string; clientId: string; name: string; coordinatorId: string; startsOn: string }

/** For the client's contacts and the coordinator. */
export const eventMade = ({ id, clientId, name, coordinatorId, startsOn }: Made): News => ({
  kind: 'event.made', subject: { kind: 'event', id, clientId, eventId: id }, eventName: name, coordinatorId, startsOn,
})

type Moved = { id: string; clientId: string; name: string; startsOn: string; undated: boolean; reason: string | null }

/** For whoever works on it and the client's contacts: it has another day, or none. */
export const eventPostponed = ({ id, clientId, name, startsOn, undated, reason }: Moved, to: string[]): News => ({
  kind: 'event.postponed', subject: { kind: 'event', id, clientId, eventId: id }, to, eventName: name, startsOn: undated ? null : startsOn, text: reason,
})

/** For the same: it does not take place. */
export const eventCancelled = ({ id, clientId, name, reason }: Moved, to: string[]): News => ({
  kind: 'event.cancelled', subject: { kind: 'event', id, clientId, eventId: id }, to, eventName: name, text: reason,
})
