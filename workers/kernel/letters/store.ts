import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { mails, outbox } from '../../../db/schema/agency/kernel'
import type { Write } from '../commit'
import type { Ctx } from '../ctx'
import { followed, pageOf, pageSize } from '../list'
import { among } from '../scope'
import type { LetterQuery } from './shapes'

/** Dead, and nobody has decided about it: literally the words of the partial indexes. */
const deadNews = (ctx: Ctx) => and(eq(outbox.agencyId, ctx.agencyId), isNotNull(outbox.deadAt), isNull(outbox.discardedAt))
const deadMails = (ctx: Ctx) => and(eq(mails.agencyId, ctx.agencyId), sql`${mails.state} = 'dead'`)

const newsColumns = { id: outbox.id, kind: outbox.kind, at: outbox.createdAt, attempts: outbox.attempts, error: outbox.error }
const mailColumns = { id: mails.id, kind: mails.kind, at: mails.createdAt, attempts: mails.attempts, error: mails.error }
export type Letter = { cargo: 'news' | 'mail'; id: string; kind: string; at: string; attempts: number; error: string | null }

/** Those that died last first, of both cargoes, and how many there are in all; the cursor is the id of the last letter shown. */
export async function deadLetters(ctx: Ctx, { cursor, limit = pageSize }: LetterQuery) {
  const before = (died: SQLiteColumn, id: SQLiteColumn) => (cursor ? sql`(${died}, ${id}) < (${diedAt(ctx, cursor)}, ${cursor})` : undefined)
  const [news, letters, [{ newsDead } = { newsDead: 0 }], [{ mailsDead } = { mailsDead: 0 }]] = await Promise.all([
    ctx.db.select({ ...newsColumns, died: outbox.deadAt }).from(outbox).where(and(deadNews(ctx), before(outbox.deadAt, outbox.id))).orderBy(desc(outbox.deadAt), desc(outbox.id)).limit(limit + 1),
    ctx.db.select({ ...mailColumns, died: mails.dueAt }).from(mails).where(and(deadMails(ctx), before(mails.dueAt, mails.id))).orderBy(desc(mails.dueAt), desc(mails.id)).limit(limit + 1),
    ctx.db.select({ newsDead: count() }).from(outbox).where(deadNews(ctx)),
    ctx.db.select({ mailsDead: count() }).from(mails).where(deadMails(ctx)),
  ])
  const key = ({ died, id }: { died: string | null; id: string }) => `${died} ${id}`
  const all = [...news.map((row) => ({ cargo: 'news' as const, ...row })), ...letters.map((row) => ({ cargo: 'mail' as const, ...row }))].sort((a, b) => (key(a) < key(b) ? 1 : -1))
  const { rows, next } = await followed(pageOf(all, ({ id }) => id, limit), cursor, (id) => ctx.db.all(sql`select 1 where ${diedAt(ctx, id)} is not null`))
  return { rows: rows.map(({ died: _, ...letter }): Letter => letter), next, total: newsDead + mailsDead }
}

/** When a letter died, whatever it carried and whether it was discarded since; null for one that is tried again. */
const diedAt = ({ agencyId }: Ctx, id: string) => sql`coalesce(
  (select o.dead_at from outbox o where o.agency_id = ${agencyId} and o.id = ${id}),
  (select l.due_at from mails l where l.agency_id = ${agencyId} and l.id = ${id} and l.state in ('dead', 'discarded')))`

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
