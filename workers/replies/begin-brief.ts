import { memberByEmail } from '../identity/members'
import { systemClock } from '../kernel/clock'
import { shard } from '../kernel/db'
import { sha256 } from '../kernel/hash'
import { agencyReader } from '../kernel/outbox/agencies'
import { AnsweredBefore } from '../kernel/sqlite-errors'
import type { Subjects } from '../kernel/subjects'
import { actingAs } from '../kernel/system-ctx'
import { briefByMail, takesMailAt } from '../modules/briefs'
import type { Letter } from './parse'
import { Refused } from './refused'

/** A mail to an agency's address for briefs, from somebody it knows: a draft with the text and all that was attached. What comes twice begins one. */
export async function beginBrief(env: Env, { from, subject, whole, files, messageId }: Letter & { from: string }, { agencyId, token }: { agencyId: string; token: string }, subjects: Subjects) {
  const agency = await agencyReader(env)(agencyId)
  const member = (await takesMailAt({ db: shard(env, agency.shard), agencyId }, token)) ? await memberByEmail(env, agencyId, from) : null
  // One answer for strangers and for an address that never was or is closed: whoever guesses learns nothing.
  if (!member) throw new Refused('unknown_brief_address')
  if (whole === '' && files.length === 0) throw new Refused('empty')

  const key = await sha256(messageId ?? `${token} ${whole}`)
  const once = { key, route: 'mail brief', bodyHash: key }
  try {
    await actingAs(env, member.actor, { agency, now: systemClock(), subjects, once }, (ctx) => briefByMail(ctx, { subject, text: whole, files }))
    return 'now' as const
  } catch (error) {
    if (error instanceof AnsweredBefore) return 'before' as const
    throw error
  }
}
