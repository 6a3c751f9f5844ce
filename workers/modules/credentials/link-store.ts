import { and, asc, eq, sql } from 'drizzle-orm'
import { paperLinks } from '../../../db/schema/agency/credentials'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { ours, visible } from '../../kernel/scope'

export type PaperLinkRow = typeof paperLinks.$inferSelect

const sender = and(eq(people.agencyId, paperLinks.agencyId), eq(people.id, paperLinks.sentBy))
const withSender = (ctx: Ctx) => ctx.db.select({ link: paperLinks, sender: named(people) }).from(paperLinks).innerJoin(people, sender)

/** Every link to this round, the oldest first, with who made it. */
export const linksTo = (ctx: Ctx, credentialId: string) => withSender(ctx).where(and(visible(ctx, paperLinks), eq(paperLinks.credentialId, credentialId))).orderBy(asc(paperLinks.id))

/** Whose token this is, on the product's own account. */
export async function linkByHash(ctx: Ctx, tokenHash: string) {
  const [found] = await withSender(ctx).where(and(ours(ctx, paperLinks), eq(paperLinks.tokenHash, tokenHash)))
  return found
}

/** What somebody sent, and what was sent to their address. */
export const paperLinkKeepers = [keeper('links to send a paper', paperLinks, ({ id, email }) => sql`(${paperLinks.sentBy} = ${id} or ${paperLinks.email} = ${email})`, 'company')]
