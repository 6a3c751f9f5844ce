import type { News } from '../commit'
import type { Ctx } from '../ctx'
import { subjectIfThere } from '../subjects'
import type { FileRow } from './store'

/** What files hang on for people to read them there. What comes with a message is told with it; photos for a checklist, one by one, are told to nobody. */
const told = ['brief', 'client', 'promise', 'task']

/** For all who plan, and for the client unless the file is internal. */
export async function fileAdded(ctx: Ctx, { subjectKind, subjectId, name, clientId, eventId, visibility }: FileRow): Promise<News[]> {
  if (!told.includes(subjectKind)) return []
  const thing = await subjectIfThere(ctx, subjectKind, subjectId)
  // Thrown away while the file was on its way: there is nobody to tell.
  if (!thing) return []
  return [{ kind: 'file.added', subject: { kind: subjectKind, id: subjectId, clientId, eventId }, title: thing.title, text: name, ...(visibility && { visibility }) }]
}
