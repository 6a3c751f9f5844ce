import { and, eq, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { mails as agencyMails } from '../../../db/schema/agency/kernel'
import { mails as directoryMails } from '../../../db/schema/directory'
import type { Db } from '../db'
import { storeOf, type Message, type Store } from '../outbox/message'

type Mails = typeof directoryMails
export type Mail = Mails['$inferSelect']

/** The mails of one store: those of an agency have its id besides, and everything else alike. */
export function shelf(env: Env, store: Store): { db: Db; mails: Mails } {
  return { db: storeOf(env, store), mails: store === 'directory' ? directoryMails : alike(agencyMails) }
}

export const theMail = ({ store, agencyId, id }: Pick<Message, 'store' | 'agencyId' | 'id'>): SQL =>
  store === 'directory' ? eq(directoryMails.id, id) : and(eq(agencyMails.agencyId, agencyId ?? ''), eq(agencyMails.id, id))!

/** One type for both tables: every column of the directory's is in the agency's, under the same name. */
const alike = (mails: SQLiteTable) => mails as Mails
