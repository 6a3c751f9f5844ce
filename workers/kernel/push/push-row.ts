import { pushes } from '../../../db/schema/agency/kernel'
import type { Db } from '../db'
import { insertAll } from '../outbox/insert-all'

type Push = { agencyId: string; id: string; deviceId: string; message: Message }
/** What a device shows; never what it is about, for it may lie open on a table. */
export type Message = { title: string; body: string; lang: string; url: string; tag: string }

/** The statements that put pushes on record, in the batch of what they tell of. */
export const addPushes = (db: Db, rows: Push[], at: string) => insertAll(db, pushes, rows.map((row) => ({ ...row, attempts: 0, dueAt: at, createdAt: at })))
