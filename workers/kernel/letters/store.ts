import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { mails, outbox } from '../../../db/schema/agency/kernel'
import type { Write } from '../commit'
import type { Ctx } from '../ctx'
import { among } from '../scope'

/** Dead, and nobody has decided about it: literally the words of the partial indexes. */
const deadNews = (ctx: Ctx) => and(eq(outbox.agencyId, ctx.agencyId), isNotNull(outbox.deadAt), isNull(outbox.discardedAt))
const deadMails = (ctx: Ctx) => and(eq(mails.agencyId, ctx.agencyId), sql`${mails.state} = 'dead'`)

const newsColumns = { id: outbox.id, kind: outbox.kind, at: outbox.createdAt, attempts: outbox.attempts, error: outbox.error }
const mailColumns = { id: mails.id, kind: mails.kind, at: mails.createdAt, attempts: mails.attempts, error: mails.error }
export type Letter = { cargo: 'news' | 'mail'; id: string; kind: string; at: string; attempts: number; error: string | null }

/** The newest dead of each cargo, at most so many, and how many there are in all. */
export async function deadLetters(ctx: Ctx, most: number) {
  const [news, letters, [{ newsDead } = { newsDead: 0 }], [{ mailsDead } = { mailsDead: 0 }]] = await Promise.all([
    ctx.db.select(newsColumns).from(outbox).where(deadNews(ctx)).orderBy(sql`${outbox.deadAt} desc`).limit(most),
    ctx.db.select(mailColumns).from(mails).where(deadMails(ctx)).orderBy(sql`${mails.dueAt} desc`).limit(most),
    ctx.db.select({ newsDead: count() }).from(outbox).where(deadNews(ctx)),
    ctx.db.select({ mailsDead: count() }).from(mails).where(deadMails(ctx)),
  ])
  const rows: Letter[] = [...news.map((row) => ({ cargo: 'news' as const, ...row })), ...letters.map((row) => ({ cargo: 'mail' as const, ...row }))]
  return { rows: rows.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)).slice(0, most), total: newsDead + mailsDead }
}

/** These of them that are still dead. */
export async function deadAmong(ctx: Ctx, ids: string[]): Promise<Letter[]> {
  const [news, letters] = await Promise.all([
    ctx.db.select(newsColumns).from(outbox).where(and(deadNews(ctx), among(outbox.id, ids))),
    ctx.db.select(mailColumns).from(mails).where(and(deadMails(ctx), among(mails.id, ids))),
  ])
  return [...news.map((row) => ({ cargo: 'news' as const, ...row })), ...letters.map((row) => ({ cargo: 'mail' as const, ...row }))]
}

/** Due again from now, with all its attempts before it. */
export function replayed(ctx: Ctx, letter: Letter): Write {
  const again = { attempts: 0, dueAt: ctx.now(), error: null }
  const statement = letter.cargo === 'news'
    ? ctx.db.update(outbox).set({ ...again, deadAt: null }).where(and(deadNews(ctx), eq(outbox.id, letter.id)))
    : ctx.db.update(mails).set({ ...again, state: 'pending' }).where(and(deadMails(ctx), eq(mails.id, letter.id)))
  return { statement, ...told(letter, 'pending') }
}

/** Kept as a row that says it was given up; its words and secrets are wiped. */
export function discarded(ctx: Ctx, letter: Letter): Write {
  const statement = letter.cargo === 'news'
    ? ctx.db.update(outbox).set({ discardedAt: ctx.now(), payload: sql`json_remove(${outbox.payload}, '$.token')` }).where(and(deadNews(ctx), eq(outbox.id, letter.id)))
    : ctx.db.update(mails).set({ state: 'discarded', subject: '', html: '', text: '' }).where(and(deadMails(ctx), eq(mails.id, letter.id)))
  return { statement, ...told(letter, 'discarded') }
}

const told = ({ cargo, id, kind, attempts, error }: Letter, state: string) => ({
  subject: { kind: cargo, id, clientId: null, eventId: null }, before: { state: 'dead', kind, attempts, error }, after: { state },
})
