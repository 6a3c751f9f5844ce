import type { News } from '../../kernel/commit'

type Made = { id: string; clientId: string; name: string; coordinatorId: string; startsOn: string }

/** For the client's contacts and the coordinator. */
export const eventMade = ({ id, clientId, name, coordinatorId, startsOn }: Made): News => ({
  kind: 'event.made', subject: { kind: 'event', id, clientId, eventId: id }, eventName: name, coordinatorId, startsOn,
})
