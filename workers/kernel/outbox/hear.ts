import { and, eq, isNull, sql } from 'drizzle-orm'
import { handled, outbox } from '../../../db/schema/agency/kernel'
import { open, shard, type Db } from '../db'
import { newId } from '../ids'
import { logBug } from '../log'
import type { Touched } from '../touched'
import { sendSoon } from '../mail/send-soon'
import { failedUnique } from '../sqlite-errors'
import type { AgencyReader } from './agencies'
import { tellScreens } from './deliver'
import type { Earshot, Heard, Listener } from './listener'
import { isStale, type Cargo, type Message } from './message'
import { postpone } from './postpone'
import { faultOf } from './rules/fault'

type Work = { env: Env; now: Date; listeners: Listener[]; agencyOf: AgencyReader }
type Row = typeof outbox.$inferSelect
type Leaving = { kind: Cargo; id: string }

/** Tells one piece of news to every listener that has not heard it; what fails is tried again later, alone. */
export async function hear({ env, now, listeners, agencyOf }: Work, message: Message) {
  if (message.store === 'directory' || !message.agencyId) return
  const db = shard(env, message.store)
  const [[row], done] = await db.batch([
    db.select().from(outbox).where(and(eq(outbox.agencyId, message.agencyId), eq(outbox.id, message.id))),
    db.select({ listener: handled.listener }).from(handled).where(and(eq(handled.agencyId, message.agencyId), eq(handled.id, message.id))),
  ])
  if (!row || row.handledAt || row.deadAt || isStale(message, row)) return

  const deaf = listeners.filter(({ name, hears }) => hears(row.kind) && !done.some(({ listener }) => listener === name))
  const { leaving, touched, faults } = await tell({ env, now, listeners: deaf, agencyOf }, row, { db, directory: open(env.DIRECTORY) })
  if (faults.length === 0) await close(db, row, now)
  else await postpone(env, message, row, faults.join('; '), now)
  await tellScreens(env, row.agencyId, touched).catch((error: unknown) => logBug(row.id, error))
  await sendSoon(env, leaving.map((one) => ({ store: message.store, agencyId: row.agencyId, ...one })), now)
}

async function tell({ env, now, listeners, agencyOf }: Work, row: Row, { db, directory }: { db: Db; directory: Db }) {
  const told = { leaving: [] as Leaving[], touched: [] as Touched[], faults: [] as string[] }
  for (const listener of listeners) {
    try {
      const agency = await agencyOf(row.agencyId)
      const world = { agencyId: row.agencyId, agency, db, directory, replyDomain: env.REPLY_DOMAIN || null, now: () => now.toISOString(), newId: (noun: Parameters<typeof newId>[0]) => newId(noun, now.getTime()) }
      const { leaving, touched } = await effect(world, listener, heard(row))
      told.leaving.push(...leaving)
      told.touched.push(...touched)
    } catch (error) {
      logBug(row.id, error)
      told.faults.push(faultOf(listener.name, error))
    }
  }
  return told
}

const mostTries = 5
const as = (kind: Cargo, ids: string[]): Leaving[] => ids.map((id) => ({ kind, id }))

/** One batch: the mark that this listener has heard it, then what it does. A copy delivered meanwhile meets the mark. */
async function effect(world: Earshot, listener: Listener, news: Heard, tries = 1): Promise<{ leaving: Leaving[]; touched: Touched[] }> {
  const { writes, mails, news: more = [], pushes = [], told = [], changed = [] } = await listener.effects(world, news)
  const mark = world.db.insert(handled).values({ agencyId: world.agencyId, id: news.id, listener: listener.name, at: world.now() })
  try {
    await world.db.batch([mark, ...writes])
    return { leaving: [...as('mail', mails), ...as('push', pushes), ...as('news', more)], touched: [...changed, ...told.map(noticed)] }
  } catch (error) {
    if (failedUnique(error, 'handled')) return { leaving: [], touched: [] }
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

/** The bell of one person rings on every screen they have open. */
const noticed = (readerId: string): Touched =>
  ({ kind: 'notice', id: readerId, clientId: null, eventId: null, action: 'notice.tell', by: { kind: 'system', id: null }, readerId })
