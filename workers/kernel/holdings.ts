import type { PersonState } from './rules/roles'
import { createMiddleware } from 'hono/factory'
import type { Write } from './commit'
import type { Ctx } from './ctx'
import type { App } from './http/app-env'
import type { Statement } from './outbox/listener'
import type { Role, Scope } from './rules/roles'

/** Whoever is to take something over. */
export type Heir = { id: string; role: Role; scope: Scope; state: PersonState }
export type HeldThing = { id: string; title: string; clientId: string | null; eventId: string | null }

/** What a person has in hand of one kind, and how the module that owns it gives it to another. */
export type Holding = {
  kind: string
  things: HeldThing[]
  /** Why this heir cannot take them all, or null. */
  lacking(heir: Heir): string | null
  /** The writes for the caller's commit. */
  handTo(heir: Heir): Promise<Write[]>
  /** Statements that go with them. */
  also?(heir: Heir): Statement[]
}

/** What a module asks the database, in one trip with the others, and what the answer comes to. */
export type Asking = { statement: Statement; holding(rows: unknown[]): Holding }

/** How one module finds what a person has in hand. */
export type Holder = (ctx: Ctx, personId: string) => Asking

/** Ties a query to how its own rows are read: a batch answers in the order it was asked. */
export const asking = <Row>(statement: Statement & PromiseLike<Row[]>, holding: (rows: Row[]) => Holding): Asking => ({ statement, holding: (rows) => holding(rows as Row[]) })

/** All that somebody has in hand, asked of every module in one trip. */
export async function inHand(ctx: Ctx, holders: Holder[], personId: string): Promise<Holding[]> {
  const [first, ...others] = holders.map((holder) => holder(ctx, personId))
  if (!first) return []
  const answers: unknown[][] = await ctx.db.batch([first.statement, ...others.map(({ statement }) => statement)])
  return [first, ...others].map(({ holding }, at) => holding(answers[at]!))
}

/** Hands the routes every module's holder, which the modules above may not import: workers/holders.ts lists them. */
export const handing = (holders: Holder[]) =>
  createMiddleware<App>(async (c, next) => {
    c.set('holders', holders)
    await next()
  })
