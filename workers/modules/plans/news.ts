import type { News } from '../../kernel/commit'

type Given = { id: string; clientId: string; eventId: string; ownerId: string; title: string; dueOn: string | null }

/** For its owner. */
export const taskGiven = ({ id, clientId, eventId, ownerId, title, dueOn }: Given, event: { name: string }): News => ({
  kind: 'task.given', subject: { kind: 'task', id, clientId, eventId }, ownerId, title, eventName: event.name, dueOn,
})

/** For whoever it was given to a moment ago and is no longer. */
export const taskTakenBack = ({ id, clientId, eventId, ownerId }: Given): News => ({ kind: 'task.taken_back', subject: { kind: 'task', id, clientId, eventId }, ownerId })

/** For whoever owns so many tasks of an event that were brought in together: one for all of them. */
export const tasksGiven = ({ id, clientId, name }: { id: string; clientId: string; name: string }, { id: ownerId, count }: { id: string; count: number }): News => ({
  kind: 'tasks.given', subject: { kind: 'event', id, clientId, eventId: id }, ownerId, title: name, count,
})

/** For its owner, when it is due. */
export const taskDue = ({ id, clientId, eventId, ownerId, title, dueOn }: Given, event: { name: string }) => ({
  kind: 'task.due', subject: { kind: 'task', id, clientId, eventId }, to: [ownerId], title, eventName: event.name, dueOn,
})

/** For whoever looks after it. */
export const issueGiven = ({ id, clientId, eventId, ownerId, title, dueOn }: Given, event: { name: string }): News => ({
  kind: 'issue.given', subject: { kind: 'issue', id, clientId, eventId }, ownerId, title, eventName: event.name, dueOn,
})
