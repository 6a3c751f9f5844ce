import { integer, text } from 'drizzle-orm/sqlite-core'
import type { MailCalendar } from '../../workers/kernel/calendar/rules/mail-calendar'
import { instant, json } from './columns'

/** A mail to send once. Its words are wiped when it has left, unless the development mailbox is to show them. */
export const mailColumns = () => ({
  to: text().notNull(),
  locale: text().notNull(),
  kind: text().notNull(),
  /** The name the mail is from; the address belongs to the installation. */
  from: text().notNull(),
  subject: text().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  /** An invitation that goes with it, for the reader's calendar. */
  calendar: json<MailCalendar>(),
  /** Where the reader can stop mails of this kind, null where they ask something that only the reader can do. */
  stopUrl: text(),
  /** Where an answer by mail goes, for this reader alone; wiped with the words. */
  replyTo: text(),
  state: text().$type<'pending' | 'sent' | 'dead' | 'discarded'>().notNull().default('pending'),
  attempts: integer().notNull().default(0),
  dueAt: instant().notNull(),
  sentAt: instant(),
  error: text(),
  createdAt: instant().notNull(),
})
