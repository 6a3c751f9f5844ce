import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { createMiddleware } from 'hono/factory'
import type { Write } from './commit'
import type { Ctx } from './ctx'
import type { App } from './http/app-env'
import type { Known } from './rules/forget'
import { keptUntil, type Kept, type Reason } from './rules/retention'

/** The one whom data is about. */
export type Subjectee = Known
export type PersonalFile = { id: string; name: string; size: number; objectKey: string }
type World = Pick<Ctx, 'agencyId' | 'db'>

/** What one module holds about people. */
export type Keeper = {
  name: string
  collect(world: World, person: Subjectee): Promise<{ rows: Record<string, unknown>[]; files?: PersonalFile[] }>
  /** Writes for the commit that erases, how many rows they remove, and what stays. */
  erase(ctx: Ctx, person: Subjectee, today: string): Promise<Erased>
}
export type Erased = { writes: Write[]; removed: number; kept: Kept[] }

export type Owned = SQLiteTable & { agencyId: SQLiteColumn }
export type About = (person: Subjectee) => SQL | undefined

/** A table whose rows about a person are told in a copy, and stay for a reason when the person is erased, or go. */
export function keeper(name: string, table: Owned, about: About, fate: Reason | 'removed'): Keeper {
  const theirs = ({ agencyId }: World, person: Subjectee) => and(eq(table.agencyId, agencyId), about(person))
  return {
    name,
    collect: async (world, person) => ({ rows: await world.db.select(getTableColumns(table)).from(table).where(theirs(world, person)) }),
    async erase(ctx, person, today) {
      const [{ count } = { count: 0 }] = await ctx.db.select({ count: sql<number>`count(*)` }).from(table).where(theirs(ctx, person))
      if (count === 0) return nothing
      if (fate !== 'removed') return { ...nothing, kept: [{ kind: name, count, reason: fate, until: keptUntil(fate, today) }] }
      return { kept: [], removed: count, writes: [bulk(person, ctx.db.delete(table).where(theirs(ctx, person)), { [name]: count })] }
    },
  }
}

export const nothing: Erased = { writes: [], removed: 0, kept: [] }

export const bulk = ({ id }: Subjectee, statement: Write['statement'], after: Record<string, unknown>): Write =>
  ({ statement, subject: { kind: 'person', id, clientId: null, eventId: null }, before: null, after, bulk: true })

/** Hands the routes every module's keepers: workers/keepers.ts lists them. */
export const minding = (keepers: Keeper[]) =>
  createMiddleware<App>(async (c, next) => {
    c.set('keepers', keepers)
    await next()
  })
