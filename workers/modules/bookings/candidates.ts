import type { Ctx } from '../../kernel/ctx'
import { ancestors } from '../../kernel/rules/regions'
import { askedFor, rowsOf, together } from '../../kernel/together'
import { blockedWithin } from '../availability/index'
import { askOrder } from '../availability/rules/asks'
import { awardsFor, offeringIn } from '../suppliers/index'
import { takesUp } from './rules/states'
import type { CandidateQuery, Candidates } from './shapes'
import { stateOn } from './shown'
import { jobsWithin } from './store'

/** Whom one could ask for a category in a region: what the gate says to each for these days, what they have blocked, and their other jobs in them. */
export async function candidatesFor(ctx: Ctx, { category, region, from, to }: CandidateQuery): Promise<Candidates> {
  const found = await offeringIn(ctx, category, ancestors(region))
  if (found.length === 0) return { rows: [] }
  const ids = found.map(({ id }) => id)
  const days = { startsOn: from, endsOn: to }
  const [awards, [blocked, jobs]] = await Promise.all([
    awardsFor(ctx, ids.map((supplierId) => ({ supplierId, category, region, window: { from, to } }))),
    together(ctx, rowsOf(blockedWithin(ctx, ids, days)), askedFor(jobsWithin(ctx, ids, days), (rows) => rows.filter((booking) => takesUp(stateOn(booking, ctx.now()))))),
  ])
  const rows = found.map(({ id, name }) => {
    const missing = awards.find(({ supplier }) => supplier.id === id)?.missing.length ?? 0
    return {
      id, name, missing, qualified: missing === 0,
      blocked: blocked.filter(({ supplierId }) => supplierId === id).map(({ startsOn, endsOn, note }) => ({ startsOn, endsOn, note })),
      jobs: jobs.filter(({ supplierId }) => supplierId === id).map(({ eventId, title, state, startsOn, endsOn }) => ({ eventId, title, state, startsOn, endsOn })),
    }
  })
  return { rows: rows.toSorted(askOrder).map(({ qualified: _, ...row }) => row) }
}
