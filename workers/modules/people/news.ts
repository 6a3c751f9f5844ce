import type { News } from '../../kernel/commit'
import type { PersonRow } from './store'

const subjectOf = ({ id, clientId }: Pick<PersonRow, 'id' | 'clientId'>) => ({ kind: 'person', id, clientId })

/** They have no account yet, so all they get is a mail; the token in its link is on record nowhere else. */
export const personInvited = (person: Pick<PersonRow, 'id' | 'clientId'>, token: string): News => ({ kind: 'person.invited', subject: subjectOf(person), token })

export const personJoined = (person: Pick<PersonRow, 'id' | 'clientId'>, invitedBy: string | null): News => ({ kind: 'person.joined', subject: subjectOf(person), invitedBy })
