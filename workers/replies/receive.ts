import { systemClock } from '../kernel/clock'
import { shard } from '../kernel/db'
import { sha256 } from '../kernel/hash'
import { logBug, logWork } from '../kernel/log'
import { agencyReader } from '../kernel/outbox/agencies'
import { Refusal } from '../kernel/refusal'
import { mailPlace } from '../kernel/rules/mail-place'
import type { Subjects } from '../kernel/subjects'
import { actingAs } from '../kernel/system-ctx'
import { memberById } from '../identity/members'
import { landReply, replyPlace } from '../modules/threads'
import { beginBrief } from './begin-brief'
import { parsed, type Letter } from './parse'
import { Refused } from './refused'
import { isAuthentic } from './rules/authentic'
import { isAutomatic } from './rules/automatic'
import { reasons, type Reason } from './rules/reasons'

/** A mail as Cloudflare hands it over, and as the development mailbox makes one. */
export type Incoming = Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw' | 'rawSize' | 'setReject'>
type ReplyEnv = Env & { MAIL_FROM?: string }

const mostBytes = 25 * 1024 * 1024
const mostFiles = 20
/** What Cloudflare's mail servers call themselves in the verdict they write on a mail. */
const verifier = 'mx.cloudflare.net'

/**
 * Lands an answer by mail in the thread its address is for, and begins a brief where it is one for briefs. What is refused goes back with the reason; what a machine sent
 * is let go in silence; a mail that came twice lands once. A fault of ours throws, so that the sender's server tries again.
 */
export async function receiveReply(mail: Incoming, env: ReplyEnv, subjects: Subjects): Promise<void> {
  try {
    logWork({ what: 'reply', landed: await receive(mail, env, subjects) })
  } catch (error) {
    const reason = reasonOf(error)
    if (!reason) {
      logBug('reply', error)
      throw error
    }
    logWork({ what: 'reply refused', reason })
    mail.setReject(reasons[reason])
  }
}

async function receive({ from: envelopeFrom, to, raw, rawSize }: Incoming, env: ReplyEnv, subjects: Subjects) {
  const place = mailPlace(to, env.REPLY_DOMAIN)
  if (!place) throw new Refused('unknown_address')
  if (rawSize > mostBytes) throw new Refused('too_large')
  const letter = await parsed(await new Response(raw).arrayBuffer()).catch(() => {
    throw new Refused('unreadable')
  })
  const { headers, from } = letter
  if (isAutomatic({ headers, envelopeFrom, from: from ?? '' }, { address: env.MAIL_FROM ?? null, domain: env.REPLY_DOMAIN })) return 'nowhere: automatic'
  if (!from || !isAuthentic({ headers, from, verifier })) throw new Refused('not_authentic')
  if (letter.files.length > mostFiles) throw new Refused('too_many_files')
  return place.way === 'brief' ? beginBrief(env, { ...letter, from }, place, subjects) : land(env, { ...letter, from }, place, subjects)
}

async function land(env: ReplyEnv, { from, text, files, messageId }: Letter & { from: string }, { agencyId, token }: { agencyId: string; token: string }, subjects: Subjects) {
  const agency = await agencyReader(env)(agencyId)
  const now = systemClock()
  const place = await replyPlace({ db: shard(env, agency.shard), agencyId, now: () => now.toISOString() }, await sha256(token))
  const member = place && (await memberById(env, place.personId))
  // One answer for an address that never was, has ended, and for somebody else's: whoever guesses learns nothing.
  if (!place || !member || member.agencyId !== agencyId || member.email !== from) throw new Refused('unknown_address')
  if (text === '' && files.length === 0) throw new Refused('empty')
  if (text.length > 5000) throw new Refused('too_long')

  const mailHash = await sha256(messageId ?? `${agencyId} ${token} ${text}`)
  const { landed } = await actingAs(env, member.actor, { agency, now, subjects }, (ctx) =>
    landReply(ctx, { threadId: place.threadId, text: text || files.map(({ name }) => name).join('\n').slice(0, 5000), files, mailHash }))
  return landed
}

/** Refusals of the act itself, in the words of a mail; anything else is a fault. */
function reasonOf(error: unknown): Reason | null {
  if (error instanceof Refused) return error.reason
  if (!(error instanceof Refusal)) return null
  if (error.status === 404) return 'unknown_address'
  return error.code in reasons ? (error.code as Reason) : 'not_possible'
}
