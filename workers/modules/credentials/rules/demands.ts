import { ancestors } from '../../../kernel/rules/regions'
import { levels, type Demand, type DemandHolder, type Level } from './kinds'

/** `home`: where the holder is registered or lives; `regions`: where they work. */
type Asked = { holder: DemandHolder; home: string; categories: string[]; regions: string[] }

/**
 * Which papers are asked of whoever works in these categories and regions. For each category in each region the nearest row holds:
 * one of that category before one of every category, then the nearer region. Over several of them the strictest level holds.
 */
export function demandsFor(rows: readonly Demand[], { holder, home, categories, regions }: Asked): { kind: string; level: Level }[] {
  const theirs = rows.filter((row) => row.holder === holder)
  const placesIn = (where: string[]) => orNone(categories).flatMap((category) => orNone(where).map((region) => ({ category, path: region === null ? [] : ancestors(region) })))
  return [...new Set(theirs.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = theirs.filter((row) => row.kind === kind)
    const asked = placesIn(ofKind.some((row) => row.home) ? [home] : regions).flatMap(({ category, path }) => nearest(ofKind, category, path)?.level ?? [])
    const strictest = levels.find((level) => asked.includes(level))
    return strictest ? [{ kind, level: strictest }] : []
  })
}

/** Of somebody who has not said yet, what is asked of everyone. */
const orNone = (codes: string[]): (string | null)[] => (codes.length > 0 ? codes : [null])

function nearest(rows: Demand[], category: string | null, path: string[]) {
  const fit = rows.filter((row) => (row.category === null || row.category === category) && (row.region === null || path.includes(row.region)))
  return fit.toSorted((a, b) => Number(a.category === null) - Number(b.category === null) || depth(b) - depth(a))[0]
}

const depth = ({ region }: Demand) => (region === null ? 0 : ancestors(region).length)
