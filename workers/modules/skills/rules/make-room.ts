type Place = { code: string; ladder: string; step: number; archivedAt: string | null }

/**
 * Which others move, and to which step, so that a place stands where it is wished on its ladder: whoever is in the way moves one up, and so on
 * until a step is free. The order of the others stays; what was archived stands in nobody's way.
 */
export function makeRoom(places: readonly Place[], wish: Pick<Place, 'code' | 'ladder' | 'step'>): Map<string, number> {
  const others = places.filter(({ code, ladder, archivedAt }) => code !== wish.code && ladder === wish.ladder && archivedAt === null).toSorted((a, b) => a.step - b.step)
  const moved = new Map<string, number>()
  let taken = wish.step
  for (const { code, step } of others.filter((one) => one.step >= wish.step)) {
    if (step > taken) break
    taken += 1
    moved.set(code, taken)
  }
  return moved
}
