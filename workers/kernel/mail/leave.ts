import { and, sql } from 'drizzle-orm'
import { after, hours, minutes } from '../clock'
import { logBug } from '../log'
import { carry } from '../outbox/carry'
import { isStale, type Message } from '../outbox/message'
import { mourn } from '../outbox/mourn'
import { beforeSweep } from '../outbox/postpone'
import { backoff, lastAttempt } from '../outbox/rules/backoff'
import { faultOf } from '../outbox/rules/fault'
import { shelf, theMail, type Mail } from './shelf'
import { transportOf, type MailEnv, type Transport } from './transport'

/** After a Worker that ended between sending and writing it down, this long passes before the mail is tried again. */
const doubt = 10 * minutes

/** Lets one mail leave, once: whoever counts the attempt first sends it, every copy of the message finds it counted. */
export async function leave(env: Env & MailEnv, message: Message, now: Date) {
  const { db, mails } = shelf(env, message.store)
  const [mail] = await db.select().from(mails).where(theMail(message))
  if (!mail || mail.state !== 'pending' || isStale(message, mail)) return
  const change = changer(env, message, mail)

  const transport = transportOf(env)
  if (!transport) return change({ error: 'mail_not_configured', dueAt: after(now, 1 * hours) })

  const claimed = await change({ attempts: mail.attempts + 1, dueAt: after(now, doubt) })
  if (claimed) await attempt(env, { ...message, attempt: mail.attempts + 1 }, { ...mail, attempts: mail.attempts + 1 }, transport, now)
}

async function attempt(env: Env, message: Message, mail: Mail, transport: Transport, now: Date) {
  const change = changer(env, message, mail)
  try {
    await transport.send(mail, now)
  } catch (error) {
    logBug(mail.id, error)
    return postpone(env, message, mail, faultOf('mail', error), now)
  }
  await change({ state: 'sent', sentAt: now.toISOString(), error: null, ...(transport.keepsWords ? {} : { subject: '', html: '', text: '', calendar: null, replyTo: null }) })
}

async function postpone(env: Env, message: Message, mail: Mail, error: string, now: Date) {
  const wait = backoff(mail.attempts - 1, Math.random())
  if (mail.attempts >= lastAttempt) return die(env, message, mail, error, now)
  await changer(env, message, mail)({ error, dueAt: after(now, wait) })
  if (beforeSweep(wait)) await carry(env, [message], wait)
}

/** Its agency is told; a mail of the directory belongs to none. */
async function die(env: Env, message: Message, mail: Mail, error: string, now: Date) {
  const { db, mails } = shelf(env, message.store)
  const dying = db.update(mails).set({ state: 'dead', error, dueAt: now.toISOString() }).where(asRead(message, mail))
  await db.batch([dying, ...(message.agencyId ? [mourn(db, { agencyId: message.agencyId, kind: mail.kind, origin: env.ORIGIN }, now)] : [])])
}

/** Changes a mail that waits and is on the attempt we read; tells whether it still was. */
function changer(env: Env, message: Message, mail: Mail) {
  const { db, mails } = shelf(env, message.store)
  return async (patch: Partial<Mail>) => {
    const changed = await db.update(mails).set(patch).where(asRead(message, mail)).returning({ id: mails.id })
    return changed.length > 0
  }
}

/** The mail where it waits, on the attempt we read. */
const asRead = (message: Message, { attempts }: Mail) => and(theMail(message), sql`state = 'pending' and attempts = ${attempts}`)
