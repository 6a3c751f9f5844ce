import { demandsFor } from './demands'
import type { Demand, DemandHolder, DemandInUse, HolderKind, KindInUse, PaperKind } from './kinds'

/** What an agency asks of whom: its kinds of papers by code, and the rows that say whom each is asked of. */
export type PaperTable = { kinds: ReadonlyMap<string, KindInUse>; demands: readonly DemandInUse[] }

type Rows<Kind, Row> = { kinds: readonly Kind[]; demands: readonly Row[] }

/** A row is known by whom it speaks of. */
export const demandKey = ({ kind, holder, category, region }: Pick<Demand, 'kind' | 'holder' | 'category' | 'region'>) => [kind, holder, category ?? '', region ?? ''].join('.')

/** Whose papers are asked of such a holder. */
export const holderOf = (holder: DemandHolder): HolderKind => (holder === 'company' || holder === 'natural_person' ? 'supplier' : holder)

/** What the product came with, each entry replaced by the agency's own. A kind that is asked by where its holder is at home stays so. */
export function paperTable(came: Rows<PaperKind, Demand>, own: Rows<KindInUse, DemandInUse>): PaperTable {
  const kinds = new Map([...came.kinds.map((kind): KindInUse => ({ ...kind, archivedAt: null, revision: 0 })), ...own.kinds].map((kind) => [kind.code, kind]))
  const byHome = new Set(came.demands.flatMap(({ kind, home }) => (home ? [kind] : [])))
  const demands = new Map([...came.demands.map((row): DemandInUse => ({ ...row, revision: 0 })), ...own.demands].map((row) => [demandKey(row), byHome.has(row.kind) ? { ...row, home: true as const } : row]))
  return { kinds, demands: [...demands.values()] }
}

/** Which papers are asked of such a holder in these categories and regions; what is archived is asked of nobody. */
export const askedOf = ({ kinds, demands }: PaperTable, of: Parameters<typeof demandsFor>[1]) =>
  demandsFor(demands.filter(({ kind }) => kinds.get(kind)?.archivedAt === null), of)
