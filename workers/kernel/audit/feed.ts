import { and, asc, gt, not, sql } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import type { Ctx } from '../ctx'
import { pageSize } from '../list'
import { doerFor } from '../rules/doer'
import { openTo, personal } from '../rules/shared'
import { among, visible } from '../scope'
import type { FeedQuery } from './shapes'

/**
 * What has changed since, in the order in which it was committed: nothing is ever inserted before what was read already.
 * A cursor stands for a place in that order and not for a time, so readers miss nothing however many write at once.
 */
export async function changesSince(ctx: Ctx, { after, kinds, limit = pageSize }: FeedQuery) {
  const read = await ctx.db.select(columns).from(audit)
    .where(and(visible(ctx, audit), gt(audit.sequence, after), not(ofOnePerson), open(ctx), kinds && among(audit.subjectKind, kinds)))
    .orderBy(asc(audit.sequence)).limit(limit + 1)
  const page = read.slice(0, limit)
  return { rows: page.map((row) => shown(ctx, row)), next: String(page.at(-1)?.sequence ?? after), more: read.length > limit }
}

const columns = {
  kind: audit.subjectKind, id: audit.subjectId, action: audit.action, at: audit.at, actorKind: audit.actorKind, actorId: audit.actorId,
  clientId: audit.clientId, eventId: audit.eventId, sequence: audit.sequence,
  deleted: sql<number>`${audit.after} is null and ${audit.before} is not null`,
}
const ofOnePerson = sql`substr(${audit.action}, 1, instr(${audit.action}, '.') - 1) in ${[...personal]}`

function open({ actor }: Ctx) {
  const kinds = openTo(actor)
  return kinds && among(audit.subjectKind, kinds)
}

type Row = { kind: string; id: string; action: string; at: string; actorKind: string; actorId: string | null; clientId: string | null; eventId: string | null; deleted: number }

function shown({ actor }: Ctx, { kind, id, action, at, actorKind, actorId, clientId, eventId, deleted }: Row) {
  return { kind, id, action, at, clientId, eventId, actor: doerFor(actor, { kind: actorKind, id: actorId }), deleted: deleted === 1 }
}
