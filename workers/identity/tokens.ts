import { and, count, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { agencies, memberships, tokens } from '../../db/schema/directory'
import { after, hours } from '../kernel/clock'
import type { Actor, Ctx } from '../kernel/ctx'
import type { Db } from '../kernel/db'
import { newToken, sha256 } from '../kernel/hash'
import type { Session } from '../kernel/http/app-env'
import { followed, pageOf, pageSize, past } from '../kernel/list'
import { notFound, Refusal } from '../kernel/refusal'
import { demandFullScope, ours, rowIn } from '../kernel/scope'
import { stateOfToken } from './rules/token'
import type { Token, TokenQuery } from './token-shapes'

export type TokenRow = typeof tokens.$inferSelect
type TokenSession = Session & { token: NonNullable<Session['token']> }

/** Known everywhere by how it begins, so that scanners find one that leaked. */
const prefix = 'cvk_'

/** A fresh secret: what its owner is shown once, and what is kept of it. */
export async function newSecret() {
  const token = prefix + newToken()
  return { token, hash: await sha256(token), start: token.slice(0, prefix.length + 6) }
}

/**
 * Who a token speaks for, in one query. A personal one is worth as much as its person's membership is at this moment.
 * @throws 401 `token_unknown`, `token_expired`, `token_revoked`
 */
export async function sessionOfToken(db: Db, secret: string, now: Date): Promise<{ session: TokenSession; lastUsedAt: string | null }> {
  const idHash = await sha256(secret)
  const [row] = await db.select({ token: tokens, membership: memberships, agency: agencies }).from(tokens)
    .innerJoin(agencies, eq(agencies.id, tokens.agencyId))
    .leftJoin(memberships, and(eq(memberships.id, tokens.personId), isNull(memberships.endedAt)))
    .where(eq(tokens.hash, idHash))
  if (!row) throw new Refusal(401, 'token_unknown')
  const state = stateOfToken(row.token, now.toISOString())
  if (state !== 'live') throw new Refusal(401, `token_${state}`)

  const { token, membership, agency } = row
  const place = token.kind === 'agency' ? serviceOf(token) : membership
  if (!place) throw new Refusal(401, 'token_revoked')
  const { id, role, clientId, supplierId, scope } = place
  return {
    session: {
      idHash, userId: membership?.userId ?? '', createdAt: token.createdAt, agency, account: null, membership: { id, role, clientId, supplierId, scope },
      token: { id: token.id, scopes: token.scopes, service: token.kind === 'agency' },
    },
    lastUsedAt: token.lastUsedAt,
  }
}

const serviceOf = ({ personId, role, scope }: TokenRow) => ({ id: personId, role: role!, clientId: null, supplierId: null, scope: scope! })

/** Notes that a token is in use, at most once an hour; nothing to do is null. */
export function useToken(db: Db, id: string, lastUsedAt: string | null, now: Date) {
  if (lastUsedAt !== null && lastUsedAt > after(now, -hours)) return null
  return db.update(tokens).set({ lastUsedAt: now.toISOString() }).where(eq(tokens.id, id)).then(() => {})
}

/** The person behind an actor, as the trail of their tokens names them. */
export const ownPlace = (actor: Exclude<Actor, { kind: 'system' }>) =>
  ({ id: actor.id, clientId: actor.kind === 'client' ? actor.clientId : null, supplierId: actor.kind === 'supplier' ? actor.supplierId : null })

export type Whose = 'own' | 'agency'

/** @throws 403 `needs_full_scope` where limited staff ask for the agency's */
function theirs(ctx: Ctx, whose: Whose): SQL {
  if (whose === 'own') return and(ours(ctx, tokens), eq(tokens.kind, 'personal'), eq(tokens.personId, ctx.actor.id ?? ''))!
  demandFullScope(ctx)
  return and(ours(ctx, tokens), eq(tokens.kind, 'agency'))!
}

/** Newest first; the cursor is the last row's id. */
export async function tokenPage(ctx: Ctx, directory: Db, whose: Whose, { cursor, limit = pageSize }: TokenQuery) {
  const wanted = theirs(ctx, whose)
  const [rows, [{ total } = { total: 0 }]] = await Promise.all([
    directory.select().from(tokens).where(and(wanted, cursor ? past('<', ctx, tokens, cursor) : undefined)).orderBy(desc(tokens.id)).limit(limit + 1),
    directory.select({ total: count() }).from(tokens).where(wanted),
  ])
  const { rows: page, next } = await followed(pageOf(rows, ({ id }) => id, limit), cursor, rowIn(directory, tokens, wanted))
  return { rows: page.map((row) => shownToken(row, ctx.now())), next, total }
}

/** @throws 404 for a token that is somebody else's, as for one that does not exist */
export async function tokenById(ctx: Ctx, directory: Db, whose: Whose, id: string) {
  const [row] = await directory.select().from(tokens).where(and(theirs(ctx, whose), eq(tokens.id, id)))
  if (!row) throw notFound()
  return row
}

export const addToken = (directory: Db, row: Omit<TokenRow, 'lastUsedAt' | 'revokedAt'>) => directory.insert(tokens).values(row)

export const endToken = (ctx: Ctx, directory: Db, { id }: TokenRow) =>
  directory.update(tokens).set({ revokedAt: ctx.now() }).where(and(ours(ctx, tokens), eq(tokens.id, id), isNull(tokens.revokedAt)))

/** A token as its owner sees it: never the secret, nor its hash. */
export function shownToken(row: Omit<TokenRow, 'hash'>, now: string): Token {
  const { id, kind, name, start, scopes, role, scope, createdAt, expiresAt, lastUsedAt, revokedAt } = row
  return { id, kind, name, start, scopes, role, scope, createdAt, expiresAt, lastUsedAt, revokedAt, state: stateOfToken(row, now) }
}
