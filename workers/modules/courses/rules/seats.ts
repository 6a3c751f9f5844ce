type Place = { id: string; personId: string }

/** Who has a place and who waits: whoever came first sits, by the order of ids. Nothing of it is on record, so nobody can be left out when a place becomes free. */
export function seatsOf<P extends Place>(wanting: readonly P[], places: number) {
  const inOrder = [...wanting].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { seated: inOrder.slice(0, places), waiting: inOrder.slice(places) }
}

/** Who waited before and has a place now, because somebody left or there is more room. */
export function movedUp<P extends Place>(before: { wanting: readonly P[]; places: number }, after: { wanting: readonly P[]; places: number }): P[] {
  const waited = new Set(seatsOf(before.wanting, before.places).waiting.map(({ id }) => id))
  return seatsOf(after.wanting, after.places).seated.filter(({ id }) => waited.has(id))
}

/** What is wrong with a change of a session, by field: nobody loses a place by it, nor teaches where they have one. */
export function wrongRoom(wanting: readonly { personId: string }[], before: { places: number }, after: { places: number; trainerId: string }): Record<string, string> {
  return {
    ...(after.places < Math.min(wanting.length, before.places) && { places: 'fewer_than_taken' }),
    ...(wanting.some(({ personId }) => personId === after.trainerId) && { trainerId: 'has_a_place' }),
  }
}
