type Done = { id: string; at: string; action: string; of: string; actor: { kind: string; id: string | null } }
export type Logged<D> = D & { count: number }

const alike = (one: Done, other: Done) =>
  one.action === other.action && one.of === other.of && one.actor.kind === other.actor.kind && one.actor.id === other.actor.id && one.at.slice(0, 10) === other.at.slice(0, 10)

/** Deeds newest first as lines of a log: what the same side did again and again to one thing on a day, with nothing between, is one line with its count. */
export function condensed<D extends Done>(done: readonly D[]): Logged<D>[] {
  const lines: Logged<D>[] = []
  for (const deed of done) {
    const last = lines.at(-1)
    if (last && alike(last, deed)) last.count += 1
    else lines.push({ ...deed, count: 1 })
  }
  return lines
}
