import { and, asc, desc, eq, gt, lt, type SQL } from 'drizzle-orm'
import { agencies, categories, departments, figures, replyAddresses, workingDays } from '../../../db/schema/agency/agencies'
import { agencies as directoryAgencies } from '../../../db/schema/directory'
import type { Agency, Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { ours } from '../../kernel/scope'

export type AgencyRecord = typeof agencies.$inferSelect

/** The row that holds the agency's facts; undefined while they are as it was founded. */
export async function agencyRecord(ctx: Pick<Ctx, 'db' | 'agencyId'>): Promise<AgencyRecord | undefined> {
  const [record] = await ctx.db.select().from(agencies).where(and(eq(agencies.agencyId, ctx.agencyId), eq(agencies.id, ctx.agencyId)))
  return record
}

/** Repeats the facts in the directory, unless those there are as new: safe to do twice, and in any order. */
export async function copyToDirectory(directory: Db, { id, revision, name, country, zone, currency, languages, brand }: Omit<AgencyRecord, 'agencyId' | 'createdAt'>) {
  await directory.update(directoryAgencies).set({ name, country, zone, currency, languages, brand, revision })
    .where(and(eq(directoryAgencies.id, id), lt(directoryAgencies.revision, revision)))
}

export async function agencyBySlug(directory: Db, slug: string): Promise<Agency | undefined> {
  const [agency] = await directory.select().from(directoryAgencies).where(eq(directoryAgencies.slug, slug))
  return agency
}

// What an agency sets for itself is a few dozen rows, so they are read together; only days are asked for by country.

export const ownDepartments = (ctx: Ctx) => ctx.db.select().from(departments).where(ours(ctx, departments)).orderBy(asc(departments.sort))
export const ownCategories = (ctx: Ctx) => ctx.db.select().from(categories).where(ours(ctx, categories))
export const ownFigures = (ctx: Ctx) => ctx.db.select().from(figures).where(ours(ctx, figures))

/** The days this agency has set for a country, or whether it has set this one: their ids begin with the country. */
export const ownDays = (ctx: Ctx, country: string, day?: string) =>
  ctx.db.select().from(workingDays).where(and(ours(ctx, workingDays), day ? eq(workingDays.id, `${country}.${day}`) : within(country)))

const within = (country: string): SQL => and(gt(workingDays.id, `${country}.`), lt(workingDays.id, `${country}/`))!

/** The newest address that was asked and has not answered; undefined when there is none whose time is not over. */
export async function pendingReplyAddress(ctx: Ctx) {
  const [row] = await ctx.db.select().from(replyAddresses).where(ours(ctx, replyAddresses)).orderBy(desc(replyAddresses.id)).limit(1)
  return row && !row.confirmedAt && row.expiresAt > ctx.now() ? row : undefined
}

export async function replyAddressByHash(ctx: Ctx, tokenHash: string) {
  const [row] = await ctx.db.select().from(replyAddresses).where(and(ours(ctx, replyAddresses), eq(replyAddresses.tokenHash, tokenHash)))
  return row
}
