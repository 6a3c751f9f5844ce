import { files } from '../../../db/schema/agency/kernel'
import type { Subject } from '../commit'
import type { Ctx } from '../ctx'
import { joinEvent } from '../join-event'
import { notFound } from '../refusal'
import type { ListedFile } from './shapes'
import { about, fileById, filesOn, filesOnAny, filesTelling } from './store'

export { cancelFile, cancelFilesOf, letGo, removeFile } from './cancel'
export { completeFile } from './complete'
export { octets } from './octets'
export { receivePart } from './receive'
export { uploadState } from './resume'
export { declareFile } from './declare'
export { keptFile, type Received } from './keep'
export type { FileRow } from './store'
export { sweepFiles } from './sweep'
export { FileDeclaration, FileState, ListedFile, Part, ReadyFile, Upload } from './shapes'

/** @throws 404 for a file that hangs on something else */
export async function fileOn(ctx: Ctx, subjectId: string, id: string) {
  const file = await fileById(ctx, id)
  if (file.subjectId !== subjectId) throw notFound()
}

/** The files that hang on one thing, as far as the actor may see them, oldest first. */
export const filesOf = async (ctx: Ctx, subjectId: string): Promise<ListedFile[]> => listed(await filesOn(ctx, subjectId))

/** The same as a query, to be made with others, and how its rows are shown. */
export { filesOn, filesTelling }
export const listed = (rows: Awaited<ReturnType<typeof filesOn>>): ListedFile[] =>
  rows.map(({ arrived, ...file }) => ({ ...file, percent: file.state === 'ready' ? 100 : Math.floor((arrived / file.size) * 100) }))

/** The rows of the files on any of these things, as far as the actor may see them. */
export const filesHanging = (ctx: Ctx, subjectIds: string[]) => filesOnAny(ctx, subjectIds)

/** The files that hang on this subject, or those of it that are said, go along with it to its event: writes for the caller's commit. */
export const joinEventFiles = (ctx: Ctx, subject: Subject, which = about(subject.id)) => joinEvent(ctx, files, which, { action: 'file.join_event', subject })
