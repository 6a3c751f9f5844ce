import type { News } from '../../kernel/commit'
import { ownName } from '../../kernel/rules/names'
import type { PersonRow } from './store'

type Told = Pick<PersonRow, 'id' | 'clientId'>

const subjectOf = ({ id, clientId }: Told) => ({ kind: 'person', id, clientId })

/** Whose clock is another now: what is set for a time of their day is set anew. */
export const personMoved = (person: Told): News => ({ kind: 'person.moved', subject: subjectOf(person) })

/** One summary for each receiver, however much it is. `title` is the name of whoever had it before. */
export const handedOver = (person: PersonRow, { heirId, count }: { heirId: string; count: number }): News =>
  ({ kind: 'person.handed_over', subject: subjectOf(person), heirId, title: ownName(person), count })

/** They may have no account yet, so all they get is a mail; its token is wiped from the outbox when the mail is made. */
export const personInvited = (person: Told, token: string): News => ({ kind: 'person.invited', subject: subjectOf(person), token })

/** What came in as a table waits for its invitation: `token` is the one it will carry, wiped once the invitation is made. */
export const toInvite = 'person.to_invite'
/** The import was taken back. */
export const notToInvite = 'person.not_to_invite'

export const personJoined = (person: Told, invitedBy: string): News =>
  ({ kind: 'person.joined', subject: subjectOf(person), invitedBy })
