import type { News } from '../../kernel/commit'

/** For those who can do it. `title` is the name of whoever asks. */
export const erasureAsked = (person: { id: string; clientId: string | null }, title: string): News =>
  ({ kind: 'person.erasure_asked', subject: { kind: 'person', id: person.id, clientId: person.clientId }, title })
