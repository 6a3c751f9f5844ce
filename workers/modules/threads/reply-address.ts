import { replyPlaces } from '../../../db/schema/agency/threads'
import { sha256 } from '../../kernel/hash'
import { chance } from '../../kernel/ids'
import { insertAll } from '../../kernel/outbox/insert-all'
import type { Earshot } from '../../kernel/outbox/listener'
import { mailAddress } from '../../kernel/rules/mail-place'

/** 130 bits of chance: the part of an address before the @ holds 64 letters. */
const lettersOfToken = 26

/** A fresh address by which one person answers in one thread, and the row that remembers it: the hash of its token alone is kept. */
export async function newReplyAddress(world: Earshot, { threadId, personId }: { threadId: string; personId: string }) {
  if (!world.replyDomain) return null
  const token = chance(lettersOfToken)
  return {
    address: mailAddress('reply', { agencyId: world.agencyId, token }, world.replyDomain),
    row: { agencyId: world.agencyId, id: await sha256(token), createdAt: world.now(), threadId, personId },
  }
}

type Row = typeof replyPlaces.$inferInsert
export const addReplyAddresses = ({ db }: Pick<Earshot, 'db'>, rows: Row[]) => insertAll(db, replyPlaces, rows)
