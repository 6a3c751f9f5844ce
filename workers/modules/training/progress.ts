import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { dutiesWorked, papersHeldBy, projectsOf, workFrom } from '../skills/index'
import { creditsOf } from './rules/entry'
import { progressOf } from './rules/progress'
import type { OneProgress } from './scheme-shapes'
import { creditable, cyclesOf, ownSchemes, type Creditable, type CycleRecord } from './scheme-store'
import { allSchemes } from './schemes'

/** What entries are worth, part by part, and whether it was verified. */
export const earnedBy = (entries: readonly Creditable[]) =>
  entries.flatMap(([endsOn, minutes, split, kind, industry, verified]) => creditsOf({ endsOn, minutes, split, kind, industry: industry === 1 }).map((credit) => ({ ...credit, verified: verified === 1 })))

/** What was done, however long it took. */
const doneBy = (entries: readonly Creditable[]) => entries.map(([on, , , kind, industry, verified]) => ({ on, kind, industry: industry === 1, verified: verified === 1 }))

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
  const [byPerson, work, held] = [new Map(entries.map((one) => [one.personId, one.entries])), workFrom(ctx, duties, projects, asOf), Map.groupBy(papers, ({ holderId }) => holderId)]
  return new Map([...Map.groupBy(cycles, (cycle) => cycle.personId)].map(([id, theirs]) => {
    const logged = byPerson.get(id) ?? []
    const known = { earned: earnedBy(logged), done: doneBy(logged), worked: work.get(id) ?? [], held: held.get(id) ?? [] }
    return [id, theirs.flatMap((cycle) => shown(cycle, editions.get(cycle.scheme), known, asOf))]
  }))
}

function shown({ id, startsOn, endsOn, carried }: CycleRecord, editions: ReturnType<typeof allSchemes> | undefined, known: Parameters<typeof progressOf>[2], asOf: string): OneProgress[] {
  if (!editions) return []
  return [{ cycleId: id, startsOn, endsOn, carried, ...progressOf(editions, { startsOn, endsOn, carried }, known, asOf) }]
}
