import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import type { dutiesWorked, projectsOf } from './growth-store'
import { daysWorked, type Work } from './rules/worked'

type Rows<Query extends (...given: never[]) => PromiseLike<unknown[]>> = Awaited<ReturnType<Query>>

/** What each worked on, as its months are counted here and wherever they are asked for: duties on events that have begun, and what was confirmed of projects elsewhere. */
export function workFrom(ctx: Ctx, duties: Rows<typeof dutiesWorked>, projects: Rows<typeof projectsOf>, today: string): Map<string, Work[]> {
  const here = duties.map(({ personId, duty, givenAt, ...event }) => ({ personId, duty, led: duty === 'coordinator', ...daysWorked({ ...event, givenOn: dayIn(ctx.agency.zone, givenAt) }, today) }))
  const elsewhere = projects.map((project) => ({ ...project, duty: null }))
  return Map.groupBy([...here, ...elsewhere], ({ personId }) => personId)
}
