import { sql } from 'drizzle-orm'
import { after } from '../clock'
import { storeOf, type Cargo, type Message, type Store } from './message'

/** The words of the partial indexes, literally: only then does SQLite use them. */
const shelves = {
  news: { table: sql.raw('outbox'), waiting: sql.raw('handled_at is null and dead_at is null') },
  mail: { table: sql.raw('mails'), waiting: sql.raw("state = 'pending'") },
  import: { table: sql.raw('imports'), waiting: sql.raw("state = 'reading'") },
  push: { table: sql.raw('pushes'), waiting: sql.raw('true') },
}

/** The longest-waiting rows of one store, of every agency on it: the only reads that cross agencies. */
export async function due(env: Env, store: Store, kind: Cargo, now: Date, most: number): Promise<Message[]> {
  const { table, waiting } = shelves[kind]
  const agency = sql.raw(store === 'directory' ? 'null' : 'agency_id')
  const rows = await storeOf(env, store).all<{ agencyId: string | null; id: string; attempts: number }>(sql`
    select ${agency} as agencyId, id, attempts from ${table}
    where ${waiting} and due_at <= ${now.toISOString()} order by due_at limit ${most}`)
  return rows.map(({ attempts, ...row }) => ({ store, kind, ...row, attempt: attempts }))
}

/** Moves rows that are on their way to later, unless an attempt on them has ended meanwhile. */
export async function hold(env: Env, messages: Message[], now: Date, seconds: number) {
  const { store, kind } = messages[0]!
  const { table, waiting } = shelves[kind]
  const key = store === 'directory' ? sql`(id, attempts)` : sql`(agency_id, id, attempts)`
  const parts = store === 'directory' ? sql`value ->> 0, value ->> 1` : sql`value ->> 0, value ->> 1, value ->> 2`
  const keys = messages.map(({ agencyId, id, attempt = 0 }) => (store === 'directory' ? [id, attempt] : [agencyId, id, attempt]))
  await storeOf(env, store).run(sql`
    update ${table} set due_at = ${after(now, seconds)}
    where ${waiting} and ${key} in (select ${parts} from json_each(${JSON.stringify(keys)}))`)
}
