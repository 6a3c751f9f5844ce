import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { together } from '../../kernel/together'
import { kindIn, paperTableAsked } from '../credentials/index'
import { dueOf } from './rules/team'
import type { TeamQuery } from './team-shapes'
import { endingPage } from './team-store'

/** Certificates held by those whom the actor looks after that have ended or are to be renewed, and whether a newer one is on its way. @throws 422 `unknown_cursor` */
export async function endingCertificates(ctx: Ctx, query: TeamQuery) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [{ rows, ...page }, [table]] = await Promise.all([endingPage(ctx, query, today), together(ctx, paperTableAsked(ctx))])
  return {
    ...page,
    rows: rows.map(({ validTo, ...row }) => ({ ...row, names: kindIn(table, row.kind).names, validTo: validTo!, due: dueOf(validTo, today) })),
  }
}
