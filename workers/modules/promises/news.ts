import type { News } from '../../kernel/commit'

type About = { id: string; clientId: string; eventId: string | null; briefId: string; brief: { title: string } }
const about = ({ id, clientId, eventId }: Pick<About, 'id' | 'clientId' | 'eventId'>) => ({ kind: 'promise', id, clientId, eventId })

/** For whoever owns so many of an event's promises from now on. */
export const promisesGiven = ({ brief, ...promise }: About, { ownerId, count }: { ownerId: string; count: number }): News =>
  ({ kind: 'promises.given', subject: about(promise), ownerId, title: brief.title, count })

/** For whoever they were given to a moment ago and no longer are; of the same promise that was told of then. */
export const promisesTakenBack = (promise: Omit<About, 'brief'>, ownerId: string): News => ({ kind: 'promises.taken_back', subject: about(promise), ownerId })

/** For whoever owns what the client has agreed otherwise. */
export const promisesChanged = (promise: Omit<About, 'brief'>, { ownerId, title, count }: { ownerId: string; title: string; count: number }): News =>
  ({ kind: 'promises.changed', subject: about(promise), ownerId, title, count })

/** For the contacts who may sign. */
export const dropAsked = ({ brief, ...promise }: About, reason: string): News =>
  ({ kind: 'promise.drop_asked', subject: about(promise), title: brief.title, text: reason })

/** For whoever asked; `answer` in one word. */
export const dropAnswered = ({ dropAskedBy, brief, ...promise }: About & { dropAskedBy: string | null }, { yes, comment }: { yes: boolean; comment: string | null }): News =>
  ({ kind: yes ? 'promise.dropped' : 'promise.insisted', subject: about(promise), askedBy: dropAskedBy, title: brief.title, comment })
