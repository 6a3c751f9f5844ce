import type { Ctx } from '../ctx'
import type { Db } from '../db'
import type { Instant } from '../clock'
import type { Role, Scope } from '../rules/roles'
import type { Agency } from '../ctx'
import type { Beginning } from '../beginnings'
import type { Holder } from '../holdings'
import type { Keeper } from '../personal'
import type { Subjects } from '../subjects'
import type { Wording } from '../wording'

type Membership = { id: string; role: Role; clientId: string | null; supplierId: string | null; scope: Scope }

/** Who asks, and as whom: a person may belong to several agencies. `idHash` is of the device's session, or of the token. */
export type Session = {
  idHash: string
  userId: string
  createdAt: Instant
  membership: Membership | null
  agency: Agency | null
  /** Whose session it is, with all their memberships, oldest first; a token has none. */
  account: { user: { id: string; email: string; locale: string; hasPassword: boolean }; memberships: (Membership & { agency: Agency })[] } | null
  /** Set where a program asks with a token: it may do what its scopes name, and nothing about tokens, sessions and memberships. */
  token: { id: string; scopes: string[]; service: boolean } | null
}

/** Whom a cookie speaks for; `refreshed` is the Set-Cookie line when the idle end has moved. */
export type Recognised = { session: Session; refreshed: string | null } | null

/** What Hono carries from middleware to routes. */
export type App = {
  /** `recognised`: whom a page has recognised already, by their cookies; only where a page reads, and only while it is made. */
  Bindings: Env & { recognised?: Map<string, Promise<Recognised>> }
  Variables: {
    requestId: string
    now: Date
    directory: Db
    session: Session | null
    subjects: Subjects
    holders: Holder[]
    beginnings: Beginning[]
    keepers: Keeper[]
    wording: Wording
    /** Only behind `may(…)`: a signed-in member of an agency. */
    ctx: Ctx
  }
}
