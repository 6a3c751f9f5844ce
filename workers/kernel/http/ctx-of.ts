import type { Context } from 'hono'
import type { Touched } from '../touched'
import type { Actor, Agency, Ctx } from '../ctx'
import { shard } from '../db'
import { sha256 } from '../hash'
import { newId } from '../ids'
import { deliver } from '../outbox/deliver'
import { isClientRole, isStaffRole } from '../rules/roles'
import { vaultOf } from '../vault'
import type { App, Session } from './app-env'

type Membership = NonNullable<Session['membership']>

/** The world of one request, as verbs see it. */
export async function ctxOf(c: Context<App>, membership: Membership, agency: Agency): Promise<Ctx> {
  return {
    agencyId: agency.id,
    agency,
    actor: actorOf(membership, c.var.session!),
    ...world(c, agency),
    once: await onceOf(c),
  }
}

/** The product itself acts for an agency on behalf of a visitor who is nobody there; `name` says in the audit which part of it. */
export const ctxForProduct = (c: Context<App>, agency: Agency, name: string): Ctx =>
  ({ agencyId: agency.id, agency, actor: { kind: 'system', id: null, name }, ...world(c, agency), once: null })

/** What does not depend on who asks. */
export function world(c: Context<App>, agency: Agency) {
  const db = shard(c.env, agency.shard)
  return {
    db,
    now: () => c.var.now.toISOString(),
    newId: (noun: Parameters<typeof newId>[0]) => newId(noun, c.var.now.getTime()),
    files: c.env.FILES,
    vault: vaultOf(c.env),
    subjects: c.var.subjects,
    origin: originOf(c),
    requestId: c.var.requestId,
    later: (work: () => Promise<unknown>) => c.executionCtx.waitUntil(work()),
    deliver: (news: string[], changes: Touched[]) => deliver(c.env, { agency, news, changes, now: c.var.now }),
  }
}

export const originOf = (c: Context<App>) => c.env.ORIGIN || new URL(c.req.url).origin

/** Who acts, from their membership. */
export function actorOf({ id, role, clientId, supplierId, scope }: Membership, { userId, token }: Pick<Session, 'userId' | 'token'>): Actor {
  const who = { id, userId, ...(token && { scopes: token.scopes }) }
  if (isStaffRole(role)) return { kind: 'staff', ...who, role, scope, ...(token?.service && { service: true }) }
  if (isClientRole(role)) return { kind: 'client', ...who, role, clientId: clientId! }
  return { kind: 'supplier', ...who, role, supplierId: supplierId! }
}

async function onceOf(c: Context<App>): Promise<Ctx['once']> {
  const key = c.req.header('idempotency-key')
  if (!key || c.req.method !== 'POST') return null
  return { key, route: `${c.req.method} ${new URL(c.req.url).pathname}`, bodyHash: await sha256(await c.req.text()) }
}
