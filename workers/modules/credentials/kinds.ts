import { demands } from '../../../db/seed/demands'
import { paperKinds } from '../../../db/seed/paper-kinds'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { together, type Asked } from '../../kernel/together'
import type { KindInUse } from './rules/kinds'
import { paperTable, type PaperTable } from './rules/table'
import { asDemand, asKind, ownDemands, ownKinds, type OwnDemand, type OwnKind } from './table-store'

export const came = { kinds: paperKinds, demands }

/** What this agency asks of whom, to be read in one trip with what else is wanted. */
export const paperTableAsked = (ctx: Ctx): Asked<PaperTable> => ({
  statements: [ownKinds(ctx), ownDemands(ctx)],
  read: ([kinds, rows]) => paperTable(came, { kinds: (kinds as OwnKind[]).map(asKind), demands: (rows as OwnDemand[]).map(asDemand) }),
})

/** The same in a trip of its own. */
export const paperTableOf = async (ctx: Ctx) => (await together(ctx, paperTableAsked(ctx)))[0]

/** @throws 422 for what is no kind of paper here */
export function kindIn({ kinds }: PaperTable, code: string): KindInUse {
  const kind = kinds.get(code)
  if (!kind) throw invalid({ kind: 'not_an_option' })
  return kind
}

