import { files } from '../../../db/schema/agency/kernel'
import { insert, type Write } from '../commit'
import type { Ctx } from '../ctx'
import { hex } from '../hash'
import { invalid, Refusal } from '../refusal'
import type { Visibility } from '../rules/visibility'
import { objectKeyOf } from './bytes'
import { checkedName } from './declare'
import { hashOfParts } from './hash-of-parts'
import { inspect } from './inspect'
import { limitsFor } from './rules/limits'
import { partCount, partSize } from './rules/parts'
import { whoAdds } from './store'

/** A file that came whole, as with a mail. */
export type Received = { name: string; bytes: Uint8Array }
type Place = { subject: { kind: string; id: string }; clientId: string | null; eventId: string | null; supplierId: string | null; visibility: Visibility | null }

/**
 * Keeps a file that came whole: its bytes now, its row in the caller's commit; bytes whose row is never written are swept.
 * @throws 413 `file_too_large`, 415 `type_refused` 422 for a name that is none
 */
export async function keptFile(ctx: Ctx, { subject, ...place }: Place, { name: raw, bytes }: Received): Promise<Write> {
  const name = checkedName(raw)
  if (bytes.length === 0) throw invalid({ size: 'empty' })
  const { most } = limitsFor(subject.kind)
  if (bytes.length > most) throw new Refusal(413, 'file_too_large', { limit: most })
  const { type, danger } = await inspect({ size: bytes.length, range: async (at, length) => new Blob([bytes.slice(at, at + length)]).stream() }, { name, subjectKind: subject.kind })
  if (danger) throw new Refusal(415, 'type_refused')

  const id = ctx.newId('file')
  const objectKey = objectKeyOf(ctx.agencyId, id)
  const sha256 = await hashOf(bytes)
  await ctx.files.put(objectKey, bytes)
  const row = {
    id, ...place, subjectKind: subject.kind, subjectId: subject.id, name, size: bytes.length, type, sha256, state: 'ready' as const, objectKey, uploadId: null, addedBy: whoAdds(ctx),
  }
  return { ...insert(ctx, files, row), action: 'file.add' }
}

/** As if it had come in parts: a file's hash must not tell by which way it came. */
async function hashOf(bytes: Uint8Array) {
  const parts = Array.from({ length: partCount(bytes.length) }, (_, at) => bytes.slice(at * partSize, (at + 1) * partSize))
  return hashOfParts(await Promise.all(parts.map(async (part) => ({ sha256: hex(await crypto.subtle.digest('SHA-256', part)) }))))
}
