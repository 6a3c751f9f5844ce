import type { News } from '../commit'
import type { Ctx } from '../ctx'
import { subjectById } from '../subjects'
import type { FileRow } from './store'

/** Things whose files both sides work on; what hangs on anything else is told by whoever owns that. */
const told = ['brief']

/** For all who may see the thing. */
export async function fileAdded(ctx: Ctx, { subjectKind, subjectId, name, clientId, eventId }: FileRow): Promise<News[]> {
  if (!told.includes(subjectKind)) return []
  const { title } = await subjectById(ctx, subjectKind, subjectId)
  return [{ kind: 'file.added', subject: { kind: subjectKind, id: subjectId, clientId, eventId }, title, text: name }]
}
