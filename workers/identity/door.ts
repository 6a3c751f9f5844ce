import type { Context } from 'hono'
import { sha256 } from '../kernel/hash'
import type { Instant } from '../kernel/clock'
import type { Agency } from '../kernel/ctx'
import { shards, type Db } from '../kernel/db'
import type { App, Session } from '../kernel/http/app-env'
import { ctxOf, originOf, world } from '../kernel/http/ctx-of'
import { newId, type Noun } from '../kernel/ids'
import { sendSoon } from '../kernel/mail/index'
import { unauthenticated } from '../kernel/refusal'
import { deviceIn, remember } from './known-devices'
import { networkOf } from './rules/network'
import { startSession } from './sessions'

/** All that identity's verbs may know of the world while no agency is chosen yet. */
export type Door = {
  directory: Db
  session: Session | null
  at: Date
  now(): Instant
  newId(noun: Noun): string
  /** Where links in mails lead. */
  origin: string
  /** The visitor's network, hashed: whom to slow down. */
  visitor: string
  /** The hash by which the visitor's browser would be known again; null for one that has never been here. */
  device: string | null
  /** The part of a verb's world that belongs to an agency's shard. */
  world(agency: Agency): ReturnType<typeof world>
  /** How many shards there are to place an agency on. */
  shards: number
  /** Sends a mail that is on record in the directory, after the answer. */
  post(mailId: string): void
  /** Open screens of theirs, in whichever agency, ask again whether they still may listen. */
  recall(session: Session): void
  /** Begins a session under a new id on this device, in place of the one it had. */
  begin(userId: string, membershipId: string | null, how?: { byMail?: boolean; createdAt?: Instant }): Promise<void>
}

export async function doorOf(c: Context<App>): Promise<Door> {
  const { directory, session, now } = c.var
  const device = await deviceIn(c)
  return {
    directory,
    session,
    at: now,
    now: () => now.toISOString(),
    newId: (noun) => newId(noun, now.getTime()),
    origin: originOf(c),
    visitor: await sha256(`network ${networkOf(c.req.header('cf-connecting-ip') ?? '')}`),
    device,
    world: (agency) => world(c, agency),
    shards: shards(c.env).length,
    post: (id) => c.executionCtx.waitUntil(sendSoon(c.env, [{ store: 'directory', agencyId: null, kind: 'mail', id }], now)),
    recall: ({ account }) => c.executionCtx.waitUntil(Promise.all((account?.memberships ?? []).map(({ id, agency }) => c.env.STAGE.getByName(agency.id).ask(id)))),
    async begin(userId, membershipId, { byMail = false, createdAt = now.toISOString() } = {}) {
      const userAgent = (c.req.header('user-agent') ?? '').slice(0, 300)
      c.header('set-cookie', await startSession(directory, { userId, membershipId, userAgent, byMail, createdAt, replaces: session?.idHash ?? null }), { append: true })
      if (session?.userId !== userId) await remember(c, directory, { userId, device, now: now.toISOString() })
    },
  }
}

/** Behind `signedIn()`: the door, and the session of whoever knocks. */
export async function here(c: Context<App>): Promise<[Door, Session]> {
  const { session } = c.var
  if (!session) throw unauthenticated()
  return [await doorOf(c), session]
}

/** The signed-in member's view of their agency, or null while they have chosen none. */
export async function ctxOfMember(c: Context<App>) {
  const { session } = c.var
  return session?.membership && session.agency ? ctxOf(c, session.membership, session.agency) : null
}
