import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { workedOn } from '../events/index'
import { projectsOf } from '../skills/index'
import { creditsOf } from './rules/entry'
import { progressOf } from './rules/progress'
import type { Days } from './rules/years'
import type { OneProgress } from './scheme-shapes'
import { creditable, cyclesOf, ownSchemes, type Creditable, type CycleRecord } from './scheme-store'
import { allSchemes } from './schemes'

export const earnedBy = (entries: readonly Creditable[]) => entries.flatMap(([endsOn, minutes, split, kind, industry, verified]) => creditsOf({ endsOn, minutes, split, kind, industry: industry === 1 }).map((credit) => ({ ...credit, verified: verified === 1 })))

/** How far somebody is with each thing they are working for, oneself unless another is named; of whom the actor may see nothing, there is nothing. */
export async function progressFor(ctx: Ctx, personId = ctx.actor.id!, asOf = dayIn(ctx.agency.zone, ctx.now())): Promise<{ rows: OneProgress[] }> {
  return { rows: (await progressOfMany(ctx, [personId], asOf)).get(personId) ?? [] }
}

/** The same of many people at once, in as many trips as of one. */
export async function progressOfMany(ctx: Ctx, personIds: string[], asOf: string) {
  const [[cycles, entries, own, elsewhere], here] = await Promise.all([ctx.db.batch([cyclesOf(ctx, personIds), creditable(ctx, personIds), ownSchemes(ctx), projectsOf(ctx, personIds)]), workedOn(ctx, personIds)])
  const editions = Map.groupBy(allSchemes(own), ({ code }) => code)
  const [byPerson, days] = [new Map(entries.map((one) => [one.personId, one.entries])), Map.groupBy([...here, ...elsewhere], (one) => one.personId)]
  return new Map([...Map.groupBy(cycles, (cycle) => cycle.personId)].map(([id, theirs]) => {
    const known = { earned: earnedBy(byPerson.get(id) ?? []), worked: (days.get(id) ?? []) as Days[] }
    return [id, theirs.flatMap((cycle) => shown(cycle, editions.get(cycle.scheme), known, asOf))]
  }))
}

function shown({ id, startsOn, endsOn, carried }: CycleRecord, editions: ReturnType<typeof allSchemes> | undefined, known: Parameters<typeof progressOf>[2], asOf: string): OneProgress[] {
  if (!editions) return []
  return [{ cycleId: id, startsOn, endsOn, carried, ...progressOf(editions, { startsOn, endsOn, carried }, known, asOf) }]
}
