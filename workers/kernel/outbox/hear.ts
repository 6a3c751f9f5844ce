import { and, eq, isNull, sql } from 'drizzle-orm'
import { handled, outbox } from '../../../db/schema/agency/kernel'
import { open, shard, type Db } from '../db'
import { newId } from '../ids'
import { logBug } from '../log'
import { sendSoon } from '../mail/send-soon'
import { failedUnique } from '../sqlite-errors'
import type { AgencyReader } from './agencies'
import type { Earshot, Effects, Heard, Listener } from './listener'
import { isStale, type Message } from './message'
import { postpone } from './postpone'
import { carryAndHold } from './carry'
import { faultOf } from './rules/fault'

type Work = { env: Env; now: Date; listeners: Listener[]; agencyOf: AgencyReader }
type Row = typeof outbox.$inferSelect

/** Tells one piece of news to every listener that has not heard it; what fails is tried again later, alone. */
export async function hear({ env, now, listeners, agencyOf }: Work, message: Message) {
  if (message.store === 'directory' || !message.agencyId) return
  const db = shard(env, message.store)
  const [row] = await db.select().from(outbox).where(and(eq(outbox.agencyId, message.agencyId), eq(outbox.id, message.id)))
  if (!row || row.handledAt || row.deadAt || isStale(message, row)) return

  const { mails, news, faults } = await tell(listeners, row, { db, directory: open(env.DIRECTORY) }, now, agencyOf)
  if (faults.length === 0) await close(db, row, now)
  else await postpone(env, message, row, faults.join('; '), now)
  await sendSoon(env, mails.map((id) => ({ store: message.store, agencyId: row.agencyId, id })), now)
  await carryAndHold(env, news.map((id) => ({ store: message.store, kind: 'news', agencyId: row.agencyId, id, attempt: 0 })), now)
}

async function tell(listeners: Listener[], row: Row, { db, directory }: { db: Db; directory: Db }, now: Date, agencyOf: AgencyReader) {
  const told = { mails: [] as string[], news: [] as string[], faults: [] as string[] }
  for (const listener of await deaf(listeners, row, db)) {
    try {
      const agency = await agencyOf(row.agencyId)
      const world = { agencyId: row.agencyId, agency, db, directory, now: () => now.toISOString(), newId: (noun: Parameters<typeof newId>[0]) => newId(noun, now.getTime()) }
      const { mails, news = [] } = await effect(world, listener, heard(row))
      told.mails.push(...mails)
      told.news.push(...news)
    } catch (error) {
      logBug(row.id, error)
      told.faults.push(faultOf(listener.name, error))
    }
  }
  return told
}

/** The listeners that this news concerns and that have not yet had it. */
async function deaf(listeners: Listener[], { agencyId, id, kind }: Row, db: Db) {
  const done = await db.select({ listener: handled.listener }).from(handled).where(and(eq(handled.agencyId, agencyId), eq(handled.id, id)))
  return listeners.filter(({ name, hears }) => hears(kind) && !done.some(({ listener }) => listener === name))
}

const mostTries = 5

/** One batch: the mark that this listener has heard it, then what it does. A copy delivered meanwhile meets the mark. */
async function effect(world: Earshot, listener: Listener, news: Heard, tries = 1): Promise<Pick<Effects, 'mails' | 'news'>> {
  const { writes, ...leaving } = await listener.effects(world, news)
  const mark = world.db.insert(handled).values({ agencyId: world.agencyId, id: news.id, listener: listener.name, at: world.now() })
  try {
    await world.db.batch([mark, ...writes])
    return leaving
  } catch (error) {
    if (failedUnique(error, 'handled')) return { mails: [] }
    if (tries < mostTries && listener.overtaken?.(error)) return effect(world, listener, news, tries + 1)
    throw error
  }
}

/** Handled: nothing more is owed, and a secret that was on its way to a mail is forgotten. */
async function close(db: Db, { agencyId, id }: Row, now: Date) {
  await db.update(outbox)
    .set({ handledAt: now.toISOString(), error: null, payload: sql`json_remove(${outbox.payload}, '$.token')` })
    .where(and(eq(outbox.agencyId, agencyId), eq(outbox.id, id), isNull(outbox.handledAt)))
}

/** `commit` wrote the payload: what News says, and who and where. */
const heard = ({ id, kind, payload }: Row) => ({ ...payload, id, kind }) as Heard
