import type { Ctx } from '../ctx'
import { mayActor } from '../permissions'
import { followed, pageOf, pageSize } from '../list'
import { forbidden } from '../refusal'
import { importerOf, type Importer, type Importers } from './importer'
import type { ImportQuery } from './shapes'
import { importRecord, myImport, myImports } from './store'

/** Whoever may add such things one by one may bring in many; a program only within the scopes of its token. */
const mayBringIn = ({ actor }: Ctx, { action }: Importer) => actor.kind === 'staff' && mayActor(actor, action)

/** @throws 403 */
export function demandMayBringIn(ctx: Ctx, importer: Importer) {
  if (!mayBringIn(ctx, importer)) throw forbidden()
}

/** An import of one's own, of what one may bring in: also to look at it, for its rows tell of people and clients. @throws 403, 404 */
export async function importById(ctx: Ctx, importers: Importers, id: string) {
  const record = await importRecord(ctx, id)
  demandMayBringIn(ctx, importerOf(importers, record.kind))
  return record
}

/** A page of them, newest first; the cursor is the id of the last row read. */
export async function importsOf(ctx: Ctx, importers: Importers, { cursor, limit = pageSize }: ImportQuery) {
  const { rows, next } = await followed(pageOf(await myImports(ctx, { cursor, limit: limit + 1 }), ({ id }) => id, limit), cursor, myImport(ctx))
  return { rows: rows.filter(({ kind }) => mayBringIn(ctx, importerOf(importers, kind))), next }
}
