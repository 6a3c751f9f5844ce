import { and, asc, eq, sql } from 'drizzle-orm'
import { named, people } from '../../../db/schema/agency/people'
import { signingLinks } from '../../../db/schema/agency/signoffs'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { rowWhere } from '../../kernel/row-where'
import { ours, visible } from '../../kernel/scope'

export type LinkRow = typeof signingLinks.$inferSelect

export const linksAbout = (subjectId: string) => eq(signingLinks.subjectId, subjectId)

/** Every link that was sent for this thing, the oldest first, with who sent it. */
export const linksOn = (ctx: Ctx, subjectId: string) =>
  ctx.db.select({ link: signingLinks, sender: named(people) }).from(signingLinks)
    .innerJoin(people, and(eq(people.agencyId, signingLinks.agencyId), eq(people.id, signingLinks.sentBy)))
    .where(and(visible(ctx, signingLinks), linksAbout(subjectId))).orderBy(asc(signingLinks.id))
export type SentLink = Awaited<ReturnType<typeof linksOn>>[number]

/** Adds it only while none waits for the same version at the same address. */
export function firstWaiting(ctx: Ctx, link: Omit<LinkRow, 'agencyId' | 'createdAt' | 'revision'>) {
  const values: LinkRow = { ...link, agencyId: ctx.agencyId, createdAt: ctx.now(), revision: 1 }
  return ctx.db.insert(signingLinks).select(rowWhere(signingLinks, values, sql`not exists (
    select 1 from signing_links l where l.agency_id = ${ctx.agencyId} and l.subject_id = ${link.subjectId} and l.version = ${link.version}
      and l.email = ${link.email} and l.end is null and l.expires_at > ${ctx.now()})`))
}

/** Whose token this is, on the product's own account. */
export async function linkByHash(ctx: Ctx, tokenHash: string): Promise<SentLink | undefined> {
  const [found] = await ctx.db.select({ link: signingLinks, sender: named(people) }).from(signingLinks)
    .innerJoin(people, and(eq(people.agencyId, signingLinks.agencyId), eq(people.id, signingLinks.sentBy)))
    .where(and(ours(ctx, signingLinks), eq(signingLinks.tokenHash, tokenHash)))
  return found
}

/** What somebody sent, and what was sent to their address. */
export const linkKeepers = [keeper('links to sign', signingLinks, ({ id, email }) => sql`(${signingLinks.sentBy} = ${id} or ${signingLinks.email} = ${email})`, 'agreement')]
