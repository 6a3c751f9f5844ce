import { plansEvents, type PersonState, audienceOf, reaches, type Role, type Scope } from '../../../kernel/rules/roles'
import type { Visibility } from '../../../kernel/rules/visibility'

type Talk = { visibility: Visibility; clientId: string | null; eventId: string | null; supplierId: string | null }
type Person = { id: string; role: Role; clientId: string | null; supplierId: string | null; scope: Scope; state: PersonState }

/** Whether somebody may read what is said here, as row scope would let them. */
export function mayRead(talk: Talk, person: Person) {
  if (person.state !== 'active') return false
  switch (audienceOf(person.role)) {
    case 'staff':
      return reaches(person.scope, talk)
    case 'client':
      return talk.visibility === 'client' && talk.clientId !== null && person.clientId === talk.clientId
    case 'supplier':
      return talk.visibility === 'supplier' && talk.supplierId !== null && person.supplierId === talk.supplierId
  }
}

type Said = { authorId: string; mentions: string[] }

/**
 * Who is to hear of a new message: those mentioned; and of the others whoever took part. Where nobody of the other side
 * has, everybody there: nothing that an outsider says, or that is said to one, goes unheard.
 * @param readers all who may read it
 */
export function toTell<P extends Person>(message: Said, before: Said[], readers: P[]) {
  const others = readers.filter(({ id }) => id !== message.authorId)
  const mentioned = others.filter(({ id }) => message.mentions.includes(id))
  const taking = new Set(before.flatMap(({ authorId, mentions }) => [authorId, ...mentions]))
  const author = readers.find(({ id }) => id === message.authorId)
  const across = others.filter((one) => author && isAcross(one, author))
  const heard = across.some(({ id }) => taking.has(id) || message.mentions.includes(id))
  const added = others.filter((one) => !message.mentions.includes(one.id) && (taking.has(one.id) || (!heard && across.includes(one))))
  return { mentioned: mentioned.map(({ id }) => id), added: added.map(({ id }) => id) }
}

const inside = ({ role }: Person) => audienceOf(role) === 'staff'
const isAcross = (one: Person, author: Person) => inside(one) !== inside(author) && (!inside(one) || plansEvents(one.role))
