import type { News } from '../commit'
import type { Ctx } from '../ctx'
import { subjectIfThere } from '../subjects'
import type { FileRow } from './store'

/** Things whose files both sides work on; what hangs on anything else is told by whoever owns that. */
const told = ['brief']

/** For all who may see the thing. */
export async function fileAdded(ctx: Ctx, { subjectKind, subjectId, name, clientId, eventId }: FileRow): Promise<News[]> {
  if (!told.includes(subjectKind)) return []
  const thing = await subjectIfThere(ctx, subjectKind, subjectId)
  // Thrown away while the file was on its way: there is nobody to tell.
  if (!thing) return []
  return [{ kind: 'file.added', subject: { kind: subjectKind, id: subjectId, clientId, eventId }, title: thing.title, text: name }]
}
