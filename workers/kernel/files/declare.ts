import { files } from '../../../db/schema/agency/kernel'
import { commit, insert } from '../commit'
import type { Ctx } from '../ctx'
import { invalid, Refusal } from '../refusal'
import { abortUpload, beginUpload, objectKeyOf } from './bytes'
import type { Visibility } from '../rules/visibility'
import { fileName } from './rules/name'
import { limitsFor } from './rules/limits'
import { partCount, partSize } from './rules/parts'
import type { Upload } from './shapes'
import { whoAdds } from './store'

/** What the file hangs on, and whose it is: row scope reads client, event and supplier. The caller has checked that the actor may. */
type Declaration = {
  subject: { kind: string; id: string }
  clientId: string | null
  eventId: string | null
  supplierId?: string | null
  /** Whom of the agency's people it tells of, where it is not its sender. */
  personId?: string | null
  visibility?: Visibility | null
  name: string
  size: number
}

/**
 * Makes room for a file that is about to be sent; its bytes go to `/api/files/:id/parts/:number`.
 * R2 comes first, so that one commit says all; if the commit fails, the empty upload is let go again.
 * @throws 422 for a name or size that is none, 413 `file_too_large`
 */
export async function declareFile(ctx: Ctx, { subject, supplierId = null, personId = null, visibility = null, clientId, eventId, size, ...asked }: Declaration): Promise<Upload> {
  const name = checkedName(asked.name)
  if (!Number.isInteger(size) || size < 1) throw invalid({ size: 'empty' })
  const { most } = limitsFor(subject.kind)
  if (size > most) throw new Refusal(413, 'file_too_large', { limit: most })

  const id = ctx.newId('file')
  const objectKey = objectKeyOf(ctx.agencyId, id)
  const uploadId = await beginUpload(ctx, objectKey)
  const row = {
    id, clientId, eventId, supplierId, personId, visibility, subjectKind: subject.kind, subjectId: subject.id,
    name, size, state: 'pending' as const, objectKey, uploadId, addedBy: whoAdds(ctx),
  }
  const answer: Upload = { id, name, size, state: 'pending', partSize, parts: partCount(size), received: [] }
  try {
    return await commit(ctx, { action: 'file.add', write: insert(ctx, files, row), answer })
  } catch (error) {
    if (uploadId) ctx.later(() => abortUpload(ctx, objectKey, uploadId))
    throw error
  }
}

export function checkedName(raw: string) {
  const name = fileName(raw)
  if (name === '') throw invalid({ name: 'required' })
  if (name.length > 200) throw invalid({ name: 'too_long' })
  return name
}
