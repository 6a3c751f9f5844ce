import { and, asc, eq, getTableColumns, isNotNull, isNull, ne, not, or, sql, type InferSelectModel } from 'drizzle-orm'
import { fileParts, files } from '../../../db/schema/agency/kernel'
import type { Ctx } from '../ctx'
import { notFound } from '../refusal'
import { visibilitiesFor } from '../rules/visibility'
import { among, given, oneGiven, ours, personal, visible } from '../scope'

export type FileRow = InferSelectModel<typeof files>
export type PartRow = Pick<InferSelectModel<typeof fileParts>, 'number' | 'size' | 'etag' | 'sha256'>

export const whoAdds = ({ actor }: Ctx) => actor.id ?? actor.kind

/** What shows somebody's training, or is a certificate of theirs, which they have sent themselves; and whatever else tells of one person. */
const ofSomebody = or(isNotNull(files.personId), eq(files.subjectKind, 'training'), and(eq(files.subjectKind, 'credential'), isNull(files.supplierId)))!
const whose = sql`coalesce(${files.personId}, ${files.addedBy})`

function theirs(ctx: Ctx) {
  const within = personal(ctx, whose)
  return within && or(within, eq(files.addedBy, whoAdds(ctx)))
}

/** A table that is brought in is its sender's alone, whatever their scope; what shows somebody's training is theirs, and of those who look after it. */
const readable = (ctx: Ctx) => and(ours(ctx, files), or(
  and(ne(files.subjectKind, 'import'), not(ofSomebody), visible(ctx, files)),
  and(eq(files.subjectKind, 'import'), eq(files.addedBy, whoAdds(ctx))),
  and(ofSomebody, theirs(ctx)),
))

/** Row scope, and where a file says so the circle it was sent to. */
const seen = (ctx: Ctx) => and(readable(ctx), ctx.actor.kind === 'staff' || ctx.actor.kind === 'system' ? undefined : or(isNull(files.visibility), among(files.visibility, visibilitiesFor(ctx.actor.kind))))!

/** A file that the actor may see. @throws 404 */
export async function fileById(ctx: Ctx, id: string): Promise<FileRow> {
  const [row] = await ctx.db.select().from(files).where(and(seen(ctx), eq(files.id, id)))
  if (!row) throw notFound()
  return row
}

/** A file that the actor is sending, or sent. @throws 404, also for what only others may go on with */
export async function ownFile(ctx: Ctx, id: string): Promise<FileRow> {
  const row = await fileById(ctx, id)
  if (row.addedBy !== whoAdds(ctx)) throw notFound()
  return row
}

export const about = (subjectId: string) => eq(files.subjectId, subjectId)

/** The files that hang on one thing, oldest first, with how much of each has arrived. */
export function filesOn(ctx: Ctx, subjectId: string) {
  return ctx.db
    .select({
      id: files.id, name: files.name, size: files.size, type: files.type, sha256: files.sha256, state: files.state, addedBy: files.addedBy, createdAt: files.createdAt,
      // Not a join with GROUP BY: for that SQLite walks through every file of the agency in the order of its key.
      arrived: sql<number>`(select coalesce(sum(p.size), 0) from file_parts p where p.agency_id = files.agency_id and p.file_id = files.id)`,
    })
    .from(files)
    .where(and(seen(ctx), about(subjectId), ne(files.state, 'cancelled')))
    .orderBy(asc(files.createdAt), asc(files.id))
}

/** The files that hang on any of these things, oldest first, and by name what came at one moment. */
export const filesOnAny = (ctx: Ctx, subjectIds: string[]) =>
  ctx.db.select(getTableColumns(files)).from(given(subjectIds)).crossJoin(files).where(and(seen(ctx), oneGiven(files.subjectId), ne(files.state, 'cancelled'))).orderBy(asc(files.createdAt), asc(files.name))

/** The files that tell of somebody, oldest first: a query, for one trip with others. */
export const filesTelling = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(files).where(and(seen(ctx), eq(files.personId, personId), eq(files.state, 'ready'))).orderBy(asc(files.id))

const partsOfFile = (ctx: Ctx, id: string) => and(eq(fileParts.agencyId, ctx.agencyId), eq(fileParts.fileId, id))

export function partsOf(ctx: Ctx, id: string): Promise<PartRow[]> {
  const { number, size, etag, sha256 } = fileParts
  return ctx.db.select({ number, size, etag, sha256 }).from(fileParts).where(partsOfFile(ctx, id)).orderBy(asc(number))
}

/**
 * Puts a part on record, in place of an earlier sending of the same. False when the file is no longer on its way in
 * this R2 upload: finished, given up or begun anew while the bytes came.
 */
export async function recordPart(ctx: Ctx, id: string, uploadId: string, { number, size, etag, sha256 }: PartRow) {
  const { meta } = await ctx.db.run(sql`
    insert into file_parts (agency_id, file_id, number, size, etag, sha256)
    select agency_id, id, ${number}, ${size}, ${etag}, ${sha256} from files
    where agency_id = ${ctx.agencyId} and id = ${id} and upload_id = ${uploadId} and state = 'pending'
    on conflict (agency_id, file_id, number) do update set etag = excluded.etag, sha256 = excluded.sha256`)
  return meta.changes === 1
}

export const forgetPart = (ctx: Ctx, id: string, number: number) => ctx.db.delete(fileParts).where(and(partsOfFile(ctx, id), eq(fileParts.number, number)))
export const forgetParts = (ctx: Ctx, id: string) => ctx.db.delete(fileParts).where(partsOfFile(ctx, id))

const unfinished = (ctx: Ctx, id: string) => and(eq(files.agencyId, ctx.agencyId), eq(files.id, id), eq(files.state, 'pending'))

/** Of two first parts at once, one sets the R2 upload that both use; false for the other. */
export async function claimUpload(ctx: Ctx, id: string, uploadId: string) {
  const { meta } = await ctx.db.update(files).set({ uploadId }).where(and(unfinished(ctx, id), isNull(files.uploadId)))
  return meta.changes === 1
}

export const releaseUpload = (ctx: Ctx, { id, uploadId }: FileRow) =>
  ctx.db.update(files).set({ uploadId: null }).where(and(unfinished(ctx, id), eq(files.uploadId, uploadId ?? '')))
