import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { progressOfMany } from './progress'
import { dueOf, latestGoals, shortfalls } from './rules/team'
import type { OneProgress } from './scheme-shapes'
import type { Goal, TeamQuery } from './team-shapes'
import { teamPage } from './team-store'

/** What those whom the actor looks after work for, and how far they are: overdue first, then as it ends. @throws 422 `unknown_cursor` */
export async function teamProgress(ctx: Ctx, query: TeamQuery) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const { rows, ...page } = await teamPage(ctx, query, today)
  const progress = await progressOfMany(ctx, rows.map(({ id }) => id), today)
  return { ...page, rows: rows.map((person) => ({ ...person, goals: latestGoals((progress.get(person.id) ?? []).map((one) => goalOf(one, today)), today) })) }
}

function goalOf({ cycleId, startsOn, endsOn, edition, counted, ifVerified, months, dropping, share, met }: OneProgress, today: string): Goal {
  return {
    cycleId, scheme: edition.code, names: edition.names, startsOn, endsOn, due: dueOf(endsOn, today), met, missing: counted.atLeast, ifVerified: ifVerified.atLeast,
    months, short: shortfalls(edition.hours, counted), dropping, share,
  }
}
