import { files } from '../../../db/schema/agency/kernel'
import type { Subject } from '../commit'
import type { Ctx } from '../ctx'
import { joinEvent } from '../join-event'
import type { ListedFile } from './shapes'
import { about, filesOn } from './store'

export { cancelFilesOf, removeFile } from './cancel'
export { declareFile } from './declare'
export { sweepFiles } from './sweep'
export { FileDeclaration, FileState, ListedFile, Upload } from './shapes'

/** The files that hang on one thing, as far as the actor may see them, oldest first. */
export async function filesOf(ctx: Ctx, subjectId: string): Promise<ListedFile[]> {
  const rows = await filesOn(ctx, subjectId)
  return rows.map(({ arrived, ...file }) => ({ ...file, percent: file.state === 'ready' ? 100 : Math.floor((arrived / file.size) * 100) }))
}

/** The files that hang on this subject go along with it to its event: writes for the caller's commit. */
export const joinEventFiles = (ctx: Ctx, subject: Subject) => joinEvent(ctx, files, about(subject.id), { action: 'file.join_event', subject })
