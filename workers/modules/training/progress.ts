import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { dutiesWorked, papersHeldBy, projectsOf, workFrom } from '../skills/index'
import { activityOf } from './rules/entry'
import { progressOf, type Done } from './rules/progress'
import type { OneProgress } from './scheme-shapes'
import { creditable, cyclesOf, ownSchemes, type Creditable, type CycleRecord } from './scheme-store'
import { allSchemes } from './schemes'

/** Entries as schemes count them. */
export const doneBy = (entries: readonly Creditable[]) =>
  entries.map(([endsOn, minutes, split, kind, industry, verified]): Done => ({ ...activityOf({ endsOn, minutes, split, kind, industry: industry === 1 }), verified: verified === 1 }))

/** How far somebody is with each thing they are working for, oneself unless another is named; of whom the actor may see nothing, there is nothing. */
export async function progressFor(ctx: Ctx, personId = ctx.actor.id!, asOf = dayIn(ctx.agency.zone, ctx.now())): Promise<{ rows: OneProgress[] }> {
  return { rows: (await progressOfMany(ctx, [personId], asOf)).get(personId) ?? [] }
}

/** The same of many people at once, in as many trips as of one. */
export async function progressOfMany(ctx: Ctx, personIds: string[], asOf: string) {
  const [[cycles, entries, own, projects, papers], duties] = await Promise.all([
    ctx.db.batch([cyclesOf(ctx, personIds), creditable(ctx, personIds), ownSchemes(ctx), projectsOf(ctx, personIds), papersHeldBy(ctx, personIds)]), dutiesWorked(ctx, personIds, asOf),
  ])
  const editions = Map.groupBy(allSchemes(own), ({ code }) => code)
  const [byPerson, work, held] = [new Map(entries.map((one) => [one.personId, one.entries])), workFrom(ctx, duties, projects, asOf), Map.groupBy(papers.filter(({ state }) => state === 'verified'), ({ holderId }) => holderId)]
  return new Map([...Map.groupBy(cycles, (cycle) => cycle.personId)].map(([id, theirs]) => {
    const known = { done: doneBy(byPerson.get(id) ?? []), worked: work.get(id) ?? [], held: held.get(id) ?? [] }
    return [id, theirs.flatMap((cycle) => shown(cycle, editions.get(cycle.scheme), known, asOf))]
  }))
}

function shown({ id, startsOn, endsOn, carried }: CycleRecord, editions: ReturnType<typeof allSchemes> | undefined, known: Parameters<typeof progressOf>[2], asOf: string): OneProgress[] {
  if (!editions) return []
  return [{ cycleId: id, startsOn, endsOn, carried, ...progressOf(editions, { startsOn, endsOn, carried }, known, asOf) }]
}
