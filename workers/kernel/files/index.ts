import type { Ctx } from '../ctx'
import type { ListedFile } from './shapes'
import { filesOn } from './store'

export { removeFile } from './cancel'
export { declareFile } from './declare'
export { sweepFiles } from './sweep'
export { FileDeclaration, ListedFile, Upload } from './shapes'

/** The files that hang on one thing, as far as the actor may see them, oldest first. */
export async function filesOf(ctx: Ctx, subjectId: string): Promise<ListedFile[]> {
  const rows = await filesOn(ctx, subjectId)
  return rows.map(({ arrived, ...file }) => ({ ...file, percent: file.state === 'ready' ? 100 : Math.floor((arrived / file.size) * 100) }))
}
