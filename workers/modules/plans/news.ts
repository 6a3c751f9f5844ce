import type { News } from '../../kernel/commit'

type Given = { id: string; clientId: string; eventId: string; ownerId: string; title: string; dueOn: string | null }

/** For its owner. */
export const taskGiven = ({ id, clientId, eventId, ownerId, title, dueOn }: Given, event: { name: string }): News => ({
  kind: 'task.given', subject: { kind: 'task', id, clientId, eventId }, ownerId, title, eventName: event.name, dueOn,
})

/** For its owner, when it is due. */
export const taskDue = ({ id, clientId, eventId, ownerId, title, dueOn }: Given, event: { name: string }) => ({
  kind: 'task.due', subject: { kind: 'task', id, clientId, eventId }, to: [ownerId], title, eventName: event.name, dueOn,
})
