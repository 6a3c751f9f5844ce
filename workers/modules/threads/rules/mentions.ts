import type { PersonState } from '../../../kernel/rules/roles'

type Person = { id: string; state: PersonState }

/** Why somebody cannot be mentioned: nobody hears of what they may not read. */
export type Unable = 'unknown_person' | 'not_active' | 'may_not_read'

/**
 * The first of the mentioned who cannot be, and why; null where all can.
 * @param people those of the mentioned who are known
 * @param readers all who may read it, as far as the author knows them
 */
export function unableToHear(mentions: string[], people: Person[], readers: { id: string }[]): { id: string; why: Unable } | null {
  for (const id of mentions) {
    if (readers.some((reader) => reader.id === id)) continue
    const person = people.find((one) => one.id === id)
    if (!person) return { id, why: 'unknown_person' }
    return { id, why: person.state === 'active' ? 'may_not_read' : 'not_active' }
  }
  return null
}
