import type { PersonState } from './rules/roles'
import { createMiddleware } from 'hono/factory'
import type { Write } from './commit'
import type { Ctx } from './ctx'
import type { App } from './http/app-env'
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
}

/** How one module finds what a person has in hand. */
export type Holder = (ctx: Ctx, personId: string) => Promise<Holding>

/** Hands the routes every module's holder, which the modules above may not import: workers/holders.ts lists them. */
export const handing = (holders: Holder[]) =>
  createMiddleware<App>(async (c, next) => {
    c.set('holders', holders)
    await next()
  })
