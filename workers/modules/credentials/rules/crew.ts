import type { Paper } from './kinds'

/** `kind`, `holderId`: what it is and whose. */
type Held = Pick<Paper, 'kind' | 'state' | 'validTo'> & { holderId: string }

/**
 * What only people and vehicles can hold is asked of a company too. Where it has no such paper in its own name, the one of
 * its crew speaks for it whose verified paper lasts longest, with all rounds of that paper.
 */
export function speakingFor<P extends Held>(own: readonly Held[], crew: readonly P[], ofCrew: (kind: string) => boolean): P[] {
  const kinds = [...new Set(crew.map(({ kind }) => kind))].filter((kind) => ofCrew(kind) && own.every((paper) => paper.kind !== kind))
  return kinds.flatMap((kind) => {
    const papers = crew.filter((paper) => paper.kind === kind)
    const [best] = papers.toSorted((a, b) => lasts(b).localeCompare(lasts(a)))
    return papers.filter(({ holderId }) => holderId === best!.holderId)
  })
}

const lasts = ({ state, validTo }: Held) => (state === 'verified' ? (validTo ?? '9999') : '')
