import { sql } from 'drizzle-orm'
import { outbox } from '../../../db/schema/agency/kernel'
import type { Db } from '../db'
import type { Statement } from './listener'

const died = 'letter.died'

/**
 * The statement after the one that marks something dead: if that did, the agency is told, once an hour whatever has died.
 * What dies of this very news is left to the page that lists the dead, or one death would follow from the other.
 */
export function mourn(db: Db, { agencyId, kind, origin }: { agencyId: string; kind: string; origin: string }, now: Date): Statement {
  const at = now.toISOString()
  const payload = JSON.stringify({ subject: { kind: 'letter', id: agencyId }, actorId: null, origin })
  return db.insert(outbox).select(sql`
    select ${agencyId}, ${`nws_died_${at.slice(0, 13)}`}, ${died}, ${payload}, 0, ${at}, ${at}, null, null, null, null
    where changes() > 0 and ${kind} <> ${died}`).onConflictDoNothing()
}
