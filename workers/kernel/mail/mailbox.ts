import { desc, eq } from 'drizzle-orm'
import { shards } from '../db'
import { mailCalendarText } from '../calendar/rules/mail-calendar'
import type { Store } from '../outbox/message'
import { shelf } from './shelf'

const most = 100
/** Stands for the installation's own address, which development has not. */
const sender = 'mailbox@convoke.example'

const stores = (env: Env): Store[] => ['directory', ...shards(env).keys()]

/** The newest mails of every store, for the Mailbox page of development alone. */
export async function newestMails(env: Env, to?: string) {
  const rows = await Promise.all(stores(env).map((store) => {
    const { db, mails } = shelf(env, store)
    return db.select(heads(mails)).from(mails).where(to ? eq(mails.to, to) : undefined).orderBy(desc(mails.createdAt)).limit(most)
  }))
  return rows.flat().sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id)).slice(0, most)
}

export async function mailById(env: Env, id: string) {
  for (const store of stores(env)) {
    const { db, mails } = shelf(env, store)
    const [mail] = await db.select({ ...heads(mails), html: mails.html, text: mails.text, calendar: mails.calendar, replyTo: mails.replyTo }).from(mails).where(eq(mails.id, id))
    if (mail) return { ...mail, calendar: mail.calendar && mailCalendarText({ from: { name: mail.from, address: sender }, to: mail.to, calendar: mail.calendar }) }
  }
  return null
}

const heads = ({ id, to, from, subject, kind, locale, state, error, createdAt }: ReturnType<typeof shelf>['mails']) =>
  ({ id, to, from, subject, kind, locale, state, error, createdAt })
