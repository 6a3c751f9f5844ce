import { mails } from '../../../db/schema/agency/kernel'
import type { Db } from '../db'
import { insertAll } from '../outbox/insert-all'
import type { MailCalendar } from '../calendar/rules/mail-calendar'
import type { Locale } from './rules/locale'

type Mail = {
  id: string
  to: string
  locale: Locale
  /** What it is about in a stable word, `question.asked`. */
  kind: string
  /** The name it is from: the agency's, or Convoke. */
  from: string
  subject: string
  html: string
  text: string
  stopUrl?: string | null
  calendar?: MailCalendar | null
  replyTo?: string | null
}

/** A mail as it is put on record, in the batch of what it tells of. Then `sendSoon`; the sweep finds it in any case. */
export const mailRow = (mail: Mail, at: string) => ({ stopUrl: null, calendar: null, replyTo: null, ...mail, state: 'pending' as const, attempts: 0, dueAt: at, sentAt: null, error: null, createdAt: at })

/** The statements that put an agency's mails on record. */
export const addMails = (db: Db, rows: Required<typeof mails.$inferInsert>[]) => insertAll(db, mails, rows)
